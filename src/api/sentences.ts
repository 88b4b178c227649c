import { sentenceFor } from '../grant/refusal.js';
import type { Refusal } from '../steps/process.js';
import { refusalSentences } from '../steps/refusalSentences.js';
import { textsFor } from '../texts/textsFor.js';
import type { Reader } from './reader.js';
import type { ApiWorld } from './reader.js';

/** A refusal in the reader's language, with the parties' names. */
export const sentenceOf = (
  { reader, world }: { readonly reader: Reader; readonly world: ApiWorld },
  refusal: Refusal,
): string => {
  const { parties } = world.journal.read().state.profile ?? world.profile;
  const nameOf = (id: string): string => parties.find((party) => party.id === id)?.name ?? id;
  return sentenceFor(refusalSentences(textsFor(reader.language), nameOf), refusal);
};
