import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A group is cut before its Body or Texts would be longer: a column takes 63 999 characters. */
export const LONGEST_COLUMN = 60_000;
/** Entries of a block. */
export const BLOCK = 1000;
export const FIRST_PREV = '0'.repeat(64);

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const entrySchema = z.strictObject({
  actor: z.string().min(1),
  commandId: z.string().min(1),
  commandHash: z.string(),
  events: z.array(z.looseObject({ type: z.string(), v: z.int() })).min(1),
});

const commitSchema = z.strictObject({
  commitId: z.string().min(1),
  seq: z.int().positive(),
  at: z.iso.datetime(),
  by: z.string(),
  prev: z.string().length(64),
  entries: z.array(entrySchema).min(1),
});

/** What one item says. An event is as it was stored: a free text is only its SHA-256. */
export type Commit = z.infer<typeof commitSchema>;
export type Entry = z.infer<typeof entrySchema>;

export const keyOf = (healthCommunity: string, seq: number): string =>
  `${healthCommunity}:${String(seq).padStart(6, '0')}`.toLowerCase();

export const blockOf = (healthCommunity: string, seq: number): string =>
  `${healthCommunity}:${Math.floor(seq / BLOCK)}`.toLowerCase();

/** The number in a key of this stream; undefined where the key is not one. */
export const seqOf = (healthCommunity: string, key: string): number | undefined => {
  const digits = key.startsWith(`${healthCommunity}:`) ? key.slice(healthCommunity.length + 1) : '';
  return /^\d{6}$/.test(digits) ? Number(digits) : undefined;
};

/** JSON in ASCII only: whatever a store does to other letters, what was hashed is what is read. */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The commit in a Body, or why it is none. */
export const parseCommit = (body: string): Commit | { readonly wrong: string } => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch (error) {
    return { wrong: `its Body is not JSON (${String(error)})` };
  }
  const result = commitSchema.safeParse(parsed);
  return result.success ? result.data : { wrong: `its Body is not a commit (${z.prettifyError(result.error)})` };
};
