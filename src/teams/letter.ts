import type { AdaptiveCard } from '../cards/adaptiveCard.js';
import type { CardContext } from '../cards/cardContext.js';
import { partyNames } from '../cards/partyWords.js';
import { partiesIn } from '../grant/call.js';
import { deadlineOf } from '../grant/deadline.js';
import type { PersonId } from '../grant/people.js';
import type { Mail } from '../grant/ports.js';
import { currentRound, type Application, type State } from '../grant/state.js';
import type { Texts } from '../texts/nn.js';
import { contextFor, type CardWorld } from './cardWorld.js';
import { coverCard } from './coverCard.js';
import type { Letter } from './reach.js';
import type { Wanted } from './wanted.js';

interface Drawn {
  readonly wanted: Wanted;
  readonly card: AdaptiveCard;
  /** Where the card's own link leads: it says what the message is about, and where it can be answered. */
  readonly route: string;
  readonly state: State;
  readonly seq: number;
}

/** Draws it, and notes where its link leads. */
export const drawnWithRoute = (
  { draw }: Wanted,
  context: CardContext,
  state: State,
  isOut: (key: string) => boolean,
): { card: AdaptiveCard; route: string } | undefined => {
  let route = '';
  const linkTo = (to: string): string => {
    route = to;
    return context.linkTo(to);
  };
  const card = draw({ ...context, linkTo }, state, isOut);
  return card && { card, route };
};

const applicationAt = (state: State, route: string): Application | undefined => {
  const [page, id = ''] = route.split('/');
  const application = page === 'decisions' ? state.decisions.get(id)?.line.application : id;
  return application === undefined ? undefined : state.applications.get(application);
};

const asksSomething = ({ actions = [] }: AdaptiveCard): boolean =>
  actions.some(({ type }) => type === 'Action.Execute');

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;
const line = ([head, text]: readonly [string, string]): string =>
  `<li><strong>${escaped(head)}:</strong> ${escaped(text)}</li>`;

/** In one line: a subject is a header, and whoever wrote the title may have written more than that. */
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Mail is not Teams: it may be read by others and forwarded, so it says of the application only title, parties and deadline. All
 * else, and the answer, is behind the link, which opens exactly the question for whoever signs in.
 */
const mailOf = (world: CardWorld, { wanted, card, route, state }: Drawn, reader: PersonId, texts: Texts): Mail => {
  const { mail } = texts.reaching;
  const application = applicationAt(state, route);
  const round = application && currentRound(application);
  const call = application && state.calls.get(application.call);
  const title = inOneLine(round?.facts.title.text ?? '');
  const waits = wanted.reminds || asksSomething(card);
  const asked = { subject: mail.asked(title), lead: mail.askedLead };
  const reminded = { subject: mail.reminded(title), lead: mail.remindedLead };
  const question = wanted.reminds ? reminded : asked;
  const { subject, lead } = waits ? question : { subject: mail.news(title), lead: mail.newsLead };
  const facts: (readonly [string, string])[] = [
    ...(title === '' ? [] : [[mail.application, title] as const]),
    ...(round && call ? [[mail.parties, partyNames(call.profile, partiesIn(round, call), texts)] as const] : []),
    ...(waits && call && application
      ? [[mail.deadline, texts.format.dateAndTime(deadlineOf(application, call), '23.59')] as const]
      : []),
  ];
  const link = world.webLinkTo?.(route) ?? world.linkTo(route, reader);
  const known = world.people.get(reader);
  return {
    to: { name: known?.name ?? '', address: known?.email ?? '' },
    subject,
    html: [
      `<html lang="${texts.language}"><head><title>${escaped(mail.from)}</title></head><body>`,
      paragraph(lead),
      ...(facts.length > 0 ? [`<ul>${facts.map(line).join('')}</ul>`] : []),
      `<p><a href="${escaped(link)}">${escaped(waits ? mail.answer : mail.read)}</a></p>`,
      paragraph(mail.signIn),
      paragraph(mail.why),
      '</body></html>',
    ].join('\n'),
  };
};

/** The message in the form that each way needs. Nobody but the one it is to gets more than that there is one. */
export const letterOf = (world: CardWorld, drawn: Drawn): Letter => {
  const { wanted, card, state, seq } = drawn;
  const reader = wanted.recipient.to === 'person' ? wanted.recipient.person : '';
  const { texts } = contextFor(world, state, { reader });
  return {
    card,
    cover: (member) => {
      const shared = contextFor(world, state, { seq });
      // He may be of another tenant, where a link into Teams leads nowhere.
      const context = { ...shared, linkTo: (route: string) => world.linkTo(route, reader) };
      return coverCard(
        { key: wanted.key, name: world.people.get(reader)?.name || texts.cards.unnamed, member },
        context,
      );
    },
    mail: () => mailOf(world, drawn, reader, texts),
  };
};
