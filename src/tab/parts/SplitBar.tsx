import type { ReactElement } from 'react';
import { formatKroner, formatShare } from '../../grant/money.js';
import { SIDES, type Side } from '../../grant/party.js';
import { useTexts } from '../session.js';
import { SideMark } from './SideMark.js';

interface Props {
  readonly label: string;
  readonly amounts: Readonly<Record<Side, number>>;
}

/** The two sides' shares: a bar for the proportion, the figures under it for the decision. */
export const SplitBar = ({ label, amounts }: Props): ReactElement => {
  const { status } = useTexts();
  const sum = amounts.kommune + amounts.hf;
  const share = (side: Side): number => (sum === 0 ? 0 : amounts[side] / sum);
  return (
    <figure className="split">
      <figcaption>{label}</figcaption>
      <div className="split-bar" aria-hidden="true">
        {SIDES.filter((side) => amounts[side] > 0).map((side) => (
          <span key={side} className={`split-${side}`} style={{ flexGrow: share(side) }} />
        ))}
      </div>
      <ul className="split-figures">
        {SIDES.map((side) => (
          <li key={side}>
            <SideMark side={side} /> {status.side[side]} {sum > 0 && formatShare(share(side))}{' '}
            <strong>{formatKroner(amounts[side])}</strong>
          </li>
        ))}
      </ul>
    </figure>
  );
};
