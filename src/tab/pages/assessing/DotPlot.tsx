import type { ReactElement } from 'react';
import type { Spread } from '../../../grant/scores.js';
import { useTexts } from '../../session.js';
import { decimal } from './decimal.js';

interface Props {
  readonly spread: Spread;
  readonly scale: { readonly min: number; readonly max: number };
}

/** Every assessor as a dot, the span between the lowest and the highest, and a line at the mean. Said in words too. */
export const DotPlot = ({ spread, scale }: Props): ReactElement => {
  const texts = useTexts();
  const place = (value: number): string => `${((value - scale.min) / (scale.max - scale.min)) * 100}%`;
  const { mean, lowest, highest, dots } = spread;
  const say = (value: number): string => decimal(texts, value);
  return (
    <span className="dot-plot">
      <strong aria-hidden="true">{say(mean)}</strong>
      <span className="dot-line" aria-hidden="true">
        <span className="dot-span" style={{ left: place(lowest), right: `calc(100% - ${place(highest)})` }} />
        {dots.map((dot, index) => (
          <span key={index} className="dot" style={{ left: place(dot) }} />
        ))}
        <span className="dot-mean" style={{ left: place(mean) }} />
      </span>
      <span className="unseen">{texts.assessing.scores.meanOf(say(mean), say(lowest), say(highest), dots.length)}</span>
    </span>
  );
};
