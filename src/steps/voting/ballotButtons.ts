import { z } from 'zod';
import type { ExecuteAction } from '../../cards/adaptiveCard.js';
import type { CardContext } from '../../cards/cardContext.js';
import { own } from '../../grant/own.js';
import type { Ballot, Impartiality, VoteChoice } from '../../grant/state.js';

/** A press on For, Imot or Avstår: which ballot, and the revision of one's own answer as the card showed it. */
export const voteButton = z.object({
  ballot: z.string().max(64),
  choice: z.enum(['for', 'against', 'abstain']),
  revision: z.number().int().nonnegative(),
});
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

/** Three answers of the same weight. */
export const voteActions = (ballot: Ballot, { texts, reader }: CardContext): ExecuteAction[] =>
  CHOICES.map((choice) => ({
    type: 'Action.Execute',
    title: texts.status.choice[choice],
    verb: 'vote',
    data: { ballot: ballot.id, choice, revision: own(ballot.votes, reader ?? '')?.revision ?? 0 },
  }));

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
