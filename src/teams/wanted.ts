import type { AdaptiveCard } from '../cards/adaptiveCard.js';
import type { CardContext } from '../cards/cardContext.js';
import type { PersonId } from '../grant/people.js';
import type { PartyId } from '../grant/party.js';
import { decisionOf } from '../grant/followUps.js';
import { frameUse } from '../grant/frame.js';
import { callOfMeeting } from '../grant/meetingProfile.js';
import {
  currentRound,
  type Application,
  type Ballot,
  type Call,
  type FollowUp,
  type GrantDecision,
  type Round,
  type State,
} from '../grant/state.js';
import { notAssessedNotice } from '../steps/applying/notAssessedNotice.js';
import { returnedNotice } from '../steps/applying/returnedNotice.js';
import { withdrawnNotice } from '../steps/applying/withdrawnNotice.js';
import { decisionCard } from '../steps/deciding/decisionCard.js';
import { followUpCard } from '../steps/deciding/followUpCard.js';
import { applicantNotice, becameOf, type NoticeKind } from '../steps/endorsing/applicantNotice.js';
import { endorsementKey } from '../steps/endorsing/endorsementKeys.js';
import { standsIn } from '../steps/endorsing/endorsementOver.js';
import { isReplaced } from '../steps/endorsing/isReplaced.js';
import { revisionOf } from '../steps/voting/revision.js';
import { ballotCardOf, endorsementCardOf } from './cardsOf.js';
import { ofMeeting } from './wantedOfMeetings.js';
import { remindersOf } from './wantedReminders.js';
import { commentsOf, membersOf } from './wantedOfSharing.js';
import { changedAttachmentsOf } from './wantedOfAttachments.js';

/** Where a message goes. `refreshFor`: people who see a view of their own. */
export type Recipient =
  | { readonly to: 'person'; readonly person: PersonId }
  | { readonly to: 'channel'; readonly channel: string; readonly refreshFor: readonly PersonId[] };

/** One message there should be: who has it, and how it should look now. */
export interface Wanted {
  /** what:whom. */
  readonly key: string;
  readonly recipient: Recipient;
  /** Brought up to date where it has been sent, and not sent where it has not: there is nothing to ask any more. */
  readonly onlyWhereSent?: true;
  /** Reminds of a question that is asked elsewhere: its buttons are there. */
  readonly reminds?: true;
  /** Changes whenever the card may: a card whose mark is the same need not be made again. */
  readonly mark: string;
  /** `isOut`: whether the message of a key has come out, where one card may tell what another was to tell. */
  readonly draw: (context: CardContext, state: State, isOut: (key: string) => boolean) => AdaptiveCard | undefined;
}

const person = (id: PersonId): Recipient => ({ to: 'person', person: id });

/** Keys are unique in the list `Deliveries`, which keeps them in lower case. */
const keyOf = (...parts: (string | number)[]): string => parts.join(':').toLowerCase();

export const ballotKey = (ballot: string): string => keyOf('ballot', ballot);

const isTold = (ended: Round['ended']): ended is 'declined' | 'changesRequested' | 'recalled' =>
  ended === 'declined' || ended === 'changesRequested' || ended === 'recalled';

const kindsOf = ({ submitted }: Application, round: Round): NoticeKind[] => {
  const asked = Object.keys(round.asked);
  const all = asked.length > 0 && asked.every((party) => round.answers[party]?.answer === 'endorsed');
  return [
    ...(isTold(round.ended) ? [round.ended] : []),
    ...(all && !round.submitsItself ? ['endorsed' as const] : []),
    ...(submitted ? ['submitted' as const] : []),
  ];
};

/** Draws with the application and its call as they are when it is drawn. */
const drawing =
  (id: string, draw: (found: { application: Application; call: Call }, context: CardContext) => AdaptiveCard) =>
  (context: CardContext, state: State): AdaptiveCard | undefined => {
    const application = state.applications.get(id);
    const call = application && state.calls.get(application.call);
    return application && call && draw({ application, call }, context);
  };

