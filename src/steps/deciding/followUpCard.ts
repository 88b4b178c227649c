import type { AdaptiveCard } from '../../cards/adaptiveCard.js';
import type { CardContext } from '../../cards/cardContext.js';
import { block, card, facts, heading, kicker, plain, title, written } from '../../cards/pieces.js';
import { caseNumber } from '../../grant/caseNumber.js';
import { decisionOf } from '../../grant/followUps.js';
import { currentRound, type FollowUp, type State } from '../../grant/state.js';
import type { FreeText } from '../../grant/step.js';

const saidBy = (state: State, { decision, condition, text }: FollowUp): FreeText | undefined =>
  condition === undefined ? text : state.decisions.get(decision)?.line.conditions[condition];

const statusOf = (state: State, followUp: FollowUp): 'open' | 'done' | 'replaced' => {
  if (followUp.done) return 'done';
  return decisionOf(state, followUp)?.replacedBy === undefined ? 'open' : 'replaced';
};

/** What is over says so, and asks nothing. */
const over = (state: State, followUp: FollowUp, { texts }: CardContext) => {
  const { card: words } = texts.decided;
  if (followUp.done) return [block('good', heading(words.done, 'Default'))];
  return decisionOf(state, followUp)?.replacedBy === undefined ? [] : [block('emphasis', plain(words.over))];
};

/** Reminds whoever has to do what a decision says must be done by a day. */
export const followUpCard = (state: State, followUp: FollowUp, context: CardContext): AdaptiveCard | undefined => {
  const { texts } = context;
  const { card: words, followUp: word } = texts.decided;
  const decision = decisionOf(state, followUp);
  const known = decision && state.cases.get(decision.case);
  if (!decision || !known) return undefined;
  const number = caseNumber(state, known);
  const application = state.applications.get(state.decisions.get(decision.id)?.line.application ?? '');
  const round = application && currentRound(application);
  const said = saidBy(state, followUp);
  const what = said ? written(said, said.removed ? texts.cards.textRemoved : texts.cards.textInTab) : word.treatment;
  return card(context, {
    body: [
      kicker(words.followUp(number), word.status[statusOf(state, followUp)]),
      ...over(state, followUp, context),
      title(words.remind(texts.format.date(followUp.due))),
      facts([[words.what, what], round && [words.about, written(round.facts.title, texts.cards.textRemoved)]]),
    ],
    actions: [{ type: 'Action.OpenUrl', title: words.open, url: context.linkTo(`decisions/${decision.id}`) }],
    fallback: words.fallback,
  });
};
