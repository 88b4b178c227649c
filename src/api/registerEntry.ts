import { createHash } from 'node:crypto';
import type { PersonId } from '../grant/people.js';
import { personOf } from '../grant/state.js';
import type { Actor } from '../grant/step.js';
import type { Command } from '../steps/process.js';
import { refusalFailure } from './act.js';
import { HttpFailure } from './httpFailure.js';
import type { Look } from './reader.js';

/** The same entry whoever makes it. */
export const entryFor = (identity: Actor): PersonId =>
  `p-${createHash('sha256').update(identity).digest('hex').slice(0, 16)}`;

/**
 * The entry of that identity in the register; where it has none, the command makes it. Who loses to somebody who enters the
 * same identity gets that one's entry. An id that the register does not have is never answered.
 */
export const registerEntry = async (
  { world, reader }: Look,
  identity: Actor,
  entering: (person: PersonId) => { readonly id: string; readonly command: Command },
): Promise<PersonId> => {
  const entry = (): PersonId | undefined => personOf(world.journal.read().state, identity);
  const known = entry();
  if (known !== undefined) return known;
  const { actor, arrivedAt } = reader;
  const command = { actor, ...entering(entryFor(identity)), ...(arrivedAt && { arrivedAt }) };
  const answer = await world.journal.perform(command);
  const entered = entry();
  if (entered !== undefined) return entered;
  if (answer.kind === 'refused') throw refusalFailure(world, reader, answer.refusal);
  // Unknown too: whether the entry came to stand or not, what it was made for was not done.
  world.log('Somebody could not be entered in the register', { answer: answer.kind });
  throw new HttpFailure(503, 'notWritten');
};
