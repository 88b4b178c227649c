import type { Answers } from '../contract.js';
import { HttpFailure } from '../httpFailure.js';
import type { Look } from '../reader.js';
import { isSecretaryLooking } from './access.js';
import { journalStop } from './me.js';

/** Whether the chain holds, for the secretariat. */
export const journalPage = async (look: Look): Promise<Answers['journal']> => {
  if (!isSecretaryLooking(look)) throw new HttpFailure(403, 'forbidden');
  const { journal } = look.world;
  const { seq, hash } = journal.read();
  const { at, firstBad } = await look.world.verified();
  // The chain was perhaps walked before the journal met what stopped it.
  const stop = journalStop(look);
  const met = stop?.brokenAt === undefined ? undefined : { seq: stop.brokenAt, reason: stop.reason };
  const bad = firstBad ?? met;
  return {
    entries: seq,
    newestHash: hash,
    checkedAt: at,
    ...(bad && { firstBad: bad }),
    deciding: journal.health().deciding,
  };
};
