import { momentIn, type CardContext } from '../../cards/cardContext.js';
import { block, inert, plain, refusalBlock } from '../../cards/pieces.js';
import { deadlineOf } from '../../grant/deadline.js';
import type { PartyId } from '../../grant/party.js';
import {
  currentRound,
  type Application,
  type EndorsementAnswer,
  type Round,
  type RoundEnd,
} from '../../grant/state.js';
import {
  afterwards,
  answersSoFar,
  givenBlock,
  journalLine,
  outdatedBlock,
  roundEndedBlock,
} from './endorsementAnswered.js';
import { isReplaced } from './isReplaced.js';
import type { EndorsementCardInput, Part } from './endorsementPart.js';

/** Nobody's answer ended it: what became of the application says it better. */
const isOutOfHands = (ended: RoundEnd): ended is 'withdrawn' | 'returned' =>
  ended === 'withdrawn' || ended === 'returned';

const endedState = (ended: RoundEnd, { texts: { status, cards } }: CardContext): string => {
  if (!isOutOfHands(ended)) return cards.endorsement.roundEndedState;
  return ended === 'withdrawn' ? status.application.withdrawn : status.returned;
};

const SIGN: Record<EndorsementAnswer, string> = { endorsed: '✓', declined: '✕', changesRequested: '↩' };

/** The newest round, where what was answered in this one stands there: it was about the very same content. */
export const standsIn = (application: Application, { version, answers }: Round, party: PartyId): Round | undefined => {
  const newest = currentRound(application);
  const isSame =
    newest?.version === version || newest?.answers[party]?.keptFrom === (answers[party]?.keptFrom ?? version);
  return newest && answers[party] && isSame ? newest : undefined;
};

const answeredPart = (input: EndorsementCardInput, round: Round, context: CardContext): Part => {
  const { party } = input;
  const { endorsement } = context.texts.cards;
  const given = round.answers[party];
  if (!given) return { state: endorsement.done, color: 'Default', body: [], link: endorsement.openApplication };
  const isYes = given.answer === 'endorsed';
  // A «yes» to a round that has ended counts no more than the round does.
  const isOver =
    isYes && round.ended !== undefined && !isOutOfHands(round.ended) && round.ended !== 'attachmentChanged';
  return {
    state: isOver ? endorsement.roundEndedState : `${SIGN[given.answer]} ${endorsement.done}`,
    color: isYes && !isOver ? 'Good' : 'Default',
    body: [
      ...refusalBlock(input.refusal),
      givenBlock(input, given, context),
      ...(given.keptFrom === undefined
        ? []
        : [plain(context.texts.round.card.kept(momentIn(context, given.stamp.at)))]),
      ...(isOver ? roundEndedBlock(input, round, context) : []),
      answersSoFar(input, round, context),
      ...(isOver ? [] : afterwards(input, given, context)),
      journalLine(given, context),
    ],
    link: isYes ? endorsement.openReceipt : endorsement.openApplication,
  };
};

/** The card where there is nothing to answer any more: what was answered, or why it is over. */
export const overPart = (input: EndorsementCardInput, round: Round, context: CardContext): Part => {
  const { application, call, party, version } = input;
  const { endorsement } = context.texts.cards;
  const { format } = context.texts;
  const given = round.answers[party];
  const own = given ? [givenBlock(input, given, context)] : [];
  const refused = refusalBlock(input.refusal);
  const standing = standsIn(application, round, party);
  if (standing) return answeredPart(input, standing, context);
  if (application.rounds.length > version) {
    const body = [...refused, outdatedBlock(input, round, context), ...own];
    return { state: `! ${endorsement.outdatedState}`, color: 'Warning', body, link: endorsement.openApplication };
  }
  if (round.ended) {
    const body = [...refused, ...roundEndedBlock(input, round, context)];
    return { state: endedState(round.ended, context), color: 'Default', body, link: endorsement.openApplication };
  }
  if (isReplaced(round, party, context.reader) && !given) {
    const asked = inert(context.nameOf(round.asked[party]?.person ?? ''));
    const body = [...refused, block('emphasis', plain(context.texts.round.card.replaced(asked)))];
    return { state: endorsement.done, color: 'Default', body, link: endorsement.openApplication };
  }
  const passed = endorsement.deadlinePassed(format.dateAndTime(deadlineOf(application, call), '23.59'));
  const sentences = [
    ...(input.refusal === undefined ? [plain(passed)] : []),
    ...(application.notAssessed ? [plain(endorsement.notAssessed)] : []),
  ];
  return {
    state: endorsement.tooLate,
    color: 'Default',
    body: [...refused, ...(sentences.length > 0 ? [block('emphasis', ...sentences)] : [])],
    link: endorsement.openApplication,
  };
};
