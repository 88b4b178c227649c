import { decidingBody } from './bodies.js';
import { own } from './own.js';
import { isInForce, type PersonId, type Role } from './people.js';
import type { HealthCommunityProfile } from './profile.js';
import { isSecretary } from './roles.js';
import type { ApplicationId, Call, Impartiality, State } from './state.js';
import type { IsoDate } from './calendar.js';

export type Standing = Impartiality | 'notDeclared';

/** The one place that says whether somebody may have to do with an application (*habilitet*). Voting reads it too. */
export const standingOf = (
  state: Pick<State, 'impartiality'>,
  person: PersonId | undefined,
  application: ApplicationId,
): Standing => {
  const declared = person === undefined ? undefined : own(state.impartiality.get(application) ?? {}, person);
  return declared?.answer ?? 'notDeclared';
};

/** What ties somebody to an application. Each is said when he is asked; none of them decides the question. */
export type Tie = 'writer' | 'contact' | 'endorser' | 'partyLeader' | 'projectOwner';

/**
 * How this person stands on the application: who wrote it, answers for it, or leads at one of its parties. Belonging to a party
 * is no tie, since the trust is a party to all.
 */
export const tiesOf = (state: State, person: PersonId, id: ApplicationId, on: IsoDate): Tie[] => {
  const application = state.applications.get(id);
  if (!application) return [];
  const { rounds, contacts, people } = application;
  const asked = rounds.flatMap((round) => [...Object.values(round.asked), ...Object.values(round.answers)]);
  const parties = new Set(rounds.flatMap((round) => Object.keys(round.asked)));
  const his = [...state.roles.values()].filter((role) => role.person === person);
  const leads = his.some(
    (role) => role.kind.type === 'endorser' && isInForce(role, on) && parties.has(role.party ?? ''),
  );
  const owns = his.some(({ kind }) => kind.type === 'projectOwner' && kind.application === id);
  const isContact = contacts.includes(person);
  return [
    ...(people.includes(person) && !isContact ? (['writer'] as const) : []),
    ...(isContact ? (['contact'] as const) : []),
    ...(asked.some((one) => one.person === person) ? (['endorser'] as const) : []),
    ...(leads && !asked.some((one) => one.person === person) ? (['partyLeader'] as const) : []),
    ...(owns ? (['projectOwner'] as const) : []),
  ];
};

/** The bodies whose people must be impartial: the one that prepares, and those that treat cases. */
const bodiesWithPapers = ({ preparingBody, deciding }: HealthCommunityProfile): string[] => [
  ...(preparingBody === undefined ? [] : [preparingBody]),
  ...deciding,
];

const sitsIn = ({ kind }: Role, bodies: readonly string[]): boolean =>
  (kind.type === 'member' || kind.type === 'deputy') && bodies.includes(kind.body);

/** Who is asked about applications of a call: assessors and committee members alike, their deputies, and the secretariat. */
export const mustDeclareIn = (
  state: State,
  { profile }: Pick<Call, 'profile'>,
  person: PersonId,
  on: IsoDate,
): boolean => {
  const bodies = bodiesWithPapers(profile);
  return (
    isSecretary(state, person, on) ||
    [...state.roles.values()].some((role) => role.person === person && isInForce(role, on) && sitsIn(role, bodies))
  );
};

/** Everybody whom the question is put to, by id. */
export const declarersOf = (state: State, { profile }: Pick<Call, 'profile'>, on: IsoDate): PersonId[] => {
  const bodies = bodiesWithPapers(profile);
  const asked = [...state.roles.values()].filter(
    (role) => isInForce(role, on) && (role.kind.type === 'secretary' || sitsIn(role, bodies)),
  );
  return [...new Set(asked.map(({ person }) => person))].sort();
};

/** Whose chair rules about somebody: that of the body he sits in, the deciding one where he sits in none. */
export const rulingBodyFor = (
  state: State,
  { profile }: Pick<Call, 'profile'>,
  person: PersonId,
  on: IsoDate,
): string => {
  const sits = (body: string): boolean =>
    [...state.roles.values()].some((role) => role.person === person && isInForce(role, on) && sitsIn(role, [body]));
  return profile.deciding.toReversed().find(sits) ?? decidingBody(profile);
};
