import type { ApplicationContent } from '../grant/application.js';
import type { PersonId } from '../grant/people.js';
import type { PersonCard } from '../grant/ports.js';
import { actorOf, type Actor } from '../grant/step.js';
import type { Look } from './reader.js';
import { registerEntry } from './registerEntry.js';

/** A contact person whom the directory knows. */
export interface KnownContact {
  readonly identity: Actor;
  readonly card: Pick<PersonCard, 'name' | 'title' | 'email'> & { readonly unit?: string };
}

/** Only reads, so that it may be asked before anything is written. Whoever the directory does not know is left out. */
export const contactsInDirectory = async (
  { world }: Look,
  { contacts = [] }: ApplicationContent,
): Promise<readonly KnownContact[]> => {
  const looking = contacts.map(async ({ email, position, unit }): Promise<KnownContact[]> => {
    const found = await world.directory.byEmail(email);
    if (!found) return [];
    const card = { name: found.name, title: found.title || position, email: found.email, unit };
    return [{ identity: actorOf(found), card }];
  });
  return (await Promise.all(looking)).flat();
};

/** His entry in the register, made where he has none. */
export const entryOf = async (look: Look, { identity, card }: KnownContact): Promise<PersonId> => {
  const { people } = look.world;
  const person = await registerEntry(look, identity, (entry) => ({
    id: `registerContact:${entry}`,
    command: { type: 'registerContact', person: entry, identity },
  }));
  if (!people.get(person)) await people.put(person, card);
  return person;
};

/** Contact persons as entries of the register, each once: rules compare entries, never addresses. */
export const contactPeople = async (look: Look, contacts: readonly KnownContact[]): Promise<readonly PersonId[]> => [
  ...new Set(await Promise.all(contacts.map((contact) => entryOf(look, contact)))),
];
