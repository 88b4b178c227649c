import type { State } from '../../grant/state.js';
import type { Step } from '../../grant/step.js';
import { correct } from './correctDecision.js';
import type { DecidingCommand, DecidingRefusal } from './decidingCommands.js';
import {
  decisionRecorded,
  followUpDone,
  followUpReminded,
  followUpReopened,
  followUpSet,
  resolutionRecorded,
  type DecidingEvent,
} from './decidingEvents.js';
import { dueFollowUps, remindFollowUp, reopenFollowUp, setFollowUp, settleFollowUp } from './followUps.js';
import { defer, record } from './recordDecision.js';
import { resolve } from './recordResolution.js';

export type { DecidingCommand, DecidingRefusal } from './decidingCommands.js';
export type { DecidingEvent, DecisionRecorded } from './decidingEvents.js';

export const deciding: Step<State, DecidingCommand, DecidingEvent, DecidingRefusal> = {
  decides: {
    recordDecision: record,
    deferCase: defer,
    correctDecision: correct,
    recordResolution: resolve,
    setFollowUp,
    settleFollowUp,
    reopenFollowUp,
    remindFollowUp,
  },
  evolves: { decisionRecorded, resolutionRecorded, followUpSet, followUpDone, followUpReopened, followUpReminded },
  versions: {
    decisionRecorded: 2,
    resolutionRecorded: 1,
    followUpSet: 1,
    followUpDone: 1,
    followUpReopened: 1,
    followUpReminded: 1,
  },
  due: dueFollowUps,
};
