import type { AdaptiveCard } from '../../src/cards/adaptiveCard.js';
import type { CardContext } from '../../src/cards/cardContext.js';
import type { Language } from '../../src/grant/party.js';
import { kroner } from '../../src/grant/money.js';
import type { State } from '../../src/grant/state.js';
import { RULES_BEFORE } from '../../src/grant/votingRules.js';
import { textsFor } from '../../src/texts/textsFor.js';
import type { Event } from '../../src/steps/process.js';
import { returnedNotice } from '../../src/steps/applying/returnedNotice.js';
import { withdrawnNotice } from '../../src/steps/applying/withdrawnNotice.js';
import { notAssessedNotice } from '../../src/steps/applying/notAssessedNotice.js';
import { decisionCard } from '../../src/steps/deciding/decisionCard.js';
import { applicantNotice, type NoticeKind } from '../../src/steps/endorsing/applicantNotice.js';
import { attachmentChangedNotice, type ToldOfChange } from '../../src/steps/endorsing/attachmentChangedNotice.js';
import { notForReader } from '../../src/steps/endorsing/endorsementCard.js';
import { sittingOn } from '../../src/steps/voting/sitting.js';
import { resultOf } from '../../src/steps/voting/tally.js';
import { ballotNotForReader } from '../../src/steps/voting/ballotCard.js';
import { ballotCardOf, endorsementCardOf, type Answered } from '../../src/teams/cardsOf.js';
import {
  alesundsLeader,
  chair,
  clinicHead,
  day,
  haramsLeader,
  haramsOtherLeader,
  hospitalMember,
  projectLeader,
} from './cast.js';
import { endorsementReminder } from '../../src/steps/endorsing/endorsementReminder.js';
import { DECIDING_CARDS } from './decidingCards.js';
import { AN_ORDINARY_DAY, stateAfter } from './given.js';
import { coverCards } from './letters.js';
import { noticeCards } from './meetingStates.js';
import { sharingCards } from './sharingCards.js';
import { VOTING_CARDS } from './votingCards.js';
import { theRegister } from './register.js';
import {
  asksFor,
  asksForChanges,
  isAskedInstead,
  isRecalled,
  isReminded,
  attachmentIsChanged,
  callIsClosed,
  callIsOpen,
  declines,
  endorses,
  isReturned,
  isSent,
  isSubmitted,
  isWithdrawn,
  starts,
} from './theCall.js';
import {
  ballotIsOpen,
  declares,
  isClosed,
  isClosing,
  isScreenedOut,
  MEETING_DAY,
  theCommitteeMeets,
  votes,
} from './theMeeting.js';

const NAMES: Readonly<Record<string, string>> = {
  'harams-leader': 'Kommunalsjef Test B',
  'harams-other-leader': 'Kommunalsjef Test C',
  'alesunds-leader': 'Kommunalsjef Test A',
  'clinic-head': 'Klinikksjef Test G',
  'project-leader': 'Prosjektleiar Test A',
  chair: 'Medlem Test K1',
  'municipal-member': 'Medlem Test K2',
  'hospital-member': 'Medlem Test H1',
  'second-hospital-member': 'Medlem Test H2',
};

/** How a card is drawn in one language. */
export type Drawing = (language: Language) => AdaptiveCard;

const contextFor = (language: Language, reader?: string, refreshFor: readonly string[] = []): CardContext => ({
  texts: textsFor(language),
  ...(reader !== undefined && { reader }),
  nameOf: (person) => NAMES[person] ?? 'Person Test',
  linkTo: (route) => `https://teams.microsoft.com/l/entity/APP/semje?context=${encodeURIComponent(route)}`,
  refreshFor,
});

const there = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('the story lacks it');
  return found;
};

const facts = {
  ...asksFor(800_000),
  title: { text: 'Psykisk helse og rus for vaksne – kunnskapsgrunnlag og konsept' },
  summary: {
    text: 'Lage eit felles kunnskapsgrunnlag, analysere situasjonen og foreslå eit konsept for integrerte tenester innan psykisk helse og rus.',
  },
  ownContributionByParty: { haram: kroner(84_000) },
};
const SENT = [...theRegister, ...callIsOpen, starts(), isSent({ facts })];
const endorsing = (...more: Event[]): State => stateAfter([...SENT, ...more]);
const said = { justification: { text: 'Haram deltek i forprosjektet og stiller med fagkoordinator i 20 % stilling.' } };

