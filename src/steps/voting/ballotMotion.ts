import type { CardElement } from '../../cards/adaptiveCard.js';
import type { CardContext } from '../../cards/cardContext.js';
import { block, heading, plain, small, strong, written } from '../../cards/pieces.js';
import { bodyIn } from '../../grant/bodies.js';
import { formatKroner, sumOf } from '../../grant/money.js';
import type { BodyId } from '../../grant/people.js';
import { currentRound, type Ballot, type Call, type MotionLine, type Round, type State } from '../../grant/state.js';

export interface MotionOnCard {
  readonly state: State;
  readonly ballot: Ballot;
  readonly call: Call;
  readonly body: BodyId;
}

/** A card holds so many lines and so much text, and says where the rest is. */
const MOST_LINES = 10;
const LONGEST_TEXT = 600;
const LONGEST_TITLE = 70;
/** Where two lists stand against each other. */
const LONGEST_OF_TWO = 40;

const cut = (text: string, longest: number): string => (text.length > longest ? `${text.slice(0, longest)} …` : text);

export const roundOfLine = (state: State, line: MotionLine | undefined): Round | undefined => {
  const application = state.applications.get(line?.application ?? '');
  return application && currentRound(application);
};

const titleOf = (state: State, line: MotionLine, { texts }: CardContext): string =>
  written(roundOfLine(state, line)?.facts.title, texts.cards.textRemoved);

/** One line as a whole sentence, with its conditions and its reason. */
const sentence = ({ state, call, body }: MotionOnCard, line: MotionLine, context: CardContext): CardElement[] => {
  const { texts } = context;
  const round = roundOfLine(state, line);
  const said = texts.ballot.motion({
    outcome: line.outcome,
    body: bodyIn(call.profile, body)?.shortName ?? '',
    title: titleOf(state, line, context),
    amount: formatKroner(line.amount),
    ...(round && { requested: formatKroner(round.facts.requested.sum) }),
    year: line.year,
  });
  const conditions = line.conditions.map((condition) => written(condition, texts.cards.textInTab)).join('; ');
  const reason = line.reason ? written(line.reason, texts.cards.textInTab) : '';
  const isCut = Math.max(conditions.length, reason.length) > LONGEST_TEXT;
  return [
    heading(said, 'Default'),
    ...(conditions === '' ? [] : [plain(texts.ballot.conditions([cut(conditions, LONGEST_TEXT)]))]),
    ...(reason === '' ? [] : [plain(texts.ballot.reason(cut(reason, LONGEST_TEXT)))]),
    ...(isCut ? [small(texts.motions.restInTab)] : []),
  ];
};

/** One line among several: amount and name; conditions and reasons are in the tab. */
const shortLine = ({ state, ballot }: MotionOnCard, line: MotionLine, context: CardContext): string => {
  const requested = roundOfLine(state, line)?.facts.requested.sum ?? line.amount;
  const name = cut(titleOf(state, line, context), ballot.other ? LONGEST_OF_TWO : LONGEST_TITLE);
  return context.texts.motions.line[line.outcome](name, formatKroner(line.amount), formatKroner(requested));
};

const yearsOf = (lines: readonly MotionLine[]): number[] =>
  [...new Set(lines.filter(({ amount }) => amount > 0).map(({ year }) => year))].sort((a, b) => a - b);

const list = (on: MotionOnCard, lines: readonly MotionLine[], context: CardContext): CardElement[] => {
  const { motions } = context.texts;
  const shown = lines.length > MOST_LINES ? lines.slice(0, MOST_LINES - 1) : lines;
  const sums = yearsOf(lines).map((year) => {
    const sum = sumOf(lines.filter((line) => line.year === year).map(({ amount }) => amount));
    return { ...plain(motions.sum(formatKroner(sum), year)), separator: true };
  });
  const hasTexts = lines.some(({ reason, conditions }) => reason !== undefined || conditions.length > 0);
  return [
    // One block: sixty members and eight lines must fit in half of what Teams takes.
    plain(shown.map((line) => shortLine(on, line, context)).join('  \n')),
    ...(shown.length < lines.length ? [small(motions.moreLines(lines.length - shown.length))] : []),
    ...sums,
    ...(hasTexts ? [small(motions.textsInTab)] : []),
  ];
};

const motion = (on: MotionOnCard, lines: readonly MotionLine[], context: CardContext): CardElement[] => {
  const [only, ...more] = lines;
  if (!only) return [];
  return more.length === 0 ? sentence(on, only, context) : list(on, lines, context);
};

/** What is voted on: the motion in words, or two of them against each other. */
export const motionBlocks = (on: MotionOnCard, context: CardContext): CardElement[] => {
  const { lines, other } = on.ballot;
  const { cards, motions } = context.texts;
  if (!other) return [block('emphasis', small(cards.ballot.proposal), ...motion(on, lines, context))];
  return [
    ...(on.ballot.closed ? [] : [plain(motions.between)]),
    block('emphasis', strong(motions.names.first), ...motion(on, lines, context)),
    block('emphasis', strong(motions.names.other), ...motion(on, other, context)),
  ];
};
