import type { ReactElement } from 'react';
import type { ApplicationRow } from '../../../api/contract.js';
import { useTexts } from '../../session.js';
import { isDecided, isSubmitted, toCheck } from './applicationStages.js';

/** Six numbers: how far the call has come. */
export const CallNumbers = ({ applications }: { readonly applications: readonly ApplicationRow[] }): ReactElement => {
  const { screening, calling } = useTexts();
  const words = calling.numbers;
  const count = (holds: (row: ApplicationRow) => boolean): number => applications.filter(holds).length;
  const numbers: [string, number][] = [
    [words.started, applications.length],
    [words.submitted, count(isSubmitted)],
    [screening.inbox.column, count(toCheck)],
    [screening.way.steps.assessing, count(({ status }) => status === 'ready')],
    [words.onAgenda, count(({ status }) => status === 'onAgenda')],
    [words.decided, count(isDecided)],
  ];
  // The first that something waits in is where the call is now.
  const current = numbers.findIndex(([, number], index) => index > 1 && index < 5 && number > 0);
  return (
    <ul className="numbers" aria-label={words.label}>
      {numbers.map(([word, number], index) => (
        <li key={word} className={index === current ? 'current' : undefined}>
          <strong>{number}</strong>
          <span className="small">
            {word}
            {index === current && ` · ${screening.way.now}`}
          </span>
        </li>
      ))}
    </ul>
  );
};
