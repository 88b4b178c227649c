import type { Directory, People } from './grant/ports.js';
import type { HealthCommunityProfile } from './grant/profile.js';
import { personOf, type State } from './grant/state.js';
import { SETUP, type Actor } from './grant/step.js';
import type { Journal } from './journal/journal.js';
import type { Command, Refusal } from './steps/process.js';

type AnyJournal = Journal<State, Command, Refusal>;

/** An empty journal's first entry, and the profile where a release has brought another. Several instances may do it at once. */
export const setUpJournal = async (
  journal: AnyJournal,
  stores: { readonly people: People; readonly directory: Directory },
  profile: HealthCommunityProfile,
  secretary: Actor,
  oid: string,
): Promise<void> => {
  const { state } = journal.read();
  if (state.people.size === 0) {
    const command: Command = {
      type: 'setUp',
      profile,
      person: 'secretary-1',
      identity: secretary,
      role: 'role-secretary-1',
    };
    await journal.perform({ id: 'setUp', actor: SETUP, command });
  } else if (JSON.stringify(state.profile) !== JSON.stringify(profile)) {
    await journal.perform({
      id: `adoptProfile:${journal.read().seq}`,
      actor: SETUP,
      command: { type: 'adoptProfile', profile },
    });
  }
  const person = personOf(journal.read().state, secretary);
  if (person === undefined || stores.people.get(person)) return;
  const found = await stores.directory.byOid(oid);
  // Without a name for now; the next start asks again.
  if (found) await stores.people.put(person, { name: found.name, title: found.title, email: found.email });
};
