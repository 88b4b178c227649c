import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { problemAt, type FieldProblem } from '../../parts/FormProblems.js';
import { KronerField } from '../../parts/KronerField.js';
import { TextField } from '../../parts/TextField.js';
import { useTexts } from '../../session.js';
import { fieldId, type TypedFrame } from './openingForm.js';

interface Props {
  readonly frame: TypedFrame;
  readonly problems: readonly FieldProblem[];
  readonly change: (frame: TypedFrame) => void;
  /** Takes the frame out; none for the only one. */
  readonly remove?: () => void;
}

/** One year's frame: year, amount, where the amount comes from. */
export const FrameFields = ({ frame, problems, change, remove }: Props): ReactElement => {
  const { opening } = useTexts().calling;
  const ids = { year: fieldId(frame, 'year'), amount: fieldId(frame, 'amount'), source: fieldId(frame, 'source') };
  return (
    <div className="field-row">
      <TextField
        id={ids.year}
        label={opening.year}
        inputMode="numeric"
        value={frame.year}
        change={(year) => change({ ...frame, year })}
        problem={problemAt(problems, ids.year)}
      />
      <KronerField
        id={ids.amount}
        label={opening.amount}
        value={frame.amount}
        change={(amount) => change({ ...frame, amount })}
        problem={problemAt(problems, ids.amount)}
      />
      <TextField
        id={ids.source}
        label={opening.source}
        value={frame.source}
        change={(source) => change({ ...frame, source })}
        problem={problemAt(problems, ids.source)}
      />
      {remove && (
        <Button className="beside-field" onClick={remove}>
          {opening.removeFrame(frame.year)}
        </Button>
      )}
    </div>
  );
};
