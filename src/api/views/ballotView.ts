import { own } from '../../grant/own.js';
import type { Seat } from '../../grant/people.js';
import { chairOf } from '../../grant/roles.js';
import { currentRound, type Ballot, type MotionLine } from '../../grant/state.js';
import { proxyRefusal } from '../../steps/voting/casting.js';
import { revisionOf } from '../../steps/voting/revision.js';
import { isPresent, rulesOf, sittingOn } from '../../steps/voting/sitting.js';
import { choiceOf, mustDeclare, seatOf, voterOf } from '../../steps/voting/tally.js';
import type { BallotView, LineView, ProxyVoteView, SeatView } from '../contract.js';
import type { Look } from '../reader.js';
import { personView } from './personViews.js';

/** What one may know of a seat: while the ballot is open only that it was answered, unless the body votes openly, and how one did so oneself. */
const seatView = (look: Look, ballot: Ballot, seat: Seat): SeatView => {
  const sitting = sittingOn(look.state, ballot, look.now);
  const voter = voterOf(sitting, seat);
  const choice = choiceOf(sitting, seat);
  const vote = voter === undefined ? undefined : own(ballot.votes, voter);
  const declared = own(ballot.impartiality, seat.member);
  const ofDeputy = voter === undefined || voter === seat.member ? undefined : own(ballot.impartiality, voter);
  const isOpenly = rulesOf(look.state, ballot).secrecy === 'open';
  const visible = ballot.closed !== undefined || isOpenly || voter === look.reader.person;
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
    ...(visible && vote?.by !== undefined && { by: personView(look, vote.by) }),
  };
};

const NO_LINE: LineView = { application: '', title: '', outcome: 'deferred', amount: 0, year: 0, conditions: [] };

const lineView = (look: Look, line: MotionLine): LineView => {
  const application = look.state.applications.get(line.application);
  const facts = application && currentRound(application)?.facts;
  return {
    application: line.application,
    title: facts?.title.text ?? '',
    ...(facts && { requested: facts.requested.sum }),
    outcome: line.outcome,
    amount: line.amount,
    year: line.year,
    conditions: line.conditions.map(({ text }) => text ?? ''),
    ...(line.reason?.text !== undefined && { reason: line.reason.text }),
  };
};

const proxyVote = (look: Look, ballot: Ballot, person: string, member: string): ProxyVoteView => {
  const sitting = sittingOn(look.state, ballot, look.now);
  const given = own(ballot.votes, member);
  return {
    member: personView(look, member),
    mayVote: proxyRefusal(sitting, person, member) === undefined,
    // What the member has answered himself is his own until the ballot is closed.
    ...(given?.by === person && { choice: given.choice }),
    revision: revisionOf(ballot, member),
  };
};

const mine = (look: Look, ballot: Ballot): BallotView['mine'] => {
  const { state, reader, now } = look;
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
    revision: revisionOf(ballot, person),
    proxies: Object.entries(ballot.proxies ?? {})
      .filter(([, holder]) => holder === person)
      .map(([member]) => proxyVote(look, ballot, person, member)),
  };
};

/** The chair first, the others by name. */
const inSeatOrder = (seats: readonly SeatView[], chair: string | undefined): SeatView[] =>
  [...seats].sort(
    (a, b) =>
      Number(b.member.id === chair) - Number(a.member.id === chair) || a.member.name.localeCompare(b.member.name, 'nn'),
  );

/** A ballot as this reader may see it. */
export const ballotView = (look: Look, ballot: Ballot, body: string): BallotView => {
  const chair = chairOf(look.state, body, look.today);
  const lines = ballot.lines.map((line) => lineView(look, line));
  const own = mine(look, ballot);
  return {
    id: ballot.id,
    case: ballot.case,
    state: ballot.closed ? 'closed' : ballot.closing ? 'closing' : 'open',
    line: lines[0] ?? NO_LINE,
    lines,
    ...(ballot.other && { other: ballot.other.map((one) => lineView(look, one)) }),
    seats: inSeatOrder(
      ballot.seats.map((seat) => seatView(look, ballot, seat)),
      chair,
    ),
    rules: rulesOf(look.state, ballot),
    openedAt: ballot.opened.at,
    openedBy: personView(look, ballot.openedBy),
    ...(ballot.openedFor !== undefined && { openedFor: personView(look, ballot.openedFor) }),
    ...(ballot.closed && { closedAt: ballot.closed.stamp.at, result: ballot.closed.result }),
    ...(own && { mine: own }),
  };
};
