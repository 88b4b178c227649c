import type { DirectoryPerson } from './contract.js';
import { HttpFailure } from './httpFailure.js';
import { inTurns } from './inTurns.js';
import type { Look } from './reader.js';
import { isSecretaryLooking } from './views/access.js';

/** Each is a request to the directory, so a whole register is looked up some at a time. */
const MOST = 25;
const AT_ONCE = 5;

/** Whom the directory has at these addresses, separated by commas; who is not there is left out. For the secretariat. */
export const directoryAddresses = async (look: Look, emails: string): Promise<readonly DirectoryPerson[]> => {
  if (!isSecretaryLooking(look)) throw new HttpFailure(403, 'forbidden');
  const wanted = [...new Set(emails.split(',').map((email) => email.trim().toLowerCase()))].filter(Boolean);
  if (wanted.length > MOST) throw new HttpFailure(422, 'unreadable');
  const found = await inTurns(wanted, AT_ONCE, (email) => look.world.directory.byEmail(email));
  return found.flatMap((one) => (one ? [one] : []));
};
