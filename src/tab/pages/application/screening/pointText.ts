import type { PointView } from '../../../../api/contract.js';
import type { HealthCommunityProfile } from '../../../../grant/profile.js';
import type { Texts } from '../../../../texts/nn.js';
import type { StatusProps } from '../../../parts/Status.js';
import { warningText } from '../../calls/warningText.js';

/** A point of the check in words: what a rule has found, what deserves a look, or what the profile demands. */
export const pointText = (point: PointView, profile: HealthCommunityProfile, texts: Texts): string => {
  switch (point.kind) {
    case 'rule':
      return texts.screening.rules[point.rule][point.verdict];
    case 'remark':
      return warningText(point.warning, profile, texts);
    case 'gate':
      return profile.criteria.gates.find(({ id }) => id === point.gate)?.text[texts.language] ?? point.gate;
  }
};

export const pointSign = ({ verdict, kind }: PointView): Pick<StatusProps, 'icon' | 'tone'> => {
  if (verdict === 'met') return { icon: 'tick', tone: 'good' };
  if (verdict === 'notMet') return { icon: 'alert', tone: 'bad' };
  return kind === 'remark' ? { icon: 'triangle', tone: 'warn' } : { icon: 'circle', tone: 'neutral' };
};
