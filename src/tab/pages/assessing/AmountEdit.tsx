import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { AssessedRow } from '../../../api/contract.js';
import { formatNumber } from '../../../grant/money.js';
import { certainAmount, KronerField } from '../../parts/KronerField.js';
import { Icon } from '../../parts/Icon.js';
import { useTexts } from '../../session.js';
import type { Ranking } from './useRanking.js';

interface Props {
  readonly row: AssessedRow;
  readonly title: string;
  readonly ranking: Ranking;
}

/** Another amount than the one asked for, in the row it is about. */
export const AmountEdit = ({ row, title, ranking }: Props): ReactElement => {
  const { tab, assessing, refusals } = useTexts();
  const words = assessing.ranking;
  const [typed, setTyped] = useState<string>();
  const amount = certainAmount(typed ?? '');
  const isTooHigh = amount !== undefined && amount > (row.asked ?? 0);
  if (typed === undefined)
    return (
      <Button
        appearance="subtle"
        size="small"
        aria-label={words.changeAmount(title)}
        icon={<Icon name="pencil" size={16} />}
        onClick={() => setTyped(formatNumber(ranking.proposal.amounts[row.id] ?? row.asked ?? 0))}
      />
    );
  const set = (chosen: number | undefined): void => {
    setTyped(undefined);
    void ranking.change({ kind: 'amount', application: row.id, ...(chosen !== undefined && { amount: chosen }) });
  };
  return (
    <div className="amount-edit">
      <KronerField
        id={`amount-${row.id}`}
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
            if (amount !== undefined && !isTooHigh) set(amount);
          }}
        >
          {words.setAmount}
        </Button>
        <Button size="small" onClick={() => set(undefined)}>
          {words.wholeAmount}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setTyped(undefined)}>
          {tab.cancel}
        </Button>
      </div>
    </div>
  );
};
