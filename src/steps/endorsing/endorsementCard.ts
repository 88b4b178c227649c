import type { AdaptiveCard, CardElement, ExecuteAction, TextBlock } from '../../cards/adaptiveCard.js';
import type { CardContext } from '../../cards/cardContext.js';
import { partyName, partyNames } from '../../cards/partyWords.js';
import {
  block,
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
import { deadlineOf } from '../../grant/deadline.js';
import { formatKroner } from '../../grant/money.js';
import type { PartyId } from '../../grant/party.js';
import type { Application, Call, Round, State } from '../../grant/state.js';
import {
  afterwards,
  answersSoFar,
  givenBlock,
  journalLine,
  outdatedBlock,
  roundEndedBlock,
} from './endorsementAnswered.js';
import { statementOf } from './statement.js';
import { endorseActions, justificationInput, lookAgainAt, showEndorsement } from './endorsementButtons.js';

export interface EndorsementCardInput {
  readonly state: State;
  readonly application: Application;
  readonly call: Call;
  readonly party: PartyId;
  readonly version: number;
  /** Why the act that brought this card back was refused. */
  readonly refusal?: string;
  /** What was written in the field, kept when an act is refused. */
  readonly typed?: string;
  /** Where in the journal the answer may stand, while nobody knows: the card asks nothing, and can be looked at again. */
  readonly unsure?: number;
  /** The deadline has passed, and the clock has perhaps not closed the call yet. */
  readonly closed?: boolean;
}

/** What a card shows besides its head: by where the question stands. */
interface Part {
  readonly state: string;
  readonly color: TextBlock['color'];
  readonly body: readonly CardElement[];
  readonly acts?: readonly ExecuteAction[];
  readonly link: string;
}

const waitingPart = (input: EndorsementCardInput, round: Round, context: CardContext): Part => {
  const { call, party, application, version } = input;
  const { texts, reader } = context;
  const { endorsement, lookAgain, textInTab } = texts.cards;
  const question = { application: application.id, party, version };
  const asked = round.asked[party];
  const isAsked = asked !== undefined && asked.person === reader;
  const role = isAsked ? input.state.roles.get(asked.role) : undefined;
  const acting = role?.actingFor?.text;
  return {
    state: isAsked ? endorsement.waitsForYou : endorsement.seenByOther,
    color: 'Accent',
    body: [
      plain(written(round.facts.summary, textInTab)),
      answersSoFar(input, round, context),
      ...(acting === undefined ? [] : [small(endorsement.actingFor(inert(acting), inert(role?.source?.text ?? '')))]),
      ...refusalBlock(input.refusal),
      justificationInput(input.typed, context),
      // Without the buttons there is nothing to agree to.
      ...(input.unsure ? [] : [small(statementOf(call.profile, party, texts))]),
    ],
    acts: input.unsure
      ? [{ ...havingSeen(lookAgainAt(question, input.unsure), context), title: lookAgain }]
      : endorseActions(question, context),
    link: endorsement.read,
  };
};

const stateWhenEnded = (ended: 'withdrawn' | 'returned', { texts: { status } }: CardContext): string =>
  ended === 'withdrawn' ? status.application.withdrawn : status.returned;

const overPart = (input: EndorsementCardInput, round: Round, context: CardContext): Part => {
  const { application, call, party, version } = input;
  const { endorsement } = context.texts.cards;
  const { format } = context.texts;
  const given = round.answers[party];
  const own = given ? [givenBlock(input, given, context)] : [];
  const refused = refusalBlock(input.refusal);
  if (application.rounds.length > version) {
    const body = [...refused, outdatedBlock(input, round, context), ...own];
    return { state: `! ${endorsement.outdatedState}`, color: 'Warning', body, link: endorsement.openApplication };
  }
  if (given) {
    const isYes = given.answer === 'endorsed';
    return {
      state: `${isYes ? '✓' : '✕'} ${endorsement.done}`,
      color: isYes ? 'Good' : 'Default',
      body: [
        ...refused,
        ...own,
        answersSoFar(input, round, context),
        ...afterwards(input, given, context),
        journalLine(given, context),
      ],
      link: isYes ? endorsement.openReceipt : endorsement.openApplication,
    };
  }
  if (round.ended === 'declined' || round.ended === 'attachmentChanged') {
    const body = [...refused, roundEndedBlock(input, round, context)];
    return { state: endorsement.roundEndedState, color: 'Default', body, link: endorsement.openApplication };
  }
  if (round.ended === 'withdrawn' || round.ended === 'returned') {
    const body = [...refused, block('emphasis', plain(endorsement.endedFor[round.ended]))];
    return { state: stateWhenEnded(round.ended, context), color: 'Default', body, link: endorsement.openApplication };
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
  const waiting = isWaiting(input, round);
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
        waiting ? [cards.parties, partyNames(call.profile, Object.keys(round.asked), texts)] : undefined,
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
