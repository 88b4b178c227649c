import { z } from 'zod';
import type { AdaptiveCard, ExecuteAction } from '../cards/adaptiveCard.js';
import type { CardContext } from '../cards/cardContext.js';
import { card, havingSeen, inert, plain, small } from '../cards/pieces.js';
import type { Member } from './conversations.js';

/** What the client of the one it is for sends by itself; whoever else sends it is shown nothing. */
export const coverShown = z.object({ key: z.string().min(1).max(300), seq: z.number().int().optional() });

const showPersonal = (key: string): ExecuteAction => ({ type: 'Action.Execute', verb: 'personal.show', data: { key } });

/**
 * What a channel sees of a card that is for one person: whom it is for, and nothing of what it says. He is mentioned, and his
 * client fetches his own view, by `refresh.userIds`; so `context.refreshFor` is him alone.
 */
export const coverCard = (
  { key, name, member }: { readonly key: string; readonly name: string; readonly member: Member },
  context: CardContext,
): AdaptiveCard => {
  const { cover } = context.texts.reaching;
  const mention = `<at>${inert(name)}</at>`;
  const drawn = card(
    { ...context, refreshFor: [member.teamsId] },
    {
      body: [plain(cover.forOne(mention)), small(cover.onlyHe)],
      actions: [{ type: 'Action.OpenUrl', title: cover.open, url: context.linkTo('') }],
      show: havingSeen(showPersonal(key), context),
      fallback: cover.fallback(name),
    },
  );
  const mentioned = { id: member.teamsId, name };
  return { ...drawn, msteams: { entities: [{ type: 'mention', text: mention, mentioned }] } };
};

/** Instead of it, to whoever else asks. */
export const coverNotForReader = (context: CardContext): AdaptiveCard => {
  const { notYours } = context.texts.reaching.cover;
  return card(context, { body: [plain(notYours)], fallback: notYours });
};
