import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readThrough, type ReadThrough } from '../../../src/api/attachments/readThrough.js';
import {
  jpgFile,
  lockedOpenFile,
  macroFile,
  officeFile,
  oldOfficeFile,
  openFile,
  pdfFile,
  pngFile,
  zipOf,
} from '../../support/sampleFiles.js';

async function* inChunks(content: Buffer, size: number) {
  for (let at = 0; at < content.length; at += size) yield await Promise.resolve(content.subarray(at, at + size));
}
const read = (content: Buffer, size = 1000): Promise<ReadThrough> => readThrough(inChunks(content, size));
const kindOf = async (content: Buffer): Promise<string> => (await read(content)).kind;

describe('what a file is, by its bytes', () => {
  it.each([
    ['pdf', pdfFile()],
    ['docx', officeFile('docx')],
    ['xlsx', officeFile('xlsx')],
    ['pptx', officeFile('pptx')],
    ['odt', openFile('text')],
    ['ods', openFile('spreadsheet')],
    ['png', pngFile()],
    ['jpg', jpgFile()],
    ['json', Buffer.from('\ufeff{ "title": "Søknad 🤝" }\n')],
    ['json', Buffer.from('[{}]')],
  ])('is known: %s', async (kind, content) => {
    expect(await kindOf(content)).toBe(kind);
  });

  it.each([
    ['of Office, declared', macroFile()],
    ['of Office, hidden in one without', officeFile('docx', { name: 'word/vbaProject.bin', content: 'x' })],
    ['of Excel’s old kind', officeFile('xlsx', { name: 'xl/macrosheets/sheet1.xml', content: 'x' })],
    ['of LibreOffice', openFile('text', { name: 'Basic/Standard/Module1.xml', content: 'x' })],
    ['of LibreOffice in another language', openFile('text', { name: 'Scripts/python/a.py', content: 'x' })],
  ])('shows its macros: %s', async (_which, content) => {
    expect(await kindOf(content)).toBe('macros');
  });

  it.each([
    ['an old or an encrypted Office file', oldOfficeFile()],
    ['an encrypted ZIP', officeFile('docx', { name: 'a.xml', content: 'x', encrypted: true })],
    ['an encrypted OpenDocument', lockedOpenFile()],
  ])('cannot be looked into: %s', async (_which, content) => {
    expect(await kindOf(content)).toBe('locked');
  });

  it.each([
    ['a program', Buffer.from('MZ\x90\x00')],
    ['a page', Buffer.from('<!doctype html><script>')],
    ['a picture that is a program', Buffer.from('<svg onload="x">')],
    ['a number alone', Buffer.from('42')],
    ['JSON that was cut', Buffer.from('{"title": "Sø')],
    ['JSON with something behind it', Buffer.from('{}<script>')],
    ['JSON that is not UTF-8', Buffer.concat([Buffer.from('{"title": "'), Buffer.from([0xe6]), Buffer.from('"}')])],
    ['JSON that is larger than what is read whole', Buffer.from(`["${'a'.repeat(1_100_000)}"]`)],
    ['nothing', Buffer.alloc(0)],
    ['a ZIP of something else', zipOf({ name: 'a.txt', content: 'x' })],
    ['a PDF that was cut', pdfFile().subarray(0, 40)],
    ['a PDF further down', Buffer.concat([Buffer.from('MZ'), pdfFile()])],
    ['a PNG that was cut', pngFile().subarray(0, 40)],
    ['a document that was cut', officeFile('docx').subarray(0, -10)],
    ['a document with something behind it', Buffer.concat([officeFile('docx'), Buffer.from('x')])],
    [
      'a thousand parts too many',
      zipOf(...Array.from({ length: 5001 }, (_, n) => ({ name: `${n}`, content: '', asItIs: true as const }))),
    ],
    ['a part that grows without end', zipOf({ name: '[Content_Types].xml', content: Buffer.alloc(20_000_000) })],
  ])('is nothing that may be attached: %s', async (_which, content) => {
    expect(await kindOf(content)).toBe('unknown');
  });

  it('is found in a large file too, whether its parts are declared first or last', async () => {
    const large = { name: 'media/film.bin', content: Buffer.alloc(3_000_000, 'x'), asItIs: true as const };
    const first = officeFile('pptx', large);
    expect(await kindOf(first)).toBe('pptx');
    expect(await kindOf(openFile('text', large))).toBe('odt');
  });
});

describe('reading a file through', () => {
  it('counts and hashes every byte, in whatever pieces they come', async () => {
    const content = Buffer.from(Array.from({ length: 5000 }, (_, n) => n % 251));
    const sha256 = createHash('sha256').update(content).digest('hex');
    for (const size of [1, 7, 4999, 5000]) expect(await read(content, size)).toMatchObject({ sha256, bytes: 5000 });
  });
});
