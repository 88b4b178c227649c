import type { RegisterPage } from '../../../../api/contract.js';
import { typedDate, type IsoDate } from '../../../../grant/calendar.js';
import { REGISTER_COLUMNS, REGISTER_FILE } from '../../../../texts/registerColumns.js';
import { writeCsv } from '../../../files/writeCsv.js';
import { COLUMNS, type RegisterColumn } from './registerRows.js';

export type SheetFormat = 'xlsx' | 'csv';

/** The head of the template, and of an export. */
const HEAD: string[] = COLUMNS.map((column) => REGISTER_COLUMNS[column][0]);

/** Every leader's authority as a row of the template; a row that was corrected is left out, since another has its place. */
export const exportedRows = ({ roles, people, choices }: RegisterPage): Record<RegisterColumn, string>[] =>
  roles.flatMap(({ person, kind, party, unit, from, to, source, actingFor, ended }) => {
    if (kind.type !== 'endorser' || ended?.replacedBy !== undefined) return [];
    return [
      {
        party: choices.parties.find(({ id }) => id === party)?.name ?? party ?? '',
        name: person.name,
        title: person.title,
        email: people.find(({ id }) => id === person.id)?.email ?? '',
        level: choices.levels.find(({ id }) => id === kind.level)?.text.nn ?? kind.level,
        unit: unit ?? '',
        from: typedDate(from as IsoDate),
        to: to === undefined ? '' : typedDate(to as IsoDate),
        source: source ?? '',
        actingFor: actingFor ?? '',
      },
    ];
  });

const inColumns = (rows: readonly Record<RegisterColumn, string>[]): string[][] => [
  HEAD,
  ...rows.map((row) => COLUMNS.map((column) => row[column])),
];

const WIDTHS: Record<RegisterColumn, number> = {
  party: 28,
  name: 26,
  title: 26,
  email: 34,
  level: 16,
  unit: 26,
  from: 12,
  to: 12,
  source: 30,
  actingFor: 26,
};

/**
 * The writer looks texts up in a plain object (`initializeSharedStrings`), where `constructor` and the like stand already and
 * would come out as nothing. With a space after them they do not, and whoever reads the sheet leaves spaces out.
 */
const asWritten = (text: string): string => (text in Object.prototype ? `${text} ` : text);

/** Every cell is text in the spreadsheet, whatever it begins with. Excel's writer is fetched when somebody asks for it. */
export const sheetFile = async (
  rows: readonly Record<RegisterColumn, string>[],
  format: SheetFormat,
): Promise<Blob> => {
  const cells = inColumns(rows);
  if (format === 'csv') return new Blob([writeCsv(cells)], { type: 'text/csv;charset=utf-8' });
  const { default: writeXlsx } = await import('write-excel-file/universal');
  const [head = [], ...body] = cells.map((row) =>
    row.map((text) => ({ value: asWritten(text), type: String, format: '@' })),
  );
  const data = [head.map((cell) => ({ ...cell, fontWeight: 'bold' as const })), ...body];
  const columns = COLUMNS.map((column) => ({ width: WIDTHS[column] }));
  return writeXlsx(data, { columns, sheet: REGISTER_FILE.sheet, stickyRowsCount: 1 }).toBlob();
};
