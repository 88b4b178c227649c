import type { AdaptiveCard, CardElement, ExecuteAction } from '../../cards/adaptiveCard.js';
import { timeIn, type CardContext } from '../../cards/cardContext.js';
import { shortPartyNames } from '../../cards/partyWords.js';
import {
  block,
  card,
  facts,
  havingSeen,
  heading,
  inert,
  kicker,
  plain,
  refusalBlock,
  small,
  strong,
  title,
  written,
} from '../../cards/pieces.js';
import { bodyIn } from '../../grant/bodies.js';
import { partiesIn } from '../../grant/call.js';
import { caseNumber } from '../../grant/caseNumber.js';
import { frameUse, heldBy } from '../../grant/frame.js';
import { formatKroner } from '../../grant/money.js';
import { own } from '../../grant/own.js';
import { chairOf } from '../../grant/roles.js';
import type { Ballot, BoardCase, Call, Meeting, State } from '../../grant/state.js';
import { impartialityActions, showBallot, voteActions, withdrawAction } from './ballotButtons.js';
import { motionBlocks, roundOfLine } from './ballotMotion.js';
import { proxyParts } from './ballotProxies.js';
import { registerAfter, registerSoFar, type RegisterContext } from './ballotRegister.js';
import { isPresent, rulesOf, sittingOn, type Sitting } from './sitting.js';
import { mustDeclare, seatOf } from './tally.js';

export interface BallotCardInput {
  readonly state: State;
  readonly ballot: Ballot;
  readonly known: BoardCase;
  readonly meeting: Meeting;
  readonly call: Call;
  readonly refusal?: string;
  /** Where in the journal the answer may stand, while nobody knows: the card asks nothing, and can be looked at again. */
  readonly unsure?: number;
}

const sittingIn = ({ state, ballot }: BallotCardInput, { now }: CardContext): Sitting =>
  sittingOn(state, ballot, now ?? ballot.opened.at);

const roundOf = ({ state, ballot }: BallotCardInput) => roundOfLine(state, ballot.lines[0]);

const nameOfCase = (input: BallotCardInput, { texts }: CardContext): string => {
  const { length } = input.ballot.lines;
  return length > 1 ? texts.motions.list(length) : written(roundOf(input)?.facts.title, texts.cards.textRemoved);
};

/** What is left of each year's frame if this is adopted; of two motions against each other nothing is adopted. */
const leftAfter = ({ state, ballot }: BallotCardInput): number[] =>
  ballot.closed || ballot.other
    ? []
    : [...new Set(ballot.lines.map(({ year }) => year))].map(
        (year) => frameUse(state, year, ballot.id).left - heldBy(ballot, year),
      );

const caseParts = (input: BallotCardInput, context: CardContext): CardElement[] => {
  const { state, ballot, call, meeting } = input;
  const { cards } = context.texts;
  const round = ballot.lines.length > 1 ? undefined : roundOf(input);
  return [
    title(nameOfCase(input, context)),
    ...motionBlocks({ state, ballot, call, body: meeting.body }, context),
    facts([
      round && [cards.parties, shortPartyNames(call.profile, partiesIn(round, call), context.texts)],
      ...leftAfter(input).map((left) => [cards.leftTitle, cards.frameAfter(formatKroner(left))] as const),
    ]),
  ];
};

interface Part {
  readonly state: string;
  readonly body: readonly CardElement[];
  readonly actions: readonly ExecuteAction[];
}

/** Before anything else: somebody who is named on the application says whether he is impartial. */
const impartialityPart = (input: BallotCardInput, context: CardContext): Part => {
  const { cards } = context.texts;
  const { ballot: words } = cards;
  return {
    state: words.beforeTheBallot,
    body: [
      title(words.impartialityQuestion),
      plain(words.impartialityWhy(nameOfCase(input, context))),
      small(words.impartialityThen),
      ...refusalBlock(input.refusal),
    ],
    actions: impartialityActions(input.ballot, context),
  };
};

