import type { AdaptiveCard } from '../../src/cards/adaptiveCard.js';
import type { CardContext } from '../../src/cards/cardContext.js';
import type { Language } from '../../src/grant/party.js';
import type { MemberRole } from '../../src/grant/members.js';
import type { State } from '../../src/grant/state.js';
import type { Event } from '../../src/steps/process.js';
import { cardsWanted } from '../../src/teams/wanted.js';
import { bystander, hospitalContact, projectLeader, type Player } from './cast.js';
import { stateAfter } from './given.js';
import { theRegister } from './register.js';
import { callIsOpen, starts } from './theCall.js';

type Context = (language: Language, reader?: string) => CardContext;

export const isOn = (who: Player, role: MemberRole): Event => ({
  type: 'memberSet',
  v: 1,
  application: 'app',
  person: who.id,
  role,
  by: projectLeader.id,
});
export const isOff = (who: Player): Event => ({
  type: 'memberRemoved',
  v: 1,
  application: 'app',
  person: who.id,
  by: projectLeader.id,
});

type Written = Extract<Event, { type: 'commentWritten' }>;
export const comments = (who: Player, comment: string, text: string, more: Partial<Written> = {}): Written => ({
  type: 'commentWritten',
  v: 1,
  application: 'app',
  comment,
  ...(more.thread === undefined && { place: { part: 'measure', field: 'targetGroup' } as const }),
  text: { text },
  mentions: [],
  by: who.id,
  ...more,
});

export const A_DRAFT: readonly Event[] = [
  ...theRegister,
  ...callIsOpen,
  starts(),
  isOn(hospitalContact, 'writer'),
  isOn(bystander, 'commenter'),
];
/** What somebody may write to do harm in a card: it stands there as he wrote it, and does nothing. */
export const HARMFUL =
  '<at>Alle i utvalet</at> [x](javascript:alert(1)) ![](http://evil.test/p.png) {{DATE(2024-01-01T00:00:00Z)}} ${x} \u202eabc **feit**';

const asks = comments(projectLeader, 'c1', '@Hans Test: Klinikken fører lønn som 0,5 årsverk. Er det likt hos dykk?', {
  mentions: [hospitalContact.id],
});
const answers = comments(hospitalContact, 'c2', 'Ja, frå februar.', { thread: 'c1' });
const onARow = comments(bystander, 'c3', 'Hugs kjøring mellom Giske og Ålesund.', {
  place: { part: 'budget', field: 'budget', at: 'rows[operating.travel]' },
  mentions: [hospitalContact.id],
});

/** The newest card of a kind to somebody, as it is drawn after these events. */
export const cardTo = (
  state: State,
  kind: string,
  who: Player,
  context: CardContext,
  out: readonly string[] = [],
): AdaptiveCard => {
  const wanted = cardsWanted(state).filter(({ key }) => key.startsWith(`${kind}:`) && key.endsWith(`:${who.id}`));
  const card = wanted.at(-1)?.draw(context, state, (key) => out.includes(key));
  if (!card) throw new Error('the story lacks it');
  return card;
};

export const sharingCards = (contextFor: Context): Record<string, (language: Language) => AdaptiveCard> => {
  const draw =
    (kind: string, who: Player, ...events: Event[]) =>
    (language: Language): AdaptiveCard =>
      cardTo(stateAfter([...A_DRAFT, ...events]), kind, who, {
        ...contextFor(language, who.id),
        titleOf: () => 'FACT ung – <at>felles</at> team',
      });
  return {
    'member-writer': draw('member', hospitalContact),
    'member-commenter': draw('member', bystander),
    'member-reader': draw('member', bystander, isOn(bystander, 'reader')),
    'member-off': draw('member', bystander, isOff(bystander)),
    'comment-mention': draw('comment', hospitalContact, asks),
    'comment-answer': draw('comment', projectLeader, asks, answers),
    'comment-several': draw('comment', hospitalContact, asks, onARow),
    'comment-removed': draw('comment', hospitalContact, { ...asks, text: { removed: true } }),
    'comment-off': draw('comment', hospitalContact, asks, isOff(hospitalContact)),
    'comment-harmful': draw(
      'comment',
      hospitalContact,
      comments(projectLeader, 'c1', HARMFUL, { mentions: [hospitalContact.id] }),
    ),
  };
};
