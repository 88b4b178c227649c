import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fieldProblem } from './fieldProblem.js';

export interface Choice {
  readonly value: string;
  readonly word: string;
  /** What those that stand together are called. */
  readonly group?: string;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly change: (chosen: string) => void;
  readonly choices: readonly Choice[];
  /** What stands there before anything is chosen. */
  readonly none?: string;
  readonly problem?: string | undefined;
}

const optionOf = ({ value, word }: Choice): ReactElement => (
  <option key={value} value={value}>
    {word}
  </option>
);

/** A native list to choose one from. */
export const ChoiceField = ({ id, label, value, change, choices, none, problem }: Props): ReactElement => {
  const groups = [...new Set(choices.flatMap(({ group }) => group ?? []))];
  return (
    <Field label={{ children: label, htmlFor: id }} {...fieldProblem(problem)}>
      <Select id={id} value={value} onChange={(_, data) => change(data.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.filter(({ group }) => group === undefined).map(optionOf)}
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {choices.filter((choice) => choice.group === group).map(optionOf)}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
};