const endorsement =
  (state: State, answer: Answered = {}, reader = haramsLeader.id, version = 1): Drawing =>
  (language) =>
    there(
      endorsementCardOf(state, contextFor(language, reader), { application: 'app', party: 'haram', version }, answer),
    );

const EMPTY: Drawing = (language) =>
  endorsement(endorsing(), { refusal: textsFor(language).refusals.justificationMissing() })(language);
const changed = isSent({
  version: 2,
  freezeId: 'freeze-2',
  sha: 'b'.repeat(64),
  changed: ['purpose', 'targetGroup', 'budget'],
  facts: { ...facts, requested: asksFor(760_000).requested },
});

const asksForHarams: Event = {
  ...asksForChanges(haramsLeader, 'haram'),
  justification: { text: 'Ta med rus, og skriv kven som leier teamet.' },
};

const reminderCard =
  (...later: Event[]): Drawing =>
  (language) => {
    const state = endorsing(isReminded('2024-11-28'), ...later);
    const application = there(state.applications.get('app'));
    const round = there(application.rounds[0]);
    const reminder = there(round.reminders?.[0]);
    const call = there(state.calls.get('autumn'));
    return endorsementReminder({ application, call, round, reminder }, contextFor(language, haramsLeader.id));
  };

const endorsements: Record<string, Drawing> = {
  'endorsement-pending': endorsement(endorsing(endorses(alesundsLeader, 'alesund'))),
  'endorsement-empty': EMPTY,
  'endorsement-undivided': endorsement(
    stateAfter([
      ...theRegister,
      ...callIsOpen,
      starts(),
      isSent({
        facts: {
          ...facts,
          ownContribution: { kommune: kroner(300_000), hf: kroner(100_000), sum: kroner(400_000) },
          ownContributionByParty: {},
        },
      }),
    ]),
  ),
  'endorsement-unsure': (language) =>
    endorsement(endorsing(), { refusal: textsFor(language).cards.unknownOutcome, unsure: 231, typed: 'Vi vil.' })(
      language,
    ),
  'endorsement-seen-by-another': endorsement(endorsing(), {}, haramsOtherLeader.id),
  'endorsement-endorsed': endorsement(endorsing({ ...endorses(haramsLeader, 'haram'), ...said })),
  'endorsement-in-place': endorsement(
    endorsing({ ...endorses(haramsOtherLeader, 'haram'), ...said, inPlaceOf: haramsLeader.id }),
  ),
  'endorsement-submitted': endorsement(
    endorsing(
      { ...endorses(haramsLeader, 'haram'), ...said },
      endorses(alesundsLeader, 'alesund'),
      endorses(clinicHead, 'hf'),
      isSubmitted(),
    ),
  ),
  'endorsement-declined': endorsement(
    endorsing({ ...declines(haramsLeader, 'haram'), justification: { text: 'Vi har ikkje rom for eigeninnsatsen.' } }),
  ),
  'endorsement-changes-requested': endorsement(endorsing(asksForHarams)),
  'endorsement-changes-missing': (language) =>
    endorsement(endorsing(), { refusal: textsFor(language).refusals.changesMissing() })(language),
  'endorsement-other-asks-for-changes': endorsement(endorsing(asksForChanges(alesundsLeader, 'alesund'))),
  'endorsement-endorsed-round-ended': endorsement(
    endorsing({ ...endorses(haramsLeader, 'haram'), ...said }, asksForChanges(alesundsLeader, 'alesund')),
  ),
  'endorsement-kept': endorsement(
    endorsing(
      { ...endorses(haramsLeader, 'haram'), ...said },
      asksForChanges(alesundsLeader, 'alesund'),
      isSent({ version: 2, freezeId: 'freeze-2', facts, kept: ['haram'] }),
    ),
  ),
  'endorsement-sent-again': endorsement(
    endorsing(asksForChanges(alesundsLeader, 'alesund'), isSent({ version: 2, freezeId: 'freeze-2', facts })),
  ),
  'endorsement-changed': endorsement(
    endorsing(asksForChanges(alesundsLeader, 'alesund'), changed),
    {},
    haramsLeader.id,
    2,
  ),
  'endorsement-replaced': endorsement(endorsing(isAskedInstead)),
  'endorsement-without-authority': (language) =>
    there(
      endorsementCardOf(
        endorsing({ type: 'roleEnded', v: 1, role: 'harams-leader-endorser', to: day('2024-11-24') }),
        { ...contextFor(language, haramsLeader.id), now: AN_ORDINARY_DAY },
        { application: 'app', party: 'haram', version: 1 },
        { typed: 'Vi treng dette.' },
      ),
    ),
  'endorsement-recalled': endorsement(endorsing(isRecalled)),
  'endorsement-endorsed-recalled': endorsement(endorsing({ ...endorses(haramsLeader, 'haram'), ...said }, isRecalled)),
  'reminder-waits': reminderCard(),
  'reminder-answered': reminderCard(endorses(haramsLeader, 'haram')),
  'endorsement-round-ended': endorsement(endorsing(declines(alesundsLeader, 'alesund'))),
  'endorsement-attachment-changed': endorsement(endorsing(attachmentIsChanged())),
  'endorsement-attachment-changed-after-answer': endorsement(
    endorsing({ ...endorses(haramsLeader, 'haram'), ...said }, attachmentIsChanged()),
  ),
  'endorsement-outdated': endorsement(endorsing(declines(alesundsLeader, 'alesund'), changed)),
  'endorsement-too-late': endorsement(
    endorsing({
      type: 'notAssessed',
      v: 1,
      application: 'app',
      reasons: [{ code: 'ENDORSEMENT_MISSING', party: 'haram' }],
    }),
  ),
  'endorsement-not-yours': (language) => notForReader('Haram kommune', contextFor(language)),
};

