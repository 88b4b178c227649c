import { own } from '../../grant/own.js';
import type { PersonId, RoleId, Seat } from '../../grant/people.js';
import { SIDES, type Side } from '../../grant/party.js';
import type { ProfileVoting } from '../../grant/profileBody.js';
import type { BallotResult, Impartiality, Tally, VoteChoice } from '../../grant/state.js';
import type { Sitting } from './sitting.js';

/**
 * Who votes in each seat, by its role row: the member, or when he is recused or has left the first of his deputies who is not.
 * Nobody votes in two seats: a member has his own, and a deputy of two who are out steps in for the first. A seat without
 * anybody is out. A vote that was given before its voter left stays.
 */
const votersOf = ({ seats, impartiality, votes, present }: Sitting): ReadonlyMap<RoleId, PersonId> => {
  const mayVote = (person: PersonId): boolean =>
    own(impartiality, person) !== 'recused' && (present.includes(person) || own(votes, person) !== undefined);
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

/** The vote that counts for a seat: the present voter's, and only when he is impartial. */
export const choiceOf = (ballot: Sitting, seat: Seat): VoteChoice | undefined => {
  const voter = voterOf(ballot, seat);
  return voter !== undefined && mayBeCounted(ballot, voter) ? own(ballot.votes, voter)?.choice : undefined;
};

const NO_VOTES: Tally = { for: 0, against: 0, abstain: 0 };

const count = (choices: readonly (VoteChoice | undefined)[]): Tally =>
  choices.reduce((tally, choice) => (choice ? { ...tally, [choice]: tally[choice] + 1 } : tally), NO_VOTES);

const answeredIn = ({ for: yes, against, abstain }: Tally): number => yes + against + abstain;

type SideCount = BallotResult['bySide'];

// The other quorums and rules have their functions in the commit after this one; until then no profile may name them.
const isQuorate = (rule: ProfileVoting['quorum'], bySide: SideCount): boolean => {
  switch (rule) {
    default: {
      const entitled = SIDES.reduce((sum, side) => sum + bySide[side].entitled, 0);
      const answered = SIDES.reduce((sum, side) => sum + answeredIn(bySide[side]), 0);
      return answered * 2 > entitled && SIDES.every((side) => answeredIn(bySide[side]) > 0);
    }
  }
};

const verdictOn = (rule: ProfileVoting['rule'], total: Tally): BallotResult['verdict'] => {
  switch (rule) {
    default:
      if (total.against > 0) return 'against';
      return total.for > 0 ? 'adopted' : 'noneFor';
  }
};

/** What the votes given so far come to, by the body's named rules. The order in which they were given does not matter. */
export const resultOf = (ballot: Sitting, { quorum, rule }: Pick<ProfileVoting, 'quorum' | 'rule'>): BallotResult => {
  const standing = ballot.seats.filter((seat) => voterOf(ballot, seat) !== undefined);
  const sideCount = (side: Side): SideCount[Side] => {
    const seats = standing.filter((seat) => seat.side === side);
    return { ...count(seats.map((seat) => choiceOf(ballot, seat))), entitled: seats.length };
  };
  const bySide: SideCount = { kommune: sideCount('kommune'), hf: sideCount('hf') };
  const total = count(standing.map((seat) => choiceOf(ballot, seat)));
  const verdict = SIDES.some((side) => bySide[side].entitled === 0)
    ? 'sideMissing'
    : isQuorate(quorum, bySide)
      ? verdictOn(rule, total)
      : 'notQuorate';
  return {
    adopted: verdict === 'adopted',
    verdict,
    entitled: standing.length,
    answered: answeredIn(total),
    recused: ballot.seats.filter((seat) => own(ballot.impartiality, seat.member) === 'recused').length,
    bySide,
    total,
  };
};
