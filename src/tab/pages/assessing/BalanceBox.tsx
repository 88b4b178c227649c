import type { ReactElement } from 'react';
import type { AssessingPage } from '../../../api/contract.js';
import { formatKroner } from '../../../grant/money.js';
import { Box } from '../../parts/Box.js';
import { Icon } from '../../parts/Icon.js';
import { SplitBar } from '../../parts/SplitBar.js';
import { useTexts } from '../../session.js';
import { balanceOf, type BalanceLine } from './balance.js';
import type { RankedPage } from './ranked.js';

interface Props {
  readonly page: AssessingPage;
  readonly shown: RankedPage;
}

const Lines = ({ lines }: { readonly lines: readonly BalanceLine[] }): ReactElement => {
  const words = useTexts().assessing.ranking;
  const most = Math.max(...lines.map(({ amount }) => amount), 1);
  return (
    <ul className="balance">
      {lines.map(({ id, name, count, amount }) => (
        <li key={id}>
          <span>{name}</span>
          <span className="balance-bar" aria-hidden="true">
            <span style={{ width: `${(amount / most) * 100}%` }} />
          </span>
          <span className="small">{words.groupLine(count, formatKroner(amount))}</span>
        </li>
      ))}
    </ul>
  );
};

/** Whom the draft gives to: the two sides, the municipalities, and those the projects are for. */
export const BalanceBox = ({ page, shown }: Props): ReactElement => {
  const texts = useTexts();
  const words = texts.assessing.ranking;
  const { sides, municipalities, groups } = balanceOf(page, shown, texts);
  const without = municipalities.filter(({ count }) => count === 0);
  return (
    <Box level={3} title={words.balance}>
      <div className="stack">
        <SplitBar label={words.sides} amounts={sides} />
        {groups.length > 0 && (
          <>
            <h4>{words.groups}</h4>
            <Lines lines={groups} />
          </>
        )}
        <h4>{words.regions}</h4>
        <Lines lines={municipalities.filter(({ count }) => count > 0)} />
        <ul className="changes">
          {without.map(({ id, name }) => (
            <li key={id}>
              <Icon name="triangle" tone="warn" />
              <span>{words.noneFrom(name)}</span>
            </li>
          ))}
        </ul>
        <p className="small">{words.counted}</p>
      </div>
    </Box>
  );
};