const MEETING = [...theCommitteeMeets];
const OPEN = [...MEETING, ballotIsOpen()];
const ballot =
  (history: readonly Event[], reader?: string, answer: Pick<Answered, 'refusal' | 'unsure'> = {}): Drawing =>
  (language) =>
    there(
      ballotCardOf(stateAfter(history), contextFor(language, reader, reader ? [] : ['29:chair']), 'ballot', answer),
    );

const ALL_FOR = [
  votes('chair', 'for'),
  votes('municipal-member', 'for'),
  votes('hospital-member', 'for'),
  votes('second-hospital-member', 'for'),
];
const CLOSED = [...OPEN, ...ALL_FOR, isClosing, isClosed()];
const AGAINST = [
  ...OPEN,
  votes('chair', 'for'),
  votes('hospital-member', 'against'),
  votes('second-hospital-member', 'abstain'),
  isClosing,
];

/** Closed as the rules would close it. */
const counted = (history: readonly Event[]): Event[] => {
  const state = stateAfter(history);
  const result = resultOf(sittingOn(state, there(state.ballots.get('ballot')), MEETING_DAY), RULES_BEFORE);
  return [...history, { type: 'ballotClosed', v: 2, ballot: 'ballot', result, votes: {} }];
};

const ballots: Record<string, Drawing> = {
  'ballot-shared': ballot([...OPEN, votes('chair', 'for')]),
  'ballot-open': ballot(OPEN, chair.id),
  'ballot-answered': ballot([...OPEN, votes('chair', 'for')], chair.id),
  'ballot-abstained': ballot([...OPEN, votes('chair', 'abstain')], chair.id),
  'ballot-impartiality': ballot([...MEETING, ballotIsOpen({ askImpartiality: [chair.id] })], chair.id),
  'ballot-recused': ballot([...OPEN, declares(chair.id, 'recused')], chair.id),
  'ballot-in-doubt': ballot([...OPEN, declares(chair.id, 'inDoubt')], chair.id),
  'ballot-steps-in': ballot([...OPEN, declares(chair.id, 'recused')], 'chairs-deputy'),
  'ballot-no-vote': (language) =>
    ballot(OPEN, projectLeader.id, { refusal: textsFor(language).refusals.noVote() })(language),
  'ballot-unsure': (language) =>
    ballot(OPEN, hospitalMember.id, { refusal: textsFor(language).cards.unknownOutcome, unsure: 231 })(language),
  'ballot-closing': ballot([...OPEN, ...ALL_FOR, isClosing], chair.id),
  'ballot-adopted': ballot(CLOSED),
  'ballot-not-adopted': ballot(counted(AGAINST)),
  'ballot-not-yours': (language) => ballotNotForReader(contextFor(language)),
  ...Object.fromEntries(
    Object.entries(VOTING_CARDS).map(([name, [history, reader]]) => [name, ballot(history, reader)]),
  ),
};

