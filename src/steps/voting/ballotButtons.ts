import { z } from 'zod';
import type { ExecuteAction } from '../../cards/adaptiveCard.js';
import type { CardContext } from '../../cards/cardContext.js';
import { own } from '../../grant/own.js';
import type { PersonId } from '../../grant/people.js';
import type { Ballot, Impartiality, VoteChoice } from '../../grant/state.js';
import { revisionOf } from './revision.js';

/** A press on For, Imot or Avstår: which ballot, and the revision of the answer as the card showed it. */
export const voteButton = z.object({
  ballot: z.string().max(64),
  choice: z.enum(['for', 'against', 'abstain']),
  revision: z.number().int().nonnegative(),
  /** The member whose written proxy one has. */
  for: z.string().max(64).optional(),
});
export const withdrawButton = voteButton.omit({ choice: true });
export const impartialityButton = z.object({
  ballot: z.string().max(64),
  answer: z.enum(['impartial', 'recused', 'inDoubt']),
  /** How the card showed one's own declaration. */
  shown: z.enum(['impartial', 'recused', 'inDoubt', 'none']),
});
export const ballotShown = z.object({
  ballot: z.string().max(64),
  /** How much of the journal the card had seen. */
  seq: z.number().int().nonnegative().optional(),
});

const CHOICES: readonly VoteChoice[] = ['for', 'against', 'abstain'];

const dataOf = (ballot: Ballot, reader: PersonId | undefined, member: PersonId | undefined) => ({
  ballot: ballot.id,
  revision: revisionOf(ballot, member ?? reader ?? ''),
  ...(member !== undefined && { for: member }),
});

/** Three answers of the same weight; for a member whose proxy one has, in his seat. */
export const voteActions = (ballot: Ballot, { texts, reader }: CardContext, member?: PersonId): ExecuteAction[] =>
  CHOICES.map((choice) => ({
    type: 'Action.Execute',
    title: (ballot.other ? texts.motions.choices : texts.status.choice)[choice],
    verb: 'vote',
    data: { ...dataOf(ballot, reader, member), choice },
  }));

export const withdrawAction = (ballot: Ballot, { texts, reader }: CardContext, member?: PersonId): ExecuteAction => ({
  type: 'Action.Execute',
  title: texts.motions.withdraw,
  verb: 'withdrawVote',
  data: dataOf(ballot, reader, member),
});

export const impartialityActions = (ballot: Ballot, { texts, reader }: CardContext): ExecuteAction[] => {
  const { impartial, recuse, doubt } = texts.cards.ballot;
  const shown = own(ballot.impartiality, reader ?? '') ?? 'none';
  const answers: readonly (readonly [Impartiality, string])[] = [
    ['impartial', impartial],
    ['recused', recuse],
    ['inDoubt', doubt],
  ];
  return answers.map(([answer, label]) => ({
    type: 'Action.Execute',
    title: label,
    verb: 'declareImpartiality',
    data: { ballot: ballot.id, answer, shown },
  }));
};

/** Asks for the card as it is now. */
export const showBallot = ({ id }: Ballot): Pick<ExecuteAction, 'type' | 'verb' | 'data'> => ({
  type: 'Action.Execute',
  verb: 'ballot.show',
  data: { ballot: id },
});
