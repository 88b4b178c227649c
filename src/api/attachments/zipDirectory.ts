import { inflateRawSync } from 'node:zlib';

/** What of a file is kept while it streams by: its beginning and its end. */
export interface Ends {
  readonly head: Buffer;
  readonly tail: Buffer;
  readonly bytes: number;
}

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packed: number;
  /** Where in the file its own header stands. */
  readonly at: number;
}

/** APPNOTE.TXT 4.3: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const LONGEST_COMMENT = 65_535;
/** A document has some hundred parts; ten thousand is a bomb. */
const MOST_ENTRIES = 5000;
const MOST_UNPACKED = 1024 * 1024;

const endRecord = (tail: Buffer): number | undefined => {
  const first = Math.max(0, tail.length - 22 - LONGEST_COMMENT);
  for (let at = tail.length - 22; at >= first; at -= 1)
    if (tail.readUInt32LE(at) === END_SIGNATURE && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return at;
  return undefined;
};

/** The entries that the directory at the end names; undefined where there is none that can be trusted. */
export const zipEntries = ({ tail, bytes }: Ends): ZipEntry[] | undefined => {
  const end = endRecord(tail);
  if (end === undefined) return undefined;
  const count = tail.readUInt16LE(end + 10);
  let at = tail.length - (bytes - tail.readUInt32LE(end + 16));
  if (count > MOST_ENTRIES || at < 0 || at > end) return undefined;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || tail.readUInt32LE(at) !== ENTRY_SIGNATURE) return undefined;
    const nameLength = tail.readUInt16LE(at + 28);
    entries.push({
      isEncrypted: (tail.readUInt16LE(at + 8) & 1) === 1,
      method: tail.readUInt16LE(at + 10),
      packed: tail.readUInt32LE(at + 20),
      at: tail.readUInt32LE(at + 42),
      name: tail.toString('utf8', at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
  }
  return entries;
};

const range = ({ head, tail, bytes }: Ends, from: number, to: number): Buffer | undefined => {
  if (to <= head.length) return head.subarray(from, to);
  const start = from - (bytes - tail.length);
  return start >= 0 && to <= bytes ? tail.subarray(start, start + to - from) : undefined;
};

/** A small part as text; undefined where it is too large, packed in another way, or not among what was kept. */
export const zipText = (ends: Ends, { at, method, packed }: ZipEntry): string | undefined => {
  const header = range(ends, at, at + 30);
  if (header?.length !== 30 || header.readUInt32LE(0) !== LOCAL_SIGNATURE || packed > MOST_UNPACKED) return undefined;
  const from = at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const data = range(ends, from, from + packed);
  if (data?.length !== packed) return undefined;
  if (method === 0) return data.toString('utf8');
  try {
    return method === 8 ? inflateRawSync(data, { maxOutputLength: MOST_UNPACKED }).toString('utf8') : undefined;
  } catch {
    // Not what it says, or it grows without end: then it is no document of ours.
    return undefined;
  }
};
