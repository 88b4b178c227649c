import type { AdaptiveCard } from '../../cards/adaptiveCard.js';
import type { CardContext } from '../../cards/cardContext.js';
import { partyName } from '../../cards/partyWords.js';
import { block, card, kicker, plain, strong, title, written } from '../../cards/pieces.js';
import { FIELDS, type FieldKey } from '../../grant/application.js';
import { currentRound, type Application, type Call, type NotAssessedReason } from '../../grant/state.js';

const isField = (field: string | undefined): field is FieldKey => field !== undefined && field in FIELDS;

/** Why, in sentences: what was lacking is named once, however often a field had something wrong. */
export const notAssessedSentences = (
  reasons: readonly NotAssessedReason[],
  call: Call,
  { texts }: Pick<CardContext, 'texts'>,
): string[] => {
  const { reasons: words } = texts.cards.notice;
  const sentences = reasons.map(({ code, party, field }) => {
    switch (code) {
      case 'NOT_SENT':
      case 'NOT_SUBMITTED':
        return words[code];
      case 'ENDORSEMENT_MISSING':
      case 'ENDORSEMENT_DECLINED':
        return words[code](partyName(call.profile, party ?? ''));
      default:
        return words.INCOMPLETE(isField(field) ? texts.form.fields[field].label : code);
    }
  });
  return [...new Set(sentences)];
};

/** To those who stand on it: why the application will not be assessed, and that it is not a rejection. */
export const notAssessedNotice = (
  { application, call }: { application: Application; call: Call },
  context: CardContext,
): AdaptiveCard => {
  const { cards, status } = context.texts;
  const round = currentRound(application);
  const reasons = notAssessedSentences(application.notAssessed?.reasons ?? [], call, context);
  return card(context, {
    body: [
      kicker(cards.notice.kicker, status.application.notAssessed),
      title(cards.notice.notAssessedTitle),
      ...(round ? [strong(written(round.facts.title, cards.textRemoved))] : []),
      plain(cards.notice.notAssessed),
      block('emphasis', ...reasons.map(plain)),
    ],
    actions: [
      { type: 'Action.OpenUrl', title: cards.notice.open, url: context.linkTo(`applications/${application.id}`) },
    ],
    fallback: cards.notice.fallback,
  });
};
