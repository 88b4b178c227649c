import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { DecisionPage, FollowUpView } from '../../../api/contract.js';
import { readDate, typedDate, type IsoDate } from '../../../grant/calendar.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { TextField } from '../../parts/TextField.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';
import { useKeptText } from '../../useKeptText.js';

interface Props {
  readonly page: DecisionPage;
  /** The one that gets another day or owner; a new one without. */
  readonly followUp?: FollowUpView;
  readonly close: () => void;
  readonly saved: () => void;
}

const OTHER = 'other';

/** Conditions that nothing is followed up of yet. */
const freeConditions = ({ row }: DecisionPage): { value: string; word: string }[] =>
  row.conditions.flatMap((word, index) =>
    row.followUps.some(({ condition }) => condition === index) ? [] : [{ value: String(index), word }],
  );

/** What is followed up, by when and by whom. */
export const FollowUpForm = ({ page, followUp, close, saved }: Props): ReactElement => {
  const { followUp: words, correct } = useTexts().decided;
  const { id } = page.row;
  const place = followUp?.id ?? `${id}-new`;
  const conditions = freeConditions(page);
  const [about, setAbout] = useState(conditions[0]?.value ?? OTHER);
  const text = useKeptText(`followUpText:${place}`);
  const [due, setDue] = useState(followUp ? typedDate(followUp.due as IsoDate) : '');
  const [owner, setOwner] = useState(followUp?.owner?.id ?? '');
  const [tried, setTried] = useState(false);
  const act = useAct('setFollowUp');
  const date = readDate(due);
  const asksText = !followUp && about === OTHER;
  const lacksText = asksText && text.text.trim() === '';
  const save = async (): Promise<void> => {
    setTried(true);
    if (lacksText || date === undefined) {
      document.getElementById(lacksText ? `${place}-text` : `${place}-due`)?.focus();
      return;
    }
    const what = asksText ? { text: text.text.trim() } : { condition: Number(about) };
    const body = { due: date, ...(owner !== '' && { owner }), ...(followUp ? { followUp: followUp.id } : what) };
    if (!(await act.perform({ id }, body))) return;
    text.forget();
    saved();
  };
  return (
    <div className="stack follow-up-form">
      {!followUp && conditions.length > 0 && (
        <ChoiceField
          id={`${place}-about`}
          label={words.what}
          value={about}
          change={setAbout}
          choices={[
            ...conditions.map(({ value, word }) => ({ value, word: words.condition(word) })),
            { value: OTHER, word: words.other },
          ]}
        />
      )}
      {asksText && (
        <TextField
          id={`${place}-text`}
          label={conditions.length > 0 ? words.text : words.what}
          rows={2}
          value={text.text}
          change={text.write}
          problem={tried && lacksText ? words.missingText : undefined}
        />
      )}
      <TextField
        id={`${place}-due`}
        label={words.date}
        hint={words.dateHelp}
        value={due}
        change={setDue}
        problem={tried && date === undefined ? words.badDate : undefined}
      />
      <ChoiceField
        id={`${place}-owner`}
        label={words.owner}
        value={owner}
        change={setOwner}
        none={words.ownerDefault}
        choices={page.owners.map(({ id: value, name: word }) => ({ value, word }))}
      />
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void save()}>
          {words.save}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {correct.cancel}
        </Button>
      </div>
      <ActFailure failure={act.failure} />
    </div>
  );
};
