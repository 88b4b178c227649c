import type { Instant } from './calendar.js';

/** A freeze id begins with the moment it was made, in milliseconds since 1970: `1733000000000-…`. */
export const newFreezeId = (now: Instant, random: string): string => `${Date.parse(now)}-${random}`;

/** When it was made; 0 where the id says nothing of it, so that such a freezing counts as old. */
export const frozenAt = (freezeId: string): number => {
  const ms = Number(freezeId.split('-')[0]);
  return Number.isSafeInteger(ms) ? ms : 0;
};
