import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawPdf } from '../../src/documents/drawPdf.js';
import { linesOf } from '../../src/documents/lines.js';
import { runsOf } from '../../src/documents/runs.js';
import { aDocument, paragraph } from './aDocument.js';

const inWords = (codes: string): string => `[${codes}]`;
const setting = { face: 'regular', size: 10, inWords } as const;

describe('a document as PDF', () => {
  it('is the same bytes whenever it is drawn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), async (texts) => {
        const document = aDocument(texts.map(paragraph));
        expect(Buffer.compare(await drawPdf(document), await drawPdf(document))).toBe(0);
      }),
      { numRuns: 15 },
    );
  });

  it('is the same bytes when several are drawn at once', async () => {
    const [one, other] = [aDocument([paragraph('Ein')]), aDocument([paragraph('🤝 ∑')])];
    const [first, , again] = await Promise.all([one, other, one].map(drawPdf));
    expect(first && again && Buffer.compare(first, again)).toBe(0);
  });

  it('is other bytes when a character differs', async () => {
    const [one, other] = await Promise.all(['Ja', 'Nei'].map((text) => drawPdf(aDocument([paragraph(text)]))));
    expect(one && other && Buffer.compare(one, other)).not.toBe(0);
  });
});

describe('the lines of a text', () => {
  it('are no wider than the column, and hold every word in its order', () => {
    const words = fc.array(fc.stringMatching(/^[a-zæøå.,-]{1,30}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 400 }), (some, width) => {
        const text = some.join(' ');
        const lines = linesOf(text, width, setting);
        for (const line of lines) {
          const last = line.runs.at(-1)?.text === ' ' ? 10 : 0;
          expect(line.width).toBeLessThanOrEqual(width + last);
        }
        const read = lines.map(({ runs }) => runs.map((run) => run.text).join('')).join('');
        expect(read.replace(/ /g, '')).toBe(text.replace(/ /g, ''));
      }),
      { numRuns: 50 },
    );
  });

  it('keep the line breaks that somebody wrote, and the empty lines', () => {
    expect(linesOf('ein\n\nto', 200, setting)).toHaveLength(3);
  });
});

describe('the faces of a text', () => {
  it('are one where the family has every character', () => {
    expect(runsOf('Ærleg talt', 'bold', inWords)).toEqual([{ face: 'bold', text: 'Ærleg talt' }]);
  });

  it('change for a sign, and what was written is said where something else is drawn', () => {
    expect(runsOf('a🤝b', 'regular', inWords)).toEqual([
      { face: 'regular', text: 'a' },
      { face: 'emoji', text: '🤝' },
      { face: 'regular', text: 'b' },
    ]);
    expect(runsOf('☎️', 'regular', inWords)).toMatchObject([{ actual: '☎️' }]);
  });

  it('name what none of them has, neighbours together', () => {
    expect(runsOf('中文', 'regular', inWords)).toEqual([{ face: 'regular', text: '[U+4E2D U+6587]', actual: '中文' }]);
    expect(runsOf('سلام', 'regular', inWords)).toMatchObject([{ actual: 'سلام' }]);
  });

  it('draw nothing for what cannot be seen', () => {
    expect(runsOf('a\u202e\u200bb\u00ad', 'regular', inWords)).toEqual([{ face: 'regular', text: 'ab' }]);
  });
});