/** News of the newest round. Who was on an earlier one and is not any more is told no more. */
const noticesOf = (application: Application): Wanted[] => {
  const { id: subject, people } = application;
  const round = currentRound(application);
  const notices = (round ? kindsOf(application, round) : []).flatMap((kind) =>
    people
      .filter((id) => kind !== 'recalled' || id !== round?.recalled?.by)
      .map((id): Wanted => {
        const version = round?.version ?? 0;
        const became = becameOf(application);
        const asksNoMore = kind === 'endorsed' && became !== 'endorsed';
        return {
          key: keyOf(kind, subject, version, id),
          recipient: person(id),
          mark: asksNoMore ? `${kind}:${became}` : kind,
          // Nobody is asked to do what is done or too late; whoever was asked is told so in the same place.
          ...(asksNoMore && { onlyWhereSent: true }),
          draw: drawing(subject, (found, context) => applicantNotice({ ...found, kind, version }, context)),
        };
      }),
  );
  const missed = application.notAssessed ? people : [];
  return [
    ...notices,
    ...missed.map((id): Wanted => ({
      // What was let in can miss its next deadline, which is news again.
      key: keyOf('notassessed', subject, ...(application.returned ? [application.returned.stamp.seq] : []), id),
      recipient: person(id),
      mark: application.notAssessed?.why ? 'screenedOut' : 'notAssessed',
      draw: drawing(subject, notAssessedNotice),
    })),
  ];
};

/**
 * What took it out of its course: sent back, to those who stand on it; withdrawn, also to its leaders and the secretariat. Once
 * it is sent again, nobody who has not had the news needs it.
 */
const turnsOf = ({ id: subject, people, returned, withdrawn, status }: Application): Wanted[] => [
  ...(returned && !withdrawn ? people : []).map((id): Wanted => ({
    key: keyOf('returned', subject, returned?.stamp.seq ?? 0, id),
    recipient: person(id),
    ...(status !== 'draft' && { onlyWhereSent: true }),
    mark: 'returned',
    draw: drawing(subject, returnedNotice),
  })),
  ...(withdrawn?.tell ?? []).map((id): Wanted => ({
    key: keyOf('withdrawn', subject, id),
    recipient: person(id),
    mark: 'withdrawn',
    draw: drawing(subject, withdrawnNotice),
  })),
];

/**
 * Changes with what becomes of the question, and not when others answer: an edit takes away what somebody is writing in a card.
 * Who has answered he sees by looking: his client then asks for the card anew. What has ended stays as it is.
 */
const endorsementMark = (application: Application, asked: Round, party: PartyId): string => {
  const { status, rounds, submitted } = application;
  const answer = asked.answers[party]?.answer ?? '';
  const round = standsIn(application, asked, party) ?? asked;
  if (rounds.length > round.version) return `outdated:${answer}`;
  if (answer === '') return round.ended ?? (status === 'awaitingEndorsement' ? 'asks' : 'late');
  const isOut = application.notAssessed?.why !== undefined;
  const since = submitted && !isOut ? 'submitted' : ['endorsed', 'notAssessed'].includes(status) ? status : '';
  return `${answer}:${round.ended ?? ''}:${since}`;
};

/** A card to each leader asked, in each round: earlier ones stay, and say that they are outdated, or that the answer stands. */
const endorsementsOf = (application: Application): Wanted[] =>
  application.rounds.flatMap((round) =>
    Object.entries(round.asked)
      .filter(([party]) => round.answers[party]?.keptFrom === undefined)
      .map(([party, asked]): Wanted => ({
        key: endorsementKey(application.id, round.version, party, asked.person),
        recipient: person(asked.person),
        mark: endorsementMark(application, round, party),
        draw: (context, state) =>
          endorsementCardOf(state, context, { application: application.id, party, version: round.version }),
      })),
  );

/** To a leader in whose place another is asked: what he has says so. */
const replacedOf = (application: Application): Wanted[] =>
  application.rounds.flatMap((round) => {
    const gone = (round.replaced ?? []).filter(({ party, from }) => isReplaced(round, party, from.person));
    const keys = new Map(
      gone.map(({ party, from: { person: id } }) => [
        endorsementKey(application.id, round.version, party, id),
        { party, id },
      ]),
    );
    return [...keys].map(([key, { party, id }]): Wanted => ({
      key,
      recipient: person(id),
      onlyWhereSent: true,
      mark: application.rounds.length > round.version ? 'outdated:replaced' : 'replaced',
      draw: (context, state) =>
        endorsementCardOf(state, context, { application: application.id, party, version: round.version }),
    }));
  });

export const ofApplication = (application: Application): readonly Wanted[] => [
  ...endorsementsOf(application),
  ...replacedOf(application),
  ...remindersOf(application),
  ...noticesOf(application),
  ...changedAttachmentsOf(application),
  ...turnsOf(application),
  ...membersOf(application),
  ...commentsOf(application),
];

