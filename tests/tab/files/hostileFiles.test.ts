import { describe, expect, it, jest } from '@jest/globals';
import JSZip from 'jszip';
import { moreOgRomsdal as profile } from '../../../src/profiles/moreOgRomsdal.js';
import { UnreadableFile } from '../../../src/tab/files/fileTrouble.js';
import { readApplicationFile } from '../../../src/tab/pages/applications/fromFile/readApplicationFile.js';
import { nn } from '../../../src/texts/nn.js';
import { asDocx, FILLED, originalForm, paragraph } from '../../support/originalForm.js';

// To pack a bomb takes its time on a busy machine; to refuse it does not.
jest.setTimeout(60_000);

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const document = (body: string, before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document ${W}><w:body>${body}</w:body></w:document>`;

const zipped = async (files: Record<string, string | Uint8Array>): Promise<Blob> => {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  const bytes = await zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 1 },
  });
  return new Blob([new Uint8Array(bytes)]);
};
const word = (xml: string, more: Record<string, string> = {}): Promise<Blob> =>
  zipped({ '[Content_Types].xml': TYPES, 'word/document.xml': xml, ...more });

const troubleOf = async (file: Blob): Promise<string> => {
  try {
    await readApplicationFile(file, profile);
    return 'read';
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return error.trouble;
  }
};

describe('a file that is no application', () => {
  it('is turned away by what it is, never by its name', async () => {
    const bytes = (...start: number[]): Blob => new Blob([new Uint8Array([...start, ...new Uint8Array(500)])]);
    expect(await troubleOf(new Blob([]))).toBe('empty');
    expect(await troubleOf(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).toBe('oldFormat');
    expect(await troubleOf(new Blob(['%PDF-1.7 …']))).toBe('pdf');
    expect(await troubleOf(new Blob(['MZ\u0090 a program']))).toBe('wrongType');
    expect(await troubleOf(new Blob(['<html><script>alert(1)</script></html>']))).toBe('wrongType');
    expect(await troubleOf(new Blob(['{"titleNn": ']))).toBe('wrongType');
    expect(await troubleOf(new Blob(['{"a": 1}']))).toBe('notTheStory');
    expect(await troubleOf(await zipped({ 'xl/workbook.xml': '<workbook/>' }))).toBe('wrongType');
  });

  it('may be another Word document: then it says that it is not the form', async () => {
    expect(await troubleOf(await asDocx(paragraph('Møtereferat'), paragraph('Sak 1: Kaffi')))).toBe('notTheForm');
  });

  it('is not even opened where it is 50 MB', async () => {
    const large = { size: 50 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('opened')) } as unknown as Blob;
    expect(await troubleOf(large)).toBe('tooLarge');
  });

  it('is cut off, or is no XML inside', async () => {
    const whole = new Uint8Array(await (await originalForm(FILLED)).arrayBuffer());
    expect(await troubleOf(new Blob([whole.slice(0, whole.length / 2)]))).toBe('broken');
    expect(await troubleOf(await word('<w:document>'))).toBe('broken');
    expect(await troubleOf(await word(document('<w:p><w:r></w:p>')))).toBe('broken');
  });
});

describe('a file that means harm', () => {
  it('brings macros: by their program, or by its type', async () => {
    expect(await troubleOf(await word(document(''), { 'word/vbaProject.bin': 'x' }))).toBe('macros');
    const macroTypes = TYPES.replace(
      '/>',
      '><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
    );
    expect(await troubleOf(await word(document(''), { '[Content_Types].xml': macroTypes }))).toBe('macros');
  });

  it('names an entity of its own or of elsewhere: nothing is fetched or multiplied', async () => {
    const outside = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const laughs = `<!DOCTYPE w [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}">]>`;
    for (const doctype of [outside, laughs, '<!DOCTYPE w>'])
      expect(await troubleOf(await word(document('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>', doctype)))).toBe('foreignXml');
    expect(await troubleOf(await word(document('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>')))).toBe('broken');
  });

  it('unpacks to far more than it is, in one part or in many: memory stays flat', async () => {
    const bomb = await word(document(`<w:p><w:r><w:t>${'0'.repeat(26 * 1024 * 1024)}</w:t></w:r></w:p>`));
    expect(bomb.size).toBeLessThan(200_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await troubleOf(bomb)).toBe('tooMuchInside');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5 * 1024 * 1024);
    const parts = Object.fromEntries(Array.from({ length: 2100 }, (_one, index) => [`word/media/${index}.txt`, 'x']));
    expect(await troubleOf(await word(document(''), parts))).toBe('tooMuchInside');
  });

  it('lies about how much it unpacks to: no more is unpacked than it said', async () => {
    const bytes = new Uint8Array(
      await (await word(document(`<w:p><w:r><w:t>${'0'.repeat(8 * 1024 * 1024)}</w:t></w:r></w:p>`))).arrayBuffer(),
    );
    const view = new DataView(bytes.buffer);
    // The size of each part in the archive's directory, set to a thousand bytes.
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    const before = process.memoryUsage().arrayBuffers;
    expect(await troubleOf(new Blob([bytes]))).toBe('broken');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5 * 1024 * 1024);
  });

  it('nests deeper than any document', async () => {
    const deep = document('<w:sdt>'.repeat(500) + '</w:sdt>'.repeat(500));
    expect(await troubleOf(await word(deep))).toBe('tooMuchInside');
  });

  it('holds a script as text: it stays text', async () => {
    const [read] = await readApplicationFile(
      await originalForm({ ...FILLED, title: '<img src=x onerror=alert(1)>' }),
      profile,
    );
    expect(read?.content.title).toBe('<img src=x onerror=alert(1)>');
  });

  it('names what JavaScript is made of in JSON: nothing but the file’s own is read', async () => {
    const text = '{"titleNn":"X","budget":{"rows":[{"key":"__proto__","kommune":1}]},"__proto__":{"purposeNn":"y"}}';
    const [read] = await readApplicationFile(new Blob([text]), profile);
    expect(read?.content).toEqual({ title: 'X', budget: { rows: {}, split: [] } });
    expect(({} as Record<string, unknown>).purposeNn).toBeUndefined();
  });
});

describe('every reason not to read a file', () => {
  it('has a whole sentence', () => {
    for (const sentence of Object.values(nn.files.troubles)) expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
  });
});
