import { osloDate, type IsoDate } from '../../grant/calendar.js';
import type { BodyId, Person, PersonId, Role, RoleId, RoleKind } from '../../grant/people.js';
import { sideIn, type PartyId } from '../../grant/party.js';
import type { HealthCommunityProfile } from '../../grant/profile.js';
import type { IdTaken, NotClock, NotFound, NotSecretary } from '../../grant/refusal.js';
import { secretaryActing } from '../../grant/roles.js';
import { personOf, type State } from '../../grant/state.js';
import {
  accept,
  freeText,
  refuse,
  SETUP,
  type Actor,
  type DecideContext,
  type FreeText,
  type Step,
} from '../../grant/step.js';

export type RegisteringCommand =
  /** An empty journal's first words: the profile in force, and the first secretary out of configuration. */
  | { type: 'setUp'; profile: HealthCommunityProfile; person: PersonId; identity: Actor; role: RoleId }
  | { type: 'adoptProfile'; profile: HealthCommunityProfile }
  | { type: 'registerPerson'; person: PersonId; party?: PartyId; identity?: Actor }
  /** A signed-in person of an allowed tenant enters the register, with no role: who may apply, may write. */
  | { type: 'joinRegister'; person: PersonId }
  /** A contact person named on an application and found in the directory, so that rules can compare entries. */
  | { type: 'registerContact'; person: PersonId; identity: Actor }
  | { type: 'bindIdentity'; person: PersonId; identity: Actor }
  | { type: 'giveRole'; role: GivenRole }
  | { type: 'endRole'; role: RoleId; to: IsoDate }
  | { type: 'setChannel'; body: BodyId; team: string; channel: string };

export interface GivenRole {
  readonly id: RoleId;
  readonly person: PersonId;
  readonly kind: RoleKind;
  readonly party?: PartyId;
  readonly unit?: string;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly source?: string;
  readonly actingFor?: string;
}

export type RegisteringEvent =
  | { type: 'profileAdopted'; v: 1; profile: HealthCommunityProfile }
  | { type: 'personRegistered'; v: 1; person: PersonId; party?: PartyId }
  | { type: 'identityBound'; v: 1; person: PersonId; identity: Actor }
  | { type: 'roleGiven'; v: 1; role: Role }
  | { type: 'roleEnded'; v: 1; role: RoleId; to: IsoDate }
  | { type: 'bodyChannelSet'; v: 1; body: BodyId; team: string; channel: string };

export type RegisteringRefusal =
  | NotSecretary
  | NotClock
  | NotFound
  | IdTaken
  | { readonly code: 'alreadySetUp' }
  | { readonly code: 'identityTaken' }
  | { readonly code: 'roleNeedsParty' }
  | { readonly code: 'roleEndsBeforeItBegins' }
  | { readonly code: 'lastSecretary' };

const bound = (person: PersonId, identity: Actor): RegisteringEvent => ({
  type: 'identityBound',
  v: 1,
  person,
  identity,
});
const registered = (person: PersonId, party?: PartyId): RegisteringEvent => ({
  type: 'personRegistered',
  v: 1,
  person,
  ...(party !== undefined && { party }),
});

const isSecretaryNow = (state: State, { actor, arrivedAt }: DecideContext): boolean =>
  secretaryActing(state, actor, osloDate(arrivedAt)) !== undefined;

const optionalText = (
  key: 'unit' | 'source' | 'actingFor',
  text: string | undefined,
): { [K in typeof key]?: FreeText } => (text === undefined ? {} : { [key]: freeText(text) });

const givenRole = ({ unit, source, actingFor, ...role }: GivenRole): Role => ({
  ...role,
  ...optionalText('unit', unit),
  ...optionalText('source', source),
  ...optionalText('actingFor', actingFor),
});

/** Every role but the secretary's and the project owner's is held for a party. */
const needsParty = (kind: RoleKind): boolean => kind.type !== 'secretary' && kind.type !== 'projectOwner';

/** A row for a party or a body that the profile does not know would give nobody anything, and nobody would see why. */
const isKnownParty = ({ profile }: State, party: PartyId | undefined): boolean =>
  profile === undefined || party === undefined || sideIn(profile, party) !== undefined;
const isKnownBody = ({ profile }: State, kind: RoleKind): boolean =>
  profile === undefined || !('body' in kind) || profile.bodies.some(({ id }) => id === kind.body);

/** Whether somebody else is secretary with no end in sight: without one nobody could enter anybody. */
const staysWithSecretary = (state: State, ending: Role): boolean =>
  [...state.roles.values()].some(
    ({ id, kind, to }) => id !== ending.id && kind.type === 'secretary' && to === undefined,
  );

