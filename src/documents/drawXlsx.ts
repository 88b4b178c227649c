import type { Cell, CellObject, Row } from 'write-excel-file/node';
import writeXlsx from 'write-excel-file/node';
import type { Block, CellValue, Fact, NeutralDocument } from '../grant/document.js';
import type { DrawDocument } from '../grant/ports.js';

type Table = Extract<Block, { kind: 'table' }>;

/** A sheet's name has at most 31 characters, and none of these. */
const sheetName = (text: string): string => text.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31) || '1';

/** A cell in Excel holds so many characters. */
const LONGEST_CELL = 32_767;

/**
 * The writer looks texts up in a plain object, where `constructor` and the like stand already and would come out as nothing. With a
 * space after them they do not.
 */
const asWritten = (text: string): string => (text in Object.prototype ? `${text} ` : text).slice(0, LONGEST_CELL);

/** Always text, whatever it begins with: nothing that somebody wrote is ever a formula, nor becomes one when the cell is edited. */
const textCell = (text: string, more: Partial<CellObject> = {}): Cell =>
  text === '' ? null : { value: asWritten(text), type: String, format: '@', wrap: true, alignVertical: 'top', ...more };

/** Excel counts days from the end of 1899, and the writer counts them in UTC. */
const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

const valueCell = (text: string, value: CellValue | undefined): Cell => {
  const place = { alignVertical: 'top' } as const;
  switch (value?.kind) {
    case undefined:
      return textCell(text);
    case 'kroner':
      return { value: value.amount, type: Number, format: '#,##0', ...place };
    case 'number':
      return { value: value.number, type: Number, format: '0', ...place };
    case 'date':
      return { value: midnight(value.date), type: Date, format: 'dd.mm.yyyy', ...place };
  }
};

const tableSheet = ({ caption, columns, rows }: Table) => ({
  sheet: sheetName(caption),
  stickyRowsCount: 1,
  columns: columns.map(({ share }) => ({ width: share })),
  data: [
    columns.map(({ header, align }) =>
      textCell(header, { fontWeight: 'bold', ...(align === 'end' && { align: 'right' as const }) }),
    ),
    ...rows.map(({ cells, values }): Row => cells.map((text, index) => valueCell(text, values?.[index]))),
  ],
});

const factRow = ({ term, said }: Fact): Row => [textCell(term), textCell(said.join('\n'))];

/** Everything that stands in no table, from top to bottom. */
const wordsIn = (block: Block): Row[] => {
  switch (block.kind) {
    case 'heading':
      return [[textCell(block.text, { fontWeight: 'bold' })]];
    case 'paragraph':
      return [[textCell(block.text)]];
    case 'facts':
      return block.facts.map(factRow);
    case 'list':
      return block.items.map((item) => [textCell(item)]);
    case 'notice':
      return [[textCell(block.title, { fontWeight: 'bold' })], [textCell(block.text)]];
    case 'table':
      return [];
  }
};

const wordSheet = ({ title, issuer, subject, blocks }: NeutralDocument) => {
  const named = blocks.find((block) => block.kind === 'heading');
  return {
    sheet: sheetName(named?.kind === 'heading' ? named.text : title),
    columns: [{ width: 28 }, { width: 80 }],
    data: [
      [textCell(title, { fontWeight: 'bold' })],
      [textCell(issuer)],
      [textCell(subject)],
      ...blocks.flatMap(wordsIn),
    ],
  };
};

/**
 * A neutral document as a workbook: a sheet for each of its tables, amounts as numbers and days as days, and one for the rest.
 */
export const drawXlsx: DrawDocument = async (document) => {
  const tables = document.blocks.filter((block) => block.kind === 'table');
  const sheets = [...tables.map(tableSheet), wordSheet(document)];
  return new Uint8Array(await writeXlsx(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer());
};
