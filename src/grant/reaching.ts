import { isInForce, type BodyId, type PersonId } from './people.js';
import type { Instant, IsoDate } from './calendar.js';
import type { PersonCard } from './ports.js';
import type { State } from './state.js';
import { WAYS, type Way, type WaysTried } from './way.js';

/** Why a way cannot even be tried. It is seen from what is known now, and never remembered. */
export const LACKING = {
  /** No user that the bot could be told of: none in the organisation's own tenant for chat, none at all for a channel. */
  identity: 'noIdentity',
  channel: 'noChannel',
  address: 'noAddress',
  mailbox: 'noMailbox',
} as const;

/** The code of a message where every way to him was closed already: each way has its own. */
export const NO_WAY = 'noWay';

/** What there is to reach people with. */
export interface ReachingMeans {
  /** The organisation's own tenant: where the bot is installed. */
  readonly tenantId: string;
  /** Whether a mailbox to send from is configured. */
  readonly sendsMail: boolean;
}

/** What the choice of a way is made from. */
export interface WayFacts {
  readonly lacking: Partial<Record<Way, string>>;
  readonly tried: WaysTried;
  /** The way the secretariat has chosen: tried before the others, and not instead of them. */
  readonly preferred?: Way | undefined;
}

export interface WayState {
  readonly way: Way;
  readonly state: 'works' | 'untried' | 'fails';
  readonly at?: Instant;
  readonly why?: string;
}

/** Every way to somebody and how it stands, in the order they are tried. */
export const waysTo = ({ lacking, tried, preferred }: WayFacts): readonly WayState[] => {
  const order = [...new Set([...(preferred === undefined ? [] : [preferred]), ...WAYS])];
  return order.map((way): WayState => {
    const last = tried[way];
    const lacks = lacking[way];
    if (lacks !== undefined) return { way, state: 'fails', why: lacks };
    if (!last) return { way, state: 'untried' };
    const { works, at, why } = last;
    return { way, state: works ? 'works' : 'fails', at, ...(why !== undefined && { why }) };
  });
};

/** The way that a message to him goes; undefined where nothing is left to try. The one rule for it. */
export const wayTo = (facts: WayFacts): Way | undefined => waysTo(facts).find(({ state }) => state !== 'fails')?.way;

/**
 * Channels in which he may be: of the bodies he sits in, then of his party, then of any body. The roster tells whether he is, so
 * that the order only says where a card to him is least surprising.
 */
export const channelsFor = (state: State, person: PersonId, on: IsoDate): readonly string[] => {
  const roles = [...state.roles.values()].filter((role) => role.person === person && isInForce(role, on));
  const bodies = roles.flatMap(({ kind }): BodyId[] => ('body' in kind ? [kind.body] : []));
  const party = state.people.get(person)?.party;
  const parties = [...roles.flatMap((role) => role.party ?? []), ...(party === undefined ? [] : [party])];
  const places = [
    ...bodies.map((body) => state.channels.get(body)),
    ...parties.map((one) => state.partyChannels.get(one)),
    ...state.channels.values(),
  ];
  return [...new Set(places.flatMap((place) => (place ? [place.channel] : [])))];
};

/** What is known of somebody that bears on how he is reached. */
export const wayFacts = (
  state: State,
  person: PersonId,
  card: PersonCard | undefined,
  { tenantId, sendsMail, on }: ReachingMeans & { readonly on: IsoDate },
): WayFacts => {
  const tenants = state.people.get(person)?.identities.map((identity) => identity.split('/')[0]) ?? [];
  const lackingInChannel = (): string | undefined => {
    if (tenants.length === 0) return LACKING.identity;
    return channelsFor(state, person, on).length === 0 ? LACKING.channel : undefined;
  };
  const lackingForMail = (): string | undefined => {
    if (!sendsMail) return LACKING.mailbox;
    return card?.email === undefined || card.email === '' ? LACKING.address : undefined;
  };
  const known: [Way, string | undefined][] = [
    ['chat', tenants.includes(tenantId) ? undefined : LACKING.identity],
    ['channel', lackingInChannel()],
    ['email', lackingForMail()],
  ];
  return {
    lacking: Object.fromEntries(known.filter(([, why]) => why !== undefined)),
    tried: card?.ways ?? {},
    preferred: card?.preferredWay || undefined,
  };
};
