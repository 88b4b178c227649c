import { Field, Input, Textarea, type InputProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fieldProblem } from './fieldProblem.js';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly change: (typed: string) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly inputMode?: InputProps['inputMode'];
  /** Lines of a longer text; one line without it. */
  readonly rows?: number;
}

/** A labelled text, date or time as it is typed, with its help above and what is wrong below. */
export const TextField = ({ id, label, value, change, hint, problem, inputMode, rows }: Props): ReactElement => (
  <Field label={{ children: label, htmlFor: id }} {...(hint !== undefined && { hint })} {...fieldProblem(problem)}>
    {rows === undefined ? (
      <Input id={id} value={value} {...(inputMode && { inputMode })} onChange={(_, data) => change(data.value)} />
    ) : (
      <Textarea id={id} value={value} rows={rows} resize="vertical" onChange={(_, data) => change(data.value)} />
    )}
  </Field>
);
