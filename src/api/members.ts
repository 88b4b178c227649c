import { isWriterOf, memberRoleOf } from '../grant/members.js';
import type { PersonId } from '../grant/people.js';
import type { DirectoryEntry } from '../grant/ports.js';
import { personOf } from '../grant/state.js';
import { actorOf } from '../grant/step.js';
import { cannotAddTo } from '../steps/applying/sharing.js';
import { act, refusalFailure } from './act.js';
import { entryOf } from './contactPeople.js';
import type { Accepted, CandidateView, Requests } from './contract.js';
import { HttpFailure } from './httpFailure.js';
import type { Look } from './reader.js';
import { surely } from './surely.js';
import { seen, sideOf, type Seen } from './views/memberViews.js';
import { personView } from './views/personViews.js';

const SHORTEST_SEARCH = 2;
const MOST_CANDIDATES = 25;

const stopNotWriting = (look: Look, id: string): Seen => {
  const found = seen(look, id);
  if (!isWriterOf(found.application, look.reader.person))
    throw refusalFailure(look.world, look.reader, { code: 'notYours' });
  return found;
};

/** The directory's word for who that is: what the page says of a name or an address decides nothing. */
const knownInDirectory = async ({ world }: Look, identity: { tid: string; oid: string }): Promise<DirectoryEntry> => {
  const found = await world.directory.byOid(identity.oid);
  if (!found || actorOf(found) !== actorOf(identity)) throw new HttpFailure(404, 'notFound');
  return found;
};

type Wish = Requests['setMember'];

/** Somebody new enters the register last of all, so that nobody does for what is refused anyway. */
const personIn = async (look: Look, { application }: Seen, { person, identity }: Wish): Promise<PersonId> => {
  if (person !== undefined) return person;
  if (!identity) throw new HttpFailure(422, 'unreadable');
  const known = personOf(look.state, actorOf(identity));
  if (known !== undefined) return known;
  const refused = cannotAddTo(application);
  if (refused) throw refusalFailure(look.world, look.reader, refused);
  const { name, title, email, ...found } = await knownInDirectory(look, identity);
  return entryOf(look, { identity: actorOf(found), card: { name, title, email } });
};

/** Adds somebody of the register or the directory, or changes what he may do. */
export const setMember = async (look: Look, id: string, wish: Wish): Promise<Accepted> => {
  const found = await surely(look, (newest) => stopNotWriting(newest, id));
  const person = await personIn(look, found, wish);
  const { commandId, role } = wish;
  return act(look.world, look.reader, commandId, { type: 'setMember', application: id, person, role });
};

export const removeMember = async (
  look: Look,
  id: string,
  { commandId, person }: Requests['removeMember'],
): Promise<Accepted> => {
  await surely(look, (newest) => seen(newest, id));
  return act(look.world, look.reader, commandId, { type: 'removeMember', application: id, person });
};

const startsWith = (text: string, query: string): boolean =>
  text
    .toLowerCase()
    .split(/\s+/)
    .some((word, index, words) => words.slice(index).join(' ').startsWith(query));

const inRegister = (look: Look, query: string): CandidateView[] =>
  look.world.people
    .all()
    .filter(({ id }) => look.state.people.has(id))
    .filter(({ name, email }) => startsWith(name, query) || email.toLowerCase().startsWith(query))
    .map(({ id, email }) => ({ ...personView(look, id), person: id, email }));

const inDirectory = async (look: Look, query: string): Promise<CandidateView[]> => {
  const found = await look.world.directory.search(query);
  return found.map(({ tid, oid, name, title, email }) => {
    const known = personOf(look.state, actorOf({ tid, oid }));
    return known === undefined
      ? { identity: { tid, oid }, name, title, email }
      : { ...personView(look, known), person: known, email };
  });
};

/** Whom a writer may add: of the register and the directory, each once, with the side where it is known. */
export const memberCandidates = async (look: Look, id: string, search: string): Promise<readonly CandidateView[]> => {
  const found = await surely(look, (newest) => stopNotWriting(newest, id));
  const query = search.trim().slice(0, 100).toLowerCase();
  if (query.length < SHORTEST_SEARCH) return [];
  const registered = inRegister(look, query);
  const others = await inDirectory(look, query);
  const known = new Set(registered.map(({ person }) => person));
  return [...registered, ...others.filter(({ person }) => person === undefined || !known.has(person))]
    .slice(0, MOST_CANDIDATES)
    .map(({ party, ...candidate }) => {
      const side = sideOf(look, found, { party, email: candidate.email });
      const role = memberRoleOf(found.application, candidate.person);
      return { ...candidate, ...(party !== undefined && { party }), ...(side && { side }), ...(role && { role }) };
    });
};
