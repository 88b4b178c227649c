import { FIELDS, type FieldKey } from '../../src/grant/application.js';
import { unitsOf } from '../../src/sharepoint/resourceUnits.js';
import { Machine, type CountedCall } from '../support/machine.js';
import { openForms, prepareDrafts, startAgain } from './crowdStage.js';
import { lookForWords, untilQuiet, type Words } from './words.js';
import { noTraffic } from './writer.js';

/** A small tenant's units a minute. */
export const UNITS = 1250;
const MINUTE_MS = 60_000;
/** Longer than the longest wait that a save may be given. */
const QUIET_WITHIN_MS = 60_000;
export const LONG_TEXTS = (Object.keys(FIELDS) as FieldKey[])
  .filter((key) => FIELDS[key].kind === 'longText')
  .slice(0, 8);

export interface Crowd {
  /** How many write each application. */
  readonly writers: readonly number[];
  readonly forMs: number;
  readonly instances: number;
  readonly pauseMs: number;
}

export interface Outcome extends Words {
  /** Words that would have been typed, had this machine kept up with everybody's pauses. */
  readonly expected: number;
  readonly acknowledgedSaves: number;
  readonly patches: number;
  /** Most units in any minute of the run, and requests that were turned away because there were too many. */
  readonly mostUnits: number;
  readonly tooMany: number;
  readonly requests: number;
  /** How long after the last word nobody had anything under way any more, and whether that came to be. */
  readonly quietAfterMs: number;
  readonly quiet: boolean;
}

export const isPatch = ({ method, url }: CountedCall): boolean => method === 'PATCH' && url.includes('/items/');

/** The most units that were used in any minute. */
export const mostInAMinute = (calls: readonly CountedCall[]): number => {
  const spent = calls
    .filter(({ kind }) => kind === 'graph')
    .map(({ method, url, at }) => ({
      at: Date.parse(at),
      units: unitsOf(method, `https://graph.microsoft.com${url}`),
    }));
  return Math.max(
    0,
    ...spent.map(({ at: end }) =>
      spent.filter(({ at }) => at > end - MINUTE_MS && at <= end).reduce((sum, { units }) => sum + units, 0),
    ),
  );
};

/** Many people write many applications at once, on a tenant with a small tenant's units; answers what became of their words. */
export async function writeTogether(crowd: Crowd, tell: (line: string) => void): Promise<Outcome> {
  const machine = await Machine.make(crowd.instances);
  try {
    tell('a tenant with a call, applications and their writers …');
    const places = await prepareDrafts(machine, crowd.writers);
    await startAgain(machine, crowd.instances, UNITS);
    const traffic = noTraffic();
    const writers = await openForms(machine, places, crowd.instances, traffic);
    await machine.resetCounters();
    tell(`${writers.length} people write ${crowd.writers.length} applications for ${crowd.forMs / 1000} s …`);
    const end = Date.now() + crowd.forMs;
    await Promise.all(writers.map((writer) => writer.writeUntil(end, LONG_TEXTS, crowd.pauseMs)));
    const quiet = await untilQuiet(writers, QUIET_WITHIN_MS);
    const quietAfterMs = Date.now() - end;
    const calls = await machine.calls();
    return {
      ...(await lookForWords(machine, writers)),
      expected: Math.round((writers.length * crowd.forMs) / crowd.pauseMs),
      acknowledgedSaves: traffic.saves,
      patches: calls.filter(isPatch).length,
      mostUnits: mostInAMinute(calls),
      tooMany: traffic.tooMany,
      requests: traffic.requests,
      quietAfterMs,
      quiet,
    };
  } finally {
    await machine.remove();
  }
}
