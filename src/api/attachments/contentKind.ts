import { LARGEST_JSON, type AttachmentType } from '../../grant/attachment.js';
import { zipEntries, zipText, type Ends, type ZipEntry } from './zipDirectory.js';

/** What a file is by its bytes. `locked`: a password or an old format keeps it from being looked into. */
export type ContentKind = AttachmentType | 'macros' | 'locked' | 'unknown';

const startsWith = ({ head }: Ends, ...bytes: number[]): boolean => bytes.every((byte, at) => head[at] === byte);

/** ECMA-376 part 1, 11–13: the content type of each document's main part. */
const OFFICE_MAIN: readonly (readonly [AttachmentType, string])[] = [
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'],
];
const OFFICE_MACROS = /vbaProject|vbaData|macroEnabled|macrosheet/i;

const officeKind = (ends: Ends, entries: readonly ZipEntry[], types: ZipEntry): ContentKind => {
  const declared = zipText(ends, types) ?? '';
  if ([declared, ...entries.map(({ name }) => name)].some((text) => OFFICE_MACROS.test(text))) return 'macros';
  return OFFICE_MAIN.find(([, main]) => declared.includes(`"${main}"`))?.[0] ?? 'unknown';
};

/** OpenDocument 1.3 part 2, 3.3: the first part is `mimetype`, as it is, so that its words stand at a fixed place. */
const OPEN_DOCUMENTS: Readonly<Record<string, AttachmentType>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
};
const OPEN_MACROS = /^(Basic|Scripts)\//;

const openKind = (ends: Ends, entries: readonly ZipEntry[], mimetype: ZipEntry): ContentKind => {
  if (mimetype.at !== 0 || mimetype.method !== 0) return 'unknown';
  if (entries.some(({ name }) => OPEN_MACROS.test(name))) return 'macros';
  const manifest = entries.find(({ name }) => name === 'META-INF/manifest.xml');
  const listed = manifest && zipText(ends, manifest);
  if (listed === undefined) return 'unknown';
  if (listed.includes('encryption-data')) return 'locked';
  return OPEN_DOCUMENTS[zipText(ends, mimetype)?.trim() ?? ''] ?? 'unknown';
};

const zipKind = (ends: Ends): ContentKind => {
  const entries = zipEntries(ends);
  if (!entries) return 'unknown';
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'locked';
  const types = entries.find(({ name }) => name === '[Content_Types].xml');
  if (types) return officeKind(ends, entries, types);
  const mimetype = entries.find(({ name }) => name === 'mimetype');
  return mimetype ? openKind(ends, entries, mimetype) : 'unknown';
};

/** Text that is a JSON object or a list; a single number or word could be anything. */
const isJson = ({ head, bytes }: Ends): boolean => {
  if (bytes !== head.length || bytes > LARGEST_JSON) return false;
  try {
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(head));
    return typeof read === 'object' && read !== null;
  } catch {
    // Not JSON, or not even text.
    return false;
  }
};

const PDF_END = 4096;
const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex');

/** By its first bytes, its last, and for what is a ZIP the directory of its parts; never by its name. */
export const contentKind = (ends: Ends): ContentKind => {
  const { head, tail } = ends;
  if (/^%PDF-[12]\.\d/.test(head.toString('latin1', 0, 8)))
    return tail.subarray(-PDF_END).includes('%%EOF') ? 'pdf' : 'unknown';
  if (startsWith(ends, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
    return head.toString('latin1', 12, 16) === 'IHDR' && tail.subarray(-64).includes(PNG_END) ? 'png' : 'unknown';
  if (startsWith(ends, 0xff, 0xd8, 0xff)) return (head[3] ?? 0) >= 0xc0 ? 'jpg' : 'unknown';
  if (startsWith(ends, 0x50, 0x4b, 0x03, 0x04)) return zipKind(ends);
  if (isJson(ends)) return 'json';
  // A compound file: Word and Excel before 2007, and what Office has encrypted (MS-OFFCRYPTO 2.3).
  return startsWith(ends, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1) ? 'locked' : 'unknown';
};
