import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { AssessedRow } from '../../../api/contract.js';
import { formatNumber } from '../../../grant/money.js';
import { certainAmount, KronerField } from '../../parts/KronerField.js';
import { useTexts } from '../../session.js';
import type { Ranking } from './useRanking.js';

interface Props {
  readonly row: AssessedRow;
  readonly title: string;
  readonly ranking: Ranking;
  readonly done: () => void;
}

/** Another amount than the one asked for, below the row it is about. */
export const AmountEdit = ({ row, title, ranking, done }: Props): ReactElement => {
  const { tab, assessing, refusals } = useTexts();
  const words = assessing.ranking;
  const [typed, setTyped] = useState(() => formatNumber(ranking.proposal.amounts[row.id] ?? row.asked ?? 0));
  const id = `amount-${row.id}`;
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  const amount = certainAmount(typed);
  const isTooHigh = amount !== undefined && amount > (row.asked ?? 0);
  const set = async (chosen: number | undefined): Promise<void> => {
    const change = { kind: 'amount' as const, application: row.id, ...(chosen !== undefined && { amount: chosen }) };
    if (await ranking.change(change)) done();
  };
  return (
    <div className="stack">
      <KronerField
        id={id}
        label={words.amount(title)}
        value={typed}
        change={setTyped}
        problem={isTooHigh ? refusals.amountAboveAsked() : undefined}
      />
      <div className="buttons">
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            if (amount !== undefined && !isTooHigh) void set(amount);
          }}
        >
          {words.setAmount}
        </Button>
        <Button size="small" onClick={() => void set(undefined)}>
          {words.wholeAmount}
        </Button>
        <Button size="small" appearance="subtle" onClick={done}>
          {tab.cancel}
        </Button>
      </div>
    </div>
  );
};
