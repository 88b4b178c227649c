import type { ReactElement } from 'react';
import { ICON_PATHS, type IconName } from './iconPaths.js';

export type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'wait' | 'brand';

interface Props {
  readonly name: IconName;
  readonly tone?: Tone;
  readonly size?: number;
}

/** A sign beside a word; never alone, so it is hidden from screen readers. */
export const Icon = ({ name, tone = 'neutral', size = 20 }: Props): ReactElement => (
  <svg className={`icon tone-${tone}`} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
    <path d={ICON_PATHS[name]} fill="currentColor" />
  </svg>
);
