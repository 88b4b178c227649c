import type { AdaptiveCard } from '../../cards/adaptiveCard.js';
import type { CardContext } from '../../cards/cardContext.js';
import { block, card, inert, kicker, plain, small, strong, title, written } from '../../cards/pieces.js';
import { currentRound, type Application } from '../../grant/state.js';

/** To those who stand on it, the leaders who were asked, and the secretariat: nobody needs to do anything more. */
export const withdrawnNotice = ({ application }: { application: Application }, context: CardContext): AdaptiveCard => {
  const { cards, lifecycle, status } = context.texts;
  const words = lifecycle.cards;
  const { withdrawn } = application;
  const name = currentRound(application)?.facts.title;
  const reason = withdrawn?.reason;
  return card(context, {
    body: [
      kicker(words.secretariat, status.application.withdrawn),
      title(words.withdrawnTitle),
      strong(written(name, cards.textRemoved)),
      plain(words.withdrawn(inert(context.nameOf(withdrawn?.by ?? '')))),
      ...(reason ? [block('emphasis', small(words.reason), plain(written(reason, cards.textRemoved)))] : []),
      plain(words.leaderThen),
    ],
    actions: [{ type: 'Action.OpenUrl', title: words.open, url: context.linkTo(`applications/${application.id}`) }],
    fallback: words.fallback,
  });
};
