import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { DecisionPage, DecisionView } from '../../../api/contract.js';
import { formatNumber } from '../../../grant/money.js';
import type { Correction, Outcome } from '../../../grant/state.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Box } from '../../parts/Box.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { certainAmount, KronerField } from '../../parts/KronerField.js';
import { TextField } from '../../parts/TextField.js';
import { go, href } from '../../router.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';
import { useKeptText } from '../../useKeptText.js';

interface Props {
  readonly page: DecisionPage;
  readonly decision: DecisionView;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly changed: () => void;
}

const OUTCOMES: readonly Outcome[] = ['granted', 'partlyGranted', 'rejected', 'deferred'];
const HOWS: readonly Correction[] = ['reverses', 'corrects'];
const FIELDS = { amount: 'correct-amount', reason: 'correct-reason', why: 'correct-why' } as const;

/** The new decision while it is written: begins as the one that stands. Its texts outlive a closed tab. */
const useNewDecision = ({ decision }: Props) => {
  const [how, setHow] = useState<Correction>('reverses');
  const [outcome, setOutcome] = useState<Outcome>(decision.outcome);
  const [amount, setAmount] = useState(decision.amount > 0 ? formatNumber(decision.amount) : '');
  const [year, setYear] = useState(String(decision.year));
  const [tried, setTried] = useState(false);
  const conditions = useKeptText(`correctConditions:${decision.id}`, decision.conditions.join('\n'));
  const reason = useKeptText(`correctReason:${decision.id}`, decision.reason ?? '');
  const why = useKeptText(`correctWhy:${decision.id}`);
  const sum = outcome === 'granted' ? decision.requested : outcome === 'partlyGranted' ? certainAmount(amount) : 0;
  const gives = outcome === 'granted' || outcome === 'partlyGranted';
  const lacks = {
    amount: sum === undefined || (outcome === 'partlyGranted' && sum === 0),
    reason: outcome !== 'granted' && reason.text.trim() === '',
    why: why.text.trim() === '',
  };
  const line = {
    outcome,
    amount: sum ?? 0,
    year: Number(year),
    conditions: gives ? conditions.text.split('\n').filter((one) => one.trim() !== '') : [],
    ...(reason.text.trim() !== '' && { reason: reason.text.trim() }),
  };
  const forget = (): void => [conditions, reason, why].forEach((text) => text.forget());
  return {
    ...{ how, setHow, outcome, setOutcome, amount, setAmount, year, setYear, tried, setTried },
    ...{ conditions, reason, why, gives, lacks, line, forget },
  };
};
type NewDecision = ReturnType<typeof useNewDecision>;

const Fields = ({ page, written }: { readonly page: DecisionPage; readonly written: NewDecision }): ReactElement => {
  const { correct: words } = useTexts().decided;
  const { outcome, tried, lacks } = written;
  return (
    <>
      <Field label={words.how}>
        <RadioGroup value={written.how} onChange={(_, { value }) => written.setHow(value as Correction)}>
          {HOWS.map((one) => (
            <Radio key={one} value={one} label={words[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.outcome}>
        <RadioGroup value={outcome} onChange={(_, { value }) => written.setOutcome(value as Outcome)}>
          {OUTCOMES.map((one) => (
            <Radio key={one} value={one} label={words.outcomes[one]} />
          ))}
        </RadioGroup>
      </Field>
      {outcome === 'partlyGranted' && (
        <KronerField
          id={FIELDS.amount}
          label={words.amount}
          value={written.amount}
          change={written.setAmount}
          problem={tried && lacks.amount ? words.missingAmount : undefined}
        />
      )}
      {written.gives && page.years.length > 1 && (
        <ChoiceField
          id="correct-year"
          label={words.year}
          value={written.year}
          change={written.setYear}
          choices={page.years.map((one) => ({ value: String(one), word: String(one) }))}
        />
      )}
      {written.gives && (
        <TextField
          id="correct-conditions"
          label={words.conditions}
          hint={words.conditionsHelp}
          rows={2}
          value={written.conditions.text}
          change={written.conditions.write}
        />
      )}
      {outcome !== 'granted' && (
        <TextField
          id={FIELDS.reason}
          label={words.reason}
          rows={3}
          value={written.reason.text}
          change={written.reason.write}
          problem={tried && lacks.reason ? words.missingReason : undefined}
        />
      )}
      <TextField
        id={FIELDS.why}
        label={words.why}
        hint={words.whyHelp}
        rows={3}
        value={written.why.text}
        change={written.why.write}
        problem={tried && lacks.why ? words.missingWhy : undefined}
      />
    </>
  );
};

/** The chair, or the secretariat for him, records a new decision in the place of this one. */
export const CorrectDecision = (props: Props): ReactElement => {
  const { correct: words } = useTexts().decided;
  const { page, decision, open, setOpen, changed } = props;
  const written = useNewDecision(props);
  const act = useAct('correctDecision');
  const record = async (): Promise<void> => {
    written.setTried(true);
    const missing = (['amount', 'reason', 'why'] as const).find((one) => written.lacks[one]);
    if (missing) {
      document.getElementById(FIELDS[missing])?.focus();
      return;
    }
    const { how, why, line } = written;
    if (!(await act.perform({ id: decision.id }, { how, why: why.text.trim(), line }))) return;
    written.forget();
    setOpen(false);
    changed();
    go(href('decisions'));
  };
  if (!open) {
    return (
      <div className="buttons">
        <Button onClick={() => setOpen(true)}>{words.open}</Button>
      </div>
    );
  }
  return (
    <Box title={words.heading}>
      <div className="stack correct-form">
        <p className="reading">{words.lead}</p>
        <Fields page={page} written={written} />
        <div className="buttons">
          <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void record()}>
            {words.record}
          </Button>
          <Button appearance="subtle" onClick={() => setOpen(false)}>
            {words.cancel}
          </Button>
        </div>
        <ActFailure failure={act.failure} />
      </div>
    </Box>
  );
};
