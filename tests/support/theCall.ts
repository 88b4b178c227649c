import { kroner } from '../../src/grant/money.js';
import type { HealthCommunityProfile } from '../../src/grant/profile.js';
import type { ContentFacts } from '../../src/grant/state.js';
import type { Event } from '../../src/steps/process.js';
import type { EndorsingCommand } from '../../src/steps/endorsing/endorsing.js';
import type { Answered } from '../../src/steps/endorsing/endorsingEvents.js';
import { day, hospitalContact, projectLeader, secretary, type Player } from './cast.js';
import { profile } from './register.js';

export const DEADLINE = day('2024-12-01');
export const FRAME_2024 = kroner(8_564_000);

export const frameIsSet = (year = 2024, amount: number = FRAME_2024): Event => ({
  type: 'frameSet',
  v: 1,
  year,
  amount: kroner(amount),
  source: { text: 'The distribution key' },
});

/** The call, under a profile that says otherwise in something. */
export const callIsOpenUnder = (otherwise: Partial<HealthCommunityProfile>): Event[] => [
  frameIsSet(),
  {
    type: 'callOpened',
    v: 2,
    call: 'autumn',
    profile: { ...profile, ...otherwise },
    mode: 'openCall',
    years: [2024],
    deadline: DEADLINE,
    decideBy: day('2024-12-20'),
    by: secretary.id,
  },
];
export const callIsOpen: Event[] = callIsOpenUnder({});
export const callIsClosed: Event = { type: 'callClosed', v: 1, call: 'autumn' };

export const starts = (application = 'app', who: Player = projectLeader): Event => ({
  type: 'applicationStarted',
  v: 1,
  application,
  call: 'autumn',
  by: who.id,
});

/** What the frozen content says: Ålesund and Haram ask for this much together with the trust. */
export const asksFor = (amount: number, municipalities: readonly string[] = ['alesund', 'haram']): ContentFacts => ({
  title: { text: 'FACT ung' },
  summary: { text: 'Eit felles team' },
  municipalities,
  period: { from: day('2025-02-01'), to: day('2026-06-30') },
  requested: { kommune: kroner(amount), hf: kroner(0), sum: kroner(amount) },
  ownContribution: { kommune: kroner(1000), hf: kroner(1000), sum: kroner(2000) },
  project: { kommune: kroner(amount + 1000), hf: kroner(1000), sum: kroner(amount + 2000) },
  ownContributionByParty: { hf: kroner(1000) },
});

export const ENDORSERS = {
  alesund: 'alesunds-leader-endorser',
  haram: 'harams-leader-endorser',
  hf: 'clinic-head-endorser',
};

export type Sending = Extract<EndorsingCommand, { type: 'sendForEndorsement' }>;
export const sendCommand = (differently: Partial<Sending> = {}): Sending => ({
  type: 'sendForEndorsement',
  application: 'app',
  freezeId: 'freeze-1',
  sha: 'a'.repeat(64),
  facts: asksFor(1_200_000),
  problems: [],
  endorsers: ENDORSERS,
  people: [hospitalContact.id],
  submitsItself: true,
  ...differently,
});

type SentForEndorsement = Extract<Event, { type: 'sentForEndorsement'; v: 2 }>;
export const isSent = (differently: Partial<SentForEndorsement> = {}): SentForEndorsement => ({
  type: 'sentForEndorsement',
  v: 2,
  application: 'app',
  version: 1,
  freezeId: 'freeze-1',
  sha: 'a'.repeat(64),
  facts: asksFor(1_200_000),
  asked: {
    alesund: { person: 'alesunds-leader', role: 'alesunds-leader-endorser' },
    haram: { person: 'harams-leader', role: 'harams-leader-endorser' },
    hf: { person: 'clinic-head', role: 'clinic-head-endorser' },
  },
  people: [hospitalContact.id],
  submitsItself: true,
  kept: [],
  by: projectLeader.id,
  ...differently,
});

const answered = (who: Player, party: string, application: string, version: number): Answered => ({
  v: 2,
  application,
  party,
  version,
  person: who.id,
  role: `${who.id}-endorser`,
  authority: { level: party === 'hf' ? 'klinikksjef' : 'kommunalsjef', from: day('2024-01-01') },
  justification: { text: 'Dette treng vi.' },
});
export const endorses = (
  who: Player,
  party: string,
  application = 'app',
  version = 1,
): { type: 'endorsed' } & Answered => ({
  type: 'endorsed',
  ...answered(who, party, application, version),
});
export const declines = (
  who: Player,
  party: string,
  application = 'app',
  version = 1,
): { type: 'declined' } & Answered => ({
  type: 'declined',
  ...answered(who, party, application, version),
});

export const NEW_DEADLINE = day('2024-12-10');
export const isReturned = (application = 'app', deadline = NEW_DEADLINE): Event => ({
  type: 'applicationReturned',
  v: 1,
  application,
  by: secretary.id,
  reason: { text: 'Skriv kven som skal evaluere.' },
  deadline,
});
export const isWithdrawn = (application = 'app'): Event => ({
  type: 'applicationWithdrawn',
  v: 1,
  application,
  by: projectLeader.id,
});
export const isDeleted = (application = 'app'): Event => ({
  type: 'draftDeleted',
  v: 1,
  application,
  by: projectLeader.id,
});
export const isRestored = (application = 'app'): Event => ({
  type: 'draftRestored',
  v: 1,
  application,
  by: projectLeader.id,
});

export const asksForChanges = (
  who: Player,
  party: string,
  application = 'app',
  version = 1,
): Extract<Event, { type: 'changesRequested' }> => ({
  type: 'changesRequested',
  ...answered(who, party, application, version),
  v: 1,
});

const inRound = { v: 1, application: 'app', version: 1 } as const;
export const isReminded = (slot: string, party = 'haram', person = 'harams-leader'): Event => ({
  type: 'reminded',
  ...inRound,
  party,
  person,
  slot: day(slot),
});
export const isAskedInstead: Extract<Event, { type: 'askedAnother' }> = {
  type: 'askedAnother',
  ...inRound,
  party: 'haram',
  from: { person: 'harams-leader', role: 'harams-leader-endorser' },
  asked: { person: 'harams-other-leader', role: 'harams-other-leader-endorser' },
  by: projectLeader.id,
};
export const isRecalled: Event = { type: 'sendingRecalled', ...inRound, by: projectLeader.id };

export const isSubmitted = (application = 'app', number = 1): Event => ({
  type: 'submitted',
  v: 1,
  application,
  number,
});

type AttachmentChanged = Extract<Event, { type: 'attachmentChanged' }>;
export const attachmentIsChanged = (differently: Partial<AttachmentChanged> = {}): AttachmentChanged => ({
  type: 'attachmentChanged',
  v: 1,
  application: 'app',
  version: 1,
  attachment: 'file-1',
  name: { text: 'Framdriftsplan.pdf' },
  sha256: 'b'.repeat(64),
  how: 'changed',
  reopens: true,
  secretaries: [secretary.id],
  ...differently,
});
