import { Select } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { ApplicationRow } from '../../../api/contract.js';
import { useTexts } from '../../session.js';
import { CopyApplication } from './CopyApplication.js';
import { rowTitle } from './rowWords.js';

/** Beside an empty form: a new application can begin with the text of one that the reader is on. */
export const CopyEarlier = ({ rows }: { readonly rows: readonly ApplicationRow[] }): ReactElement | undefined => {
  const texts = useTexts();
  const { copy } = texts.lifecycle;
  const [chosen, setChosen] = useState('');
  const id = useId();
  const row = rows.find((one) => one.id === chosen) ?? rows[0];
  if (!row) return undefined;
  return (
    <details className="fold">
      <summary>{copy.from}</summary>
      <div className="stack">
        <label htmlFor={id}>{copy.choose}</label>
        <Select id={id} value={row.id} onChange={(_, { value }) => setChosen(value)}>
          {rows.map((one) => (
            <option key={one.id} value={one.id}>
              {rowTitle(one, texts)}
            </option>
          ))}
        </Select>
        <CopyApplication id={row.id} title={rowTitle(row, texts)} />
      </div>
    </details>
  );
};
