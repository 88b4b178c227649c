import { lineRefusal, textsRefusal, writtenLine } from '../../grant/awardLine.js';
import { frameUse, undecidedBallots } from '../../grant/frame.js';
import { kroner, sumOf } from '../../grant/money.js';
import type { ApplicationId, ApplicationStatus, BoardCase, Call, MotionLine, State } from '../../grant/state.js';
import type { ProposedLine, VotingRefusal } from './votingCommands.js';

/** A whole allocation in one motion, with room: what the journal's entry and one who reads it can hold. */
export const MOST_LINES = 40;
/** Each text takes room in the journal's entry beside its letters. */
const MOST_TEXTS = 80;

export interface MotionContext {
  readonly state: State;
  readonly call: Call;
  readonly known: BoardCase;
}

/** What may be voted on beside the case's own applications: what waits for a decision in the same call. */
const WAITING: ReadonlySet<ApplicationStatus> = new Set(['ready', 'onAgenda', 'deferred']);
const DECIDED: ReadonlySet<ApplicationStatus> = new Set(['granted', 'partlyGranted', 'rejected']);

const about = ({ known }: MotionContext, { application }: ProposedLine): ApplicationId =>
  application ?? known.application ?? '';

/** A case about one application has that among the lines; one about several nothing else. */
const fits = ({ application, applications }: BoardCase, lines: readonly ApplicationId[]): boolean => {
  if (application !== undefined) return lines.includes(application);
  return applications.length === 0 || lines.every((line) => applications.includes(line));
};

const refusalOf = (context: MotionContext, line: ProposedLine): VotingRefusal | undefined => {
  const { state, call, known } = context;
  const application = state.applications.get(about(context, line));
  if (!application || application.call !== call.id) return { code: 'notOfThisCase' };
  if (DECIDED.has(application.status)) return { code: 'alreadyDecided' };
  const isOwn = known.applications.includes(application.id);
  if (!isOwn && !WAITING.has(application.status)) return { code: 'notReadyForVote' };
  const held = undecidedBallots(state).some(({ lines, other = [] }) =>
    [...lines, ...other].some((one) => one.application === application.id),
  );
  if (held) return { code: 'inAnotherMotion' };
  return lineRefusal(state, call, application.id, line);
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
  if (!fits(context.known, applications)) return { code: 'notOfThisCase' };
  for (const line of lines) {
    const refused = refusalOf(context, line);
    if (refused) return refused;
  }
  return frameRefusal(context.state, lines);
};

const allTextsRefusal = (lines: readonly ProposedLine[]): VotingRefusal | undefined => {
  const texts = lines.flatMap(({ reason, conditions }) => [...(reason === undefined ? [] : [reason]), ...conditions]);
  return texts.length > MOST_TEXTS ? { code: 'textsTooLong' } : textsRefusal(texts);
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
  return allTextsRefusal([...lines, ...(other ?? [])]);
};

export const motionLine = (context: MotionContext, line: ProposedLine): MotionLine =>
  writtenLine(about(context, line), line);
