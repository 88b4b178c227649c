import { textsRefusal } from '../../grant/awardLine.js';
import { saysSomething } from '../../grant/refusal.js';
import type { BoardCase, State } from '../../grant/state.js';
import { accept, freeText, refuse, type DecideContext } from '../../grant/step.js';
import { idOfReplacement } from './correctDecision.js';
import type { CommandOf, Decided, DecidingRefusal, Replacement } from './decidingCommands.js';
import type { DecidingEvent, FollowUpSet } from './decidingEvents.js';
import { leaderOf } from './leading.js';
import { osloDate } from '../../grant/calendar.js';
import { statedDue } from '../../grant/statedDates.js';

const caseRefusal = (state: State, known: BoardCase): DecidingRefusal | undefined => {
  if (known.decision !== undefined) return { code: 'alreadyDecided' };
  const last = state.ballots.get(known.ballots.at(-1) ?? '');
  return last && (last.closed?.result.adopted ?? true) ? { code: 'underVote' } : undefined;
};

const replaceRefusal = (
  state: State,
  known: BoardCase,
  { corrects, why }: Replacement,
): DecidingRefusal | undefined => {
  const replaced = state.resolutions.get(corrects);
  if (replaced?.case !== known.id) return { code: 'notFound' };
  if (replaced.replacedBy !== undefined) return { code: 'decisionReplaced' };
  return saysSomething(why) ? undefined : { code: 'whyMissing' };
};

/** What a body does with a case that gives no money: takes it for information, approves, recommends … in its own words. */
export const resolve = (
  state: State,
  { case: caseId, kind, text, replaces }: CommandOf<'recordResolution'>,
  context: DecideContext,
): Decided => {
  const known = state.cases.get(caseId);
  if (!known) return refuse({ code: 'notFound' });
  const leader = leaderOf(state, known, context);
  if (!leader) return refuse({ code: 'notLeading' });
  const refused = replaces ? replaceRefusal(state, known, replaces) : caseRefusal(state, known);
  if (refused) return refuse(refused);
  if (kind !== 'takenForInformation' && !saysSomething(text)) return refuse({ code: 'resolutionTextMissing' });
  const tooLong = textsRefusal([text, replaces?.why ?? '']);
  if (tooLong) return refuse(tooLong);
  const decision = replaces ? idOfReplacement(replaces.corrects) : caseId;
  const due = statedDue(text, osloDate(context.now));
  const followUp: FollowUpSet[] =
    due === undefined
      ? []
      : [
          {
            type: 'followUpSet',
            v: 1,
            followUp: `${decision}-f1`,
            decision,
            what: 'other',
            text: freeText(text.trim()),
            due,
          },
        ];
  return accept<DecidingEvent>(
    {
      type: 'resolutionRecorded',
      v: 1,
      decision,
      case: caseId,
      kind,
      ...(saysSomething(text) && { text: freeText(text.trim()) }),
      ...(replaces && { corrects: replaces.corrects, how: replaces.how, why: freeText(replaces.why.trim()) }),
      ...leader,
    },
    ...followUp,
  );
};
