import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { act } from './act.js';
import { autosave } from './autosave.js';
import { ballot } from './ballot.js';
import { cards } from './cards.js';
import { documents } from './documents.js';
import type { Measurement } from './measurement.js';
import { portfolio } from './portfolio.js';

const BENCHES = { ballot, act, portfolio, autosave, cards, documents } as const;
type Name = keyof typeof BENCHES;
const names = Object.keys(BENCHES) as Name[];
const USAGE = `Usage: npm run bench -- [${names.join(' | ')}] [--json OUT]`;

const isName = (text: string): text is Name => (names as readonly string[]).includes(text);

function readArguments(): { chosen: readonly Name[]; json: string | undefined } | undefined {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
    const chosen = positionals.filter(isName);
    if (chosen.length < positionals.length) return undefined;
    return { chosen: chosen.length > 0 ? chosen : names, json: values.json };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const asLine = ({ metric, unit, value, floor, ratio, goal, met }: Measurement): string =>
  `  ${met ? 'ok    ' : 'MISSED'}  ${metric.padEnd(52)} ${String(value).padStart(8)} ${unit}, floor ${floor}, ratio ${ratio}, goal ${goal}`;

const wanted = readArguments();
if (!wanted) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}
const taken: Measurement[] = [];
for (const name of wanted.chosen) taken.push(...(await BENCHES[name](say)));
say('');
for (const name of wanted.chosen) {
  say(name);
  taken.filter(({ bench }) => bench === name).forEach((one) => say(asLine(one)));
}
if (wanted.json !== undefined) await writeFile(wanted.json, `${JSON.stringify(taken, null, 2)}\n`);
