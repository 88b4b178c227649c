/** What a spreadsheet would take for a formula, also in its wide form. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const GUARDED = /^'[=+\-@\t\r＝＋－＠']/;

/** A cell that begins like a formula is written with an apostrophe, as one would type it to keep it text. */
export const guarded = (cell: string): string => (FORMULA.test(cell) || GUARDED.test(cell) ? `'${cell}` : cell);
export const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

const quoted = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** With a byte order mark, so that Excel reads æ, ø and å. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map((cell) => quoted(guarded(cell))).join(';')).join('\r\n')}\r\n`;
