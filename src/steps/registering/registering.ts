import { osloDate } from '../../grant/calendar.js';
import { isIdTaken } from '../../grant/idTaken.js';
import type { PersonId, Role } from '../../grant/people.js';
import type { PartyId } from '../../grant/party.js';
import type { HealthCommunityProfile } from '../../grant/profile.js';
import { LONGEST_PROFILE, profileLength } from '../../grant/profileLength.js';
import { secretaryActing } from '../../grant/roles.js';
import { personOf, type State } from '../../grant/state.js';
import {
  accept,
  freeText,
  refuse,
  SETUP,
  type Actor,
  type DecideContext,
  type Decision,
  type Step,
} from '../../grant/step.js';
import { wasAdopted } from '../../grant/wasAdopted.js';
import { cannotGive, givingEvent, overlapsOther } from './givingRoles.js';
import { isKnownLevel, isKnownParty } from './knownParties.js';
import { endingLeavesNoSecretary, unbindingLeavesNoSecretary } from './lastSecretary.js';
import { remembering } from './remembering.js';
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

/** A profile that people have made: of this helsefellesskap, and no longer than an entry holds. What is in force already is no change. */
const decidedHere = (
  state: State,
  profile: HealthCommunityProfile,
  by: PersonId | undefined,
): Decision<RegisteringEvent, RegisteringRefusal> => {
  if (by === undefined) return refuse({ code: 'notSecretary' });
  if (state.profile?.id !== profile.id) return refuse({ code: 'profileOfAnother' });
  if (profileLength(profile) > LONGEST_PROFILE) return refuse({ code: 'profileTooLong' });
  if (wasAdopted({ profiles: [state.profile] }, profile) && state.profileBy !== undefined) return accept();
  return accept({ type: 'profileAdopted', v: 2, profile, by });
};

const isSecretaryNow = (state: State, { actor, arrivedAt }: DecideContext): boolean =>
  secretaryActing(state, actor, osloDate(arrivedAt)) !== undefined;

export const registering: Step<State, RegisteringCommand, RegisteringEvent, RegisteringRefusal> = {
  decides: {
    setUp: (state, { profile, person, identity, role }, { actor, arrivedAt }) => {
      if (actor !== SETUP) return refuse({ code: 'notClock' });
      if (state.people.size > 0) return refuse({ code: 'alreadySetUp' });
      const first: Role = { id: role, person, kind: { type: 'secretary' }, from: osloDate(arrivedAt) };
      return accept({ type: 'profileAdopted', v: 2, profile }, registered(person), bound(person, identity), {
        type: 'roleGiven',
        v: 1,
        role: first,
      });
    },
    adoptProfile: (state, { profile }, context) => {
      const { actor, arrivedAt } = context;
      if (actor !== SETUP) return decidedHere(state, profile, secretaryActing(state, actor, osloDate(arrivedAt)));
      // What people have decided here is not changed back by a release.
      if (state.profileBy !== undefined || wasAdopted(state, profile)) return accept();
      return accept({ type: 'profileAdopted', v: 2, profile });
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
    unbindIdentity: (state, { person, identity }, context) => {
      if (!isSecretaryNow(state, context)) return refuse({ code: 'notSecretary' });
      if (state.identities.get(identity) !== person) return refuse({ code: 'notFound' });
      if (unbindingLeavesNoSecretary(state, person, identity, osloDate(context.arrivedAt)))
        return refuse({ code: 'lastSecretary' });
      return accept({ type: 'identityUnbound', v: 1, person, identity });
    },
    correctPerson: (state, { person, changed, party }, context) => {
      if (!isSecretaryNow(state, context)) return refuse({ code: 'notSecretary' });
      if (!state.people.has(person) || !isKnownParty(state, party)) return refuse({ code: 'notFound' });
      if (changed.length === 0) return accept();
      const ofParty = changed.includes('party') && party !== undefined && { party };
      return accept({ type: 'personCorrected', v: 1, person, changed, ...ofParty });
    },
    giveRole: (state, { role, replaces }, context) => {
      if (!isSecretaryNow(state, context)) return refuse({ code: 'notSecretary' });
      if (!state.people.has(role.person)) return refuse({ code: 'notFound' });
      const reason = cannotGive(state, role);
      if (reason) return refuse(reason);
      const event = givingEvent(state, { role, replaces, today: osloDate(context.arrivedAt) });
      return 'refused' in event ? event : accept(event);
    },
    enterRow: (state, { identity, role, replaces, origin: { file, line } }, context) => {
      if (!isSecretaryNow(state, context)) return refuse({ code: 'notSecretary' });
      const { person } = role;
      const isThere = state.people.has(person);
      if (!isThere && isIdTaken(state.people, person)) return refuse({ code: 'idTaken' });
      const known = identity === undefined ? undefined : state.identities.get(identity);
      if (known !== undefined && known !== person) return refuse({ code: 'identityTaken' });
      const reason = cannotGive(state, role);
      if (reason) return refuse(reason);
      if (!isKnownLevel(state, role)) return refuse({ code: 'levelUnknown' });
      if (overlapsOther(state, role, replaces)) return refuse({ code: 'roleOverlaps' });
      const origin = { file: freeText(file), line };
      const event = givingEvent(state, { role, replaces, origin, today: osloDate(context.arrivedAt) });
      if ('refused' in event) return event;
      const binds = identity !== undefined && known === undefined;
      return accept(
        ...(isThere ? [] : [registered(person, role.party)]),
        ...(binds ? [bound(person, identity)] : []),
        event,
      );
    },
    endRole: (state, { role, to }, context) => {
      if (!isSecretaryNow(state, context)) return refuse({ code: 'notSecretary' });
      const held = state.roles.get(role);
      if (held === undefined) return refuse({ code: 'notFound' });
      if (held.ended?.replacedBy !== undefined) return refuse({ code: 'roleReplaced' });
      if (to < held.from) return refuse({ code: 'roleEndsBeforeItBegins' });
      if (endingLeavesNoSecretary(state, held, to, osloDate(context.arrivedAt)))
        return refuse({ code: 'lastSecretary' });
      return accept({ type: 'roleEnded', v: 1, role, to });
    },
    setChannel: (state, { body, team, channel }, context) =>
      isSecretaryNow(state, context)
        ? accept({ type: 'bodyChannelSet', v: 1, body, team, channel })
        : refuse({ code: 'notSecretary' }),
    setPartyChannel: (state, { parties, team, channel }, context) => {
      if (!isSecretaryNow(state, context)) return refuse({ code: 'notSecretary' });
      if (parties.length === 0 || !parties.every((party) => isKnownParty(state, party)))
        return refuse({ code: 'notFound' });
      return accept({ type: 'partyChannelSet', v: 1, parties: [...parties], team, channel });
    },
  },
  evolves: remembering,
  versions: {
    profileAdopted: 2,
    personRegistered: 1,
    identityBound: 1,
    identityUnbound: 1,
    personCorrected: 1,
    roleGiven: 2,
    roleEnded: 1,
    bodyChannelSet: 1,
    partyChannelSet: 1,
  },
};
