import { frameUse, undecidedBallots } from '../../grant/frame.js';
import { kroner, sumOf } from '../../grant/money.js';
import { saysSomething } from '../../grant/refusal.js';
import {
  currentRound,
  type ApplicationId,
  type ApplicationStatus,
  type BoardCase,
  type Call,
  type MotionLine,
  type State,
} from '../../grant/state.js';
import { freeText, LONGEST_ACT_TEXT } from '../../grant/step.js';
import type { ProposedLine, VotingRefusal } from './votingCommands.js';

/** A whole allocation in one motion, with room: what the journal's entry and one who reads it can hold. */
export const MOST_LINES = 40;
/** All texts of a motion are written in one entry of the journal, where one letter may take six characters of its 60 000. */
const LONGEST_TOGETHER = 8000;
const MOST_TEXTS = 80;

export interface MotionContext {
  readonly state: State;
  readonly call: Call;
  readonly known: BoardCase;
}

/** What may be voted on beside the case's own application: what waits for a decision in the same call. */
const WAITING: ReadonlySet<ApplicationStatus> = new Set(['submitted', 'onAgenda', 'deferred']);
const DECIDED: ReadonlySet<ApplicationStatus> = new Set(['granted', 'partlyGranted', 'rejected']);

const isWholeLine = ({ outcome, amount }: ProposedLine, requested: number): boolean => {
  switch (outcome) {
    case 'granted':
      return amount === requested;
    case 'partlyGranted':
      return amount > 0 && amount < requested;
    case 'rejected':
    case 'deferred':
      return amount === 0;
  }
};

const about = ({ known }: MotionContext, { application }: ProposedLine): ApplicationId =>
  application ?? known.application;

const lineRefusal = (context: MotionContext, line: ProposedLine): VotingRefusal | undefined => {
  const { state, call, known } = context;
  const application = state.applications.get(about(context, line));
  if (!application || application.call !== call.id) return { code: 'notOfThisCase' };
  if (DECIDED.has(application.status)) return { code: 'alreadyDecided' };
  const isOwn = application.id === known.application;
  if (!isOwn && !WAITING.has(application.status)) return { code: 'notReadyForVote' };
  const held = undecidedBallots(state).some(({ lines, other = [] }) =>
    [...lines, ...other].some((one) => one.application === application.id),
  );
  if (held) return { code: 'inAnotherMotion' };
  const requested = currentRound(application)?.facts.requested.sum ?? 0;
  if (!isWholeLine(line, requested)) return { code: 'amountDoesNotFit', outcome: line.outcome, requested };
  if (!call.years.includes(line.year)) return { code: 'yearNotInCall' };
  return line.outcome !== 'granted' && !saysSomething(line.reason) ? { code: 'reasonMissing' } : undefined;
};

/** Each year's lines together must fit in what is left of it. */
const frameRefusal = (state: State, lines: readonly ProposedLine[]): VotingRefusal | undefined => {
  for (const year of new Set(lines.map((line) => line.year))) {
    const sum = sumOf(lines.filter((line) => line.year === year).map(({ amount }) => amount));
    const { left } = frameUse(state, year);
    if (sum > left) return { code: 'frameExceeded', left: kroner(left), year };
  }
  return undefined;
};

const motionRefusal = (context: MotionContext, lines: readonly ProposedLine[]): VotingRefusal | undefined => {
  if (lines.length === 0) return { code: 'noLines' };
  if (lines.length > MOST_LINES) return { code: 'tooManyLines', most: MOST_LINES };
  const applications = lines.map((line) => about(context, line));
  if (new Set(applications).size < applications.length) return { code: 'applicationTwice' };
  if (!applications.includes(context.known.application)) return { code: 'notOfThisCase' };
  for (const line of lines) {
    const refused = lineRefusal(context, line);
    if (refused) return refused;
  }
  return frameRefusal(context.state, lines);
};

const textsRefusal = (lines: readonly ProposedLine[]): VotingRefusal | undefined => {
  const texts = lines.flatMap(({ reason, conditions }) => [...(reason === undefined ? [] : [reason]), ...conditions]);
  if (texts.some((text) => text.length > LONGEST_ACT_TEXT)) return { code: 'textTooLong' };
  const together = texts.reduce((sum, text) => sum + text.length, 0);
  return together > LONGEST_TOGETHER || texts.length > MOST_TEXTS ? { code: 'textsTooLong' } : undefined;
};

const differs = (a: readonly ProposedLine[], b: readonly ProposedLine[], context: MotionContext): boolean => {
  const said = (lines: readonly ProposedLine[]): string =>
    JSON.stringify(
      lines
        .map((line) => [about(context, line), line.outcome, line.amount, line.year, line.conditions, line.reason ?? ''])
        .sort(([one], [two]) => (String(one) < String(two) ? -1 : 1)),
    );
  return said(a) !== said(b);
};

/** Why this motion, or these two against each other, cannot be voted on. */
export const motionsRefusal = (
  context: MotionContext,
  lines: readonly ProposedLine[],
  other: readonly ProposedLine[] | undefined,
): VotingRefusal | undefined => {
  const refused = motionRefusal(context, lines) ?? (other && motionRefusal(context, other));
  if (refused) return refused;
  if (other && !differs(lines, other, context)) return { code: 'sameMotion' };
  return textsRefusal([...lines, ...(other ?? [])]);
};

export const motionLine = (context: MotionContext, line: ProposedLine): MotionLine => {
  const { outcome, amount, year, reason, conditions } = line;
  return {
    outcome,
    amount,
    year,
    application: about(context, line),
    conditions: conditions.filter(saysSomething).map((text) => freeText(text.trim())),
    ...(saysSomething(reason) && reason !== undefined && { reason: freeText(reason.trim()) }),
  };
};
