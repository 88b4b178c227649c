import type { DirectoryPerson, RegisteredPerson, RegisterPage, Requests, RoleView } from '../../../../api/contract.js';
import { readDate, type IsoDate } from '../../../../grant/calendar.js';
import type { Party } from '../../../../grant/party.js';
import type { RegisterRow } from './registerRows.js';

export type RowProblem =
  | 'partyMissing'
  | 'partyUnknown'
  | 'emailMissing'
  | 'notInDirectory'
  | 'levelMissing'
  | 'levelUnknown'
  | 'levelOfOtherSide'
  | 'fromMissing'
  | 'fromUnclear'
  | 'toUnclear'
  | 'endsBeforeItBegins'
  | 'sourceMissing'
  | 'textTooLong'
  | 'overlapsRow'
  | 'overlapsRoles';

export type Entry = Requests['enterRows']['rows'][number];

/** What would become of a row: nothing is written for `unchanged` and `problem`. */
export interface RowPreview {
  readonly row: RegisterRow;
  readonly outcome: 'new' | 'unchanged' | 'changes' | 'problem';
  readonly problems: readonly { readonly code: RowProblem; readonly line?: number }[];
  readonly party?: Party;
  readonly entry?: Entry;
  /** The role that would be ended, where the row says otherwise. */
  readonly replaces?: RoleView;
  /** The name in the register, where the row has another: it is not changed by a file. */
  readonly otherName?: string;
}

const LONGEST = 255;
const small = (text: string): string => text.trim().toLowerCase();

const partyNamed = (text: string, parties: readonly Party[]): Party | undefined => {
  const wanted = small(text);
  const [, number, rest = ''] = /^(\d{4})\s*[-–]?\s*(.*)$/.exec(wanted) ?? [];
  if (number !== undefined) {
    const numbered = parties.find((party) => party.number === number);
    return numbered && (rest === '' || partyNamed(rest, [numbered])) ? numbered : undefined;
  }
  return parties.find(({ id, name, shortName }) => [id, name, shortName].some((known) => small(known) === wanted));
};

type Level = RegisterPage['choices']['levels'][number];
const levelNamed = (text: string, levels: readonly Level[]): Level | undefined =>
  levels.find(({ id, text: { nn, nb, en } }) => [id, nn, nb, en].some((known) => small(known) === small(text)));

/** Somebody who is in the register, or whom the directory has and the row would enter. */
type Who = Pick<Entry, 'person' | 'identity' | 'name' | 'title' | 'email'> & { readonly known?: RegisteredPerson };

const whoIs = (
  { email, name, title }: RegisterRow,
  { people }: RegisterPage,
  directory: ReadonlyMap<string, DirectoryPerson>,
): Who | undefined => {
  const found = directory.get(small(email));
  const known =
    people.find((person) => small(person.email) === small(email)) ??
    people.find(({ identities }) => identities.some(({ tid, oid }) => tid === found?.tid && oid === found.oid));
  if (known?.bound === true)
    return { person: known.id, name: known.name, title: known.title, email: known.email, known };
  if (!found) return undefined;
  const identity = { tid: found.tid, oid: found.oid };
  return known
    ? { person: known.id, identity, name: known.name, title: known.title, email: known.email, known }
    : { identity, name: found.name || name, title: title || found.title, email: found.email || email };
};

const overlap = (
  one: { from: string; to?: string | undefined },
  other: { from: string; to?: string | undefined },
): boolean => (other.to === undefined || one.from <= other.to) && (one.to === undefined || other.from <= one.to);

const sameAs = (role: RoleView, entry: Entry): boolean =>
  (['from', 'to', 'unit', 'source', 'actingFor'] as const).every((part) => (role[part] ?? '') === (entry[part] ?? ''));

interface Read {
  readonly problems: RowPreview['problems'];
  readonly party: Party | undefined;
  readonly who: Who | undefined;
  readonly entry: Entry | undefined;
}

const datesOf = (row: RegisterRow, add: (code: RowProblem) => void): { from?: IsoDate; to?: IsoDate } => {
  const [from, to] = [readDate(row.from), readDate(row.to)];
  if (row.from === '') add('fromMissing');
  else if (!from) add('fromUnclear');
  if (row.to !== '' && !to) add('toUnclear');
  if (from && to && to < from) add('endsBeforeItBegins');
  return { ...(from && { from }), ...(to && { to }) };
};