type Decided = Extract<Event, { type: 'decisionRecorded' }>;
const decided = (line: Partial<Decided['line']>): Event => ({
  type: 'decisionRecorded',
  v: 1,
  decision: 'ssu-2024-1-decision',
  case: 'ssu-2024-1',
  ballot: 'ballot',
  line: { application: 'app', outcome: 'granted', amount: kroner(1_200_000), year: 2024, conditions: [], ...line },
  frame: { amount: kroner(8_564_000), left: kroner(2_864_000) },
  by: chair.id,
});
const decision =
  (line: Partial<Decided['line']>, to: 'channel' | 'personal'): Drawing =>
  (language) => {
    const state = stateAfter([...CLOSED, decided(line)]);
    const made = there([...state.decisions.values()][0]);
    const call = there(state.calls.get('autumn'));
    return decisionCard({ state, decision: made, call, to }, contextFor(language));
  };
const reason = { text: 'Tiltaket er godt, men overlappar eit anna i same periode. SSU ber søkjarane samordne.' };

const decisions: Record<string, Drawing> = {
  'decision-granted': decision({ conditions: [{ text: 'Avtale mellom partane innan 1. februar 2025' }] }, 'channel'),
  'decision-partly-granted': decision({ outcome: 'partlyGranted', amount: kroner(700_000), reason }, 'channel'),
  'decision-rejected': decision({ outcome: 'rejected', amount: kroner(0), reason }, 'channel'),
  'decision-deferred': decision({ outcome: 'deferred', amount: kroner(0), reason }, 'channel'),
  'decision-told': decision({}, 'personal'),
  ...Object.fromEntries(
    Object.entries(DECIDING_CARDS).map(([name, draw]) => [name, (language: Language) => draw(contextFor(language))]),
  ),
};

const notice =
  (state: State, kind: NoticeKind): Drawing =>
  (language) => {
    const application = there(state.applications.get('app'));
    const call = there(state.calls.get('autumn'));
    return applicantNotice({ application, call, kind, version: 1 }, contextFor(language, projectLeader.id));
  };
const everybody = [endorses(alesundsLeader, 'alesund'), endorses(haramsLeader, 'haram'), endorses(clinicHead, 'hf')];

type Missed = Extract<Event, { type: 'notAssessed' }>;
const missed =
  (history: readonly Event[], event: Pick<Missed, 'reasons' | 'title'>): Drawing =>
  (language) => {
    const state = stateAfter([...history, { type: 'notAssessed', v: 1, application: 'app', ...event }]);
    const application = there(state.applications.get('app'));
    return notAssessedNotice({ application, call: there(state.calls.get('autumn')) }, contextFor(language));
  };

const screenedOut: Drawing = (language) => {
  const { applications, calls } = endorsing(...everybody, isSubmitted(), isScreenedOut);
  const [application, call] = [there(applications.get('app')), there(calls.get('autumn'))];
  return notAssessedNotice({ application, call }, contextFor(language));
};

type Change = Parameters<typeof attachmentIsChanged>[0];
const fileChanged =
  (to: ToldOfChange, differently: Change = {}): Drawing =>
  (language) => {
    const application = there(endorsing(attachmentIsChanged(differently)).applications.get('app'));
    const changed = there(application.rounds[0]?.changedAttachments?.[0]);
    return attachmentChangedNotice({ application, version: 1, changed, to }, contextFor(language));
  };

const turned =
  (history: readonly Event[], draw: typeof withdrawnNotice): Drawing =>
  (language) =>
    draw({ application: there(stateAfter(history).applications.get('app')) }, contextFor(language));

