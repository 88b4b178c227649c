import { caseNumber } from '../../grant/caseNumber.js';
import { frameUse } from '../../grant/frame.js';
import { callOfMeeting, profileOfMeeting } from '../../grant/meetingProfile.js';
import { own } from '../../grant/own.js';
import type { Seat } from '../../grant/people.js';
import { chairOf, leadingMeeting } from '../../grant/roles.js';
import type { Ballot, BoardCase, Call, Meeting } from '../../grant/state.js';
import { isPresent, sittingOn } from '../../steps/voting/sitting.js';
import { choiceOf, mustDeclare, seatOf, voterOf } from '../../steps/voting/tally.js';
import type { BallotView, CaseView, MeetingPage, MeetingSummary, SeatView } from '../contract.js';
import { HttpFailure } from '../httpFailure.js';
import type { Look } from '../reader.js';
import { bodiesOf, isSecretaryLooking } from './access.js';
import { applicationRow } from './applicationRow.js';
import { decisionView } from './decisionView.js';
import { personView } from './personViews.js';

const meetingSummary = (meeting: Meeting): MeetingSummary => ({
  id: meeting.id,
  body: meeting.body,
  ...(meeting.call !== undefined && { call: meeting.call }),
  date: meeting.date,
  ...(meeting.time !== undefined && { time: meeting.time }),
  cases: meeting.cases.length,
});

export const mayAttend = (look: Look, meeting: Meeting): boolean =>
  isSecretaryLooking(look) || bodiesOf(look).includes(meeting.body);

/** Meetings of the bodies one sits in, newest first; the secretariat sees all. */
export const meetingSummaries = (look: Look): MeetingSummary[] =>
  [...look.state.meetings.values()]
    .filter((meeting) => mayAttend(look, meeting))
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map(meetingSummary);

/** What one may know of a seat: while the ballot is open only that it was answered, never how, but for one's own. */
const seatView = (look: Look, ballot: Ballot, seat: Seat): SeatView => {
  const sitting = sittingOn(look.state, ballot, look.now);
  const voter = voterOf(sitting, seat);
  const choice = choiceOf(sitting, seat);
  const declared = own(ballot.impartiality, seat.member);
  const ofDeputy = voter === undefined || voter === seat.member ? undefined : own(ballot.impartiality, voter);
  const visible = ballot.closed !== undefined || voter === look.reader.person;
  return {
    member: personView(look, seat.member),
    party: seat.party,
    side: seat.side,
    ...(voter !== undefined && voter !== seat.member && { deputy: personView(look, voter) }),
    ...(declared && { impartiality: declared }),
    ...(ofDeputy && { deputyImpartiality: ofDeputy }),
    askedImpartiality: ballot.askImpartiality.includes(seat.member),
    answered: choice !== undefined,
    ...(visible && choice && { choice }),
  };
};

const mine = ({ state, reader, now }: Look, ballot: Ballot): BallotView['mine'] => {
  const { person } = reader;
  const sitting = sittingOn(state, ballot, now);
  if (person === undefined || !isPresent(sitting, person)) return undefined;
  const declared = own(ballot.impartiality, person);
  const given = own(ballot.votes, person);
  return {
    mayVote:
      seatOf(sitting, person) !== undefined &&
      !mustDeclare(sitting, person) &&
      declared !== 'inDoubt' &&
      declared !== 'recused',
    mustDeclare: mustDeclare(sitting, person),
    ...(declared && { impartiality: declared }),
    ...(given && { choice: given.choice }),
    revision: given?.revision ?? 0,
  };
};

/** The chair first, the others by name. */
const inSeatOrder = (seats: readonly SeatView[], chair: string | undefined): SeatView[] =>
  [...seats].sort(
    (a, b) =>
      Number(b.member.id === chair) - Number(a.member.id === chair) || a.member.name.localeCompare(b.member.name, 'nn'),
  );

const ballotView = (look: Look, ballot: Ballot, body: string): BallotView => {
  const chair = chairOf(look.state, body, look.today);
  const [line] = ballot.lines;
  const own = mine(look, ballot);
  return {
    id: ballot.id,
    case: ballot.case,
    state: ballot.closed ? 'closed' : ballot.closing ? 'closing' : 'open',
    line: {
      outcome: line?.outcome ?? 'deferred',
      amount: line?.amount ?? 0,
      year: line?.year ?? 0,
      conditions: (line?.conditions ?? []).map(({ text }) => text ?? ''),
      ...(line?.reason?.text !== undefined && { reason: line.reason.text }),
    },
    seats: inSeatOrder(
      ballot.seats.map((seat) => seatView(look, ballot, seat)),
      chair,
    ),
    openedAt: ballot.opened.at,
    openedBy: personView(look, ballot.openedBy),
    ...(ballot.openedFor !== undefined && { openedFor: personView(look, ballot.openedFor) }),
    ...(ballot.closed && { closedAt: ballot.closed.stamp.at, result: ballot.closed.result }),
    ...(own && { mine: own }),
  };
};

const caseView = (look: Look, known: BoardCase, call: Call, body: string): CaseView[] => {
  const { state } = look;
  const application = state.applications.get(known.application ?? '');
  if (!application) return [];
  const ballots = known.ballots.flatMap((id) => state.ballots.get(id) ?? []);
  const decision = known.decision === undefined ? undefined : state.decisions.get(known.decision);
  const year = ballots.at(-1)?.lines[0]?.year ?? call.years[0] ?? known.year;
  return [
    {
      id: known.id,
      caseNumber: caseNumber(state, known),
      application: applicationRow(look, application, call),
      ballots: ballots.map((ballot) => ballotView(look, ballot, body)),
      ...(decision && { decision: decisionView(look, decision) }),
      frame: frameUse(state, year, ballots.find((ballot) => !ballot.closed)?.id),
    },
  ];
};

const readyForAgenda = (look: Look, call: Call): MeetingPage['ready'] =>
  isSecretaryLooking(look)
    ? [...look.state.applications.values()]
        .filter(({ call: of, status }) => of === call.id && (status === 'submitted' || status === 'deferred'))
        .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
        .map((application) => applicationRow(look, application, call))
    : [];

export const meetingPage = (look: Look, id: string): MeetingPage => {
  const meeting = look.state.meetings.get(id);
  const call = callOfMeeting(look.state, meeting);
  const profile = profileOfMeeting(look.state, meeting);
  if (!meeting || !profile || !mayAttend(look, meeting)) throw new HttpFailure(404, 'notFound');
  return {
    ...meetingSummary(meeting),
    profile,
    channel: meeting.channel,
    mayLead: leadingMeeting(look.state, look.reader.actor, meeting.body, look.today) !== undefined,
    caseList: meeting.cases.flatMap((one) => {
      const known = look.state.cases.get(one);
      return known && call ? caseView(look, known, call, meeting.body) : [];
    }),
    ready: call ? readyForAgenda(look, call) : [],
  };
};
