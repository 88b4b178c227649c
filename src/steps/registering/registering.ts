import { osloDate } from '../../grant/calendar.js';
import { isIdTaken } from '../../grant/idTaken.js';
import type { Person, PersonId, Role } from '../../grant/people.js';
import type { PartyId } from '../../grant/party.js';
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
import { wasAdopted } from '../../grant/wasAdopted.js';
import { isKnownKind, isKnownParty, needsParty } from './knownParties.js';
import { endingLeavesNoSecretary } from './lastSecretary.js';
import type { GivenRole, RegisteringCommand, RegisteringEvent, RegisteringRefusal } from './registeringCommands.js';

export type { GivenRole, RegisteringCommand, RegisteringEvent, RegisteringRefusal };

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
    adoptProfile: (state, { profile }, { actor }) => {
      if (actor !== SETUP) return refuse({ code: 'notClock' });
      return wasAdopted(state, profile) ? accept() : accept({ type: 'profileAdopted', v: 1, profile });
    },
    registerPerson: (state, { person, party, identity }, context) => {
      if (!isSecretaryNow(state, context)) return refuse({ code: 'notSecretary' });
      if (isIdTaken(state.people, person)) return refuse({ code: 'idTaken' });
      if (!isKnownParty(state, party)) return refuse({ code: 'notFound' });
      if (identity !== undefined && state.identities.has(identity)) return refuse({ code: 'identityTaken' });
      return accept(registered(person, party), ...(identity === undefined ? [] : [bound(person, identity)]));
    },
    joinRegister: (state, { person }, { actor }) => {
      if (!actor.includes('/')) return refuse({ code: 'notFound' });
      if (personOf(state, actor) !== undefined) return refuse({ code: 'identityTaken' });
      if (isIdTaken(state.people, person)) return refuse({ code: 'idTaken' });
      return accept(registered(person), bound(person, actor));
    },
    registerContact: (state, { person, identity }, { actor }) => {
      if (personOf(state, actor) === undefined) return refuse({ code: 'notFound' });
      if (state.identities.has(identity)) return refuse({ code: 'identityTaken' });
      if (isIdTaken(state.people, person)) return refuse({ code: 'idTaken' });
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
      if (isIdTaken(state.roles, role.id)) return refuse({ code: 'idTaken' });
      if (needsParty(role.kind) && role.party === undefined) return refuse({ code: 'roleNeedsParty' });
      if (role.kind.type === 'deputy' && !state.people.has(role.kind.deputyFor)) return refuse({ code: 'notFound' });
      if (!isKnownParty(state, role.party) || !isKnownKind(state, role.kind)) return refuse({ code: 'notFound' });
      if (role.to !== undefined && role.to < role.from) return refuse({ code: 'roleEndsBeforeItBegins' });
      return accept({ type: 'roleGiven', v: 1, role: givenRole(role) });
    },
    endRole: (state, { role, to }, context) => {
      if (!isSecretaryNow(state, context)) return refuse({ code: 'notSecretary' });
      const held = state.roles.get(role);
      if (held === undefined) return refuse({ code: 'notFound' });
      if (to < held.from) return refuse({ code: 'roleEndsBeforeItBegins' });
      if (endingLeavesNoSecretary(state, held, to, osloDate(context.arrivedAt)))
        return refuse({ code: 'lastSecretary' });
      return accept({ type: 'roleEnded', v: 1, role, to });
    },
    setChannel: (state, { body, team, channel }, context) =>
      isSecretaryNow(state, context)
        ? accept({ type: 'bodyChannelSet', v: 1, body, team, channel })
        : refuse({ code: 'notSecretary' }),
  },
  evolves: {
    profileAdopted: (state, { profile }) => ({ ...state, profile, profiles: [...state.profiles, profile] }),
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