export const registering: Step<State, RegisteringCommand, RegisteringEvent, RegisteringRefusal> = {
  decides: {
    setUp: (state, { profile, person, identity, role }, { actor, arrivedAt }) => {
      if (actor !== SETUP) return refuse({ code: 'notClock' });
      if (state.people.size > 0) return refuse({ code: 'alreadySetUp' });
      const first: Role = { id: role, person, kind: { type: 'secretary' }, from: osloDate(arrivedAt) };
      return accept({ type: 'profileAdopted', v: 1, profile }, registered(person), bound(person, identity), {
        type: 'roleGiven',
        v: 1,
        role: first,
      });
    },
    adoptProfile: (_state, { profile }, { actor }) =>
      actor === SETUP ? accept({ type: 'profileAdopted', v: 1, profile }) : refuse({ code: 'notClock' }),
    registerPerson: (state, { person, party, identity }, context) => {
      if (!isSecretaryNow(state, context)) return refuse({ code: 'notSecretary' });
      if (state.people.has(person)) return refuse({ code: 'idTaken' });
      if (!isKnownParty(state, party)) return refuse({ code: 'notFound' });
      if (identity !== undefined && state.identities.has(identity)) return refuse({ code: 'identityTaken' });
      return accept(registered(person, party), ...(identity === undefined ? [] : [bound(person, identity)]));
    },
    joinRegister: (state, { person }, { actor }) => {
      if (!actor.includes('/')) return refuse({ code: 'notFound' });
      if (personOf(state, actor) !== undefined) return refuse({ code: 'identityTaken' });
      if (state.people.has(person)) return refuse({ code: 'idTaken' });
      return accept(registered(person), bound(person, actor));
    },
    registerContact: (state, { person, identity }, { actor }) => {
      if (personOf(state, actor) === undefined) return refuse({ code: 'notFound' });
      if (state.identities.has(identity)) return refuse({ code: 'identityTaken' });
      if (state.people.has(person)) return refuse({ code: 'idTaken' });
      return accept(registered(person), bound(person, identity));
    },
    bindIdentity: (state, { person, identity }, context) => {
      if (!isSecretaryNow(state, context)) return refuse({ code: 'notSecretary' });
      if (!state.people.has(person)) return refuse({ code: 'notFound' });
      if (state.identities.has(identity)) return refuse({ code: 'identityTaken' });
      return accept(bound(person, identity));
    },
    giveRole: (state, { role }, context) => {
      if (!isSecretaryNow(state, context)) return refuse({ code: 'notSecretary' });
      if (!state.people.has(role.person)) return refuse({ code: 'notFound' });
      if (state.roles.has(role.id)) return refuse({ code: 'idTaken' });
      if (needsParty(role.kind) && role.party === undefined) return refuse({ code: 'roleNeedsParty' });
      if (role.kind.type === 'deputy' && !state.people.has(role.kind.deputyFor)) return refuse({ code: 'notFound' });
      if (!isKnownParty(state, role.party) || !isKnownBody(state, role.kind)) return refuse({ code: 'notFound' });
      if (role.to !== undefined && role.to < role.from) return refuse({ code: 'roleEndsBeforeItBegins' });
      return accept({ type: 'roleGiven', v: 1, role: givenRole(role) });
    },
    endRole: (state, { role, to }, context) => {
      if (!isSecretaryNow(state, context)) return refuse({ code: 'notSecretary' });
      const held = state.roles.get(role);
      if (held === undefined) return refuse({ code: 'notFound' });
      if (to < held.from) return refuse({ code: 'roleEndsBeforeItBegins' });
      if (held.kind.type === 'secretary' && !staysWithSecretary(state, held)) return refuse({ code: 'lastSecretary' });
      return accept({ type: 'roleEnded', v: 1, role, to });
    },
    setChannel: (state, { body, team, channel }, context) =>
      isSecretaryNow(state, context)
        ? accept({ type: 'bodyChannelSet', v: 1, body, team, channel })
        : refuse({ code: 'notSecretary' }),
  },
  evolves: {
    profileAdopted: (state, { profile }) => ({ ...state, profile }),
    personRegistered: (state, { person, party }) => {
      const entry: Person = { id: person, identities: [], ...(party !== undefined && { party }) };
      return { ...state, people: state.people.with(person, entry) };
    },
    identityBound: (state, { person, identity }) => ({
      ...state,
      identities: state.identities.with(identity, person),
      people: state.people.change(person, (entry) => ({ ...entry, identities: [...entry.identities, identity] })),
    }),
    roleGiven: (state, { role }) => ({ ...state, roles: state.roles.with(role.id, role) }),
    roleEnded: (state, { role, to }) => ({ ...state, roles: state.roles.change(role, (held) => ({ ...held, to })) }),
    bodyChannelSet: (state, { body, team, channel }) => ({
      ...state,
      channels: state.channels.with(body, { team, channel }),
    }),
  },
  versions: {
    profileAdopted: 1,
    personRegistered: 1,
    identityBound: 1,
    roleGiven: 1,
    roleEnded: 1,
    bodyChannelSet: 1,
  },
};
