import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProfileText } from '../../../grant/profileCode.js';
import { fieldProblem } from '../../parts/fieldProblem.js';
import { useTexts } from '../../session.js';
import { useEditing } from './editing.js';
import type { Path } from './profileDraft.js';

const LANGUAGES = ['nn', 'nb', 'en'] as const;

interface Props {
  readonly path: Path;
  readonly value: ProfileText;
  /** What the three are the text of; screen readers hear it with each language. */
  readonly name: string;
  /** Whether the name is shown too: in a list of many it would only repeat itself. */
  readonly named?: boolean;
  /** Where none need stand: three empty texts are none. */
  readonly optional?: boolean;
}

/** One text in the three languages, side by side where there is room. */
export const ThreeTexts = ({ path, value, name, named = false, optional = false }: Props): ReactElement => {
  const { profile: words } = useTexts();
  const { put, at } = useEditing();
  const write = (language: keyof ProfileText, typed: string): void => {
    const changed = { ...value, [language]: typed };
    const isEmpty = LANGUAGES.every((one) => changed[one].trim() === '');
    put(path, optional && isEmpty ? undefined : changed);
  };
  return (
    <div role="group" aria-label={name}>
      {named && (
        <p className="three-texts-name" aria-hidden="true">
          {name}
        </p>
      )}
      <div className="three-texts">
        {LANGUAGES.map((language) => {
          const { id, problem } = at(...path, language);
          return (
            <Field key={language} label={{ children: words[language], htmlFor: id }} {...fieldProblem(problem)}>
              <Input
                id={id}
                lang={language}
                value={value[language]}
                onChange={(_, data) => write(language, data.value)}
              />
            </Field>
          );
        })}
      </div>
    </div>
  );
};
