import { readdirSync, readFileSync, writeFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EventBase, EventMeta } from '../../src/grant/step.js';
import { parseCommit } from '../../src/journal/commit.js';
import { openEvent, textsSchema } from '../../src/journal/freeTexts.js';
import type { StoredRow } from '../../src/journal/log.js';

/** One event as a released version of the app wrote it, with where it stood. Never rewritten: journals hold such events. */
export interface GoldenEvent {
  readonly meta: EventMeta;
  readonly event: EventBase & Readonly<Record<string, unknown>>;
}

const nameOf = ({ event }: GoldenEvent): string => `${event.type}.v${event.v}`;

/** In the order they happened. */
export const readGoldenEvents = (folder: string): GoldenEvent[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldenEvent)
    .sort((a, b) => a.meta.seq - b.meta.seq);

/** Every event of a journal, in order, as steps read it. */
const eventsIn = (rows: readonly StoredRow[]): GoldenEvent[] =>
  rows.flatMap(({ body, texts, hash }) => {
    const commit = parseCommit(body);
    if ('wrong' in commit) throw new Error(commit.wrong);
    const kept = textsSchema.parse(JSON.parse(texts || '{}'));
    return commit.entries.flatMap(({ actor, events }) =>
      events.map((event) => ({
        meta: { seq: commit.seq, at: commit.at, hash, actor } as EventMeta,
        event: openEvent(event, kept, () => false) as GoldenEvent['event'],
      })),
    );
  });

/** Keeps the first event of each type and version that the folder does not have yet; answers the names of the new ones. */
export const keepGoldenEvents = (folder: string, rows: readonly StoredRow[]): string[] => {
  mkdirSync(folder, { recursive: true });
  const kept: string[] = [];
  for (const golden of eventsIn(rows)) {
    const file = join(folder, `${nameOf(golden)}.json`);
    if (existsSync(file)) continue;
    writeFileSync(file, `${JSON.stringify(golden, null, 2)}\n`);
    kept.push(nameOf(golden));
  }
  return kept;
};
