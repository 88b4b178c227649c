import { CHECK_ROUTE, type CheckedDocument, type NamedAttachment } from '../../api/contract.js';
import { LARGEST_ATTACHMENT } from '../../grant/attachment.js';

/** Larger than any document of ours: not read at all. */
const LARGEST_BYTES = 60_000_000;

/** A document that was checked and named attachments: a file may be one of them. */
export type NamingDocument = Extract<CheckedDocument, { known: true }> & {
  readonly attachments: readonly NamedAttachment[];
};

export type Checked =
  | { readonly kind: 'answered'; readonly sha: string; readonly found: CheckedDocument }
  /** One of the attachments of the document that was checked before it, `number` as that document counts them. */
  | { readonly kind: 'attachment'; readonly sha: string; readonly number: number; readonly of: NamingDocument }
  | { readonly kind: 'tooLarge' | 'failed' | 'tooOften' | 'notSecure' };

const hexOf = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Reads the file here, and asks only for its SHA-256. An attachment is compared here with what the document before it names: only
 * who has such a document learns anything, since a file that many have may be attached to something.
 */
export const checkFile = async (
  file: Pick<File, 'size' | 'arrayBuffer'>,
  ask: typeof fetch,
  subtle: SubtleCrypto | undefined,
  before?: NamingDocument,
): Promise<Checked> => {
  if (!subtle) return { kind: 'notSecure' };
  if (file.size > (before ? LARGEST_ATTACHMENT : LARGEST_BYTES)) return { kind: 'tooLarge' };
  try {
    const sha = hexOf(await subtle.digest('SHA-256', await file.arrayBuffer()));
    const number = 1 + (before?.attachments.findIndex(({ sha256 }) => sha256 === sha) ?? -1);
    if (before && number > 0) return { kind: 'attachment', sha, number, of: before };
    const response = await ask(`${CHECK_ROUTE}${sha}`);
    if (response.status === 429) return { kind: 'tooOften' };
    if (!response.ok) return { kind: 'failed' };
    return { kind: 'answered', sha, found: (await response.json()) as CheckedDocument };
  } catch {
    return { kind: 'failed' };
  }
};
