import type { AdaptiveCard } from '../../cards/adaptiveCard.js';
import type { CardContext } from '../../cards/cardContext.js';
import { block, card, facts, inert, kicker, plain, small, strong, title, written } from '../../cards/pieces.js';
import { currentRound, type Application } from '../../grant/state.js';

/** To those who write it: the secretariat has sent it back, why, and by when it must be sent again. */
export const returnedNotice = ({ application }: { application: Application }, context: CardContext): AdaptiveCard => {
  const { cards, lifecycle, status, format } = context.texts;
  const words = lifecycle.cards;
  const { returned } = application;
  const name = currentRound(application)?.facts.title;
  if (!returned) return card(context, { body: [plain(words.fallback)], fallback: words.fallback });
  return card(context, {
    body: [
      kicker(cards.notice.kicker, status.returned, 'Warning'),
      title(words.returnedTitle),
      ...(name ? [strong(written(name, cards.textRemoved))] : []),
      facts([[words.deadline, format.dateAndTime(returned.deadline, '23.59')]]),
      block(
        'emphasis',
        small(words.reason),
        plain(written(returned.reason, returned.reason.removed ? cards.textRemoved : cards.textInTab)),
      ),
      plain(words.returned(inert(context.nameOf(returned.by)))),
    ],
    actions: [{ type: 'Action.OpenUrl', title: words.open, url: context.linkTo(`applications/${application.id}`) }],
    fallback: words.fallback,
  });
};
