import type { AdaptiveCard } from '../cards/adaptiveCard.js';
import type { CardContext } from '../cards/cardContext.js';
import type { PersonId } from '../grant/people.js';
import type { PartyId } from '../grant/party.js';
import { frameUse } from '../grant/frame.js';
import { currentRound, type Application, type Ballot, type Round, type State } from '../grant/state.js';
import { notAssessedNotice } from '../steps/applying/notAssessedNotice.js';
import { decisionCard } from '../steps/deciding/decisionCard.js';
import { applicantNotice, type NoticeKind } from '../steps/endorsing/applicantNotice.js';
import { ballotCardOf, endorsementCardOf } from './cardsOf.js';

/** Where a message goes. `refreshFor`: people who see a view of their own. */
export type Recipient =
  | { readonly to: 'person'; readonly person: PersonId }
  | { readonly to: 'channel'; readonly channel: string; readonly refreshFor: readonly PersonId[] };

/** One message there should be: who has it, and how it should look now. */
export interface Wanted {
  /** what:whom. */
  readonly key: string;
  readonly recipient: Recipient;
  /** Changes whenever the card may: a card whose mark is the same need not be made again. */
  readonly mark: string;
  readonly draw: (context: CardContext) => AdaptiveCard | undefined;
}

const person = (id: PersonId): Recipient => ({ to: 'person', person: id });

/** Keys are unique in the list `Deliveries`, which keeps them in lower case. */
const keyOf = (...parts: (string | number)[]): string => parts.join(':').toLowerCase();

export const endorsementKey = (application: string, version: number, party: PartyId, asked: PersonId): string =>
  keyOf('endorsement', application, version, party, asked);
export const ballotKey = (ballot: string): string => keyOf('ballot', ballot);

const kindsOf = ({ submitted }: Application, round: Round): NoticeKind[] => {
  const all = Object.keys(round.asked).every((party) => round.answers[party]?.answer === 'endorsed');
  return [
    ...(round.ended === 'declined' ? ['declined' as const] : []),
    // Once it is sent in, the receipt says so: nobody is asked to do what is done.
    ...(all && !round.submitsItself && !submitted ? ['endorsed' as const] : []),
    ...(submitted ? ['submitted' as const] : []),
  ];
};

/** News of the newest round. Who was on an earlier one and is not any more is told no more. */
const noticesOf = (state: State, application: Application): Wanted[] => {
  const call = state.calls.get(application.call);
  const round = currentRound(application);
  if (!call) return [];
  const notices = (round ? kindsOf(application, round) : []).flatMap((kind) =>
    application.people.map((id): Wanted => {
      const version = round?.version ?? 0;
      return {
        key: keyOf(kind, application.id, version, id),
        recipient: person(id),
        mark: kind,
        draw: (context) => applicantNotice({ application, call, kind, version }, context),
      };
    }),
  );
  const missed = application.notAssessed ? application.people : [];
  return [
    ...notices,
    ...missed.map((id): Wanted => ({
      key: keyOf('notassessed', application.id, id),
      recipient: person(id),
      mark: 'notAssessed',
      draw: (context) => notAssessedNotice({ application, call }, context),
    })),
  ];
};

/**
 * Changes with what becomes of the question, and not when others answer: an edit takes away what somebody is writing in a card.
 * Who has answered he sees by looking: his client then asks for the card anew.
 */
const endorsementMark = ({ status, rounds, number }: Application, { answers, ended }: Round, party: PartyId): string =>
  [status, rounds.length, ended, number, answers[party]?.answer].map((part) => part ?? '').join(':');

/** A card to each leader asked, in each round: earlier ones stay, and say that they are outdated. */
const endorsementsOf = (state: State, application: Application): Wanted[] =>
  application.rounds.flatMap((round) =>
    Object.entries(round.asked).map(([party, asked]): Wanted => ({
      key: endorsementKey(application.id, round.version, party, asked.person),
      recipient: person(asked.person),
      mark: endorsementMark(application, round, party),
      draw: (context) =>
        endorsementCardOf(state, context, { application: application.id, party, version: round.version }),
    })),
  );

/** Members first: Teams asks only so many to look again, and a deputy is seldom asked. */
const seated = ({ seats }: Ballot): PersonId[] => [
  ...new Set([...seats.map(({ member }) => member), ...seats.flatMap(({ deputies }) => deputies)]),
];

const ballotMark = (state: State, ballot: Ballot): string => {
  if (ballot.closed) return 'closed';
  if (ballot.closing) return 'closing';
  const votes = Object.values(ballot.votes).reduce((sum, { revision }) => sum + revision, 0);
  const left = ballot.lines.map(({ year }) => frameUse(state, year, ballot.id).left);
  return `open:${votes}:${JSON.stringify(ballot.impartiality)}:${left.join()}`;
};

const ballotsOf = (state: State): Wanted[] =>
  [...state.ballots.values()].flatMap((ballot): Wanted[] => {
    const channel = state.meetings.get(ballot.meeting)?.channel;
    if (channel === undefined) return [];
    const isOpen = !ballot.closing && !ballot.closed;
    return [
      {
        key: ballotKey(ballot.id),
        recipient: { to: 'channel', channel, refreshFor: isOpen ? seated(ballot) : [] },
        mark: ballotMark(state, ballot),
        draw: (context) => ballotCardOf(state, context, ballot.id),
      },
    ];
  });

/** A decision is posted in the channel, and told to those who stand on the application and to the leaders who answered for it. */
const decisionsOf = (state: State): Wanted[] =>
  [...state.decisions.values()].flatMap((decision): Wanted[] => {
    const meeting = state.meetings.get(decision.meeting);
    const call = meeting && state.calls.get(meeting.call);
    const application = state.applications.get(decision.line.application);
    if (!meeting || !call || !application) return [];
    const round = currentRound(application);
    const leaders = Object.entries(round?.asked ?? {}).flatMap(([party, asked]) => [
      asked.person,
      round?.answers[party]?.person ?? asked.person,
    ]);
    const told = [...new Set([...application.people, ...leaders])];
    return [
      {
        key: keyOf('decision', decision.id, 'channel'),
        recipient: { to: 'channel', channel: meeting.channel, refreshFor: [] },
        mark: 'decided',
        draw: (context) => decisionCard({ state, decision, call, to: 'channel' }, context),
      },
      ...told.map((id): Wanted => ({
        key: keyOf('decision', decision.id, id),
        recipient: person(id),
        mark: 'decided',
        draw: (context) => decisionCard({ state, decision, call, to: 'personal' }, context),
      })),
    ];
  });

/** Whether a key is of a message in a channel: a meeting waits for those. */
export const isForAll = (key: string): boolean => key.startsWith('ballot:') || key.endsWith(':channel');

/** Every message there should be, by the state alone. Ballots first: people sit and wait for those. */
export const cardsWanted = (state: State): Wanted[] => [
  ...ballotsOf(state),
  ...[...state.applications.values()].flatMap((application) => [
    ...endorsementsOf(state, application),
    ...noticesOf(state, application),
  ]),
  ...decisionsOf(state),
];
