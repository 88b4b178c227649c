import { kroner } from '../../src/grant/money.js';
import type { MotionLine } from '../../src/grant/state.js';
import type { DecisionRecorded } from '../../src/steps/deciding/deciding.js';
import type { Event } from '../../src/steps/process.js';
import { FRAME_2024 } from './theCall.js';
import { ballotIsOpen, isClosed, theCommitteeMeets } from './theMeeting.js';

export const adopted: Event[] = [...theCommitteeMeets, ballotIsOpen(), isClosed()];
export const lost: Event[] = [...theCommitteeMeets, ballotIsOpen(), isClosed('against')];

const granted: MotionLine = {
  application: 'app',
  outcome: 'granted',
  amount: kroner(1_200_000),
  year: 2024,
  conditions: [],
};

/** The committee has granted what was asked for, or what `line` says otherwise. */
export const isDecided = (
  line: Partial<MotionLine> = {},
  otherwise: Partial<DecisionRecorded> = {},
): DecisionRecorded => {
  const decided = { ...granted, ...line };
  return {
    type: 'decisionRecorded',
    v: 2,
    decision: 'ssu-2024-1',
    case: 'ssu-2024-1',
    ballot: 'ballot',
    line: decided,
    frame: { amount: FRAME_2024, left: kroner(FRAME_2024 - decided.amount) },
    by: 'chair',
    ...otherwise,
  };
};
