import type { Directory, People } from './grant/ports.js';
import type { HealthCommunityProfile } from './grant/profile.js';
import { personOf, type State } from './grant/state.js';
import { SETUP, type Actor } from './grant/step.js';
import { waitFor } from './journal/clock.js';
import type { Journal } from './journal/journal.js';
import type { Clock } from './journal/log.js';
import type { Command, Refusal } from './steps/process.js';

type AnyJournal = Journal<State, Command, Refusal>;

export interface SetUpSetting {
  readonly profile: HealthCommunityProfile;
  readonly secretary: Actor;
  readonly clock: Clock;
  readonly log: (message: string, detail?: unknown) => void;
}

const TRY_AGAIN_MS = 2000;

/** What is still to be set up; the rules say whether a profile that is not in force is new, or was in force before. */
const nextCommand = (state: State, { profile, secretary }: SetUpSetting): Command | undefined => {
  if (state.people.size === 0)
    return { type: 'setUp', profile, person: 'secretary-1', identity: secretary, role: 'role-secretary-1' };
  return JSON.stringify(state.profile) === JSON.stringify(profile) ? undefined : { type: 'adoptProfile', profile };
};

/**
 * An empty journal's first entry, and the profile where a release has brought another. Several instances may do it at once.
 * Until it stands nobody can be served, so it is tried for as long as it takes.
 */
export const setUpJournal = async (
  journal: AnyJournal,
  stores: { readonly people: People; readonly directory: Directory },
  setting: SetUpSetting,
  oid: string,
): Promise<void> => {
  const { secretary, clock, log } = setting;
  for (;;) {
    const { state, seq } = journal.read();
    const command = nextCommand(state, setting);
    if (!command) break;
    const answer = await journal.perform({ id: `${command.type}:${seq}`, actor: SETUP, command });
    if (answer.kind === 'accepted' || answer.kind === 'refused') break;
    log('The journal could not be set up yet; it is tried again', answer);
    await waitFor(clock, TRY_AGAIN_MS);
  }
  const person = personOf(journal.read().state, secretary);
  if (person === undefined || stores.people.get(person)) return;
  const found = await stores.directory.byOid(oid);
  // Without a name for now; the next start asks again.
  if (found) await stores.people.put(person, { name: found.name, title: found.title, email: found.email });
};
