import { profilesInUse } from '../../grant/call.js';
import { levelOn } from '../../grant/endorserLevels.js';
import type { HeldRole, Person, PersonAct, RegisterMark } from '../../grant/people.js';
import { SIDES } from '../../grant/party.js';
import type { Application, State } from '../../grant/state.js';
import type { Actor } from '../../grant/step.js';
import type { MarkView, PersonActView, RegisteredPerson, RegisterPage, RoleChoices, RoleView } from '../contract.js';
import { HttpFailure } from '../httpFailure.js';
import type { Look } from '../reader.js';
import { isSecretaryLooking } from './access.js';
import { applicationRow } from './applicationRow.js';
import { isRoleInForce, personView, personWays } from './personViews.js';

const markView = (look: Look, { at, seq, by, setUp }: RegisterMark): MarkView => ({
  at,
  seq,
  by: by === undefined ? (setUp ? 'setUp' : 'unregistered') : personView(look, by),
});

const actView = (look: Look, act: PersonAct): PersonActView => ({
  ...markView(look, act),
  what: act.what,
  ...(act.what === 'corrected' && { changed: act.changed }),
  ...('party' in act && act.party !== undefined && { party: act.party }),
});

const givenView = (look: Look, { given }: HeldRole): RoleView['given'] => ({
  ...markView(look, given),
  ...(given.origin && { origin: { file: given.origin.file.text ?? '', line: given.origin.line } }),
});

const roleView = (look: Look, role: HeldRole): RoleView => ({
  id: role.id,
  person: personView(look, role.person),
  kind: role.kind,
  ...(role.party !== undefined && { party: role.party }),
  ...(role.unit?.text !== undefined && { unit: role.unit.text }),
  from: role.from,
  ...(role.to !== undefined && { to: role.to }),
  ...(role.source?.text !== undefined && { source: role.source.text }),
  ...(role.actingFor?.text !== undefined && { actingFor: role.actingFor.text }),
  inForce: isRoleInForce(look, role),
  given: givenView(look, role),
  ...(role.ended && {
    ended: {
      ...markView(look, role.ended),
      ...(role.ended.replacedBy !== undefined && { replacedBy: role.ended.replacedBy }),
    },
  }),
});

const identityOf = (actor: Actor): { tid: string; oid: string } => {
  const [tid = '', oid = ''] = actor.split('/');
  return { tid, oid };
};

const registeredPerson = (look: Look, { id, identities, acts }: Person): RegisteredPerson => ({
  ...personView(look, id),
  email: look.world.people.get(id)?.email ?? '',
  bound: identities.length > 0,
  identities: identities.map(identityOf),
  ...personWays(look, id),
  acts: acts.map((act) => actView(look, act)),
});

const firstOfEach = <T extends { readonly id: string }>(all: readonly T[]): T[] =>
  all.filter((one, index) => all.findIndex(({ id }) => id === one.id) === index);

const newestFirst = (state: State, { world }: Look): RegisterPage['profile'][] => {
  const inUse = profilesInUse(state);
  return inUse.length > 0 ? inUse : [world.profile];
};

const isSubmitted = ({ submitted }: Application): boolean => submitted !== undefined;

const roleChoices = (look: Look): RoleChoices => {
  const { state } = look;
  const profiles = newestFirst(state, look);
  return {
    parties: firstOfEach(profiles.flatMap(({ parties }) => parties)),
    bodies: firstOfEach(profiles.flatMap(({ bodies }) => bodies)),
    levels: SIDES.flatMap((side) =>
      firstOfEach(profiles.flatMap((profile) => levelOn(profile, side) ?? [])).map((level) => ({ ...level, side })),
    ),
    applications: [...state.applications.values()].filter(isSubmitted).flatMap((application) => {
      const call = state.calls.get(application.call);
      return call ? [{ id: application.id, title: applicationRow(look, application, call).title }] : [];
    }),
  };
};

/** The register, for the secretariat: people, roles and where the bodies meet. */
export const registerPage = (look: Look): RegisterPage => {
  if (!isSecretaryLooking(look)) throw new HttpFailure(403, 'forbidden');
  const { state, world } = look;
  return {
    profile: state.profile ?? world.profile,
    people: [...state.people.values()]
      .map((person) => registeredPerson(look, person))
      .sort((a, b) => a.name.localeCompare(b.name, 'nb')),
    choices: roleChoices(look),
    roles: [...state.roles.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((role) => roleView(look, role)),
    channels: state.channels.toJSON(),
    partyChannels: state.partyChannels.toJSON(),
    sendsMail: world.reaching.sendsMail,
  };
};
