import { frameUse, heldBy } from '../../grant/frame.js';
import { NO_KRONER } from '../../grant/money.js';
import { saysSomething } from '../../grant/refusal.js';
import type { MotionLine, State } from '../../grant/state.js';
import { accept, freeText, LONGEST_ACT_TEXT, refuse, type DecideContext } from '../../grant/step.js';
import type { CommandOf, Decided } from './decidingCommands.js';
import type { DecidingEvent } from './decidingEvents.js';
import { frameAfter } from './frameAfter.js';
import { callOf, leaderOf } from './leading.js';
import { statedFollowUps } from './statedFollowUps.js';

/** Writes down what a ballot has adopted: one decision for each line of its motion. */
export const record = (
  state: State,
  { case: caseId, ballot: ballotId }: CommandOf<'recordDecision'>,
  context: DecideContext,
): Decided => {
  const known = state.cases.get(caseId);
  const ballot = state.ballots.get(ballotId);
  if (!known || !ballot || ballot.case !== caseId) return refuse({ code: 'notFound' });
  const leader = leaderOf(state, known, context);
  if (!leader) return refuse({ code: 'notLeading' });
  if (known.decision !== undefined) return refuse({ code: 'alreadyDecided' });
  if (!ballot.closed) return refuse({ code: 'ballotNotClosed' });
  if (!ballot.closed.result.adopted) return refuse({ code: 'notAdopted' });
  const over = ballot.lines.find(({ year }) => heldBy(ballot, year) > frameUse(state, year, ballotId).left);
  if (over) return refuse({ code: 'frameExceeded', left: frameUse(state, over.year, ballotId).left, year: over.year });
  return accept<DecidingEvent>(
    ...ballot.lines.flatMap((line, index): DecidingEvent[] => {
      const decision = index === 0 ? caseId : `${caseId}-${index + 1}`;
      return [
        {
          type: 'decisionRecorded',
          v: 2,
          decision,
          case: caseId,
          ballot: ballotId,
          line,
          frame: frameAfter(state, ballot.lines.slice(0, index + 1)),
          ...leader,
        },
        ...statedFollowUps(decision, line, context.now),
      ];
    }),
  );
};

export const defer = (
  state: State,
  { case: caseId, reason }: CommandOf<'deferCase'>,
  context: DecideContext,
): Decided => {
  const known = state.cases.get(caseId);
  const call = known && callOf(state, known);
  if (!known?.application || !call) return refuse({ code: 'notFound' });
  const leader = leaderOf(state, known, context);
  if (!leader) return refuse({ code: 'notLeading' });
  if (known.decision !== undefined) return refuse({ code: 'alreadyDecided' });
  const last = state.ballots.get(known.ballots.at(-1) ?? '');
  if (!last) return refuse({ code: 'voteFirst' });
  if (!last.closed) return refuse({ code: 'ballotNotClosed' });
  if (last.closed.result.adopted) return refuse({ code: 'alreadyDecided' });
  if (!saysSomething(reason)) return refuse({ code: 'reasonMissing' });
  if (reason.length > LONGEST_ACT_TEXT) return refuse({ code: 'textTooLong' });
  const line: MotionLine = {
    application: known.application,
    outcome: 'deferred',
    amount: NO_KRONER,
    year: call.years[0] ?? known.year,
    conditions: [],
    reason: freeText(reason.trim()),
  };
  return accept<DecidingEvent>(
    {
      type: 'decisionRecorded',
      v: 2,
      decision: caseId,
      case: caseId,
      line,
      frame: frameAfter(state, [line]),
      ...leader,
    },
    ...statedFollowUps(caseId, line, context.now),
  );
};
