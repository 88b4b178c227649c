import type { Standing } from '../../../grant/impartiality.js';
import type { StatusProps } from '../../parts/Status.js';

/** Its icon in the status vocabulary; never red: to be recused is no fault. */
export const standingSign = (standing: Standing): Pick<StatusProps, 'icon' | 'tone'> => {
  switch (standing) {
    case 'impartial':
      return { icon: 'tick', tone: 'good' };
    case 'recused':
      return { icon: 'personCrossed', tone: 'neutral' };
    case 'inDoubt':
      return { icon: 'clock', tone: 'wait' };
    case 'notDeclared':
      return { icon: 'circle', tone: 'neutral' };
  }
};