/** Members first: Teams asks only so many to look again, and a deputy is seldom asked. */
const seated = ({ seats }: Ballot): PersonId[] => [
  ...new Set([...seats.map(({ member }) => member), ...seats.flatMap(({ deputies }) => deputies)]),
];

const ballotMark = (state: State, ballot: Ballot): string => {
  if (ballot.closed) return 'closed';
  if (ballot.closing) return 'closing';
  const voters = new Set([...Object.keys(ballot.votes), ...Object.keys(ballot.withdrawn ?? {})]);
  const votes = [...voters].reduce((sum, person) => sum + revisionOf(ballot, person), 0);
  const left = ballot.lines.map(({ year }) => frameUse(state, year, ballot.id).left);
  return `open:${votes}:${JSON.stringify(ballot.impartiality)}:${left.join()}`;
};

export const ofBallot = (ballot: Ballot, state: State): readonly Wanted[] => {
  const channel = state.meetings.get(ballot.meeting)?.channel;
  if (channel === undefined) return [];
  const isOpen = !ballot.closing && !ballot.closed;
  return [
    {
      key: ballotKey(ballot.id),
      recipient: { to: 'channel', channel, refreshFor: isOpen ? seated(ballot) : [] },
      mark: ballotMark(state, ballot),
      draw: (context, now) => ballotCardOf(now, context, ballot.id),
    },
  ];
};

const decisionDrawn =
  (decision: GrantDecision, to: 'channel' | 'personal') =>
  (context: CardContext, state: State): AdaptiveCard | undefined => {
    const meeting = state.meetings.get(decision.meeting);
    const call = callOfMeeting(state, meeting);
    return call && decisionCard({ state, decision, call, to }, context);
  };

/** A decision is posted in the channel, and told to those who stand on the application and to the leaders who answered for it. */
export const ofDecision = (decision: GrantDecision, state: State): readonly Wanted[] => {
  const channel = state.meetings.get(decision.meeting)?.channel;
  const application = state.applications.get(decision.line.application);
  const mark = decision.replacedBy === undefined ? 'decided' : 'replaced';
  if (channel === undefined || !application) return [];
  const round = currentRound(application);
  const leaders = Object.entries(round?.asked ?? {}).flatMap(([party, asked]) => [
    asked.person,
    round?.answers[party]?.person ?? asked.person,
  ]);
  return [
    {
      key: keyOf('decision', decision.id, 'channel'),
      recipient: { to: 'channel', channel, refreshFor: [] },
      mark,
      draw: decisionDrawn(decision, 'channel'),
    },
    ...[...new Set([...application.people, ...leaders])].map((id): Wanted => ({
      key: keyOf('decision', decision.id, id),
      recipient: person(id),
      mark,
      draw: decisionDrawn(decision, 'personal'),
    })),
  ];
};

/** A reminder to whoever has to do what a decision says; what was sent says when it is done, or no longer asked for. */
export const ofFollowUp = (followUp: FollowUp, state: State): readonly Wanted[] => {
  const { id, reminded, done } = followUp;
  const isOver = done !== undefined || decisionOf(state, followUp)?.replacedBy !== undefined;
  return (reminded?.people ?? []).map((one): Wanted => ({
    key: keyOf('followup', id, reminded?.stamp.seq ?? 0, one),
    recipient: person(one),
    mark: done ? 'done' : isOver ? 'over' : 'asks',
    ...(isOver && { onlyWhereSent: true }),
    draw: (context, now) => {
      const newest = now.followUps.get(id);
      return newest && followUpCard(now, newest, context);
    },
  }));
};

/** Whether a key is of a message in a channel: a meeting waits for those. */
export const isForAll = (key: string): boolean => key.startsWith('ballot:') || key.endsWith(':channel');

/** What one ballot, application or decision wants. The same array as long as nothing has changed in it. */
export type WantedGroup = readonly Wanted[];

/** Every message there should be, by the state alone. */
export const cardsWanted = (state: State): Wanted[] => [
  ...[...state.ballots.values()].flatMap((ballot) => ofBallot(ballot, state)),
  ...[...state.applications.values()].flatMap(ofApplication),
  ...[...state.meetings.values()].flatMap(ofMeeting),
  ...[...state.decisions.values()].flatMap((decision) => ofDecision(decision, state)),
  ...[...state.followUps.values()].flatMap((followUp) => ofFollowUp(followUp, state)),
];
