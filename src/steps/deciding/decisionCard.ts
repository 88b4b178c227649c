import type { AdaptiveCard, CardElement } from '../../cards/adaptiveCard.js';
import type { CardContext } from '../../cards/cardContext.js';
import { shortPartyNames } from '../../cards/partyWords.js';
import { block, card, facts, heading, kicker, plain, shortHash, small, title, written } from '../../cards/pieces.js';
import { partiesIn } from '../../grant/call.js';
import { caseNumber } from '../../grant/caseNumber.js';
import { osloDate } from '../../grant/calendar.js';
import { formatKroner } from '../../grant/money.js';
import { currentRound, type Call, type GrantDecision, type MotionLine, type State } from '../../grant/state.js';

export interface DecisionCardInput {
  readonly state: State;
  readonly decision: GrantDecision;
  readonly call: Call;
  /** `channel` is the post to all; `personal` the message to those who stand on the application or endorsed it. */
  readonly to: 'channel' | 'personal';
}

const headingOf = ({ outcome, amount }: MotionLine, name: string, { texts }: CardContext): string => {
  const words = texts.cards.decision;
  switch (outcome) {
    case 'granted':
      return words.granted(formatKroner(amount), name);
    case 'partlyGranted':
      return words.partlyGranted(formatKroner(amount), name);
    case 'rejected':
      return words.rejected(name);
    case 'deferred':
      return words.deferred(name);
  }
};

const reasonBlock = ({ reason }: MotionLine, { texts }: CardContext): CardElement[] =>
  reason
    ? [
        block(
          'emphasis',
          heading(texts.cards.reason),
          heading(written(reason, reason.removed ? texts.cards.textRemoved : texts.cards.textInTab), 'Default'),
        ),
      ]
    : [];

/** `18. desember 2024`. */
const dayOf = ({ stamp }: GrantDecision, { texts }: CardContext): string => texts.format.date(osloDate(stamp.at));

/** Above all else, on the card of a decision that another has taken the place of. */
const noLonger = ({ state, decision }: DecisionCardInput, context: CardContext): CardElement[] => {
  const newer = decision.replacedBy === undefined ? undefined : state.decisions.get(decision.replacedBy);
  if (!newer?.how) return [];
  return [block('warning', heading(context.texts.decided.noLonger[newer.how](dayOf(newer, context)), 'Default'))];
};

/** What it takes the place of, and why. */
const inPlaceOf = ({ state, decision }: DecisionCardInput, context: CardContext): CardElement[] => {
  const { decided, cards } = context.texts;
  const { corrects, how, why } = decision;
  const earlier = corrects === undefined ? undefined : state.decisions.get(corrects);
  if (!earlier || !how) return [];
  const said = why ? [plain(written(why, why.removed ? cards.textRemoved : cards.textInTab))] : [];
  return [block('accent', heading(decided.inPlaceOf[how](dayOf(earlier, context)), 'Default'), ...said)];
};

/** The decision as it is posted in the channel and told in personal chat. */
export const decisionCard = (input: DecisionCardInput, context: CardContext): AdaptiveCard => {
  const { state, decision, call, to } = input;
  const { line, stamp } = decision;
  const { texts } = context;
  const { cards, format } = texts;
  const application = state.applications.get(line.application);
  const round = application && currentRound(application);
  const known = state.cases.get(decision.case);
  const number = known ? caseNumber(state, known) : '';
  const result = decision.ballot === undefined ? undefined : state.ballots.get(decision.ballot)?.closed?.result;
  const conditions = line.conditions.map((condition) => written(condition, cards.textInTab));
  return card(context, {
    body: [
      kicker(cards.decision.kicker(number), format.date(osloDate(stamp.at))),
      ...noLonger(input, context),
      title(headingOf(line, written(round?.facts.title, cards.textRemoved), context)),
      ...inPlaceOf(input, context),
      facts([
        round && [cards.parties, shortPartyNames(call.profile, partiesIn(round, call), texts)],
        round && [cards.period, format.period(round.facts.period.from, round.facts.period.to)],
        round && line.outcome !== 'granted'
          ? [cards.decision.requested, formatKroner(round.facts.requested.sum)]
          : undefined,
        conditions.length > 0 ? [cards.conditions, conditions.join('; ')] : undefined,
        result && [cards.vote, texts.ballot.tally(result)],
        to === 'channel'
          ? [cards.frame, cards.frameLeft(formatKroner(decision.frame.left), formatKroner(decision.frame.amount))]
          : undefined,
      ]),
      ...reasonBlock(line, context),
      ...(to === 'personal' ? [plain(texts.decided.card.letter), small(cards.decision.told)] : []),
      { ...small(cards.journal(String(stamp.seq), shortHash(stamp.hash))), spacing: 'Medium' },
    ],
    actions: [{ type: 'Action.OpenUrl', title: cards.decision.open, url: context.linkTo(`decisions/${decision.id}`) }],
    fallback: cards.decision.fallback(number),
  });
};
