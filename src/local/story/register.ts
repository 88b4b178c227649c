import type { AppDoor } from './appDoor.js';
import { answers, type Profile } from './appAnswers.js';
import { fromEndorsement, type Cast } from './cast.js';
import { partyId } from './mapping.js';
import type { Story, StoryEndorsement } from './storyFile.js';
import type { Account, TenantDoor } from './tenantDoor.js';
import { inParallel, StoryStuck } from './waiting.js';

const AT_ONCE = 20;

/** A role as the secretary types it in the register. */
interface RoleEntry {
  readonly person: Account;
  readonly kind: object;
  readonly party?: string;
  readonly unit?: string;
  readonly to?: string;
  readonly from?: string;
  readonly source?: string;
  readonly actingFor?: string;
}

export interface Committee {
  readonly secretary: Account;
  readonly secretaries: readonly Account[];
  readonly chair: Account;
  readonly members: readonly Account[];
  readonly deputies: readonly Account[];
}

/** The product's own seed: a secretariat, and a committee with deputies. */
export function committeeOf(everybody: readonly Account[]): Committee {
  const having = (...parts: string[]): Account[] =>
    everybody.filter(({ part }) => part !== undefined && parts.includes(part));
  const [secretary] = having('secretary');
  const [chair] = having('chair');
  if (!secretary || !chair) throw new StoryStuck('The embedded tenant has no secretary or no chair.');
  return {
    secretary,
    secretaries: having('secretary'),
    chair,
    members: having('chair', 'viceChair', 'member'),
    deputies: having('deputy'),
  };
}

/** The nth deputy of a party is deputy for its nth member. */
function deputyFor(deputy: Account, { members, deputies }: Committee): Account | undefined {
  const ofParty = (people: readonly Account[]): Account[] => people.filter(({ party }) => party === deputy.party);
  return ofParty(members)[ofParty(deputies).indexOf(deputy)];
}

function committeeRoles(committee: Committee, profile: Profile): RoleEntry[] {
  const body = decidingBody(profile);
  const seat = (person: Account, kind: object): RoleEntry => ({ person, kind, party: partyId(profile, person.party) });
  return [
    ...committee.secretaries.slice(1).map((person) => ({ person, kind: { type: 'secretary' } })),
    ...committee.members.map((person) =>
      seat(person, { type: 'member', body, ...(person === committee.chair && { chair: true }) }),
    ),
    ...committee.deputies.flatMap((person) => {
      const member = deputyFor(person, committee);
      return member ? [seat(person, { type: 'deputy', body, deputyFor: member.id })] : [];
    }),
  ];
}

/** The body that decides: the last of those that treat a case. */
const decidingBody = ({ deciding }: Profile): string => deciding.at(-1) ?? '';

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The profile's own level where the file calls it by its code or in one of its languages. */
function roleId({ role }: StoryEndorsement, { endorsement }: Profile): string {
  const levels = [endorsement.kommune, endorsement.hf].flatMap((level) => (level === 'none' ? [] : [level]));
  const known = levels.find(({ id, text }) => [id, text.nn, text.nb, text.en].some((name) => same(name, role)));
  const slug = role
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return known?.id ?? (slug || 'leiar');
}

