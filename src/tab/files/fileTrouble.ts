/** Why a file was not read. Each has a sentence in the texts. */
export type FileTrouble =
  | 'tooLarge'
  | 'empty'
  | 'oldFormat'
  | 'pdf'
  | 'wrongType'
  | 'macros'
  | 'broken'
  | 'tooMuchInside'
  | 'foreignXml'
  | 'notTheForm'
  | 'notTheStory'
  | 'notTheRegister'
  | 'noRows';

export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  constructor(readonly trouble: FileTrouble) {
    super(trouble);
  }
}

/** A form with pictures in it stays under this; what is larger is not even opened. */
export const LARGEST_FILE_BYTES = 20 * 1024 * 1024;

/** The file's bytes, where it is of a size that a form or a register can have. */
export const bytesOf = async (file: Blob): Promise<Uint8Array> => {
  if (file.size > LARGEST_FILE_BYTES) throw new UnreadableFile('tooLarge');
  if (file.size === 0) throw new UnreadableFile('empty');
  return new Uint8Array(await file.arrayBuffer());
};

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/** By what the file begins with, never by its name. */
export const kindOf = (bytes: Uint8Array): 'zip' | 'text' => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'zip';
  // Word and Excel of before 2007, and any newer file that is locked with a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableFile('oldFormat');
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw new UnreadableFile('pdf');
  return 'text';
};

/** UTF-8, or UTF-16 where the file says so; what Excel on Windows writes without saying is read as that. */
export const textOf = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: every byte means something in the old Windows alphabet.
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
