import { communityOf, peopleOf, type Community, type Seed } from './community.js';
import { objectId, slug } from './identity/objectId.js';
import { ids } from './settings.js';
import type { Db, Directory, Identity, NewPerson, Person, PersonKind } from './tenantContext.js';

const trustDomain = 'hf.example';
const municipalDomain = 'kommune.example';

/** A guest's sign-in name in the inviting tenant, as Entra makes it. */
const guestName = (mail: string) => `${mail.replace('@', '_')}#EXT#@${trustDomain}`;

const isOfTrust = (kind: PersonKind): boolean => kind === 'member' || kind === 'guest';

/** Who is in the directory of the trust's tenant: its own people and its guests. */
export const isInDirectory = ({ kind }: Pick<Person, 'kind'>): boolean => isOfTrust(kind);

function person(seed: Seed, { trust, municipalities }: Community): Person {
  const id = seed.id ?? slug(seed.displayName);
  const party = seed.party ?? '';
  const kind = seed.kind ?? (seed.userType === 'Guest' ? 'guest' : 'member');
  const userType = kind === 'guest' ? 'Guest' : 'Member';
  const atTrust = / HF$/.test(party) || party === '';
  const mail = seed.mail ?? `${id.replace(/-/g, '.')}@${atTrust ? trustDomain : municipalDomain}`;
  return {
    id,
    oid: objectId(`person:${id}`),
    tid: isOfTrust(kind) ? ids.homeTenant : ids.municipalTenant,
    ...(kind === 'guest' && { home: { tid: ids.municipalTenant, oid: objectId(`at-home:${id}`) } }),
    kind,
    organisation: kind === 'member' ? trust : municipalities,
    displayName: seed.displayName,
    userPrincipalName: userType === 'Guest' ? guestName(mail) : mail,
    mail,
    jobTitle: seed.jobTitle ?? '',
    department: seed.department ?? '',
    preferredLanguage: seed.preferredLanguage ?? 'nn-NO',
    party,
    userType,
    ...(seed.part ? { part: seed.part } : {}),
  };
}

/** The made-up people of the helsefellesskap, and those that a story added. */
export function openDirectory(db: Db, helsefellesskap: string): Directory {
  const community = communityOf(helsefellesskap);
  db.exec('CREATE TABLE IF NOT EXISTS people (id TEXT PRIMARY KEY, seed TEXT NOT NULL)');
  const added = db.all<{ seed: string }>('SELECT seed FROM people ORDER BY rowid');
  const known: Person[] = [];
  const [byId, byOid, byUpn] = [new Map<string, Person>(), new Map<string, Person>(), new Map<string, Person>()];
  const byPair = new Map<string, Person>();
  const pair = ({ tid, oid }: Identity): string => `${tid}/${oid}`.toLowerCase();
  const remember = (someone: Person) => {
    known.push(someone);
    byId.set(someone.id, someone);
    byOid.set(someone.oid, someone);
    byUpn.set(someone.userPrincipalName.toLowerCase(), someone);
    for (const identity of [someone, ...(someone.home ? [someone.home] : [])]) byPair.set(pair(identity), someone);
    return someone;
  };
  for (const seed of peopleOf(helsefellesskap)) remember(person(seed, community));
  for (const { seed } of added) remember(person(JSON.parse(seed) as Seed, community));
  return {
    all: () => known,
    byId: (id) => byId.get(id),
    byOid: (oid) => byOid.get(oid.toLowerCase()),
    byIdentity: (identity) => byPair.get(pair(identity)),
    byUpn: (name) => byUpn.get(name.toLowerCase()),
    add(seed) {
      const names = [seed.displayName, `${seed.displayName} ${seed.party ?? ''}`, Object.values(seed).join(' ')];
      const id = seed.id ?? names.map(slug).find((name) => fits(byId.get(name), seed)) ?? slug(names.join(' '));
      const existing = byId.get(id);
      if (existing) return existing;
      db.run('INSERT INTO people VALUES (?, ?)', id, JSON.stringify({ ...seed, id }));
      return remember(person({ ...seed, id }, community));
    },
  };
}

/** People may share a name: somebody is who was asked for when nothing that was said differs. */
function fits(known: Person | undefined, { party, jobTitle, department }: NewPerson): boolean {
  if (!known) return true;
  const same = (said: string | undefined, stands: string) => said === undefined || said === stands;
  return same(party, known.party) && same(jobTitle, known.jobTitle) && same(department, known.department);
}
