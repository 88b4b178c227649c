import type { AdaptiveCard } from '../../cards/adaptiveCard.js';
import type { CardContext } from '../../cards/cardContext.js';
import { block, card, inert, kicker, plain, small, strong, title, written } from '../../cards/pieces.js';
import { formatNumber } from '../../grant/money.js';
import { currentRound, type Application, type Call } from '../../grant/state.js';
import { notAssessedSentences } from './notAssessedSentences.js';

/** A card is read on a phone, and small enough for Teams: the rest stands on the application's page. */
const MOST_REASONS = 10;

/** To those who stand on it: why the application will not be assessed, and that it is not a rejection. */
export const notAssessedNotice = (
  { application, call }: { application: Application; call: Call },
  context: CardContext,
): AdaptiveCard => {
  const { cards, lifecycle, screening, status } = context.texts;
  const { notAssessed } = application;
  const name = notAssessed?.title ?? currentRound(application)?.facts.title;
  const reasons = notAssessedSentences(notAssessed?.reasons ?? [], call, context.texts);
  const shown = reasons.length > MOST_REASONS + 1 ? reasons.slice(0, MOST_REASONS) : reasons;
  const more = reasons.length - shown.length;
  const { by, why } = notAssessed ?? {};
  const told =
    why && by !== undefined
      ? [
          plain(screening.card.toApplicant(inert(context.nameOf(by)))),
          block(
            'emphasis',
            small(lifecycle.cards.reason),
            plain(written(why, why.removed ? cards.textRemoved : cards.textInTab)),
          ),
        ]
      : [plain(cards.notice.notAssessed), block('emphasis', ...shown.map(plain))];
  return card(context, {
    body: [
      kicker(cards.notice.kicker, status.application.notAssessed),
      title(cards.notice.notAssessedTitle),
      ...(name ? [strong(written(name, cards.textRemoved))] : []),
      ...told,
      ...(more > 0 ? [plain(cards.notice.moreReasons(formatNumber(more)))] : []),
    ],
    actions: [
      { type: 'Action.OpenUrl', title: cards.notice.open, url: context.linkTo(`applications/${application.id}`) },
    ],
    fallback: cards.notice.fallback,
  });
};
