import { UnreadableFile } from './fileTrouble.js';
import { openOffice } from './openOffice.js';
import { readXml } from './readXml.js';
import { WordReader } from './WordReader.js';
import { linesOf, type WordText } from './wordText.js';

const read = (bytes: Uint8Array): WordReader => {
  const reader = new WordReader();
  readXml(bytes, reader);
  return reader;
};

const DOCUMENT = 'word/document.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml', 'word/comments.xml'];
const TYPES = '[Content_Types].xml';

/** What stands in a Word file, with its tables. Throws `UnreadableFile`. */
export const wordBlocks = (bytes: Uint8Array): WordText => {
  const parts = openOffice(bytes, (name) => name === DOCUMENT || name === TYPES || NOTES.includes(name));
  const document = parts.get(DOCUMENT);
  if (!document) throw new UnreadableFile('wrongType');
  let macros = false;
  const types = parts.get(TYPES);
  if (types)
    readXml(types, {
      open: ({ attribute }) => (macros ||= /macroEnabled/i.test(attribute('ContentType') ?? '')),
      close: () => undefined,
      text: () => undefined,
    });
  if (macros) throw new UnreadableFile('macros');
  const main = read(document);
  const notes = NOTES.flatMap((name) => {
    const bytes = parts.get(name);
    return bytes ? linesOf(read(bytes).blocks) : [];
  });
  return {
    blocks: main.blocks,
    notes: notes.map((note) => note.trim()).filter((note) => note !== ''),
    tracked: main.tracked,
  };
};
