import { own } from '../../grant/own.js';
import type { PersonId } from '../../grant/people.js';
import { personOf, type Ballot, type State } from '../../grant/state.js';
import { accept, refuse, type DecideContext } from '../../grant/step.js';
import { isOpenTo } from './isOpenTo.js';
import { revisionOf } from './revision.js';
import { isPresent, sittingOn, type Sitting } from './sitting.js';
import { isAttending, mustDeclare, seatOf } from './tally.js';
import type { CommandOf, Decided, VotingRefusal } from './votingCommands.js';

const impartialityRefusal = (sitting: Sitting, person: PersonId): VotingRefusal | undefined => {
  if (mustDeclare(sitting, person)) return { code: 'mustDeclareFirst' };
  return own(sitting.impartiality, person) === 'inDoubt' ? { code: 'inDoubt' } : undefined;
};

/** Why this person may not vote in a seat of his own. */
export const ownRefusal = (sitting: Sitting, person: PersonId): VotingRefusal | undefined => {
  if (!isPresent(sitting, person)) return { code: 'noVote' };
  if (own(sitting.impartiality, person) === 'recused') return { code: 'recused' };
  if (!seatOf(sitting, person)) return { code: isAttending(sitting, person) ? 'noVote' : 'notAtTheMeeting' };
  return impartialityRefusal(sitting, person);
};

/** Why this person may not vote for a member: both must be impartial, and what the member has answered himself stands. */
export const proxyRefusal = (sitting: Sitting, person: PersonId, member: PersonId): VotingRefusal | undefined => {
  if (own(sitting.proxies ?? {}, member) !== person) return { code: 'proxyNotYours' };
  if (!isAttending(sitting, person)) return { code: 'notAtTheMeeting' };
  const given = own(sitting.votes, member);
  if (given !== undefined && given.by === undefined) return { code: 'answerChanged' };
  const isRecused = [person, member].some((one) => own(sitting.impartiality, one) === 'recused');
  if (isRecused) return { code: 'recused' };
  if (!isPresent(sitting, person) || !seatOf(sitting, member)) return { code: 'noVote' };
  return impartialityRefusal(sitting, person) ?? impartialityRefusal(sitting, member);
};

interface Voting {
  readonly ballot: Ballot;
  /** Whose vote it is, and who gives it for him. */
  readonly person: PersonId;
  readonly by?: PersonId;
}

/** Whose vote is wished about, when it may be changed now. */
const votingIn = (
  state: State,
  wish: { readonly ballot: string; readonly revision: number; readonly for?: PersonId },
  { actor, arrivedAt }: DecideContext,
): Voting | { readonly refused: VotingRefusal } => {
  const ballot = state.ballots.get(wish.ballot);
  if (!ballot) return refuse({ code: 'notFound' });
  const voter = personOf(state, actor);
  if (voter === undefined) return refuse({ code: 'noVote' });
  if (!isOpenTo(ballot, arrivedAt)) return refuse({ code: 'ballotClosed' });
  const sitting = sittingOn(state, ballot, arrivedAt);
  const isProxy = wish.for !== undefined && wish.for !== voter;
  const refused = isProxy ? proxyRefusal(sitting, voter, wish.for) : ownRefusal(sitting, voter);
  if (refused) return refuse(refused);
  const person = isProxy ? wish.for : voter;
  if (wish.revision !== revisionOf(ballot, person)) return refuse({ code: 'answerChanged' });
  return { ballot, person, ...(isProxy && { by: voter }) };
};

/** An answer, or another answer, until closing begins. */
export const vote = (state: State, wish: CommandOf<'vote'>, context: DecideContext): Decided => {
  const voting = votingIn(state, wish, context);
  if ('refused' in voting) return voting;
  const { person, by } = voting;
  const { ballot, choice } = wish;
  const revision = wish.revision + 1;
  return accept(
    by === undefined
      ? { type: 'voteCast', v: 1, ballot, person, choice, revision }
      : { type: 'proxyVoteCast', v: 1, ballot, person, by, choice, revision },
  );
};

/** Takes the answer back, as though it had not been given. */
export const withdraw = (state: State, wish: CommandOf<'withdrawVote'>, context: DecideContext): Decided => {
  const voting = votingIn(state, wish, context);
  if ('refused' in voting) return voting;
  const { ballot, person, by } = voting;
  if (own(ballot.votes, person) === undefined) return refuse({ code: 'notAnsweredYet' });
  const revision = wish.revision + 1;
  return accept({
    type: 'voteWithdrawn',
    v: 1,
    ballot: ballot.id,
    person,
    ...(by !== undefined && { by }),
    revision,
  });
};
