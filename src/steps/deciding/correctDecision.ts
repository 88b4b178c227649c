import { lineRefusal, textsRefusal, writtenLine } from '../../grant/awardLine.js';
import { frameUse } from '../../grant/frame.js';
import { kroner } from '../../grant/money.js';
import { saysSomething } from '../../grant/refusal.js';
import type { DecisionId, GrantDecision, MotionLine, State } from '../../grant/state.js';
import { accept, freeText, refuse, type DecideContext } from '../../grant/step.js';
import type { CommandOf, Decided } from './decidingCommands.js';
import type { DecidingEvent } from './decidingEvents.js';
import { frameAfter, givenBack } from './frameAfter.js';
import { callOf, leaderOf } from './leading.js';
import { statedFollowUps } from './statedFollowUps.js';

/** `ssu-2024-1` → `ssu-2024-1-r1` → `ssu-2024-1-r2`. */
export const idOfReplacement = (replaced: DecisionId): DecisionId => {
  const [, first = replaced, count = '0'] = /^(.*?)(?:-r(\d+))?$/.exec(replaced) ?? [];
  return `${first}-r${Number(count) + 1}`;
};

const said = ({ outcome, amount, year, conditions, reason }: MotionLine): string =>
  JSON.stringify([outcome, amount, year, conditions.map(({ text }) => text ?? ''), reason?.text ?? '']);

/** It has been replaced, or its application is on an agenda again or was decided anew: then the newest is what stands. */
const isLeft = (
  state: State,
  { id, line, replacedBy }: GrantDecision,
): 'decisionReplaced' | 'takenUpSince' | undefined => {
  if (replacedBy !== undefined) return 'decisionReplaced';
  const application = state.applications.get(line.application);
  const isNewest = application?.decisions.at(-1) === id && application.status === line.outcome;
  return isNewest ? undefined : 'takenUpSince';
};

/**
 * A new decision in the place of one that stands: it mends what was written down wrong, or decides otherwise (omgjering). The money
 * of the earlier one goes back to its year in the same moment, and what is decided instead must fit in what is then left.
 */
export const correct = (
  state: State,
  { decision: id, how, why, line: typed }: CommandOf<'correctDecision'>,
  context: DecideContext,
): Decided => {
  const replaced = state.decisions.get(id);
  const known = replaced && state.cases.get(replaced.case);
  const call = known && callOf(state, known);
  if (!replaced || !known || !call) return refuse({ code: 'notFound' });
  const leader = leaderOf(state, known, context);
  if (!leader) return refuse({ code: 'notLeading' });
  const left = isLeft(state, replaced);
  if (left) return refuse({ code: left });
  if (!saysSomething(why)) return refuse({ code: 'whyMissing' });
  const { application } = replaced.line;
  const refused =
    lineRefusal(state, call, application, typed) ?? textsRefusal([why, typed.reason ?? '', ...typed.conditions]);
  if (refused) return refuse(refused);
  const line = writtenLine(application, typed);
  if (said(line) === said(replaced.line)) return refuse({ code: 'nothingCorrected' });
  const room = kroner(frameUse(state, line.year).left + givenBack(replaced, line.year));
  if (line.amount > room) return refuse({ code: 'frameExceeded', left: room, year: line.year });
  const decision = idOfReplacement(id);
  return accept<DecidingEvent>(
    {
      type: 'decisionRecorded',
      v: 2,
      decision,
      case: replaced.case,
      line,
      frame: frameAfter(state, [line], replaced),
      corrects: id,
      how,
      why: freeText(why.trim()),
      ...leader,
    },
    ...statedFollowUps(decision, line, context.now),
  );
};
