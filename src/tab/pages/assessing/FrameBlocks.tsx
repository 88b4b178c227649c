import type { ReactElement } from 'react';
import { formatKroner } from '../../../grant/money.js';
import { useTexts } from '../../session.js';
import type { RankedPage } from './ranked.js';

interface Props {
  readonly shown: RankedPage;
  readonly available: number;
  readonly chosen?: string;
}

/** The frame as a bar, a block for each application: solid for what it gets, hatched for what it does not. */
export const FrameBlocks = ({ shown, available, chosen }: Props): ReactElement => {
  const words = useTexts().assessing.ranking;
  const { lines, used, left, outside } = shown.ranked;
  // Gaps between what is used and the frame are drawn before the first that falls out.
  const whole = Math.max(used + left + outside, 1);
  const share = (amount: number): string => `${(amount / whole) * 100}%`;
  const inside = lines.filter(({ gets }) => gets > 0);
  const out = lines.filter(({ gets, asked }) => gets < asked);
  return (
    <section className="box frame-blocks" aria-label={words.frame}>
      <ul className="frame-numbers">
        <li>
          <strong>{formatKroner(used)}</strong> {words.used(formatKroner(available))}
        </li>
        <li>
          <strong>{formatKroner(left)}</strong> {words.left}
        </li>
        <li>
          <strong>{formatKroner(outside)}</strong> {words.outside}
        </li>
      </ul>
      <div className="blocks" aria-hidden="true">
        {inside.map(({ id, place, gets }) => (
          <span
            key={id}
            className={id === chosen ? 'block inside chosen' : 'block inside'}
            style={{ width: share(gets) }}
          >
            <span>{gets / whole > 0.04 ? place : ''}</span>
          </span>
        ))}
        {left > 0 && <span className="block free" style={{ width: share(left) }} />}
        <span className="frame-line">
          <span>{words.frame}</span>
        </span>
        {out.map(({ id, place, gets, asked }) => (
          <span
            key={id}
            className={id === chosen ? 'block outside chosen' : 'block outside'}
            style={{ width: share(asked - gets) }}
          >
            <span>{(asked - gets) / whole > 0.04 ? place : ''}</span>
          </span>
        ))}
      </div>
    </section>
  );
};
