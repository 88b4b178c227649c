import type { Command, Refusal } from '../steps/process.js';
import type { Accepted } from './contract.js';
import { HttpFailure } from './httpFailure.js';
import type { ApiWorld, Reader } from './reader.js';
import { sentenceOf } from './sentences.js';

const FORBIDDEN: readonly Refusal['code'][] = [
  'notSecretary',
  'notLeading',
  'notClock',
  'notYours',
  'notTheAuthor',
  'mayNotComment',
  'notRegistered',
  'noAuthority',
  'replaced',
  'noVote',
  'recused',
  'notAssessing',
  'notAskedToDeclare',
  'ownStanding',
  'declareFirst',
  'standingInDoubt',
];
const INCOMPLETE: readonly Refusal['code'][] = [
  'incomplete',
  'justificationMissing',
  'changesMissing',
  'justificationTooLong',
  'reasonMissing',
  'textTooLong',
  'longTextTooLong',
  'caseTitleMissing',
  'moveReasonMissing',
  'sectionUnknown',
  'returnReasonMissing',
  'screeningReasonMissing',
  'initiativeIncomplete',
  'textsTooLong',
  'endorserMissing',
  'commentEmpty',
  'commentTooLong',
  'mentionedNotOnIt',
  'scoreMissing',
  'scoreOutsideScale',
  'reasonsTooLong',
  'conditionIncomplete',
];

const statusOf = ({ code }: Refusal): number => {
  if (code === 'notFound') return 404;
  if (FORBIDDEN.includes(code)) return 403;
  return INCOMPLETE.includes(code) ? 422 : 409;
};

export const refusalFailure = (world: ApiWorld, reader: Reader, refusal: Refusal): HttpFailure =>
  new HttpFailure(statusOf(refusal), 'refused', {
    refusal: refusal.code,
    message: sentenceOf({ world, reader }, refusal),
  });

/** Performs one act and answers where it stands in the journal; anything else is thrown as a failure in words. */
export const act = async (world: ApiWorld, reader: Reader, commandId: string, command: Command): Promise<Accepted> => {
  const { actor, arrivedAt } = reader;
  const answer = await world.journal.perform({ id: commandId, actor, command, ...(arrivedAt && { arrivedAt }) });
  switch (answer.kind) {
    case 'accepted':
      return { seq: answer.seq, at: world.journal.read().at ?? world.journal.now() ?? '' };
    case 'refused':
      throw refusalFailure(world, reader, answer.refusal);
    case 'notWritten':
      world.log('An act was not written', { type: command.type, reason: answer.reason });
      throw new HttpFailure(503, 'notWritten');
    case 'unknown':
      throw new HttpFailure(504, 'unknownOutcome');
  }
};
