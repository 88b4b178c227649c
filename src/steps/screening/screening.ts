import { osloDate } from '../../grant/calendar.js';
import type { PersonId } from '../../grant/people.js';
import { saysSomething } from '../../grant/refusal.js';
import { secretaryActing } from '../../grant/roles.js';
import { screeningPoints } from '../../grant/screening.js';
import { currentRound, type Application, type Call, type Round, type State } from '../../grant/state.js';
import {
  accept,
  freeText,
  LONGEST_ACT_TEXT,
  refuse,
  type DecideContext,
  type Decision,
  type Step,
} from '../../grant/step.js';
import type { CommandOf, ScreeningCommand, ScreeningRefusal } from './screeningCommands.js';
import { pointTicked, screenedOut, screeningPassed, screeningUndone, type ScreeningEvent } from './screeningEvents.js';

export type { ScreeningCommand, ScreeningEvent, ScreeningRefusal };

type Decided = Decision<ScreeningEvent, ScreeningRefusal>;

interface Screened {
  readonly by: PersonId;
  readonly application: Application;
  readonly call: Call;
  readonly round: Round;
}

/** Who acts, and on what; or why nothing can be done with it. */
const screenedBy = (
  state: State,
  { application: id, version }: { readonly application: string; readonly version?: number },
  { actor, arrivedAt }: DecideContext,
): Screened | { readonly refused: ScreeningRefusal } => {
  const by = secretaryActing(state, actor, osloDate(arrivedAt));
  if (by === undefined) return refuse({ code: 'notSecretary' });
  const application = state.applications.get(id);
  const call = application && state.calls.get(application.call);
  if (!application || !call) return refuse({ code: 'notFound' });
  const round = currentRound(application);
  if (!round) return refuse({ code: 'nothingToScreen' });
  if (version !== undefined && version !== round.version) return refuse({ code: 'screenedOtherVersion' });
  return { by, application, call, round };
};

/** It waits for the check, and has not been found to be in order. */
const stopUnlessWaiting = ({ status }: Application): ScreeningRefusal | undefined => {
  if (status === 'ready') return { code: 'alreadyReady' };
  return status === 'submitted' ? undefined : { code: 'nothingToScreen' };
};

const tick = (state: State, command: CommandOf<'tickPoint'>, context: DecideContext): Decided => {
  const screened = screenedBy(state, command, context);
  if ('refused' in screened) return screened;
  const { by, application, call, round } = screened;
  const stop = stopUnlessWaiting(application);
  if (stop) return refuse(stop);
  const { point, answer } = command;
  const points = screeningPoints(state, application, call, command.found);
  if (!points.some(({ key, kind }) => kind !== 'rule' && key === point)) return refuse({ code: 'pointUnknown' });
  return accept({
    type: 'pointTicked',
    v: 1,
    application: application.id,
    version: round.version,
    point,
    answer,
    sha: round.sha,
    by,
  });
};

const pass = (state: State, command: CommandOf<'passScreening'>, context: DecideContext): Decided => {
  const screened = screenedBy(state, command, context);
  if ('refused' in screened) return screened;
  const { by, application, call, round } = screened;
  const stop = stopUnlessWaiting(application);
  if (stop) return refuse(stop);
  const points = screeningPoints(state, application, call, command.found);
  const count = points.filter(({ verdict }) => verdict !== 'met').length;
  if (count > 0) return refuse({ code: 'checkNotDone', count });
  return accept({
    type: 'screeningPassed',
    v: 1,
    application: application.id,
    version: round.version,
    points: points.map(({ key }) => key),
    by,
  });
};

/** Until it stands on an agenda. What was ticked is kept. */
const undo = (state: State, command: CommandOf<'undoScreening'>, context: DecideContext): Decided => {
  const screened = screenedBy(state, command, context);
  if ('refused' in screened) return screened;
  const { by, application } = screened;
  if (application.status === 'onAgenda') return refuse({ code: 'checkStandsOnAgenda' });
  if (application.status !== 'ready') return refuse({ code: 'notReadyYet' });
  return accept({ type: 'screeningUndone', v: 1, application: application.id, by });
};

const screenOut = (state: State, command: CommandOf<'screenOut'>, context: DecideContext): Decided => {
  const screened = screenedBy(state, command, context);
  if ('refused' in screened) return screened;
  const { by, application, round } = screened;
  if (application.status === 'onAgenda') return refuse({ code: 'checkStandsOnAgenda' });
  if (application.status !== 'submitted' && application.status !== 'ready') return refuse({ code: 'nothingToScreen' });
  const { reason } = command;
  if (!saysSomething(reason)) return refuse({ code: 'screeningReasonMissing' });
  if (reason.length > LONGEST_ACT_TEXT) return refuse({ code: 'textTooLong' });
  return accept({
    type: 'screenedOut',
    v: 1,
    application: application.id,
    version: round.version,
    reason: freeText(reason.trim()),
    by,
  });
};

export const screening: Step<State, ScreeningCommand, ScreeningEvent, ScreeningRefusal> = {
  decides: { tickPoint: tick, passScreening: pass, undoScreening: undo, screenOut },
  evolves: { pointTicked, screeningPassed, screeningUndone, screenedOut },
  versions: { pointTicked: 1, screeningPassed: 1, screeningUndone: 1, screenedOut: 1 },
};
