import type { Instant } from './calendar.js';
import type { PersonId } from './people.js';

/**
 * What may be attached: documents and pictures whose kind their own bytes tell. Text and CSV have no such bytes, and are left out.
 * JSON is here for the sake of applications that came as such a file.
 */
export const ATTACHMENT_TYPES = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'png', 'jpg', 'json'] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

export const LARGEST_ATTACHMENT = 250 * 1024 * 1024;
/** JSON is known by being read whole, so it is as small as what is kept of a file while it is read through. */
export const LARGEST_JSON = 1024 * 1024;
export const MOST_ATTACHMENTS = 20;
export const LONGEST_NAME = 200;
export const LONGEST_DESCRIPTION = 500;

/**
 * A file in the drive that the server has read through and hashed. It stands in the application's content, so the SHA-256 of the
 * frozen content covers the file's own.
 */
export interface Attachment {
  /** Made by the server; the file in the drive is named after it. */
  readonly id: string;
  /** As the person's own machine called it: only shown. */
  readonly name: string;
  readonly bytes: number;
  readonly type: AttachmentType;
  /** Of the file's bytes, in hex, as the server counted it. */
  readonly sha256: string;
  /** The drive's id of the file, and its version when it was hashed. */
  readonly item: string;
  readonly eTag: string;
  readonly addedBy: PersonId;
  readonly addedAt: Instant;
  readonly description?: string;
}

/** What browsers and cameras write for the same kind. */
const OTHER_ENDINGS: Readonly<Record<string, AttachmentType>> = { jpeg: 'jpg' };

/** What the name says that the file is; undefined where that may not be attached. */
export const typeNamed = (name: string): AttachmentType | undefined => {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return ATTACHMENT_TYPES.find((type) => type === ending) ?? OTHER_ENDINGS[ending];
};

export const largestOf = (type: AttachmentType): number => (type === 'json' ? LARGEST_JSON : LARGEST_ATTACHMENT);

/** Control characters, and marks that turn the direction of writing: `gpj.exe` could be shown as `exe.jpg`. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** A file's name as it is shown: without what is not seen, and with single spaces. */
export const cleanName = (name: string): string =>
  name.normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '').replace(/ +/g, ' ').trim();

export const hasPath = (name: string): boolean =>
  /[\\/]/.test(name) || /^\.+$/.test(name.trim()) || /^[a-z]:/i.test(name);

/** Why a file cannot be attached. Each has a sentence in three languages. */
export type AttachmentProblem =
  | { readonly code: 'nameMissing' }
  | { readonly code: 'nameTooLong'; readonly most: number }
  | { readonly code: 'nameHasPath' }
  | { readonly code: 'typeNotAllowed' }
  | { readonly code: 'empty' }
  | { readonly code: 'tooLarge'; readonly bytes: number; readonly most: number }
  | { readonly code: 'tooMany'; readonly most: number }
  /** Only the bytes tell these. */
  | { readonly code: 'otherType'; readonly named: AttachmentType; readonly found: AttachmentType }
  | { readonly code: 'notWhatItSays'; readonly named: AttachmentType }
  | { readonly code: 'locked'; readonly named: AttachmentType }
  | { readonly code: 'macros' }
  | { readonly code: 'malware' }
  | { readonly code: 'sameContent'; readonly name: string }
  | { readonly code: 'notUploaded' }
  /** The bytes are no longer those that were hashed. */
  | { readonly code: 'changedSince'; readonly name: string };

/** What can be said of a file before a byte of it is sent. */
export const problemBefore = (
  file: { readonly name: string; readonly bytes: number },
  already: number,
): AttachmentProblem | undefined => {
  if (hasPath(file.name)) return { code: 'nameHasPath' };
  const name = cleanName(file.name);
  if (name === '') return { code: 'nameMissing' };
  if (name.length > LONGEST_NAME) return { code: 'nameTooLong', most: LONGEST_NAME };
  const type = typeNamed(name);
  if (type === undefined) return { code: 'typeNotAllowed' };
  if (file.bytes === 0) return { code: 'empty' };
  const most = largestOf(type);
  if (file.bytes > most) return { code: 'tooLarge', bytes: file.bytes, most };
  return already >= MOST_ATTACHMENTS ? { code: 'tooMany', most: MOST_ATTACHMENTS } : undefined;
};
