/** `npm run requirements`: what covers each requirement, and how many are covered by what. Fails where a list is wrong. */
import process from 'node:process';
import { readCoverage } from './readCoverage.js';

const { rows, faults } = readCoverage(process.cwd());
const line = (id: string, by: string, words: string): string => `${id}  ${by.padEnd(7)}  ${words}\n`;
for (const { id, by, words } of rows) process.stdout.write(line(id, by, words.join(' · ')));

const PARTS = [...new Set(rows.map(({ id }) => id.slice(0, 2)))];
const KINDS = ['test', 'profile', 'notYet'] as const;
process.stdout.write(`\n${'part'.padEnd(6)}${KINDS.map((kind) => kind.padStart(9)).join('')}${'all'.padStart(7)}\n`);
for (const part of [...PARTS, 'all']) {
  const its = rows.filter(({ id }) => part === 'all' || id.startsWith(part));
  const counts = KINDS.map((kind) => String(its.filter(({ by }) => by === kind).length).padStart(9));
  process.stdout.write(`${part.padEnd(6)}${counts.join('')}${String(its.length).padStart(7)}\n`);
}
if (faults.length > 0) {
  process.stderr.write(`\n${faults.join('\n')}\n`);
  process.exitCode = 1;
}
