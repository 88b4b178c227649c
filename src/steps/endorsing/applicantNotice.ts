import type { AdaptiveCard, CardElement } from '../../cards/adaptiveCard.js';
import { momentIn, type CardContext } from '../../cards/cardContext.js';
import { partyName } from '../../cards/partyWords.js';
import {
  block,
  card,
  facts,
  inert,
  kicker,
  plain,
  shortHash,
  small,
  strong,
  title,
  wholeHash,
  written,
} from '../../cards/pieces.js';
import { deadlineOf } from '../../grant/deadline.js';
import {
  currentRound,
  type Application,
  type Call,
  type Endorsement,
  type EndorsementAnswer,
  type Round,
} from '../../grant/state.js';

/** What there is to tell those who stand on an application, round by round. */
export type NoticeKind = 'declined' | 'changesRequested' | 'recalled' | 'endorsed' | 'submitted';

export interface NoticeInput {
  readonly application: Application;
  readonly call: Call;
  readonly kind: NoticeKind;
  readonly version: number;
}

const given = (round: Round, wanted: EndorsementAnswer): Endorsement[] =>
  Object.values(round.answers).filter(({ answer }) => answer === wanted);

/** Who ended the round, in his own words, and what the applicants may do. */
const endedBody = (round: Round, kind: 'declined' | 'changesRequested', context: CardContext): CardElement[] => {
  const { cards, round: words } = context.texts;
  const by = kind === 'declined' ? cards.notice.declinedBy : words.notice.changesBy;
  return [
    ...given(round, kind).map(({ person, justification }) =>
      block(
        'emphasis',
        small(by(inert(context.nameOf(person)))),
        plain(written(justification, justification.removed ? cards.textRemoved : cards.textInTab)),
      ),
    ),
    plain(kind === 'declined' ? cards.notice.declined : words.notice.changes),
  ];
};

const headingOf = ({ kind, call }: NoticeInput, round: Round, { texts }: CardContext): string => {
  const { notice } = texts.cards;
  switch (kind) {
    case 'declined':
    case 'changesRequested': {
      const party = partyName(call.profile, given(round, kind)[0]?.party ?? '');
      return kind === 'declined' ? notice.declinedTitle(party) : texts.round.notice.changesTitle(party);
    }
    case 'recalled':
      return texts.round.notice.recalledTitle;
    case 'endorsed':
      return notice.endorsedTitle;
    case 'submitted':
      return notice.submittedTitle;
  }
};

type Became = 'endorsed' | 'submitted' | 'notAssessed' | 'withdrawn' | 'returned';

/** Whether there is still a button to press; afterwards the notice that asked for it says what became of it. */
export const becameOf = (application: Application): Became => {
  const { submitted, notAssessed, withdrawn } = application;
  if (withdrawn) return 'withdrawn';
  if (currentRound(application)?.ended === 'returned') return 'returned';
  if (submitted) return 'submitted';
  return notAssessed ? 'notAssessed' : 'endorsed';
};

/** What had happened: but for what asks for something, the notice stays as it was, whatever becomes of the application. */
const stateOf = ({ kind, application }: NoticeInput, { texts: { status } }: CardContext): string => {
  switch (kind) {
    case 'declined':
    case 'changesRequested':
      return status.endorsement[kind];
    case 'recalled':
      return status.application.draft;
    case 'endorsed': {
      const became = becameOf(application);
      return became === 'returned' ? status.returned : status.application[became];
    }
    case 'submitted':
      return status.application.submitted;
  }
};

const endorsedSentence = ({ application, call }: NoticeInput, { texts: { cards, format } }: CardContext): string => {
  switch (becameOf(application)) {
    case 'endorsed':
      return cards.notice.endorsed(format.dateAndTime(deadlineOf(application, call), '23.59'));
    case 'submitted':
      return cards.notice.sentIn;
    case 'notAssessed':
      return cards.endorsement.notAssessed;
    case 'withdrawn':
      return cards.notice.wasWithdrawn;
    case 'returned':
      return cards.notice.wasReturned;
  }
};

const bodyOf = (input: NoticeInput, round: Round, context: CardContext): CardElement[] => {
  const { kind, application } = input;
  const { cards } = context.texts;
  switch (kind) {
    case 'declined':
    case 'changesRequested':
      return endedBody(round, kind, context);
    case 'recalled':
      return [plain(context.texts.round.notice.recalled(inert(context.nameOf(round.recalled?.by ?? ''))))];
    case 'endorsed':
      return [plain(endorsedSentence(input, context))];
    case 'submitted': {
      const stamp = application.submitted;
      return [
        plain(Object.keys(round.asked).length > 0 ? cards.notice.submitted : context.texts.submitting.received),
        facts([
          [cards.notice.number, String(application.number ?? '')],
          stamp && [cards.notice.when, momentIn(context, stamp.at)],
          [cards.notice.fingerprint, wholeHash(round.sha)],
        ]),
        ...(stamp ? [small(cards.journal(String(stamp.seq), shortHash(stamp.hash)))] : []),
      ];
    }
  }
};

/** What ended a round is read, and answered, where the application is sent. */
const routeTo = ({ kind, application }: NoticeInput): string =>
  ['declined', 'changesRequested', 'recalled'].includes(kind)
    ? `applications/${application.id}/endorsement`
    : `applications/${application.id}`;

/** News to the applicants in personal chat: somebody does not endorse, everybody has, it has been submitted. */
export const applicantNotice = (input: NoticeInput, context: CardContext): AdaptiveCard => {
  const { application } = input;
  const { cards } = context.texts;
  const round = application.rounds[input.version - 1] ?? currentRound(application);
  if (!round) return card(context, { body: [plain(cards.notice.fallback)], fallback: cards.notice.fallback });
  return card(context, {
    body: [
      kicker(cards.notice.kicker, stateOf(input, context)),
      title(headingOf(input, round, context)),
      strong(written(round.facts.title, cards.textRemoved)),
      ...bodyOf(input, round, context),
    ],
    actions: [{ type: 'Action.OpenUrl', title: cards.notice.open, url: context.linkTo(routeTo(input)) }],
    fallback: cards.notice.fallback,
  });
};
