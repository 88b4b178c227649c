import { parseArgs } from 'node:util';
import { chanceFrom } from './chance.js';
import { killRun, playUndisturbed, prepare, type Moment } from './killRun.js';
import { Machine } from '../support/machine.js';
import { letVote } from './votes.js';
import { UNITS, writeTogether } from '../writing/crowd.js';

const USAGE = `Usage: npm run chaos [-- --from N --to M | --random N [--seed S] | --writing SECONDS | --votes SECONDS [--seed S]]
Kills the app before (odd runs) and after (even runs) each of its calls in a small story.
--writing lets 100 people write 25 applications at once for so long, and looks for every word.
--votes lets five people vote on three instances for so long, with faults, and asks whether it could have been one after the other.`;

interface Wanted {
  readonly from: number;
  readonly to: number | undefined;
  readonly random: number | undefined;
  readonly seed: number;
  readonly writing: number | undefined;
  readonly votes: number | undefined;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function readArguments(): Wanted | undefined {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      options: { from: text, to: text, random: text, seed: text, writing: text, votes: text },
    });
    const number = (given: string | undefined): number | undefined => (given === undefined ? undefined : Number(given));
    const wanted = {
      from: number(values.from) ?? 1,
      to: number(values.to),
      random: number(values.random),
      seed: number(values.seed) ?? Date.now() % 1_000_000,
      writing: number(values.writing),
      votes: number(values.votes),
    };
    const isWhole = (given: number | undefined): boolean =>
      given === undefined || (Number.isInteger(given) && given > 0);
    return Object.values(wanted).every(isWhole) ? wanted : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const shortUrl = (url: string): string => url.replace(/^\/v1.0\/sites\/[^/]+\/(lists\/)?/, '').slice(0, 80);

/** Run 1 kills before the first call, run 2 after it, run 3 before the second. */
const momentOf = (run: number): Moment => ({
  when: run % 2 === 1 ? 'before' : 'after',
  match: { nth: Math.ceil(run / 2) },
});

function runsOf({ from, to, random, seed }: Wanted, calls: number): number[] {
  const all = 2 * calls;
  if (random === undefined) {
    const last = Math.min(to ?? all, all);
    return Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index);
  }
  const chance = chanceFrom(seed);
  say(`Seed ${seed}: the same moments again with --random ${random} --seed ${seed}.`);
  return Array.from({ length: random }, () => 1 + Math.floor(chance() * all));
}

/** Answers how many runs went wrong. */
async function killAtEach(machine: Machine, wanted: Wanted): Promise<number> {
  say('Playing the story once, with nobody killed …');
  await prepare(machine);
  const expected = await playUndisturbed(machine);
  const runs = runsOf(wanted, expected.calls);
  say(`The app asked ${expected.calls} times: ${2 * expected.calls} runs in all, ${runs.length} now.`);
  let wrongRuns = 0;
  for (const [index, run] of runs.entries()) {
    const begun = Date.now();
    const moment = momentOf(run);
    const { killedAt, wrong } = await killRun(machine, expected, moment);
    const at = killedAt ? `${killedAt.method} ${shortUrl(killedAt.url)}` : 'never came so far';
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    const verdict = wrong.length === 0 ? 'ok   ' : 'WRONG';
    say(
      `[${index + 1}/${runs.length}] run ${run} ${verdict} ${seconds} s  ${moment.when} call ${moment.match.nth ?? 0}: ${at}`,
    );
    wrong.forEach((line) => say(`      ${line}`));
    if (wrong.length > 0) wrongRuns += 1;
  }
  say(wrongRuns === 0 ? `All ${runs.length} runs held.` : `${wrongRuns} of ${runs.length} runs went wrong.`);
  return wrongRuns;
}

/** Five people on each of five applications, four on fifteen, three on five: a hundred. Answers the exit code. */
async function letWrite(seconds: number): Promise<number> {
  const writers = [...Array<number>(5).fill(5), ...Array<number>(15).fill(4), ...Array<number>(5).fill(3)];
  const outcome = await writeTogether({ writers, forMs: seconds * 1000, instances: 1, pauseMs: 2500 }, say);
  say(JSON.stringify({ ...outcome, lost: outcome.lost.length }, null, 2));
  outcome.lost.forEach((word) => say(`LOST ${word}`));
  if (outcome.typed < outcome.expected * 0.8 || !outcome.quiet)
    say('This machine did not keep up: fewer words than were meant, or saves that were not answered in time.');
  return outcome.lost.length === 0 && outcome.mostUnits <= UNITS ? 0 : 1;
}

const wanted = readArguments();
if (!wanted) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}
if (wanted.votes !== undefined) process.exit(await letVote(wanted.votes, wanted.seed, say));
if (wanted.writing !== undefined) process.exit(await letWrite(wanted.writing));
const machine = await Machine.make();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void machine.remove().then(() => process.exit(2)));
try {
  process.exitCode = (await killAtEach(machine, wanted)) === 0 ? 0 : 1;
} finally {
  await machine.remove();
}
