import type { AdaptiveCard } from '../../src/cards/adaptiveCard.js';
import type { Language } from '../../src/grant/party.js';
import type { Mail, PersonCard } from '../../src/grant/ports.js';
import type { HealthCommunityProfile } from '../../src/grant/profile.js';
import type { Event } from '../../src/steps/process.js';
import { contextFor, type CardWorld } from '../../src/teams/cardWorld.js';
import { coverNotForReader } from '../../src/teams/coverCard.js';
import { drawnWithRoute, letterOf } from '../../src/teams/letter.js';
import { cardsWanted } from '../../src/teams/wanted.js';
import type { Letter } from '../../src/teams/reach.js';
import { chair, haramsLeader } from './cast.js';
import { stateAfter } from './given.js';
import { PeopleTable } from './inMemoryLists.js';
import { profile, theRegister } from './register.js';
import { asksFor, callIsClosed, callIsOpen, declines, isReminded, isReturned, isSent, starts } from './theCall.js';

/** Somebody may call himself, or an application, what would do harm in a card or a mail. */
const HARMFUL = 'Tiltak <b>stort</b>\r\nBcc: alle@kommune.example & "fleire"';
const facts = {
  ...asksFor(800_000),
  title: { text: 'Psykisk helse og rus for vaksne – kunnskapsgrunnlag og konsept' },
};
const before: readonly Event[] = [...theRegister, ...callIsOpen, starts()];
const ASKED = [...before, isSent({ facts })];
const LEADER: PersonCard = {
  id: haramsLeader.id,
  name: 'Kommunalsjef Test B',
  title: 'Kommunalsjef',
  email: 'kommunalsjef.b@kommune.example',
};

/** Missed its deadline, and was let in with one of its own. */
const LET_IN: readonly Event[] = [
  ...before,
  callIsClosed,
  { type: 'notAssessed', v: 1, application: 'app', reasons: [{ code: 'NOT_SENT' }] },
  isReturned(),
];

/** The message of a kind to Haram's leader, in the form that each way needs; as the deliveries would send it. */
const letter = (language: Language, history: readonly Event[], kind: string, name = LEADER.name): Letter => {
  const state = stateAfter(history);
  const people = new PeopleTable([{ ...LEADER, name, language }]);
  const world: CardWorld = {
    people,
    // What a channel sees is in the profile's language.
    profile: { ...profile, language: language as HealthCommunityProfile['language'] },
    linkTo: (route) => `https://teams.microsoft.com/l/entity/APP/semje?context=${encodeURIComponent(route)}`,
    webLinkTo: (route) => `https://semje.example/tab/${route === '' ? '' : `#/${route}`}`,
  };
  const wanted = cardsWanted(state).find(
    ({ key, recipient }) => key.startsWith(kind) && recipient.to === 'person' && recipient.person === LEADER.id,
  );
  const context = contextFor(world, state, { reader: LEADER.id });
  const drawn = wanted && drawnWithRoute(wanted, context, state, () => false);
  if (!wanted || !drawn) throw new Error(`Nothing of the kind ${kind} is owed.`);
  return letterOf(world, { wanted, ...drawn, state, seq: 231 });
};

const MEMBER = { teamsId: '29:harams-leader', tid: 'elsewhere', oid: 'harams-leader' };
const cover =
  (...of: Parameters<typeof letter> extends [Language, ...infer Rest] ? Rest : never) =>
  (language: Language): AdaptiveCard =>
    letter(language, ...of).cover(MEMBER);

/** What a channel shows of a card that is for one person. */
export const coverCards = (
  contextOf: (language: Language) => Parameters<typeof coverNotForReader>[0],
): Record<string, (language: Language) => AdaptiveCard> => ({
  'cover-of-a-question': cover(ASKED, 'endorsement'),
  'cover-harmful': cover(ASKED, 'endorsement', '<at>Alle</at> [x](javascript:alert(1)) **feit**'),
  'cover-not-yours': (language) => coverNotForReader(contextOf(language)),
});

const mail =
  (history: readonly Event[], kind: string) =>
  (language: Language): Mail =>
    letter(language, history, kind).mail();

const tooLate: Event = {
  type: 'notAssessed',
  v: 1,
  application: 'app',
  reasons: [{ code: 'ENDORSEMENT_MISSING', party: 'haram' }],
};

export const MAILS: Readonly<Record<string, (language: Language) => Mail>> = {
  asked: mail(ASKED, 'endorsement'),
  'asked-harmful': mail([...before, isSent({ facts: { ...facts, title: { text: HARMFUL } } })], 'endorsement'),
  'asked-without-title': mail([...before, isSent({ facts: { ...facts, title: {} } })], 'endorsement'),
  reminded: mail([...ASKED, isReminded('2024-11-28')], 'reminder'),
  'asks-no-more': mail([...ASKED, declines(chair, 'alesund')], 'endorsement'),
  'let-in-late': mail([...LET_IN, isSent({ facts, version: 1 })], 'endorsement'),
  'too-late': mail([...ASKED, tooLate], 'endorsement'),
};
