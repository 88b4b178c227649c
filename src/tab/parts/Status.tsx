import type { ReactElement, ReactNode } from 'react';
import { Icon, type Tone } from './Icon.js';
import type { IconName } from './iconPaths.js';

export interface StatusProps {
  readonly icon: IconName;
  readonly tone: Tone;
  readonly word: ReactNode;
  /** Who it waits for and since when. */
  readonly note?: ReactNode;
  /** A tinted pill, for the head of a page. */
  readonly pill?: boolean;
}

/** Icon and word: the colour is on the icon, so the word keeps its contrast in every theme. */
export const Status = ({ icon, tone, word, note, pill = false }: StatusProps): ReactElement => (
  <div className={pill ? `status pill tint-${tone}` : 'status'}>
    <Icon name={icon} tone={tone} size={pill ? 16 : 20} />
    <div>
      <div>{word}</div>
      {note !== undefined && note !== '' && <div className="small">{note}</div>}
    </div>
  </div>
);
