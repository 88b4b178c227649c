import type { AdaptiveCard } from '../../cards/adaptiveCard.js';
import type { CardContext } from '../../cards/cardContext.js';
import { block, card, facts, inert, kicker, plain, strong, title, wholeHash, written } from '../../cards/pieces.js';
import type { Application, ChangedAttachment } from '../../grant/state.js';

/** Who reads it: those whose application it is again, those who answered about the file, or the secretariat. */
export type ToldOfChange = 'writers' | 'leaders' | 'secretariat';

interface Input {
  readonly application: Application;
  readonly version: number;
  readonly changed: ChangedAttachment;
  readonly to: ToldOfChange;
}

const routeTo = ({ application, to, version }: Input): string => {
  if (to === 'leaders') return `endorsements/${application.id}/${version}`;
  return to === 'writers' ? `applications/${application.id}/declarations` : `applications/${application.id}`;
};

/** In personal chat: a file is no longer the one that was frozen, and what follows from that. */
export const attachmentChangedNotice = (input: Input, context: CardContext): AdaptiveCard => {
  const { application, version, changed, to } = input;
  const { cards, attachments } = context.texts;
  const { notice } = attachments;
  const round = application.rounds[version - 1];
  const name = inert(written(changed.name, cards.textRemoved));
  return card(context, {
    body: [
      kicker(notice.kicker, `! ${notice.state}`, 'Warning'),
      title(notice.title),
      ...(round ? [strong(written(round.facts.title, cards.textRemoved))] : []),
      block('warning', plain(notice[changed.how](name))),
      plain(notice[to]),
      facts([[notice.fingerprint, wholeHash(changed.sha256)]]),
    ],
    actions: [{ type: 'Action.OpenUrl', title: notice.open, url: context.linkTo(routeTo(input)) }],
    fallback: notice.fallback,
  });
};
