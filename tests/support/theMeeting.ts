import { kroner } from '../../src/grant/money.js';
import type { Ballot, BallotResult, MotionLine } from '../../src/grant/state.js';
import { RULES_BEFORE, type VotingRules } from '../../src/grant/votingRules.js';
import type { Event } from '../../src/steps/process.js';
import type { ProposedLine } from '../../src/steps/voting/voting.js';
import { alesundsLeader, chair, clinicHead, day, haramsLeader, secretary } from './cast.js';
import { at } from './stateAfter.js';
import { profile, theRegister } from './register.js';
import {
  asksFor,
  callIsClosed,
  callIsOpen,
  callIsOpenUnder,
  endorses,
  isSent,
  isSubmitted,
  starts,
} from './theCall.js';

export const MEETING_DAY = at('2024-12-18T10:00:00+01:00');
export const LATER_THAT_DAY = at('2024-12-18T10:30:00+01:00');

export const meetingIsPlanned: Event = {
  type: 'meetingPlanned',
  v: 1,
  meeting: 'december',
  body: 'ssu',
  call: 'autumn',
  date: day('2024-12-18'),
  time: '10.00',
  channel: 'ssu-channel',
};

/** An application that every party has endorsed, and that has submitted itself. */
export const comesIn = (application = 'app', amount = 1_200_000, number = 1): Event[] => [
  starts(application),
  isSent({ application, freezeId: `freeze-${application}`, facts: asksFor(amount) }),
  endorses(alesundsLeader, 'alesund', application),
  endorses(haramsLeader, 'haram', application),
  endorses(clinicHead, 'hf', application),
  isSubmitted(application, number),
];

/** The secretariat has found it to be formally in order. */
export const isChecked = (application = 'app', version = 1): Extract<Event, { type: 'screeningPassed' }> => ({
  type: 'screeningPassed',
  v: 1,
  application,
  version,
  points: ['rule:complete'],
  by: secretary.id,
});

/** The same, formally checked. */
export const isReady = (application?: string, amount?: number, number?: number): Event[] => [
  ...comesIn(application, amount, number),
  isChecked(application),
];

export const isScreenedOut: Event = {
  type: 'screenedOut',
  v: 1,
  application: 'app',
  version: 1,
  reason: { text: 'Tiltaket er alt i vanleg drift.' },
  by: secretary.id,
};

export const isOnAgenda = (application = 'app', number = 1): Event => ({
  type: 'caseAdded',
  v: 1,
  meeting: 'december',
  case: `ssu-2024-${number}`,
  application,
  year: 2024,
  number,
});

const meetsUnder = (call: readonly Event[]): Event[] => [
  ...theRegister,
  ...call,
  ...comesIn(),
  callIsClosed,
  meetingIsPlanned,
  isOnAgenda(),
];

/** The call is over, and the committee meets with one case on its agenda. */
export const theCommitteeMeets: Event[] = meetsUnder(callIsOpen);

/** The same, where the committee votes in another way. */
export const theCommitteeVotesBy = (otherwise: Partial<VotingRules>): Event[] =>
  meetsUnder(
    callIsOpenUnder({
      bodies: profile.bodies.map((body) => ({ ...body, voting: { ...body.voting, ...otherwise } })),
    }),
  );

export const grants = (amount = 1_200_000): ProposedLine => ({
  outcome: 'granted',
  amount: kroner(amount),
  year: 2024,
  conditions: [],
});
export const partlyGrants = (amount: number, reason: string): ProposedLine => ({
  outcome: 'partlyGranted',
  amount: kroner(amount),
  year: 2024,
  conditions: [],
  reason,
});
export const rejects = (reason: string): ProposedLine => ({
  outcome: 'rejected',
  amount: kroner(0),
  year: 2024,
  conditions: [],
  reason,
});

const line = (amount: number, application: string): MotionLine => ({
  application,
  outcome: 'granted',
  amount: kroner(amount),
  year: 2024,
  conditions: [],
});

export const SEATS: Ballot['seats'] = [
  { role: 'chair-member', member: 'chair', party: 'alesund', side: 'kommune', deputies: ['chairs-deputy'] },
  {
    role: 'hospital-member-member',
    member: 'hospital-member',
    party: 'hf',
    side: 'hf',
    deputies: ['hospitals-deputy'],
  },
  { role: 'municipal-member-member', member: 'municipal-member', party: 'molde', side: 'kommune', deputies: [] },
  { role: 'second-hospital-member-member', member: 'second-hospital-member', party: 'hf', side: 'hf', deputies: [] },
];

type BallotOpened = Extract<Event, { type: 'ballotOpened' }>;
export const ballotIsOpen = (
  differently: Partial<BallotOpened> & { amount?: number; application?: string } = {},
): Event => {
  const { amount = 1_200_000, application = 'app', ...rest } = differently;
  return {
    type: 'ballotOpened',
    v: 2,
    ballot: 'ballot',
    case: 'ssu-2024-1',
    lines: [line(amount, application)],
    seats: SEATS,
    askImpartiality: [],
    by: chair.id,
    ...rest,
  };
};

type ImpartialityDeclared = Extract<Event, { type: 'impartialityDeclared' }>;
export const declares = (
  person: string,
  answer: ImpartialityDeclared['answer'],
  by?: string,
): ImpartialityDeclared => ({
  type: 'impartialityDeclared',
  v: 1,
  ballot: 'ballot',
  person,
  answer,
  ...(by !== undefined && { by }),
});

export const votes = (person: string, choice: 'for' | 'against' | 'abstain', revision = 1): Event => ({
  type: 'voteCast',
  v: 1,
  ballot: 'ballot',
  person,
  choice,
  revision,
});

export const isClosing: Extract<Event, { type: 'ballotClosing' }> = {
  type: 'ballotClosing',
  v: 1,
  ballot: 'ballot',
  closesAt: LATER_THAT_DAY,
  by: chair.id,
};

const side = (entitled: number) => ({ for: entitled, against: 0, abstain: 0, entitled });
const RESULT: BallotResult = {
  rules: RULES_BEFORE,
  adopted: true,
  verdict: 'adopted',
  entitled: 4,
  answered: 4,
  recused: 0,
  bySide: { kommune: side(2), hf: side(2) },
  total: { for: 4, against: 0, abstain: 0 },
};

export const isClosed = (verdict: BallotResult['verdict'] = 'adopted', ballot = 'ballot'): Event => ({
  type: 'ballotClosed',
  v: 2,
  ballot,
  result: { ...RESULT, verdict, adopted: verdict === 'adopted' },
  votes: {},
});
