import { addDays, typedDate, type IsoDate } from '../../../../grant/calendar.js';
import { withoutControls } from '../../../../grant/plainText.js';
import { REGISTER_COLUMNS } from '../../../../texts/registerColumns.js';
import { bytesOf, kindOf, textOf, UnreadableFile } from '../../../files/fileTrouble.js';
import { readCsv } from '../../../files/readCsv.js';
import { readXlsx } from '../../../files/readXlsx.js';
import { unguarded } from '../../../files/writeCsv.js';

export type RegisterColumn = keyof typeof REGISTER_COLUMNS;
export const COLUMNS = Object.keys(REGISTER_COLUMNS) as RegisterColumn[];

/** A row of the spreadsheet as it stands there. */
export type RegisterRow = Readonly<Record<RegisterColumn, string>> & {
  /** As the spreadsheet counts its rows. */
  readonly line: number;
};

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const columnNamed = (head: string): RegisterColumn | undefined =>
  COLUMNS.find((column) => REGISTER_COLUMNS[column].some((name) => bare(name) === bare(head)));

const NEEDED: readonly RegisterColumn[] = ['party', 'email', 'level', 'from'];
const HEAD_AMONG = 10;

const headIn = (rows: readonly (readonly string[])[]): { at: number; columns: (RegisterColumn | undefined)[] } => {
  for (const [at, row] of rows.slice(0, HEAD_AMONG).entries()) {
    const columns = row.map(columnNamed);
    if (NEEDED.every((column) => columns.includes(column))) return { at, columns };
  }
  throw new UnreadableFile('notTheRegister');
};

const FIRST_DAY = '1899-12-30' as IsoDate;
const FIRST_DAY_1904 = '1904-01-01' as IsoDate;
const SERIAL = /^\d{5}(\.\d+)?$/;
const ISO = /^(\d{4}-\d{2}-\d{2})(T00:00:00.*)?$/;

/** Excel keeps a day as a number: it is written as a person would. Anything else stays as it is. */
const asTypedDate = (text: string, from1904: boolean): string => {
  if (SERIAL.test(text)) return typedDate(addDays(from1904 ? FIRST_DAY_1904 : FIRST_DAY, Math.floor(Number(text))));
  const [, date] = ISO.exec(text) ?? [];
  return date === undefined ? text : typedDate(date as IsoDate);
};

const rowFrom = (
  cells: readonly string[],
  columns: readonly (RegisterColumn | undefined)[],
  line: number,
  from1904: boolean,
): RegisterRow => {
  const row = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Record<RegisterColumn, string>;
  columns.forEach((column, index) => {
    if (column === undefined || row[column] !== '') return;
    const text = withoutControls(cells[index] ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    row[column] = column === 'from' || column === 'to' ? asTypedDate(text, from1904) : text;
  });
  return { ...row, line };
};

/** More than any helsefellesskap has, and no more than a page can show. */
const MOST_ROWS = 3000;

/** Rows of the register in a spreadsheet or a file of separated values. Throws `UnreadableFile`. */
export const readRegisterFile = async (file: Blob): Promise<readonly RegisterRow[]> => {
  const bytes = await bytesOf(file);
  const { rows, from1904 } =
    kindOf(bytes) === 'zip'
      ? readXlsx(bytes)
      : { rows: readCsv(textOf(bytes)).map((row) => row.map(unguarded)), from1904: false };
  const { at, columns } = headIn(rows);
  const read = rows
    .slice(at + 1)
    .map((cells, index) => rowFrom(cells, columns, at + index + 2, from1904))
    .filter((row) => COLUMNS.some((column) => row[column] !== ''));
  if (read.length === 0) throw new UnreadableFile('noRows');
  if (read.length > MOST_ROWS) throw new UnreadableFile('tooMuchInside');
  return read;
};
