import type { Writable } from 'node:stream';
import type { LiveLine } from '../contract.js';
import { lookAt, type ApiWorld, type Reader } from '../reader.js';
import { draftLine } from './draftLine.js';

/**
 * Tells a reader, on his stream, who comes and goes in the drafts that he has open, and when they have a new version. What he may
 * read is asked each time. While he takes nothing in, only the newest is kept for him. Answers how to end it.
 */
export const tellDrafts = (world: ApiWorld, readerNow: () => Reader, out: Writable): (() => void) => {
  const untold = new Set<string>();
  const told = new Map<string, string>();
  const tell = (): void => {
    if (untold.size === 0 || out.writableNeedDrain || out.destroyed) return;
    const look = lookAt(world, readerNow());
    for (const id of untold) {
      const draft = draftLine(look, id);
      const text = JSON.stringify(draft);
      if (!draft || told.get(id) === text) continue;
      told.set(id, text);
      const line: LiveLine = { seq: world.journal.read().seq, changed: [], draft };
      out.write(`${JSON.stringify(line)}\n`);
    }
    untold.clear();
  };
  const changed = (id: string): void => {
    const { person } = readerNow();
    if (person === undefined || !world.presence.of(person).includes(id)) return;
    untold.add(id);
    tell();
  };
  const ends = [
    world.presence.onChange(changed),
    world.rooms.onNewVersion(({ application }) => changed(application)),
    // Of what other instances have saved only that something was: the reader's drafts are looked at.
    world.onOthersSaved(() => {
      const { person } = readerNow();
      if (person !== undefined) for (const id of world.presence.of(person)) changed(id);
    }),
  ];
  out.on('drain', tell);
  return () => {
    for (const end of ends) end();
    out.off('drain', tell);
  };
};