/** A row by itself. */
const readRow = (row: RegisterRow, register: RegisterPage, directory: ReadonlyMap<string, DirectoryPerson>): Read => {
  const problems: { code: RowProblem }[] = [];
  const add = (code: RowProblem): void => void problems.push({ code });
  const { parties, levels } = register.choices;
  const party = partyNamed(row.party, parties);
  if (row.party === '') add('partyMissing');
  else if (!party) add('partyUnknown');
  const who = row.email === '' ? undefined : whoIs(row, register, directory);
  if (row.email === '') add('emailMissing');
  else if (!who) add('notInDirectory');
  const ofSide = party ? levels.filter(({ side }) => side === party.side) : levels;
  const level = levelNamed(row.level, ofSide);
  if (row.level === '') add('levelMissing');
  else if (!level) add(levelNamed(row.level, levels) ? 'levelOfOtherSide' : 'levelUnknown');
  const { from, to } = datesOf(row, add);
  if (row.source === '') add('sourceMissing');
  if ([row.name, row.title, row.email, row.unit, row.source, row.actingFor].some((text) => text.length > LONGEST))
    add('textTooLong');
  if (problems.length > 0 || !party || !who || !level || !from) return { problems, party, who, entry: undefined };
  const { known: _, ...person } = who;
  const entry: Entry = {
    line: row.line,
    ...person,
    party: party.id,
    level: level.id,
    from,
    ...(to && { to }),
    ...(row.unit !== '' && { unit: row.unit }),
    source: row.source,
    ...(row.actingFor !== '' && { actingFor: row.actingFor }),
  };
  return { problems, party, who, entry };
};

const isSameAuthority = (one: Entry, other: Entry): boolean =>
  small(one.email) === small(other.email) && one.party === other.party && one.level === other.level;

const rolesLike = ({ roles }: RegisterPage, entry: Entry): RoleView[] =>
  roles.filter(
    ({ person, party, kind, ended }) =>
      person.id === entry.person &&
      party === entry.party &&
      kind.type === 'endorser' &&
      kind.level === entry.level &&
      ended?.replacedBy === undefined,
  );

/** Every row as the register would take it now, and beside the rows above it. */
export const previewRows = (
  rows: readonly RegisterRow[],
  register: RegisterPage,
  directory: ReadonlyMap<string, DirectoryPerson>,
): RowPreview[] => {
  const above: Entry[] = [];
  const taken = new Set<string>();
  return rows.map((row): RowPreview => {
    const { problems, party, who, entry } = readRow(row, register, directory);
    const known = who?.known?.name;
    const shared = {
      row,
      ...(party && { party }),
      ...(known !== undefined && row.name !== '' && small(known) !== small(row.name) && { otherName: known }),
    };
    if (!entry) return { ...shared, outcome: 'problem', problems };
    const earlier = above.find((other) => isSameAuthority(other, entry) && overlap(other, entry));
    if (earlier) return { ...shared, outcome: 'problem', problems: [{ code: 'overlapsRow', line: earlier.line }] };
    above.push(entry);
    const roles = rolesLike(register, entry);
    if (roles.some((role) => sameAs(role, entry))) return { ...shared, outcome: 'unchanged', problems: [], entry };
    const met = roles.filter((role) => overlap(role, entry) && !taken.has(role.id));
    if (met.length > 1) return { ...shared, outcome: 'problem', problems: [{ code: 'overlapsRoles' }] };
    const [replaces] = met;
    if (!replaces) return { ...shared, outcome: 'new', problems: [], entry };
    taken.add(replaces.id);
    return { ...shared, outcome: 'changes', problems: [], replaces, entry: { ...entry, replaces: replaces.id } };
  });
};

/** Addresses that the register does not settle by itself: these are looked up in the directory. */
export const addressesToLookUp = (rows: readonly RegisterRow[], { people }: RegisterPage): string[] => {
  const settled = new Set(people.filter(({ bound }) => bound).map(({ email }) => small(email)));
  return [...new Set(rows.map(({ email }) => small(email)))].filter((email) => email !== '' && !settled.has(email));
};
