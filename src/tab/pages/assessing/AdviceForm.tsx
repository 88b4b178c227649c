import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { AssessedRow, AssessingPage, RecommendationView } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { certainAmount, KronerField } from '../../parts/KronerField.js';
import { TextField } from '../../parts/TextField.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';
import { useKeptText } from '../../useKeptText.js';
import { adviceOf, beginningOf, isDayTyped, type AdviceDraft, type AdvisedOutcome } from './adviceDraft.js';
import { ConditionFields } from './ConditionFields.js';

interface Props {
  readonly page: AssessingPage;
  readonly row: AssessedRow;
  readonly gets: number;
  readonly made?: RecommendationView;
  readonly cancel: () => void;
  readonly done: () => void;
}

const OUTCOMES: readonly AdvisedOutcome[] = ['granted', 'partlyGranted', 'rejected', 'deferred'];

const readKept = (text: string): Partial<AdviceDraft> => {
  try {
    const kept: unknown = JSON.parse(text === '' ? '{}' : text);
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
};

/** Outcome, amount, conditions and reason. What is typed stays on this machine until it is saved. */
export const AdviceForm = ({ page, row, gets, made, cancel, done }: Props): ReactElement => {
  const { tab, amount: amountWords, assessing } = useTexts();
  const { advice: words } = assessing;
  const kept = useKeptText(`advice:${row.id}:${made?.seq ?? 0}`);
  const draft: AdviceDraft = { ...beginningOf(page, row, gets, made), ...readKept(kept.text) };
  const put = (part: Partial<AdviceDraft>): void => kept.write(JSON.stringify({ ...draft, ...part }));
  const [tried, setTried] = useState(false);
  const act = useAct('recommend');
  const of = row.id;
  const needsReason = draft.outcome !== 'granted' && !/[\p{L}\p{N}]/u.test(draft.reason);
  const needsAmount = draft.outcome === 'partlyGranted' && certainAmount(draft.amount) === undefined;
  const isDayWrong = draft.conditions.some(({ due }) => !isDayTyped(due));
  const save = async (): Promise<void> => {
    setTried(true);
    const body = adviceOf(draft, row.asked ?? 0, made?.seq ?? 0);
    if (needsReason || needsAmount || isDayWrong || !body) return;
    if (!(await act.perform({ id: row.id }, body))) return;
    kept.forget();
    done();
  };
  return (
    <div className="stack advice-form">
      <ChoiceField
        id={`outcome-${of}`}
        label={words.outcome}
        value={draft.outcome}
        change={(outcome) => put({ outcome: outcome as AdvisedOutcome })}
        choices={OUTCOMES.map((value) => ({ value, word: words.outcomes[value] }))}
      />
      {draft.outcome === 'partlyGranted' && (
        <KronerField
          id={`advised-${of}`}
          label={words.amount}
          value={draft.amount}
          change={(amount) => put({ amount })}
          problem={tried && needsAmount && draft.amount.trim() === '' ? amountWords.unreadable('') : undefined}
        />
      )}
      {page.call.years.length > 1 && (
        <ChoiceField
          id={`year-${of}`}
          label={words.year}
          value={draft.year}
          change={(year) => put({ year })}
          choices={page.call.years.map((year) => ({ value: String(year), word: String(year) }))}
        />
      )}
      <TextField
        id={`reason-${of}`}
        label={words.reason}
        rows={4}
        value={draft.reason}
        change={(reason) => put({ reason })}
        problem={tried && needsReason ? words.reasonMissing : undefined}
      />
      <ConditionFields
        of={of}
        conditions={draft.conditions}
        people={page.people}
        change={(conditions) => put({ conditions })}
        tried={tried}
      />
      <ActFailure failure={act.failure} />
      <div className="buttons">
        <Button
          appearance="primary"
          aria-label={words.saveNamed(row.title)}
          disabledFocusable={act.busy}
          onClick={() => void save()}
        >
          {words.save}
        </Button>
        <Button appearance="subtle" onClick={cancel}>
          {tab.cancel}
        </Button>
      </div>
    </div>
  );
};
