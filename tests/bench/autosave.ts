import { setTimeout as sleep } from 'node:timers/promises';
import type { FieldKey } from '../../src/grant/application.js';
import { Machine, type CountedCall } from '../support/machine.js';
import { openForms, prepareDrafts, startAgain, type Place } from '../writing/crowdStage.js';
import { lookForWords, untilQuiet } from '../writing/words.js';
import { noTraffic, type Writer } from '../writing/writer.js';
import { isShared, STROKE_FIELDS, strokesFor, type Stroke } from './autosaveStrokes.js';
import { lastWriterWins, makeFloorForms, type FloorRound } from './lastWriterWins.js';
import { measured, median, ROUNDS, type Measurement } from './measurement.js';

const WRITE_MS = 5500;
const QUIET_MS = 20_000;
const CALL_MS = 150;

interface Round {
  readonly saves: number;
  readonly sent: number;
  readonly requests: number;
  readonly bytes: number;
  readonly graph: number;
  readonly conflicts: readonly FieldKey[];
  readonly lost: readonly Stroke[];
}

/** What the drafts ask of Graph: looking for others' entries goes on whether somebody writes or not. */
const isOfDraft = ({ kind, url }: CountedCall): boolean =>
  kind === 'graph' && url.includes('/items/') && !url.includes('/delta');

/** Notes each field in which somebody is shown two texts. */
const noteConflicts = ({ form }: Writer, shown: FieldKey[]): void => {
  let before: readonly string[] = [];
  form.subscribe(() => {
    const now = Object.keys(form.view().conflicts) as FieldKey[];
    shown.push(...now.filter((field) => !before.includes(field)));
    before = now;
  });
};

async function product(machine: Machine, places: readonly Place[], strokes: readonly Stroke[]): Promise<Round> {
  const traffic = noTraffic();
  const writers: Writer[] = [];
  // As the live lines do it: everybody is told of each new version, and asks for what is new to him.
  const onSaved = (etag: string): void => writers.forEach(({ form }) => void form.behind(etag));
  writers.push(...(await openForms(machine, places, 1, traffic, onSaved)));
  const conflicts: FieldKey[] = [];
  writers.forEach((writer) => noteConflicts(writer, conflicts));
  Object.assign(traffic, noTraffic());
  await machine.resetCounters();
  await Promise.all(
    strokes.map(async ({ atMs, person, field, word }) => {
      await sleep(atMs);
      writers[person]?.type(field, word);
    }),
  );
  if (!(await untilQuiet(writers, QUIET_MS))) throw new Error('Saves were not answered in time.');
  const calls = await machine.calls();
  const { lost } = await lookForWords(machine, writers);
  return {
    ...traffic,
    graph: calls.filter(isOfDraft).length,
    conflicts,
    lost: strokes.filter(({ word }) => lost.some((one) => one.endsWith(word))),
  };
}

function measurements(rounds: readonly Round[], floors: readonly FloorRound[]): Measurement[] {
  const bench = 'autosave';
  const ofSave = (of: (round: Round) => number): number => median(rounds.map((one) => of(one) / one.saves));
  const worst = <R>(all: readonly R[], of: (round: R) => number): number => Math.max(...all.map(of));
  const apart = (lost: readonly Stroke[]): number => lost.filter((stroke) => !isShared(stroke)).length;
  const together = (lost: readonly Stroke[]): number => lost.filter(isShared).length;
  const requests = (metric: string, value: number, goal: number): Measurement =>
    measured({ bench, metric, unit: 'requests', value, floor: 1, goal });
  const lost = (metric: string, count: (lost: readonly Stroke[]) => number): Measurement =>
    measured({
      bench,
      metric,
      unit: 'texts',
      value: worst(rounds, (one) => count(one.lost)),
      floor: worst(floors, (one) => count(one.lost)),
      goal: 0,
    });
  const shown = (metric: string, goal: number, shared: boolean): Measurement =>
    measured({
      bench,
      metric,
      unit: 'conflicts',
      value: worst(rounds, ({ conflicts }) => conflicts.filter((field) => isShared({ field }) === shared).length),
      floor: 0,
      goal,
    });
  return [
    requests(
      'Graph requests for an acknowledged save',
      ofSave(({ graph }) => graph),
      1,
    ),
    requests(
      'saves sent for an acknowledged save',
      ofSave(({ sent }) => sent),
      1,
    ),
    requests(
      'requests to the app, with others’ texts',
      ofSave((one) => one.requests),
      2,
    ),
    measured({
      bench,
      metric: 'bytes for an acknowledged save',
      unit: 'bytes',
      value: ofSave(({ bytes }) => bytes),
      floor: median(floors.map(({ bytes, saves }) => bytes / saves)),
      // It also carries what the others have written meanwhile, and what is still missing.
      goal: 2,
      goalOf: 'ratio',
    }),
    shown('conflicts shown, different fields', 0, false),
    lost('lost, different fields', apart),
    // Nobody is shown more than he wrote himself.
    shown('conflicts shown, the same field', strokesFor(WRITE_MS).filter(isShared).length, true),
    lost('lost, the same field', together),
  ];
}

/** Five people write one draft at 150 ms a Graph call; then the same words where the last writer wins. */
export async function autosave(tell: (line: string) => void): Promise<Measurement[]> {
  tell('autosave: a tenant with an application that five people write …');
  const machine = await Machine.make();
  const strokes = strokesFor(WRITE_MS);
  const rounds: Round[] = [];
  const floors: FloorRound[] = [];
  try {
    const places = await prepareDrafts(machine, [5]);
    await startAgain(machine, 1);
    await makeFloorForms(machine, STROKE_FIELDS);
    await machine.fault({ match: { kind: 'graph' }, delayMs: CALL_MS });
    for (let number = 1; number <= ROUNDS; number += 1) {
      // Words of an earlier round stand there already.
      const anew = strokes.map((stroke) => ({ ...stroke, word: `${stroke.word}/${number}` }));
      const one = await product(machine, places, anew);
      const floor = await lastWriterWins(machine, anew, WRITE_MS);
      rounds.push(one);
      floors.push(floor);
      tell(
        `autosave: round ${number} of ${ROUNDS}: ${one.graph} Graph requests for ${one.saves} saves, ${one.conflicts.length} conflicts shown, ${one.lost.length} lost; last writer wins: ${floor.saves} saves, ${floor.lost.length} lost`,
      );
    }
  } finally {
    await machine.remove();
  }
  return measurements(rounds, floors);
}
