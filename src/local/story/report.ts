import type { Difference } from './compare.js';
import type { Observed, ObservedApplication } from './observed.js';
import type { Finding } from './storyFile.js';

const amounts = new Intl.NumberFormat('en-GB');
const kroner = (amount: number): string => `${amounts.format(amount).replaceAll(',', ' ')} kr`;

const finding = ({ code, field, given, computed }: Finding): string =>
  `${code} at ${field}${given !== undefined && computed !== undefined ? ` (given ${given}, computed ${computed})` : ''}`;

const applicationLines = ({ id, outcome, decision, amount, errors, warnings }: ObservedApplication): string[] => [
  `${id.padEnd(10)} ${outcome.padEnd(22)} ${decision.padEnd(14)} ${kroner(amount).padStart(14)}`,
  ...errors.map((error) => `           ${finding(error)}`),
  ...warnings.map((warning) => `           warning: ${finding(warning)}`),
];

/** What a person reads after a story: what became of each application, and every difference. */
export function reportOf(observed: Observed, found: readonly Difference[]): string {
  const lines = [
    ...observed.applications.flatMap(applicationLines),
    '',
    `Allocated ${kroner(observed.allocated)}, remaining ${kroner(observed.remaining)}.`,
    ...observed.answersNotGiven.map(({ id, field, reason }) => `Answer not given: ${id} ${field}: ${reason}`),
    '',
    ...(found.length === 0
      ? ['Everything came out as the file says.']
      : [
          `${found.length} ${found.length === 1 ? 'difference' : 'differences'}:`,
          ...found.map(
            ({ where, expected, actual }) =>
              `  ${where}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`,
          ),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}
