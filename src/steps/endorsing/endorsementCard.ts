import type { AdaptiveCard } from '../../cards/adaptiveCard.js';
import type { CardContext } from '../../cards/cardContext.js';
import { partyName, partyNames } from '../../cards/partyWords.js';
import {
  card,
  facts,
  havingSeen,
  inert,
  kicker,
  plain,
  refusalBlock,
  small,
  title,
  written,
} from '../../cards/pieces.js';
import { partiesIn } from '../../grant/call.js';
import { deadlineOf } from '../../grant/deadline.js';
import { levelFor } from '../../grant/call.js';
import { osloDate } from '../../grant/calendar.js';
import { authorityOf } from '../../grant/roles.js';
import { formatKroner } from '../../grant/money.js';
import type { Round } from '../../grant/state.js';
import { answersSoFar, changedSince } from './endorsementAnswered.js';
import { statementOf } from './statement.js';
import { endorseActions, justificationInput, lookAgainAt, showEndorsement } from './endorsementButtons.js';
import { isReplaced } from './isReplaced.js';
import { overPart } from './endorsementOver.js';
import type { EndorsementCardInput, Part } from './endorsementPart.js';

/** He has no authority for the party today: what he presses would be refused. Where no day is known he is not asked to prove it. */
const lacksAuthority = (
  { state, call, party }: EndorsementCardInput,
  round: Round,
  { reader, now }: CardContext,
): boolean => {
  const level = levelFor(call, party);
  if (reader === undefined || now === undefined || level === undefined) return false;
  return authorityOf(state, reader, party, level, osloDate(now), round.asked[party]?.role) === undefined;
};

/** Instead of the question: why he cannot answer it, and what he wrote, so that it is not lost. */
const withoutAuthorityPart = (input: EndorsementCardInput, round: Round, context: CardContext): Part => {
  const { texts } = context;
  const { endorsement } = texts.cards;
  const why = texts.refusals.noAuthority({ party: partyName(input.call.profile, input.party) });
  return {
    state: endorsement.seenByOther,
    color: 'Default',
    body: [
      answersSoFar(input, round, context),
      ...refusalBlock(input.refusal ?? why),
      ...(input.typed === undefined || input.typed === '' ? [] : [plain(inert(input.typed))]),
    ],
    link: endorsement.read,
  };
};

const waitingPart = (input: EndorsementCardInput, round: Round, context: CardContext): Part => {
  const { call, party, application, version } = input;
  const { texts, reader } = context;
  const { endorsement, lookAgain, textInTab } = texts.cards;
  const question = { application: application.id, party, version };
  const asked = round.asked[party];
  const isAsked = asked !== undefined && asked.person === reader;
  const role = isAsked ? input.state.roles.get(asked.role) : undefined;
  const acting = role?.actingFor?.text;
  if (lacksAuthority(input, round, context)) return withoutAuthorityPart(input, round, context);
  return {
    state: isAsked ? endorsement.waitsForYou : endorsement.seenByOther,
    color: 'Accent',
    body: [
      plain(written(round.facts.summary, textInTab)),
      ...changedSince(input, context),
      answersSoFar(input, round, context),
      ...(acting === undefined ? [] : [small(endorsement.actingFor(inert(acting), inert(role?.source?.text ?? '')))]),
      ...refusalBlock(input.refusal),
      justificationInput(input.typed, context),
      // Without the buttons there is nothing to agree to.
      ...(input.unsure ? [] : [small(statementOf(call.profile, party, texts)), small(texts.round.card.onlyIfChanged)]),
    ],
    acts: input.unsure
      ? [{ ...havingSeen(lookAgainAt(question, input.unsure), context), title: lookAgain }]
      : endorseActions(question, context),
    link: endorsement.read,
  };
};

const isWaiting = ({ application, party, version, closed }: EndorsementCardInput, round: Round): boolean =>
  application.rounds.length === version &&
  application.status === 'awaitingEndorsement' &&
  round.answers[party] === undefined &&
  !closed;

/**
 * Whether the reader's client shall ask for a newer card when he looks: others may answer until the round is over. A card that
 * came back with what he wrote stays as it is: a newer one would take it away.
 */
const keepsUp = ({ application, version, refusal, typed, unsure }: EndorsementCardInput): boolean =>
  application.rounds.length === version &&
  application.status === 'awaitingEndorsement' &&
  refusal === undefined &&
  typed === undefined &&
  !unsure;

/** Instead of a card that is another's: whose it is, and nothing of the case. */
export const notForReader = (party: string, context: CardContext): AdaptiveCard => {
  const sentence = context.texts.cards.endorsement.notYours(inert(party));
  return card(context, { body: [plain(sentence)], fallback: sentence });
};

/** The approval card to a leader, as it should look to this reader now. */
export const endorsementCard = (input: EndorsementCardInput, context: CardContext): AdaptiveCard => {
  const { application, call, party, version } = input;
  const { texts } = context;
  const { cards, format } = texts;
  const round = application.rounds[version - 1];
  const name = partyName(call.profile, party);
  if (!round) return notForReader(name, context);
  const waiting = isWaiting(input, round) && !isReplaced(round, party, context.reader);
  const { state, color, body, acts = [], link } = (waiting ? waitingPart : overPart)(input, round, context);
  const own = round.facts.ownContributionByParty[party];
  const heading = written(round.facts.title, cards.textRemoved);
  const { period, requested, ownContribution } = round.facts;
  const side = call.profile.parties.find(({ id }) => id === party)?.side ?? 'kommune';
  return card(context, {
    body: [
      kicker(cards.endorsement.kicker(name), state, color),
      title(heading),
      ...(waiting ? [small(cards.answerBy(format.dateAndTime(deadlineOf(application, call), '23.59')))] : []),
      facts([
        waiting ? [cards.parties, partyNames(call.profile, partiesIn(round, call), texts)] : undefined,
        waiting ? [cards.period, format.period(period.from, period.to)] : undefined,
        [cards.requested, formatKroner(requested.sum)],
        own === undefined
          ? [cards.ownContributionTitle, cards.undivided[side](formatKroner(ownContribution[side]))]
          : [cards.yourShare, cards.ownContribution(formatKroner(own))],
      ]),
      ...body,
    ],
    actions: [
      ...acts,
      { type: 'Action.OpenUrl', title: link, url: context.linkTo(`endorsements/${application.id}/${version}`) },
    ],
    showAnybody: keepsUp(input) ? showEndorsement({ application: application.id, party, version }) : undefined,
    fallback: cards.endorsement.fallback(heading),
  });
};
