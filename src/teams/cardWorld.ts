import type { CardContext } from '../cards/cardContext.js';
import type { Instant } from '../grant/calendar.js';
import type { Language } from '../grant/party.js';
import type { People } from '../grant/ports.js';
import type { PersonId } from '../grant/people.js';
import type { HealthCommunityProfile } from '../grant/profile.js';
import type { ApplicationId, State } from '../grant/state.js';
import { textsFor } from '../texts/textsFor.js';

/** What every card is made with. */
export interface CardWorld {
  readonly people: People;
  readonly profile: HealthCommunityProfile;
  /** Into the tab in Teams; for a reader of another tenant, whose Teams does not have it, in the browser. */
  readonly linkTo: (route: string, reader?: PersonId) => string;
  /** Always in the browser: for e-mail. */
  readonly webLinkTo?: (route: string) => string;
  /** What a draft is called, which the journal does not know. */
  readonly titleOf?: (application: ApplicationId) => string | undefined;
}

/** With a clock, where the day decides what is seen. */
type Timed = CardWorld & { readonly now?: () => Instant | undefined };

/** The language last seen from this person, else his party's, else the helsefellesskap's. */
export const languageOf = ({ people, profile }: CardWorld, state: State, person: PersonId | undefined): Language => {
  if (person === undefined) return profile.language;
  const party =
    state.people.get(person)?.party ??
    [...state.roles.values()].find((role) => role.person === person && role.party !== undefined)?.party;
  return people.get(person)?.language ?? profile.parties.find(({ id }) => id === party)?.language ?? profile.language;
};

interface For {
  /** Who reads it; nobody for a card that all share. */
  readonly reader?: PersonId | undefined;
  /** The language of his Teams just now, where an activity tells it. */
  readonly language?: Language | undefined;
  readonly refreshFor?: readonly string[];
  /** How much of the journal the card has seen. */
  readonly seq?: number;
}

/** A card's context for one reader, or for a card that all share. */
export const contextFor = (
  world: Timed,
  state: State,
  { reader, language, refreshFor = [], seq }: For,
): CardContext => {
  const now = world.now?.();
  const texts = textsFor(language ?? languageOf(world, state, reader));
  return {
    texts,
    ...(reader !== undefined && { reader }),
    nameOf: (person) => world.people.get(person)?.name || texts.cards.unnamed,
    linkTo: (route) => world.linkTo(route, reader),
    ...(world.titleOf && { titleOf: world.titleOf }),
    refreshFor,
    ...(seq !== undefined && { seq }),
    ...(now !== undefined && { now }),
  };
};
