import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { asciiJson, sha256 } from './commit.js';

/** A longer text lies in the drive, and its event holds only the SHA-256. */
export const LONGEST_KEPT_TEXT = 2000;

const textSchema = z.union([
  z.strictObject({ text: z.string(), salt: z.string() }),
  z.strictObject({ file: z.literal(true) }),
  z.strictObject({ removed: z.literal(true) }),
]);
export type StoredText = z.infer<typeof textSchema>;
/** The column Texts: the salt of the commands' hashes, and the free texts by their SHA-256. */
export const textsSchema = z.strictObject({
  salt: z.string().exactOptional(),
  texts: z.record(z.string(), textSchema).default({}),
});
export type Texts = z.infer<typeof textsSchema>;

/** The texts in an item's column, or why they are none. */
export const parseTexts = (column: string): Texts | { readonly wrong: string } => {
  let json: unknown;
  try {
    json = JSON.parse(column === '' ? '{}' : column);
  } catch (error) {
    return { wrong: `its Texts are not JSON (${String(error)})` };
  }
  const parsed = textsSchema.safeParse(json);
  return parsed.success ? parsed.data : { wrong: 'its Texts are not texts' };
};

export const newSalt = (): string => randomBytes(16).toString('base64url');

type Json = unknown;
const isRecord = (value: Json): value is Record<string, Json> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const mapRecords = (value: Json, change: (record: Record<string, Json>) => Json): Json => {
  if (Array.isArray(value)) return value.map((part: Json) => mapRecords(part, change));
  if (!isRecord(value)) return value;
  const changed = change(value);
  if (changed !== value) return changed;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapRecords(part, change)]));
};

const FREE_TEXT_KEYS = new Set(['text', 'sha', 'removed']);
const isFreeText = (record: Record<string, Json>): record is { text: string } =>
  typeof record.text === 'string' && Object.keys(record).every((key) => FREE_TEXT_KEYS.has(key));

export interface SealedText {
  readonly sha: string;
  /** The file for the drive, where the text is too long for the list. */
  readonly file?: string;
  readonly stored: StoredText;
}

/** Gives one text its salt. The same command keeps it when it is decided again, so that a long text is uploaded once. */
export class TextSealer {
  private readonly sealed = new Map<string, SealedText>();

  seal(text: string): SealedText {
    const before = this.sealed.get(text);
    if (before) return before;
    const salt = newSalt();
    const sha = sha256(salt + text);
    const long = text.length > LONGEST_KEPT_TEXT;
    const sealed: SealedText = long
      ? { sha, file: asciiJson({ text, salt }), stored: { file: true } }
      : { sha, stored: { text, salt } };
    this.sealed.set(text, sealed);
    return sealed;
  }

  /** The event as it is stored, and the texts that were taken out of it. */
  sealEvent(event: unknown): { event: Json; texts: SealedText[] } {
    const texts: SealedText[] = [];
    const sealedEvent = mapRecords(JSON.parse(JSON.stringify(event)), (record) => {
      if (!isFreeText(record)) return record;
      const sealed = this.seal(record.text);
      texts.push(sealed);
      return { sha: sealed.sha };
    });
    return { event: sealedEvent, texts };
  }
}

const isReference = (record: Record<string, Json>): record is { sha: string } =>
  typeof record.sha === 'string' && Object.keys(record).length === 1 && /^[0-9a-f]{64}$/.test(record.sha);

/** Every text an event refers to. */
export const referencesIn = (event: unknown): string[] => {
  const shas: string[] = [];
  mapRecords(event, (record) => {
    if (isReference(record)) shas.push(record.sha);
    return record;
  });
  return shas;
};

/** The event as steps read it: `{sha, text}`, `{sha}` where the text is long, `{sha, removed}` where it was taken out. */
export const openEvent = (event: unknown, texts: Texts, isRemoved: (sha: string) => boolean): unknown =>
  mapRecords(event, (record) => {
    if (!isReference(record)) return record;
    const { sha } = record;
    const stored = texts.texts[sha];
    if (isRemoved(sha) || (stored && 'removed' in stored)) return { sha, removed: true };
    return stored && 'text' in stored ? { sha, text: stored.text } : record;
  });

const fileSchema = z.object({ text: z.string(), salt: z.string() });

/** Whether the drive's file holds the text that its SHA-256 was made of. */
export const isFileOf = (sha: string, json: string): boolean => {
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
  const { data } = fileSchema.safeParse(file);
  return data !== undefined && sha256(data.salt + data.text) === sha;
};

/** The first text that is not the one its SHA-256 was made of. */
export const firstFalseText = (texts: Texts): string | undefined =>
  Object.entries(texts.texts).find(
    ([sha, stored]) => 'text' in stored && sha256(stored.salt + stored.text) !== sha,
  )?.[0];
