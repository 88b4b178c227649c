import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PersonView } from '../../../api/contract.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { TextField } from '../../parts/TextField.js';
import { useTexts } from '../../session.js';
import { isDayTyped, type ConditionDraft } from './adviceDraft.js';

interface Props {
  readonly of: string;
  readonly conditions: readonly ConditionDraft[];
  readonly people: readonly PersonView[];
  readonly change: (conditions: readonly ConditionDraft[]) => void;
  readonly tried: boolean;
}

/** What must be done if the money is given, by whom and by when. */
export const ConditionFields = ({ of, conditions, people, change, tried }: Props): ReactElement => {
  const { advice: words } = useTexts().assessing;
  const put = (index: number, part: Partial<ConditionDraft>): void =>
    change(conditions.map((one, place) => (place === index ? { ...one, ...part } : one)));
  return (
    <>
      {conditions.map(({ text, due, owner }, index) => (
        <fieldset key={index} className="condition">
          <legend className="unseen">{words.condition(index + 1)}</legend>
          <TextField
            id={`condition-${of}-${index}`}
            label={words.condition(index + 1)}
            rows={2}
            value={text}
            change={(written) => put(index, { text: written })}
          />
          <div className="condition-details">
            <TextField
              id={`due-${of}-${index}`}
              label={words.due(index + 1)}
              hint={words.dueHint}
              value={due}
              change={(typed) => put(index, { due: typed })}
              problem={tried && !isDayTyped(due) ? words.dueWrong : undefined}
            />
            <ChoiceField
              id={`owner-${of}-${index}`}
              label={words.owner(index + 1)}
              none={words.nobody}
              value={owner}
              change={(chosen) => put(index, { owner: chosen })}
              choices={people.map(({ id, name }) => ({ value: id, word: name }))}
            />
          </div>
          <Button size="small" appearance="subtle" onClick={() => change(conditions.filter((_, one) => one !== index))}>
            {words.removeCondition(index + 1)}
          </Button>
        </fieldset>
      ))}
      <div className="buttons">
        <Button size="small" onClick={() => change([...conditions, { text: '', due: '', owner: '' }])}>
          {words.addCondition}
        </Button>
      </div>
    </>
  );
};
