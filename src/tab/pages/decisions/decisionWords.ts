import { kindOf, type LogWhat } from '../../../grant/decisionLog.js';
import type { FollowUpStatus } from '../../../grant/followUps.js';
import type { Outcome, ResolutionKind } from '../../../grant/state.js';
import type { Texts } from '../../../texts/nn.js';
import { outcomeSign } from '../../parts/applicationStatus.js';
import type { StatusProps } from '../../parts/Status.js';

type Sign = Pick<StatusProps, 'icon' | 'tone'>;

export const whatSign = (what: LogWhat): Sign => {
  const kind = kindOf(what);
  if (kind === 'resolved') return { icon: 'tick', tone: 'brand' };
  return kind === 'notAssessed' ? { icon: 'line', tone: 'neutral' } : outcomeSign(kind);
};

export const whatWord = (what: LogWhat, { status, decided }: Texts): string => {
  const kind = kindOf(what);
  if (kind === 'resolved') return decided.resolution[what as ResolutionKind];
  return kind === 'notAssessed' ? decided.notAssessed : status.outcome[what as Outcome];
};

export const FOLLOW_UP_SIGNS: Record<FollowUpStatus, Sign> = {
  open: { icon: 'clock', tone: 'wait' },
  late: { icon: 'triangle', tone: 'warn' },
  done: { icon: 'tickFilled', tone: 'good' },
  replaced: { icon: 'line', tone: 'neutral' },
};
