import { describe, expect, it } from '@jest/globals';
import { unzipSync, strFromU8 } from 'fflate';
import { drawXlsx } from '../../src/documents/drawXlsx.js';
import type { NeutralDocument, TableRow } from '../../src/grant/document.js';
import { day } from '../support/cast.js';
import { readXlsx } from '../../src/tab/files/readXlsx.js';
import { aDocument } from './aDocument.js';

/** What a spreadsheet would take for a formula, also in full width, and where a copied table would break. */
const DANGEROUS = [
  '=1+1',
  '+47 900',
  '-12',
  '@SUM(A1)',
  '\tinnrykk',
  '\rretur',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  "=cmd|' /C calc'!A0",
  'constructor',
];

const row = (cells: readonly string[], values?: TableRow['values']): TableRow => ({
  role: 'row',
  cells,
  ...(values && { values }),
});
const documentWith = (rows: readonly TableRow[]): NeutralDocument => ({
  ...aDocument([]),
  blocks: [
    {
      kind: 'table',
      caption: 'Vedtak: [alle]/dei*',
      columns: [
        { header: 'Kva', align: 'start', share: 40 },
        { header: 'Sum', align: 'end', share: 14 },
        { header: 'Frist', align: 'start', share: 12 },
      ],
      rows,
    },
    { kind: 'heading', level: 1, text: 'Om fila' },
    { kind: 'facts', facts: [{ term: 'Laga for', said: ['=HYPERLINK("x")'] }] },
  ],
});
const partsOf = async (document: NeutralDocument): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await drawXlsx(document))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

describe('a workbook', () => {
  it('has everything that somebody wrote as text, whatever it begins with', async () => {
    const document = documentWith(DANGEROUS.map((text) => row([text, '', ''])));
    const parts = await partsOf(document);
    const sheets = Object.entries(parts).filter(([name]) => /^xl\/worksheets\/sheet\d\.xml$/.test(name));
    expect(sheets).toHaveLength(2);
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >/]/);
    // Every cell with a value is of a text type, and of the format that keeps it text when it is edited.
    const first = sheets[0]?.[1] ?? '';
    for (const [cell] of first.matchAll(/<c [^>]*>(?=<[vi])/g)) expect(cell).toMatch(/t="(s|inlineStr)"/);
    expect(parts['xl/styles.xml']).toContain('formatCode="@"');
    const { rows } = readXlsx(await drawXlsx(document));
    expect(rows.slice(1).map(([text]) => text?.replace(/ $/, ''))).toEqual(
      // Whoever reads XML reads a lone return as a line break.
      DANGEROUS.map((text) => text.replace('\r', '\n')),
    );
  });

  it('has amounts as numbers and days as days, for another reader too', async () => {
    const values: TableRow['values'] = [
      undefined,
      { kind: 'kroner', amount: 1_200_000 },
      { kind: 'date', date: day('2025-02-01') },
    ];
    const document = documentWith([row(['FACT ung', '1 200 000 kr', '1. februar 2025'], values)]);
    const { rows } = readXlsx(await drawXlsx(document));
    expect(rows[1]?.slice(0, 2)).toEqual(['FACT ung', '1200000']);
    const [sheet = ''] = Object.entries(await partsOf(document)).flatMap(([name, xml]) =>
      name.endsWith('sheet1.xml') ? [xml] : [],
    );
    // 45689 days after the end of 1899 is 1 February 2025.
    expect(sheet).toMatch(/<v>45689<\/v>/);
    expect(sheet).toMatch(/<v>1200000<\/v>/);
  });

  it('has a sheet for each table, named as Excel allows, and one for the rest', async () => {
    const parts = await partsOf(documentWith([row(['x', '', ''])]));
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(['Vedtak   alle  dei ', 'Om fila']);
  });

  it('keeps no more of a text than a cell holds', async () => {
    const { rows } = readXlsx(await drawXlsx(documentWith([row(['å'.repeat(40_000), '', ''])])));
    expect(rows[1]?.[0]).toHaveLength(32_767);
  });
});
