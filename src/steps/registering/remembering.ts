import type { HeldRole, Person, PersonAct, PersonId, RegisterMark } from '../../grant/people.js';
import { profileOf } from '../../grant/profileVersions.js';
import { personOf, type State } from '../../grant/state.js';
import { SETUP, type Actor, type EventMeta, type EvolvesOf } from '../../grant/step.js';
import type { RegisteringEvent } from './registeringCommands.js';

/** Who did it, by his entry; the set-up has none, nor has somebody who enters himself. */
const markOf = (state: State, { at, seq, actor }: EventMeta): RegisterMark => {
  const by = personOf(state, actor);
  return { at, seq, ...(by !== undefined && { by }), ...(actor === SETUP && { setUp: true }) };
};

const changePerson = (state: State, person: PersonId, changed: (entry: Person) => Person): State => ({
  ...state,
  people: state.people.change(person, changed),
});

const withAct = (entry: Person, act: PersonAct): Person => ({ ...entry, acts: [...entry.acts, act] });

const withoutParty = ({ party: _, ...entry }: Person): Person => entry;

const unbound = (state: State, person: PersonId, identity: Actor): State['identities'] =>
  state.identities.get(identity) === person ? state.identities.without(identity) : state.identities;

/** The register's memory. Old rows stay, ended or replaced, each with who did it and when. */
export const remembering: EvolvesOf<State, RegisteringEvent> = {
  profileAdopted: ({ profileBy: _, ...state }, event) => {
    const profile = profileOf(event);
    const by = event.v === 2 ? event.by : undefined;
    return { ...state, profile, ...(by !== undefined && { profileBy: by }), profiles: [...state.profiles, profile] };
  },
  personRegistered: (state, { person, party }, meta) => {
    const ofParty = party !== undefined && { party };
    const acts: PersonAct[] = [{ what: 'registered', ...ofParty, ...markOf(state, meta) }];
    return { ...state, people: state.people.with(person, { id: person, identities: [], ...ofParty, acts }) };
  },
  identityBound: (state, { person, identity }, meta) => ({
    ...changePerson(state, person, (entry) =>
      withAct(
        { ...entry, identities: [...entry.identities, identity] },
        { what: 'bound', identity, ...markOf(state, meta) },
      ),
    ),
    identities: state.identities.with(identity, person),
  }),
  identityUnbound: (state, { person, identity }, meta) => ({
    ...changePerson(state, person, (entry) =>
      withAct(
        { ...entry, identities: entry.identities.filter((known) => known !== identity) },
        { what: 'unbound', identity, ...markOf(state, meta) },
      ),
    ),
    identities: unbound(state, person, identity),
  }),
  personCorrected: (state, { person, changed, party }, meta) => {
    const ofParty = party !== undefined && { party };
    return changePerson(state, person, (entry) =>
      withAct(changed.includes('party') ? { ...withoutParty(entry), ...ofParty } : entry, {
        what: 'corrected',
        changed,
        ...(changed.includes('party') && ofParty),
        ...markOf(state, meta),
      }),
    );
  },
  roleGiven: (state, event, meta) => {
    const { role } = event;
    const mark = markOf(state, meta);
    const origin = event.v === 2 ? event.origin : undefined;
    const wrong = event.v === 2 ? event.replaces : undefined;
    const held: HeldRole = { ...role, given: { ...mark, ...(origin && { origin }) } };
    const roles = wrong
      ? state.roles.change(wrong.role, (one) => ({ ...one, to: wrong.to, ended: { ...mark, replacedBy: role.id } }))
      : state.roles;
    return { ...state, roles: roles.with(role.id, held) };
  },
  roleEnded: (state, { role, to }, meta) => ({
    ...state,
    roles: state.roles.change(role, (held) => ({ ...held, to, ended: { ...held.ended, ...markOf(state, meta) } })),
  }),
  bodyChannelSet: (state, { body, team, channel }) => ({
    ...state,
    channels: state.channels.with(body, { team, channel }),
  }),
  partyChannelSet: (state, { parties, team, channel }) => ({
    ...state,
    partyChannels: parties.reduce((table, party) => table.with(party, { team, channel }), state.partyChannels),
  }),
};
