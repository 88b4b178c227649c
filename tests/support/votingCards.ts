import { kroner } from '../../src/grant/money.js';
import type { MotionLine, State } from '../../src/grant/state.js';
import type { VotingRules } from '../../src/grant/votingRules.js';
import { rulesOf, sittingOn } from '../../src/steps/voting/sitting.js';
import { resultOf } from '../../src/steps/voting/tally.js';
import type { Event } from '../../src/steps/process.js';
import { chair } from './cast.js';
import { stateAfter } from './given.js';
import { asksFor, isSent, isSubmitted, starts } from './theCall.js';
import { ballotIsOpen, isClosing, MEETING_DAY, theCommitteeMeets, theCommitteeVotesBy, votes } from './theMeeting.js';

const NAMES = [
  'FACT ung',
  'Heimesjukehus for skrøpelege eldre',
  'Digital heimeoppfølging ved kols',
  'Felles legevaktsentral',
  'Ambulant rehabilitering etter hjerneslag',
  'Svangerskapsomsorg på distriktet',
  'Kombinerte stillingar for spesialsjukepleiarar',
  'Akuttplassar i kommunane',
];

/** Eight applications that ask for a million each. */
export const eightWait: Event[] = NAMES.slice(1).flatMap((title, index) => {
  const application = `app-${index + 2}`;
  const facts = { ...asksFor(1_000_000), title: { text: title } };
  return [
    starts(application),
    isSent({ application, freezeId: `freeze-${application}`, facts }),
    isSubmitted(application, index + 2),
  ];
});

const line = (application: string, outcome: MotionLine['outcome'], amount: number): MotionLine => ({
  application,
  outcome,
  amount: kroner(amount),
  year: 2024,
  conditions: outcome === 'partlyGranted' ? [{ text: 'Revidert budsjett.' }] : [],
  ...(outcome !== 'granted' && { reason: { text: 'Ramma er knapp.' } }),
});
export const EIGHT_LINES: MotionLine[] = [
  line('app', 'granted', 1_200_000),
  line('app-2', 'granted', 1_000_000),
  line('app-3', 'partlyGranted', 640_000),
  line('app-4', 'granted', 1_000_000),
  line('app-5', 'rejected', 0),
  line('app-6', 'granted', 1_000_000),
  line('app-7', 'partlyGranted', 500_000),
  line('app-8', 'deferred', 0),
];
const OTHER = [line('app', 'partlyGranted', 800_000)];

const back: Event = { type: 'voteWithdrawn', v: 1, ballot: 'ballot', person: chair.id, revision: 2 };
const theList = [...theCommitteeMeets, ...eightWait, ballotIsOpen({ lines: EIGHT_LINES })];
const between = [...theCommitteeMeets, ballotIsOpen({ other: OTHER })];
const votesBy = (rules: Partial<VotingRules>, ...more: Event[]): Event[] => [
  ...theCommitteeVotesBy(rules),
  ballotIsOpen(),
  ...more,
];

/** Closed as the body's own rules would close it. */
const closed = (history: readonly Event[]): Event[] => {
  const all = [...history, isClosing];
  const state: State = stateAfter(all);
  const ballot = state.ballots.get('ballot');
  if (!ballot) throw new Error('no ballot');
  const result = resultOf(sittingOn(state, ballot, MEETING_DAY), rulesOf(state, ballot));
  return [...all, { type: 'ballotClosed', v: 2, ballot: 'ballot', result, votes: {} }];
};

const threeAnswer = [votes('chair', 'for'), votes('municipal-member', 'against'), votes('hospital-member', 'for')];
const allAnswer = [...threeAnswer, votes('second-hospital-member', 'against')];
const proxied = [
  ...theCommitteeVotesBy({ proxies: 'written' }),
  ballotIsOpen({ proxies: { 'second-hospital-member': 'hospital-member' } }),
];

/** Cards of motions with several lines, of two motions against each other, and of other rules: what happened, and whose view. */
export const VOTING_CARDS: Readonly<Record<string, readonly [history: readonly Event[], reader?: string]>> = {
  'ballot-list': [theList, chair.id],
  'ballot-list-adopted': [closed([...theList, ...threeAnswer.map((one) => ({ ...one, choice: 'for' }) as Event)])],
  'ballot-between': [between, chair.id],
  'ballot-between-answered': [[...between, votes('chair', 'against')], chair.id],
  'ballot-between-chosen': [closed([...between, ...threeAnswer])],
  'ballot-between-even': [closed([...between, ...allAnswer])],
  'ballot-withdrawn': [[...theCommitteeMeets, ballotIsOpen(), votes('chair', 'for'), back], chair.id],
  'ballot-openly': [votesBy({ secrecy: 'open' }, ...threeAnswer), 'second-hospital-member'],
  'ballot-proxy': [proxied, 'hospital-member'],
  'ballot-proxy-answered': [
    [
      ...proxied,
      votes('hospital-member', 'for'),
      {
        type: 'proxyVoteCast',
        v: 1,
        ballot: 'ballot',
        person: 'second-hospital-member',
        by: 'hospital-member',
        choice: 'abstain',
        revision: 1,
      },
    ],
    'hospital-member',
  ],
  'ballot-majority': [closed(votesBy({ rule: 'majorityOfPresent', quorum: 'half' }, ...threeAnswer))],
  'ballot-casting-vote': [
    closed(votesBy({ rule: 'majorityOfPresent', quorum: 'half', castingVote: 'chair' }, ...allAnswer)),
  ],
  'ballot-each-side': [closed(votesBy({ rule: 'majorityOnEachSide', quorum: 'none' }, ...threeAnswer))],
  'ballot-qualified': [
    closed(
      votesBy({ rule: 'qualifiedMajority', share: { atLeast: 2, of: 3 }, abstentions: 'notCounted' }, ...threeAnswer),
    ),
  ],
};
