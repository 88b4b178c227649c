import type { Story, StoryContact, StoryEndorsement } from './storyFile.js';
import type { Account, TenantDoor } from './tenantDoor.js';

/** Somebody in the file. A person is party, role and name: the same name for another party is somebody else. */
export interface CastMember {
  readonly name: string;
  readonly party: string;
  readonly role: string;
  readonly unit: string;
  readonly mail?: string;
}

export const fromContact = ({ name, employer, positionNn, unitNn, email }: StoryContact): CastMember => ({
  name,
  party: employer,
  role: positionNn,
  unit: unitNn,
  ...(email.includes('@') && { mail: email.trim() }),
});

export const fromEndorsement = ({ name, party, role, unitNn = '' }: StoryEndorsement): CastMember => ({
  name,
  party,
  role,
  unit: unitNn,
});

const key = ({ party, role, name }: Pick<CastMember, 'party' | 'role' | 'name'>): string =>
  [party, role, name].map((part) => part.trim().toLowerCase()).join('|');

/** Everybody the file names, once each: contacts, leaders, and those whose place a leader takes. */
export function castOf({ applications }: Pick<Story, 'applications'>): CastMember[] {
  const everybody = applications.flatMap(({ contacts, endorsements }) => [
    ...contacts.map(fromContact),
    ...endorsements.flatMap((endorsement) => {
      const leader = fromEndorsement(endorsement);
      return endorsement.actingFor === undefined ? [leader] : [leader, { ...leader, name: endorsement.actingFor }];
    }),
  ]);
  return [...new Map(everybody.map((member) => [key(member), member])).values()];
}

const letters: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', é: 'e', ö: 'o', ä: 'a' };
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[æøåéöä]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const LONGEST_ID = 60;

/** An id nobody has: the name's own, then with role and party, then numbered. */
function freeId({ name, role, party }: CastMember, taken: ReadonlySet<string>): string {
  const candidates = [name, `${name} ${role} ${party}`].map((text) => slug(text).slice(0, LONGEST_ID));
  for (let number = 1; ; number++) {
    const id = candidates.shift() ?? `${slug(name).slice(0, LONGEST_ID - 4)}-${number}`;
    if (id !== '' && !taken.has(id)) return id;
  }
}

/** «Konstituert klinikksjef» is a klinikksjef; a «Prosjektleiar» is not. */
const isSame = (member: CastMember, { displayName, party, jobTitle }: Account): boolean =>
  displayName === member.name &&
  party.toLowerCase() === member.party.toLowerCase() &&
  jobTitle.toLowerCase().endsWith(member.role.toLowerCase());

export interface Cast {
  /** The account of somebody in the file. */
  readonly account: (member: CastMember) => Account;
  readonly everybody: readonly Account[];
}

/** Gives everybody in the file an account in the embedded tenant who has none. */
export async function gatherCast(story: Pick<Story, 'applications'>, tenant: TenantDoor): Promise<Cast> {
  const accounts = await tenant.people();
  const known = new Map<string, Account>();
  const used = new Set<string>();
  for (const member of castOf(story)) {
    const existing = accounts.find((account) => isSame(member, account) && !used.has(account.id));
    const account = existing ?? (await add(member, accounts, tenant));
    if (!existing) accounts.push(account);
    used.add(account.id);
    known.set(key(member), account);
  }
  return {
    account: (member) => {
      const account = known.get(key(member));
      if (!account) throw new Error(`${member.name} is not in the file`);
      return account;
    },
    everybody: accounts,
  };
}

async function add(member: CastMember, accounts: readonly Account[], tenant: TenantDoor): Promise<Account> {
  const { name, party, role, unit, mail } = member;
  const mailTaken = accounts.some((account) => account.mail === mail);
  return tenant.addPerson({
    id: freeId(member, new Set(accounts.map(({ id }) => id))),
    displayName: name,
    party,
    jobTitle: role,
    department: unit,
    ...(mail !== undefined && !mailTaken && { mail }),
  });
}
