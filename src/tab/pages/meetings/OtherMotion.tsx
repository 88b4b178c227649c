import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Outcome } from '../../../grant/state.js';
import { problemAt, type FieldProblem } from '../../parts/FormProblems.js';
import { KronerField } from '../../parts/KronerField.js';
import { TextField } from '../../parts/TextField.js';
import { fieldProblem } from '../../parts/fieldProblem.js';
import { useTexts } from '../../session.js';
import { needsReason, OTHER_FIELDS, type MotionDraft } from './motionForm.js';

const OUTCOMES: readonly Outcome[] = ['granted', 'partlyGranted', 'rejected', 'deferred'];

interface Props {
  /** None where the motion stands alone. */
  readonly draft: MotionDraft | undefined;
  readonly change: (draft: MotionDraft | undefined) => void;
  readonly start: MotionDraft;
  readonly problems: readonly FieldProblem[];
}

/** A second motion that the first stands against, such as another amount or a postponement. */
export const OtherMotion = ({ draft, change, start, problems }: Props): ReactElement => {
  const { meeting, motions } = useTexts();
  const words = meeting.motion;
  return (
    <>
      <Checkbox
        label={motions.form.against}
        checked={draft !== undefined}
        onChange={(_, { checked }) => change(checked === true ? start : undefined)}
      />
      {draft && (
        <fieldset className="stack other-motion">
          <legend>{motions.form.otherHeading}</legend>
          <Field label={words.outcome} {...fieldProblem(problemAt(problems, OTHER_FIELDS.outcome))}>
            <RadioGroup
              value={draft.outcome}
              onChange={(_, { value }) => change({ ...draft, outcome: value as Outcome })}
            >
              {OUTCOMES.map((outcome) => (
                <Radio
                  key={outcome}
                  value={outcome}
                  label={words.outcomes[outcome]}
                  {...(outcome === draft.outcome && { id: OTHER_FIELDS.outcome })}
                />
              ))}
            </RadioGroup>
          </Field>
          {draft.outcome === 'partlyGranted' && (
            <KronerField
              id={OTHER_FIELDS.amount}
              label={words.amount}
              value={draft.amount}
              change={(amount) => change({ ...draft, amount })}
              problem={problemAt(problems, OTHER_FIELDS.amount)}
            />
          )}
          {needsReason(draft.outcome) && (
            <TextField
              id={OTHER_FIELDS.reason}
              label={words.reason}
              rows={3}
              value={draft.reason}
              change={(reason) => change({ ...draft, reason })}
              problem={problemAt(problems, OTHER_FIELDS.reason)}
            />
          )}
        </fieldset>
      )}
    </>
  );
};
