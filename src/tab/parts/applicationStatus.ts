import type { ApplicationRow } from '../../api/contract.js';
import type { EndorsementAnswer, Outcome } from '../../grant/state.js';
import type { Texts } from '../../texts/nn.js';
import type { StatusProps } from './Status.js';

type Sign = Pick<StatusProps, 'icon' | 'tone'>;

const SIGNS: Record<ApplicationRow['status'], Sign> = {
  draft: { icon: 'pencil', tone: 'neutral' },
  awaitingEndorsement: { icon: 'clock', tone: 'wait' },
  endorsed: { icon: 'plane', tone: 'brand' },
  submitted: { icon: 'plane', tone: 'neutral' },
  ready: { icon: 'tick', tone: 'good' },
  onAgenda: { icon: 'clipboard', tone: 'brand' },
  granted: { icon: 'tickFilled', tone: 'good' },
  partlyGranted: { icon: 'half', tone: 'good' },
  rejected: { icon: 'crossFilled', tone: 'bad' },
  deferred: { icon: 'pause', tone: 'wait' },
  notAssessed: { icon: 'line', tone: 'neutral' },
  withdrawn: { icon: 'box', tone: 'neutral' },
  deleted: { icon: 'box', tone: 'neutral' },
};

/** A status as icon, tone and word. A draft of one's own says how much is missing. */
export const statusOf = (
  row: Pick<ApplicationRow, 'status' | 'problems' | 'returned'>,
  texts: Texts,
): Sign & { word: string } => {
  if (row.status === 'draft' && row.returned) return { icon: 'back', tone: 'warn', word: texts.status.returned };
  if (row.status === 'draft' && row.problems !== undefined) {
    return row.problems > 0
      ? { icon: 'triangle', tone: 'warn', word: texts.tab.missing(row.problems) }
      : { icon: 'plane', tone: 'brand', word: texts.tab.readyToSend };
  }
  return { ...SIGNS[row.status], word: texts.status.application[row.status] };
};

export const outcomeSign = (outcome: Outcome): Sign => SIGNS[outcome];

const ANSWER_SIGNS: Record<EndorsementAnswer, Sign> = {
  endorsed: { icon: 'tickFilled', tone: 'good' },
  declined: { icon: 'crossFilled', tone: 'neutral' },
  changesRequested: { icon: 'back', tone: 'neutral' },
};

/** A party's answer. A «no» is not an error, so it is never red. */
export const answerSign = (answer: EndorsementAnswer | undefined): Sign => {
  return answer === undefined ? { icon: 'clock', tone: 'wait' } : ANSWER_SIGNS[answer];
};
