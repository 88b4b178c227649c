import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fieldProblem } from './fieldProblem.js';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly change: (chosen: string) => void;
  readonly choices: readonly { readonly value: string; readonly word: string }[];
  /** What stands there before anything is chosen. */
  readonly none?: string;
  readonly problem?: string | undefined;
}

/** A native list to choose one from. */
export const ChoiceField = ({ id, label, value, change, choices, none, problem }: Props): ReactElement => (
  <Field label={{ children: label, htmlFor: id }} {...fieldProblem(problem)}>
    <Select id={id} value={value} onChange={(_, data) => change(data.value)}>
      {none !== undefined && <option value="">{none}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.word}
        </option>
      ))}
    </Select>
  </Field>
);
