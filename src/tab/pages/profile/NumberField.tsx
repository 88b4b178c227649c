import type { ReactElement } from 'react';
import { TextField } from '../../parts/TextField.js';
import { useEditing } from './editing.js';
import type { Path } from './profileDraft.js';

interface Props {
  readonly label: string;
  readonly path: Path;
  readonly value: number;
}

/** A number as it is typed; what is none is kept as no number, which the check then points out. */
export const NumberField = ({ label, path, value }: Props): ReactElement => {
  const { put, at } = useEditing();
  const { id, problem } = at(...path);
  return (
    <div className="number-field">
      <TextField
        id={id}
        label={label}
        inputMode="decimal"
        value={Number.isNaN(value) || value === null ? '' : String(value).replace('.', ',')}
        change={(typed) => put(path, typed.trim() === '' ? null : Number(typed.trim().replace(',', '.')))}
        problem={problem}
      />
    </div>
  );
};
