import { unzipSync, type UnzipFileInfo } from 'fflate';
import { UnreadableFile } from './fileTrouble.js';

/** A packed part may claim whatever it likes: so much is unpacked of each, and of all together, and never more. */
const LARGEST_PACKED = 3 * 1024 * 1024;
const LARGEST_PART = 24 * 1024 * 1024;
const LARGEST_ALL = 32 * 1024 * 1024;
const MOST_PARTS = 2000;

const isMacro = (name: string): boolean => /vbaProject\.bin$|(^|\/)activeX/i.test(name);

/** Which parts to unpack, judged by the directory of the archive; everything else stays packed. */
const choosing = (wanted: (name: string) => boolean): ((part: UnzipFileInfo) => boolean) => {
  const seen = new Set<string>();
  let all = 0;
  return ({ name, size, originalSize }) => {
    if (seen.has(name)) throw new UnreadableFile('broken');
    seen.add(name);
    if (seen.size > MOST_PARTS) throw new UnreadableFile('tooMuchInside');
    if (isMacro(name)) throw new UnreadableFile('macros');
    if (!wanted(name)) return false;
    all += originalSize;
    if (size > LARGEST_PACKED || originalSize > LARGEST_PART || all > LARGEST_ALL)
      throw new UnreadableFile('tooMuchInside');
    return true;
  };
};

/**
 * The wanted parts of a Word or Excel file. What is unpacked never grows beyond what the directory says of it: a part that
 * holds more is cut, and then is no whole XML.
 */
export const openOffice = (bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> => {
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: choosing(wanted) })));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('broken');
  }
};