const notices: Record<string, Drawing> = {
  'notice-attachment-changed-writers': fileChanged('writers'),
  'notice-attachment-changed-leaders': fileChanged('leaders', { how: 'gone' }),
  'notice-attachment-changed-secretariat': fileChanged('secretariat', { reopens: false }),
  'notice-withdrawn': turned([...SENT, isWithdrawn()], withdrawnNotice),
  'notice-withdrawn-because': turned(
    [...SENT, { ...isWithdrawn(), reason: { text: 'Vi ventar til neste utlysing.' } } as Event],
    withdrawnNotice,
  ),
  'notice-returned': turned([...SENT, ...everybody, isSubmitted(), isReturned()], returnedNotice),
  'notice-returned-late': turned(
    [
      ...theRegister,
      ...callIsOpen,
      starts(),
      callIsClosed,
      { type: 'notAssessed', v: 1, application: 'app', reasons: [{ code: 'NOT_SENT' }] },
      isReturned(),
    ],
    returnedNotice,
  ),
  'notice-endorsed-withdrawn': notice(endorsing(...everybody, isWithdrawn()), 'endorsed'),
  'notice-endorsed-returned': notice(endorsing(...everybody, isSubmitted(), isReturned()), 'endorsed'),
  'endorsement-withdrawn': endorsement(endorsing(isWithdrawn())),
  'endorsement-withdrawn-answered': endorsement(
    endorsing({ ...endorses(haramsLeader, 'haram'), ...said }, isWithdrawn()),
  ),
  'endorsement-sent-back': endorsement(
    endorsing(
      { ...endorses(haramsLeader, 'haram'), ...said },
      endorses(alesundsLeader, 'alesund'),
      endorses(clinicHead, 'hf'),
      isSubmitted(),
      isReturned(),
    ),
  ),
  'endorsement-let-in': endorsement(
    endorsing(
      callIsClosed,
      { type: 'notAssessed', v: 1, application: 'app', reasons: [{ code: 'ENDORSEMENT_MISSING', party: 'haram' }] },
      isReturned(),
    ),
  ),
  'notice-declined': notice(endorsing(declines(haramsLeader, 'haram')), 'declined'),
  'notice-changes-requested': notice(endorsing(asksForHarams), 'changesRequested'),
  'notice-recalled': notice(endorsing(isRecalled), 'recalled'),
  'notice-endorsed': notice(endorsing(...everybody), 'endorsed'),
  'notice-endorsed-sent-in': notice(endorsing(...everybody, isSubmitted()), 'endorsed'),
  'notice-endorsed-too-late': notice(
    endorsing(...everybody, callIsClosed, {
      type: 'notAssessed',
      v: 1,
      application: 'app',
      reasons: [{ code: 'NOT_SUBMITTED' }],
    }),
    'endorsed',
  ),
  'notice-submitted': notice(endorsing(...everybody, isSubmitted()), 'submitted'),
  'notice-screened-out': screenedOut,
  'endorsement-screened-out': endorsement(
    endorsing(
      { ...endorses(haramsLeader, 'haram'), ...said },
      endorses(alesundsLeader, 'alesund'),
      endorses(clinicHead, 'hf'),
      isSubmitted(),
      isScreenedOut,
    ),
  ),
  'notice-not-assessed': missed([...SENT, callIsClosed], {
    reasons: [{ code: 'ENDORSEMENT_MISSING', party: 'haram' }],
  }),
  'notice-not-assessed-draft': missed([...theRegister, ...callIsOpen, starts(), callIsClosed], {
    title: { text: 'FACT ung' },
    reasons: [
      { code: 'NOT_SENT' },
      { code: 'CONTACT_MISSING', field: 'contacts', at: 'kommune', side: 'kommune' },
      { code: 'CONTACT_INCOMPLETE', field: 'contacts', at: '0', side: 'hf' },
      { code: 'CONTACT_INCOMPLETE', field: 'contacts', at: '1', side: 'hf' },
      { code: 'FIELD_MISSING', field: 'period', at: 'from' },
      { code: 'DATE_UNCLEAR', field: 'period', at: 'to' },
      { code: 'EVALUATION_PLAN_MISSING', field: 'evaluationPlan' },
      { code: 'AMOUNT_UNCLEAR', field: 'budget', at: 'rows[personnel.salary].parties.haram' },
      {
        code: 'BUDGET_ROW_SUM_MISMATCH',
        field: 'budget',
        at: 'rows[operating.travel].sum',
        given: 90_000,
        computed: 100_000,
      },
      {
        code: 'BUDGET_TOTAL_MISMATCH',
        field: 'budget',
        at: 'totalProjectCost.hf',
        given: 400_000,
        computed: 340_000,
      },
      { code: 'OWN_CONTRIBUTION_MISSING', field: 'budget', at: 'ownContribution' },
      { code: 'NOT_CONFIRMED', field: 'progressResponsibility' },
      { code: 'NOT_CONFIRMED', field: 'reportAndAccounts' },
    ],
  }),
};

/** Every card in every state it can be in, by a name for its file. */
export const CARD_STATES: Readonly<Record<string, Drawing>> = {
  ...sharingCards(contextFor),
  ...coverCards(contextFor),
  ...noticeCards(contextFor),
  ...endorsements,
  ...ballots,
  ...decisions,
  ...notices,
};
