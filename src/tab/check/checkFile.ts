import { CHECK_ROUTE, type CheckedDocument } from '../../api/contract.js';

/** Larger than any document of ours: not read at all. */
const LARGEST_BYTES = 60_000_000;

export type Checked =
  | { readonly kind: 'answered'; readonly sha: string; readonly found: CheckedDocument }
  | { readonly kind: 'tooLarge' | 'failed' | 'tooOften' | 'notSecure' };

const hexOf = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Reads the file here, and asks only for its SHA-256. */
export const checkFile = async (
  file: Pick<File, 'size' | 'arrayBuffer'>,
  ask: typeof fetch,
  subtle: SubtleCrypto | undefined,
): Promise<Checked> => {
  if (!subtle) return { kind: 'notSecure' };
  if (file.size > LARGEST_BYTES) return { kind: 'tooLarge' };
  try {
    const sha = hexOf(await subtle.digest('SHA-256', await file.arrayBuffer()));
    const response = await ask(`${CHECK_ROUTE}${sha}`);
    if (response.status === 429) return { kind: 'tooOften' };
    if (!response.ok) return { kind: 'failed' };
    return { kind: 'answered', sha, found: (await response.json()) as CheckedDocument };
  } catch {
    return { kind: 'failed' };
  }
};
