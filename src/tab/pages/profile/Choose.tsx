import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { useEditing } from './editing.js';
import type { Path } from './profileDraft.js';

interface OneOfProps<K extends string> {
  readonly label: string;
  readonly path: Path;
  readonly value: K;
  readonly words: Readonly<Record<K, string>>;
}

/** One of some named choices. */
export const OneOf = <K extends string>({ label, path, value, words }: OneOfProps<K>): ReactElement => {
  const { put, at } = useEditing();
  const { id, problem } = at(...path);
  const choices = (Object.keys(words) as K[]).map((key) => ({ value: key, word: words[key] }));
  return (
    <ChoiceField
      id={id}
      label={label}
      value={value}
      choices={choices}
      problem={problem}
      change={(chosen) => put(path, chosen)}
    />
  );
};

interface SomeOfProps<K extends string> {
  readonly label: string;
  readonly path: Path;
  readonly value: readonly K[];
  readonly words: Readonly<Record<K, string>>;
}

/** Any of some named choices, kept in the order they are named in. */
export const SomeOf = <K extends string>({ label, path, value, words }: SomeOfProps<K>): ReactElement => {
  const { put, at } = useEditing();
  const { id, problem } = at(...path);
  const keys = Object.keys(words) as K[];
  const toggle = (key: K, on: boolean): void =>
    put(
      path,
      keys.filter((one) => (one === key ? on : value.includes(one))),
    );
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className="some-of"
      aria-describedby={problem === undefined ? undefined : `${id}-wrong`}
    >
      <legend>{label}</legend>
      <div className="checks">
        {keys.map((key) => (
          <Checkbox
            key={key}
            label={words[key]}
            checked={value.includes(key)}
            onChange={(_, { checked }) => toggle(key, checked === true)}
          />
        ))}
      </div>
      {problem !== undefined && (
        <p id={`${id}-wrong`} className="field-problem">
          {problem}
        </p>
      )}
    </fieldset>
  );
};
