import type { Table } from './table.js';

/** Lists and deliveries keep keys without regard to case: `B-1` beside `b-1` would be the same row. */
export const isIdTaken = (table: Table<{ readonly id: string }>, id: string): boolean =>
  [...table.values()].some((known) => known.id.toLowerCase() === id.toLowerCase());
