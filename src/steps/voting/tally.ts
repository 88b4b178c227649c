import { own } from '../../grant/own.js';
import type { PersonId, RoleId, Seat } from '../../grant/people.js';
import { SIDES, type Side } from '../../grant/party.js';
import type { BallotResult, Impartiality, SideResult, Tally, Vote, VoteChoice } from '../../grant/state.js';
import type { VotingRules } from '../../grant/votingRules.js';
import { answeredIn, isQuorate, needsBothSides, type SideCounts } from './quorum.js';
import type { Sitting } from './sitting.js';
import { verdictBy, type Counted, type Given } from './verdict.js';

/** Whether he is at the meeting, as far as anybody has written down who is. */
export const isAttending = ({ attending }: Sitting, person: PersonId): boolean => attending?.includes(person) ?? true;

/** Whether somebody who may is there with his written proxy. */
const isRepresented = (sitting: Sitting, member: PersonId): boolean => {
  const holder = own(sitting.proxies ?? {}, member);
  return (
    holder !== undefined &&
    sitting.present.includes(holder) &&
    isAttending(sitting, holder) &&
    own(sitting.impartiality, holder) !== 'recused'
  );
};

/**
 * Who votes in each seat, by its role row: the member, or when he is recused, away or has left the first of his deputies who is not.
 * Nobody votes in two seats: a member has his own, and a deputy of two who are out steps in for the first. A seat without
 * anybody is out. A vote that was given before its voter left stays. Whoever has a member's written proxy votes for him: the seat is
 * still the member's.
 */
const findVoters = (sitting: Sitting): ReadonlyMap<RoleId, PersonId> => {
  const { seats, impartiality, votes, present } = sitting;
  const mayVote = (person: PersonId): boolean =>
    own(impartiality, person) !== 'recused' &&
    ((present.includes(person) && (isAttending(sitting, person) || isRepresented(sitting, person))) ||
      own(votes, person) !== undefined);
  const voters = new Map(seats.filter(({ member }) => mayVote(member)).map(({ role, member }) => [role, member]));
  const members = seats.map(({ member }) => member);
  const deputies = new Set<PersonId>();
  for (const seat of seats.filter(({ role }) => !voters.has(role))) {
    const stepsIn = seat.deputies.find(
      (person) => mayVote(person) && !members.includes(person) && !deputies.has(person),
    );
    if (stepsIn === undefined) continue;
    voters.set(seat.role, stepsIn);
    deputies.add(stepsIn);
  }
  return voters;
};

/** A sitting is never changed, and a card of sixty asks for each of its seats: found out once. */
const known = new WeakMap<Sitting, ReadonlyMap<RoleId, PersonId>>();
const votersOf = (sitting: Sitting): ReadonlyMap<RoleId, PersonId> => {
  const voters = known.get(sitting) ?? findVoters(sitting);
  known.set(sitting, voters);
  return voters;
};

/** Who votes in a seat; nobody where the seat is out. */
export const voterOf = (ballot: Sitting, seat: Seat): PersonId | undefined => votersOf(ballot).get(seat.role);

/** The seat a person votes in just now. */
export const seatOf = (ballot: Sitting, person: PersonId): Seat | undefined =>
  ballot.seats.find((seat) => voterOf(ballot, seat) === person);

/** Whether this person must first say whether he is impartial. */
export const mustDeclare = (ballot: Sitting, person: PersonId): boolean =>
  ballot.askImpartiality.includes(person) && own(ballot.impartiality, person) === undefined;

const mayBeCounted = (ballot: Sitting, person: PersonId): boolean => {
  const declared: Impartiality | undefined = own(ballot.impartiality, person);
  return ballot.askImpartiality.includes(person)
    ? declared === 'impartial'
    : declared === undefined || declared === 'impartial';
};

/** The vote that counts for a seat: the present voter's, and only when he is impartial, and whoever gave it for him. */
const voteIn = (ballot: Sitting, seat: Seat): Vote | undefined => {
  const voter = voterOf(ballot, seat);
  const vote = voter === undefined ? undefined : own(ballot.votes, voter);
  if (voter === undefined || vote === undefined || !mayBeCounted(ballot, voter)) return undefined;
  return vote.by === undefined || mayBeCounted(ballot, vote.by) ? vote : undefined;
};