/** What this reader is asked, or has answered. */
const ownPart = (input: BallotCardInput, context: CardContext): Omit<Part, 'state'> => {
  const { ballot } = input;
  const { reader, texts, nameOf } = context;
  const words = texts.cards.ballot;
  const actions = voteActions(ballot, context);
  if (input.unsure)
    return { body: [], actions: [{ ...havingSeen(showBallot(ballot), context), title: texts.cards.lookAgain }] };
  const hidden = rulesOf(input.state, ballot).secrecy === 'open' ? texts.motions.openly : words.hidden;
  if (reader === undefined) return { body: [small(hidden)], actions };
  const sitting = sittingIn(input, context);
  const seat = isPresent(sitting, reader) ? seatOf(sitting, reader) : undefined;
  const declared = own(ballot.impartiality, reader);
  if (declared === 'recused' && isPresent(sitting, reader)) return { body: [strong(words.recused)], actions: [] };
  // A refusal has said so already.
  if (!seat) return { body: input.refusal === undefined ? [plain(words.noVote)] : [], actions: [] };
  if (declared === 'inDoubt') return { body: [plain(words.inDoubt)], actions: [] };
  const given = own(ballot.votes, reader);
  const stepsIn = seat.member === reader ? [] : [plain(words.deputyStepsIn(inert(nameOf(seat.member))))];
  const said = ballot.other ? texts.motions.chosenAt : words.youVoted;
  const isBack = own(ballot.withdrawn ?? {}, reader) !== undefined;
  const takeBack: CardElement = { type: 'ActionSet', actions: [withdrawAction(ballot, context)] };
  const answer = given
    ? [block('accent', heading(said[given.choice](timeIn(context, given.at))), small(words.mayChange), takeBack)]
    : [strong(isBack ? texts.motions.youWithdrew : words.notAnswered), small(hidden)];
  return { body: [...stepsIn, ...answer, ...proxyParts(ballot, sitting, context)], actions };
};

const withChair = ({ state, meeting }: BallotCardInput, context: CardContext): RegisterContext => ({
  ...context,
  chair: chairOf(state, meeting.body, meeting.date),
});

const openPart = (input: BallotCardInput, context: CardContext): Part => {
  const own = ownPart(input, context);
  return {
    state: context.texts.cards.ballot.open,
    body: [
      ...caseParts(input, context),
      ...registerSoFar(sittingIn(input, context), rulesOf(input.state, input.ballot), withChair(input, context)),
      ...refusalBlock(input.refusal),
      ...own.body,
    ],
    actions: own.actions,
  };
};

const closingPart = (input: BallotCardInput, context: CardContext): Part => ({
  state: context.texts.cards.ballot.closing,
  body: [
    ...caseParts(input, context),
    ...registerSoFar(sittingIn(input, context), rulesOf(input.state, input.ballot), withChair(input, context)),
    ...refusalBlock(input.refusal),
  ],
  actions: [],
});

const closedPart = (
  input: BallotCardInput,
  { stamp, result }: NonNullable<Ballot['closed']>,
  context: CardContext,
): Part => {
  const { texts } = context;
  const isSettled = result.adopted || result.preferred !== undefined;
  const verdict = `${isSettled ? '✓' : '✕'} ${texts.ballot.verdict(result)}`;
  return {
    state: texts.cards.ballot.closedAt(timeIn(context, stamp.at)),
    body: [
      ...caseParts(input, context),
      ...refusalBlock(input.refusal),
      block(isSettled ? 'good' : 'emphasis', heading(verdict), small(texts.ballot.explanation(result))),
      ...registerAfter(sittingIn(input, context), result, withChair(input, context)),
    ],
    actions: [],
  };
};

const partFor = (input: BallotCardInput, context: CardContext): Part => {
  const { ballot } = input;
  const { reader } = context;
  if (ballot.closed) return closedPart(input, ballot.closed, context);
  if (ballot.closing) return closingPart(input, context);
  const sitting = sittingIn(input, context);
  const isAsked =
    reader !== undefined && isPresent(sitting, reader) && mustDeclare(sitting, reader) && input.unsure === undefined;
  return isAsked ? impartialityPart(input, context) : openPart(input, context);
};

/** Instead of a card that is the committee's: whose it is, and nothing of the case. */
export const ballotNotForReader = (context: CardContext): AdaptiveCard => {
  const sentence = context.texts.cards.ballot.notYours;
  return card(context, { body: [plain(sentence)], fallback: sentence });
};

/** The vote card: proposed decision, who has answered, and to each member his own answer. Edited to the result at the end. */
export const ballotCard = (input: BallotCardInput, context: CardContext): AdaptiveCard => {
  const { state, ballot, known, meeting, call } = input;
  const { cards, format } = context.texts;
  const number = caseNumber(state, known);
  const body = bodyIn(call.profile, meeting.body)?.shortName ?? '';
  const isOpen = ballot.closing === undefined && ballot.closed === undefined;
  const part = partFor(input, context);
  const what = cards.ballot.kicker(number, body, format.dayAndMonth(meeting.date));
  return card(context, {
    body: [kicker(what, part.state, isOpen ? 'Accent' : 'Default'), ...part.body],
    actions: [
      ...part.actions,
      { type: 'Action.OpenUrl', title: cards.ballot.read, url: context.linkTo(`meetings/${meeting.id}/${known.id}`) },
    ],
    ...(isOpen && { show: showBallot(ballot) }),
    fallback: cards.ballot.fallback(number),
  });
};
