/** The separator that the head uses most: semicolon in Norwegian Excel. */
const separatorOf = (head: string): string =>
  [';', '\t', ','].map((sign) => ({ sign, count: head.split(sign).length })).sort((a, b) => b.count - a.count)[0]
    ?.sign ?? ';';

/** Rows of cells, as RFC 4180 has them, with any of the usual separators. Every cell is text. */
export const readCsv = (text: string): string[][] => {
  const body = text.replace(/^\ufeff/, '');
  const separator = separatorOf(body.slice(0, body.search(/[\r\n]|$/)));
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < body.length; at++) {
    const sign = body[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (body[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else if (sign === '\r') {
      if (body[at + 1] !== '\n') endRow();
    } else cell += sign;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
};