export const choiceOf = (ballot: Sitting, seat: Seat): VoteChoice | undefined => voteIn(ballot, seat)?.choice;

const NO_VOTES: Tally = { for: 0, against: 0, abstain: 0 };

const count = (choices: readonly (VoteChoice | undefined)[]): Tally =>
  choices.reduce((tally, choice) => (choice ? { ...tally, [choice]: tally[choice] + 1 } : tally), NO_VOTES);

const seatsWithVoter = (ballot: Sitting): Seat[] => {
  const voters = votersOf(ballot);
  return ballot.seats.filter(({ role }) => voters.has(role));
};

/** His own vote in his own seat: a deputy in it is not the chair. */
const choiceOfChair = (ballot: Sitting): VoteChoice | undefined => {
  const seat = ballot.seats.find(({ member }) => member === ballot.chair);
  return seat && voterOf(ballot, seat) === ballot.chair ? choiceOf(ballot, seat) : undefined;
};

const whyNothing = ({ rules, bySide }: Counted): 'sideMissing' | 'notQuorate' | undefined => {
  if (needsBothSides(rules) && SIDES.some((side) => bySide[side].entitled === 0)) return 'sideMissing';
  return isQuorate[rules.quorum](bySide) ? undefined : 'notQuorate';
};

const verdictOn = (counted: Counted): Given => {
  const nothing = whyNothing(counted);
  if (nothing) return { verdict: nothing };
  const { rules, total } = counted;
  const came = verdictBy[rules.rule](counted);
  return total.for === 0 && came.verdict !== 'against' ? { ...came, verdict: 'noneFor' } : came;
};

/** Of two motions against each other the one that more are for is put; nothing is adopted by that. The chair may break a tie. */
const preferenceOn = (counted: Counted): Given => {
  const nothing = whyNothing(counted);
  if (nothing) return { verdict: nothing };
  const { rules, total, chair } = counted;
  if (total.for !== total.against)
    return { verdict: 'preferred', preferred: total.for > total.against ? 'first' : 'other' };
  if (total.for === 0 || rules.castingVote === 'none' || chair === undefined || chair === 'abstain')
    return { verdict: 'evenlySplit' };
  return { verdict: 'preferred', preferred: chair === 'for' ? 'first' : 'other', chairDecided: chair };
};

/** What the votes given so far come to, by the body's named rules. The order in which they were given does not matter. */
export const resultOf = (ballot: Sitting, rules: VotingRules): BallotResult => {
  const entitled = seatsWithVoter({ ...ballot, attending: undefined });
  const standing = seatsWithVoter(ballot);
  const sideCount = (side: Side): SideResult => {
    const seats = standing.filter((seat) => seat.side === side);
    return {
      ...count(seats.map((seat) => choiceOf(ballot, seat))),
      entitled: entitled.filter((seat) => seat.side === side).length,
      ...(ballot.attending && { present: seats.length }),
    };
  };
  const bySide: SideCounts = { kommune: sideCount('kommune'), hf: sideCount('hf') };
  const total = count(standing.map((seat) => choiceOf(ballot, seat)));
  const byProxy = standing.filter((seat) => voteIn(ballot, seat)?.by !== undefined).length;
  const decide = ballot.other ? preferenceOn : verdictOn;
  const came = decide({ rules, bySide, total, chair: choiceOfChair(ballot) });
  return {
    adopted: came.verdict === 'adopted',
    ...came,
    ...(ballot.other && { between: true as const }),
    entitled: entitled.length,
    ...(ballot.attending && { present: standing.length }),
    answered: answeredIn(total),
    ...(byProxy > 0 && { byProxy }),
    recused: ballot.seats.filter((seat) => own(ballot.impartiality, seat.member) === 'recused').length,
    bySide,
    total,
    rules,
  };
};
