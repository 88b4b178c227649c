import { SaxesParser } from 'saxes';
import { textOf, UnreadableFile } from './fileTrouble.js';

export interface XmlTag {
  /** Without a prefix. */
  readonly name: string;
  readonly space: string;
  /** The value of an attribute, by its name without a prefix. */
  readonly attribute: (name: string) => string | undefined;
}

export interface XmlReader {
  readonly open: (tag: XmlTag) => void;
  readonly close: (tag: { readonly name: string; readonly space: string }) => void;
  readonly text: (text: string) => void;
}

const DEEPEST = 400;
const CHUNK = 64 * 1024;

/**
 * Tells the reader what stands in the XML, as a stream. A document type is refused, and with it every entity of one's own and
 * everything that would be fetched from elsewhere; office files have none.
 */
export const readXml = (bytes: Uint8Array, reader: XmlReader): void => {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new UnreadableFile('foreignXml');
  });
  parser.on('error', () => {
    throw new UnreadableFile('broken');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw new UnreadableFile('tooMuchInside');
    const attribute = (name: string): string | undefined =>
      Object.values(attributes).find((one) => one.local === name)?.value;
    reader.open({ name: local, space: uri, attribute });
  });
  parser.on('closetag', ({ local, uri }) => {
    depth -= 1;
    reader.close({ name: local, space: uri });
  });
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  const text = textOf(bytes);
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
};
