import { createHash } from 'node:crypto';
import type { Actor } from '../../grant/step.js';

/** Crockford's: without I, L, O and U, so that it can be read aloud. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;

/**
 * What somebody who is not bound reads aloud to the secretariat. It is no secret: it tells that whoever reads it sits at that
 * user's screen, which his name in a list does not. The same at every instance and each time, since nothing keeps it.
 */
export const visitorCode = (identity: Actor): string => {
  const bytes = createHash('sha256').update(`visitor ${identity}`).digest();
  const letters = [...bytes.subarray(0, LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return `${letters.slice(0, 3)}-${letters.slice(3)}`;
};

/** As somebody who has heard it writes it: letters small or large, with or without the line, O for 0. */
const heard = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

export const isCodeOf = (identity: Actor, typed: string): boolean => heard(typed) === heard(visitorCode(identity));
