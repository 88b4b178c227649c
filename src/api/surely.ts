import { personOf } from '../grant/state.js';
import { HttpFailure } from './httpFailure.js';
import { lookAt, type Look } from './reader.js';

/**
 * Asks something of the journal as it is in memory. A no is only given when nothing newer stands in the list; where something
 * does, it is read and the question asked again. A yes need not be sure: what is then performed is decided by the journal.
 */
export const surely = async <T>(look: Look, ask: (look: Look) => T | Promise<T>): Promise<T> => {
  const { world, reader } = look;
  for (;;) {
    const { seq, state } = world.journal.read();
    try {
      return await ask(lookAt(world, { ...reader, person: personOf(state, reader.actor) }));
    } catch (failure) {
      if (!(failure instanceof HttpFailure)) throw failure;
      await world.journal.atLeast(seq + 1);
      if (world.journal.read().seq > seq) continue;
      // The list could not be read for so long that what stands in memory is no answer.
      if (!world.journal.health().caughtUp) throw new HttpFailure(503, 'notWritten');
      throw failure;
    }
  }
};
