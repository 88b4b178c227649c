import { setTimeout as sleep } from 'node:timers/promises';
import type { Machine } from '../support/machine.js';
import { readList } from '../support/siteLists.js';
import type { Writer } from './writer.js';

/** What was typed, by where it is: in the row, before somebody in a conflict, only on somebody's machine, or nowhere. */
export interface Words {
  readonly typed: number;
  readonly inRow: number;
  readonly inConflict: number;
  readonly kept: number;
  readonly lost: readonly string[];
}

/** Looked for in SharePoint itself, and at the writers'. */
export async function lookForWords(machine: Machine, writers: readonly Writer[]): Promise<Words> {
  const rows = new Map((await readList(machine, 'Applications')).map((row) => [String(row['ApplicationId']), row]));
  const found = { typed: 0, inRow: 0, inConflict: 0, kept: 0, lost: [] as string[] };
  for (const { typed, application } of writers) {
    const colleagues = writers.filter((one) => one.application === application);
    for (const { word, field } of typed) {
      const cell = rows.get(application)?.[`${field.charAt(0).toUpperCase()}${field.slice(1)}`];
      found.typed += 1;
      if (typeof cell === 'string' && cell.includes(word)) found.inRow += 1;
      else if (colleagues.some((one) => one.inConflict(field).includes(word))) found.inConflict += 1;
      else if (colleagues.some((one) => one.kept(field).includes(word))) found.kept += 1;
      else found.lost.push(`${application} ${field} ${word}`);
    }
  }
  return found;
}

/** Until nobody has anything under way, or that time is over; answers whether it is so. */
export async function untilQuiet(writers: readonly Writer[], withinMs: number): Promise<boolean> {
  const isQuiet = (): boolean => writers.every((writer) => writer.isQuiet);
  for (const end = Date.now() + withinMs; !isQuiet() && Date.now() < end;) await sleep(50);
  return isQuiet();
}
