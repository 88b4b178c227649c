import type { AdaptiveCard } from '../../cards/adaptiveCard.js';
import type { CardContext } from '../../cards/cardContext.js';
import { card, inert, kicker, plain, strong, title } from '../../cards/pieces.js';
import { memberRoleOf } from '../../grant/members.js';
import type { PersonId } from '../../grant/people.js';
import type { Application } from '../../grant/state.js';
import { nameOfApplication } from './nameOfApplication.js';

/** To somebody who was added to an application: by whom, and what he may do now. Says so where he is on it no more. */
export const memberNotice = (
  { application, person }: { readonly application: Application; readonly person: PersonId },
  context: CardContext,
): AdaptiveCard => {
  const { card: words, roles } = context.texts.sharing;
  const role = memberRoleOf(application, person);
  const by = application.added[person]?.by ?? application.startedBy;
  return card(context, {
    body: [
      kicker(words.kicker, role ? roles[role] : words.draft),
      title(words.addedTitle(inert(context.nameOf(by)))),
      ...(role ? [strong(nameOfApplication(application, context))] : []),
      plain(role ? words.may[role] : words.noMore),
    ],
    ...(role && {
      actions: [
        { type: 'Action.OpenUrl' as const, title: words.open, url: context.linkTo(`applications/${application.id}`) },
      ],
    }),
    fallback: words.addedFallback,
  });
};
