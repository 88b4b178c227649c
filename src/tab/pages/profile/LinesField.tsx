import type { ReactElement } from 'react';
import { TextField } from '../../parts/TextField.js';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly problem: string | undefined;
}

/** Something written a line at a time. What is typed stays as typed, whether or not it can be read. */
export const LinesField = ({ id, label, hint, text, write, problem }: Props): ReactElement => (
  <TextField
    id={id}
    label={label}
    hint={hint}
    value={text}
    change={write}
    problem={problem}
    rows={Math.min(16, Math.max(3, text.split('\n').length + 1))}
  />
);
