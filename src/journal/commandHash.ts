import { sha256 } from './commit.js';

/** The same value always gives the same text, whatever the order in which its fields were set. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Salted, so that a short reason that was taken out cannot be guessed from the hash of its command. */
export const commandHash = (salt: string, command: unknown): string => sha256(salt + canonical(command));
