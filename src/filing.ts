import { createHash } from 'node:crypto';
import { documentKey, documentPath } from './grant/filedDocument.js';
import { WorldFault, type DrawDocument, type FiledFiles, type FrozenContents, type People } from './grant/ports.js';
import type { Application, FiledDocument, State } from './grant/state.js';
import { CLOCK } from './grant/step.js';
import { waitFor } from './journal/clock.js';
import type { Journal } from './journal/journal.js';
import type { Clock } from './journal/log.js';
import type { WantedDocument } from './cards/wantedDocument.js';
import { documentsOf } from './steps/documents.js';
import { process as rules, type Command, type Refusal } from './steps/process.js';
import { textsFor } from './texts/textsFor.js';

export interface FilingSetting {
  readonly journal: Journal<State, Command, Refusal>;
  readonly people: Pick<People, 'get'>;
  readonly frozen: Pick<FrozenContents, 'read'>;
  readonly files: FiledFiles;
  readonly draw: DrawDocument;
  readonly clock: Clock;
  readonly log: (message: string, error?: unknown) => void;
}

/** So many are drawn before their fingerprints are written, all in one entry. */
const AT_ONCE = 10;
/** Whoever has just acted gets his answer before anything is drawn. */
const ACTS_FIRST_MS = 500;
/** One that could not be made is left alone for so long: the next time it has most likely the same. */
const LEFT_ALONE_MS = 60_000;

type Progress = 'settled' | 'pending' | 'failed';

/** Those of the same subject that say something which has been taken out since. */
const outdated = (state: State, wanted: WantedDocument): FiledDocument[] =>
  (wanted.key === documentKey(wanted) ? [] : [...state.documents.values()]).filter(
    ({ key, kind, application, version, party }) =>
      key !== wanted.key &&
      kind === wanted.kind &&
      application === wanted.application &&
      version === wanted.version &&
      party === wanted.party,
  );

/**
 * Files what should lie in the drive and does not: draws it, stores it, and then has its fingerprint written in the journal.
 * Cut off in between it is done again, and so may two instances do the same: the name carries the SHA-256, and the journal
 * takes the first fingerprint for each.
 */
export const createFiling = (setting: FilingSetting): { pass: () => Promise<Progress> } => {
  const { journal, people, frozen, files, draw, clock, log } = setting;
  const failedAt = new Map<string, number>();
  let notBefore = -Infinity;

  const file = async (state: State, wanted: WantedDocument): Promise<Extract<Command, { type: 'fileDocument' }>> => {
    const texts = textsFor(wanted.language);
    const content = wanted.sha === undefined ? undefined : await frozen.read(wanted.sha);
    const document = wanted.made(content, { texts, nameOf: (person) => people.get(person)?.name });
    const bytes = await draw(document);
    const sha = createHash('sha256').update(bytes).digest('hex');
    await files.put(documentPath(wanted, sha), bytes);
    for (const old of outdated(state, wanted)) await files.remove(documentPath(old, old.sha));
    const { key, kind, application, version, party, language } = wanted;
    return {
      type: 'fileDocument',
      key,
      kind,
      application,
      version,
      ...(party !== undefined && { party }),
      language,
      sha,
    };
  };

  const isLeftAlone = (key: string): boolean => clock.elapsedMs() - (failedAt.get(key) ?? -Infinity) < LEFT_ALONE_MS;
  /** Applications as they stand that lack nothing: an application that changes is another object. */
  const complete = new WeakSet<Application>();
  const missingIn = (state: State): WantedDocument[] =>
    [...state.applications.values()].flatMap((application) => {
      if (complete.has(application)) return [];
      const missing = documentsOf(state, application).filter(({ key }) => !state.documents.has(key));
      if (missing.length === 0) complete.add(application);
      return missing.filter(({ key }) => !isLeftAlone(key));
    });

  const filedOf = async (state: State, some: readonly WantedDocument[]): Promise<Command[]> => {
    const commands: Command[] = [];
    for (const wanted of some) {
      try {
        commands.push(await file(state, wanted));
      } catch (error) {
        log(`The document ${wanted.key} could not be filed yet; it is tried again`, error);
        if (error instanceof WorldFault && error.retryAfterMs !== undefined) {
          notBefore = clock.elapsedMs() + error.retryAfterMs;
          break;
        }
        failedAt.set(wanted.key, clock.elapsedMs());
      }
    }
    return commands;
  };

  const pass = async (): Promise<Progress> => {
    const mayFile = (): boolean =>
      journal.health().deciding && !rules.busy(journal.read().state) && clock.elapsedMs() >= notBefore;
    if (!mayFile() || missingIn(journal.read().state).length === 0) return 'settled';
    await waitFor(clock, ACTS_FIRST_MS);
    // People sit and wait while a ballot is open.
    if (!mayFile()) return 'settled';
    const { state } = journal.read();
    const missing = missingIn(state);
    const commands = await filedOf(state, missing.slice(0, AT_ONCE));
    const answers = await Promise.all(
      commands.map((command) =>
        journal.perform({ id: `fileDocument:${'key' in command ? command.key : ''}`, actor: CLOCK, command }),
      ),
    );
    if (answers.some(({ kind }) => kind === 'unknown' || kind === 'notWritten')) return 'failed';
    return missing.length > AT_ONCE ? 'pending' : 'settled';
  };
  return { pass };
};