function authority(endorsement: StoryEndorsement, cast: Cast, profile: Profile): RoleEntry {
  const { party, unitNn, actingFor, delegationRef } = endorsement;
  const [from, to] = delegationRef?.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  return {
    person: cast.account(fromEndorsement(endorsement)),
    kind: { type: 'endorser', level: roleId(endorsement, profile) },
    party: partyId(profile, party),
    ...(unitNn !== undefined && unitNn !== '' && { unit: unitNn }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    source: delegationRef ?? 'Fullmaktsstrukturen',
    ...(actingFor !== undefined && { actingFor }),
  };
}

const sameRole = (role: RoleEntry): string => JSON.stringify({ ...role, person: role.person.id });

/** Which parties somebody must be able to answer for: all, or those of the applications. */
export type Answerable = 'everyParty' | 'partiesOfApplications';

/**
 * Whom the file lets endorse. A party that nobody in the file answers for gets its own leaders of the seed, who can be asked but
 * will not answer.
 */
function authorities(
  { applications }: Pick<Story, 'applications'>,
  cast: Cast,
  profile: Profile,
  answerable: Answerable,
): RoleEntry[] {
  const named = applications.flatMap(({ endorsements }) =>
    endorsements.map((endorsement) => authority(endorsement, cast, profile)),
  );
  const chosen = new Set(applications.flatMap(({ municipalities }) => municipalities.map((m) => partyId(profile, m))));
  const leaders = profile.parties.flatMap(({ id, side, name }): RoleEntry[] => {
    const already = named.filter((role) => role.party === id).map(({ person }) => person);
    const isSilent = already.length === 0 && (side === 'hf' || chosen.has(id));
    if (answerable !== 'everyParty' && !isSilent) return [];
    const asked = profile.endorsement[side];
    if (asked === 'none') return [];
    const kind = { type: 'endorser', level: asked.id };
    return cast.everybody
      .filter((account) => account.part === 'leader' && account.party === name && !already.includes(account))
      .map((person) => ({ person, kind, party: id, unit: person.department, source: 'Fullmaktsstrukturen' }));
  });
  return [...new Map([...named, ...leaders].map((role) => [sameRole(role), role])).values()];
}

export interface Register extends Committee {
  /** The register's row by which a leader in the file may answer. */
  readonly roleOf: (endorsement: StoryEndorsement) => string;
}

/** The secretary enters the committee and everybody with authority, and says which channel the committee meets in. */
export async function enterRegister(
  story: Pick<Story, 'applications'>,
  cast: Cast,
  profile: Profile,
  { from, answerable }: { from: string; answerable: Answerable },
  { app, tenant }: { app: AppDoor; tenant: TenantDoor },
): Promise<Register> {
  const committee = committeeOf(cast.everybody);
  const roles = [...committeeRoles(committee, profile), ...authorities(story, cast, profile, answerable)];
  const people = [...new Set(roles.map(({ person }) => person))].filter((person) => person !== committee.secretary);
  const enter = (route: string, body: object) => app.must(committee.secretary.id, route, answers.accepted, body);
  await inParallel(people, AT_ONCE, async (person) => {
    const { id, displayName: name, jobTitle: title, mail: email, party, tid, oid } = person;
    const commandId = `person:${id}`;
    const entry = { commandId, id, name, title, email, party: partyId(profile, party), identity: { tid, oid } };
    await enter('POST /api/people', entry);
  });
  const ids = new Map(roles.map((role, index) => [sameRole(role), `role-${index + 1}`]));
  await inParallel(roles, AT_ONCE, async (entry) => {
    const { person, ...role } = entry;
    const id = ids.get(sameRole(entry)) ?? '';
    await enter('POST /api/roles', { commandId: `role:${id}`, id, person: person.id, from, ...role });
  });
  await chooseChannel(committee, profile, { app, tenant });
  return { ...committee, roleOf: (endorsement) => ids.get(sameRole(authority(endorsement, cast, profile))) ?? '' };
}

async function chooseChannel(
  { secretary }: Committee,
  profile: Profile,
  { app, tenant }: { app: AppDoor; tenant: TenantDoor },
): Promise<void> {
  const { team } = await tenant.state(secretary.id);
  const deciding = decidingBody(profile);
  const called = profile.bodies.find(({ id }) => id === deciding)?.shortName ?? deciding;
  const channel = team?.channels.find(({ name }) => same(name, called));
  if (!team || !channel) throw new StoryStuck(`The team has no channel called ${called}.`);
  const body = { commandId: `channel:${deciding}`, team: team.groupId, channel: channel.id };
  await app.must(secretary.id, `PUT /api/bodies/${deciding}/channel`, answers.accepted, body);
}
