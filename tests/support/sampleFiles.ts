import { deflateRawSync } from 'node:zlib';

/** A part of a ZIP: packed unless it is to stand as it is. */
export interface Part {
  readonly name: string;
  readonly content: string | Buffer;
  readonly asItIs?: true;
  readonly encrypted?: true;
}

/** APPNOTE.TXT 4.3. Check sums are left out: nobody here reads them. */
export const zipOf = (...parts: readonly Part[]): Buffer => {
  const written: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, asItIs, encrypted } of parts) {
    const plain = Buffer.from(content);
    const packed = asItIs ? plain : deflateRawSync(plain);
    const [flags, method] = [encrypted ? 1 : 0, asItIs ? 0 : 8];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(plain.length, 22);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(plain.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    written.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const all = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(all.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...written, all, end]);
};

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const MAIN = {
  docx: `${OFFICE}wordprocessingml.document.main+xml`,
  xlsx: `${OFFICE}spreadsheetml.sheet.main+xml`,
  pptx: `${OFFICE}presentationml.presentation.main+xml`,
};
const typesPart = (main: string): Part => ({
  name: '[Content_Types].xml',
  content: `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="${main}"/></Types>`,
});
export const officeFile = (type: keyof typeof MAIN, ...more: readonly Part[]): Buffer =>
  zipOf(typesPart(MAIN[type]), { name: 'main.xml', content: '<main/>' }, ...more);
export const macroFile = (): Buffer =>
  zipOf(typesPart('application/vnd.ms-word.document.macroEnabled.main+xml'), { name: 'main.xml', content: '<main/>' });

const manifest = (inner = ''): Part => ({ name: 'META-INF/manifest.xml', content: `<manifest>${inner}</manifest>` });
export const openFile = (kind: 'text' | 'spreadsheet', ...more: readonly Part[]): Buffer =>
  zipOf(
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, asItIs: true },
    { name: 'content.xml', content: '<office/>' },
    manifest(),
    ...more,
  );
export const lockedOpenFile = (): Buffer =>
  zipOf(
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', asItIs: true },
    manifest('<manifest:encryption-data/>'),
  );

export const pdfFile = (say = 'Plan'): Buffer =>
  Buffer.from(`%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj % ${say}\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
export const pngFile = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
export const jpgFile = (): Buffer => Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb0043ffd9', 'hex');
export const oldOfficeFile = (): Buffer => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]);
