import type { ReactElement } from 'react';
import type { ApplicationRow } from '../../../api/contract.js';
import { useTexts } from '../../session.js';
import { awaitsEndorsement, isDecided, isSubmitted } from './applicationStages.js';

/** Six numbers: how far the call has come. */
export const CallNumbers = ({ applications }: { readonly applications: readonly ApplicationRow[] }): ReactElement => {
  const words = useTexts().calling.numbers;
  const count = (holds: (row: ApplicationRow) => boolean): number => applications.filter(holds).length;
  const numbers: [string, number][] = [
    [words.started, applications.length],
    [words.awaiting, count(awaitsEndorsement)],
    [words.submitted, count(isSubmitted)],
    [words.onAgenda, count(({ status }) => status === 'onAgenda')],
    [words.decided, count(isDecided)],
    [words.notAssessed, count(({ status }) => status === 'notAssessed')],
  ];
  return (
    <ul className="numbers" aria-label={words.label}>
      {numbers.map(([word, number]) => (
        <li key={word}>
          <strong>{number}</strong>
          <span className="small">{word}</span>
        </li>
      ))}
    </ul>
  );
};
