import type { Commit } from './commit.js';
import { referencesIn, type Texts } from './freeTexts.js';

/**
 * The event by which texts are taken out: `{type:'redacted', v, texts:[sha…]}`, whatever else the step that owns it says in it.
 * The texts themselves are emptied afterwards; see `emptyRedacted`.
 */
export const REDACTED = 'redacted';

export const redactedIn = (commit: Commit): string[] =>
  commit.entries
    .flatMap((entry) => entry.events)
    .filter((event) => event.type === REDACTED && Array.isArray(event.texts))
    .flatMap((event) => (event.texts as unknown[]).filter((sha): sha is string => typeof sha === 'string'));

/** Texts that the entry names and that are no longer beside it, whether that is said or not. */
export const goneFrom = (commit: Commit, texts: Texts): string[] => [
  ...removedFrom(texts),
  ...referencesIn(commit.entries).filter((sha) => !Object.hasOwn(texts.texts, sha)),
];

export const removedFrom = (texts: Texts): string[] =>
  Object.entries(texts.texts)
    .filter(([, stored]) => 'removed' in stored)
    .map(([sha]) => sha);
