import { UnreadableFile } from './fileTrouble.js';
import { openOffice } from './openOffice.js';
import { readXml, type XmlReader, type XmlTag } from './readXml.js';

export interface SheetCells {
  /** Every cell as text, row by row as the sheet counts them. */
  readonly rows: readonly (readonly string[])[];
  /** Days are counted from 1904 in files of older Macs. */
  readonly from1904: boolean;
}

const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

const reading = (part: Uint8Array | undefined, reader: Partial<XmlReader>): void => {
  if (!part) return;
  readXml(part, { open: () => undefined, close: () => undefined, text: () => undefined, ...reader });
};

/** Texts that several cells share. What is written above a Japanese word to help read it is no part of it. */
const sharedTexts = (part: Uint8Array | undefined): string[] => {
  const texts: string[] = [];
  let inText = false;
  let phonetic = false;
  reading(part, {
    open: ({ name }) => {
      if (name === 'si') texts.push('');
      if (name === 'rPh') phonetic = true;
      inText = name === 't';
    },
    close: ({ name }) => {
      if (name === 'rPh') phonetic = false;
      inText = false;
    },
    text: (text) => {
      if (inText && !phonetic) texts[texts.length - 1] += text;
    },
  });
  return texts;
};

/** `BC12` → 54, counted from 0. */
const columnOf = (reference: string): number => {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  text: string;
}

class SheetReader implements XmlReader {
  readonly rows: string[][] = [];
  private row = -1;
  private column = -1;
  private cell: OpenCell | undefined;
  private inValue = false;

  constructor(private readonly shared: readonly string[]) {}

  readonly open = ({ name, attribute }: XmlTag): void => {
    if (name === 'row') {
      const at = Number(attribute('r'));
      this.row = Number.isInteger(at) && at > this.row + 1 ? at - 1 : this.row + 1;
      this.column = -1;
      if (this.row >= MOST_ROWS) throw new UnreadableFile('tooMuchInside');
    } else if (name === 'c') {
      const reference = attribute('r');
      this.column = reference === undefined ? this.column + 1 : columnOf(reference);
      this.cell = { row: this.row, column: this.column, type: attribute('t') ?? 'n', text: '' };
    } else this.inValue = name === 'v' || name === 't';
  };

  readonly close = ({ name }: { readonly name: string }): void => {
    this.inValue = false;
    if (name !== 'c' || !this.cell) return;
    const { row, column, type, text } = this.cell;
    this.cell = undefined;
    if (row < 0 || column < 0 || column >= MOST_COLUMNS) return;
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length <= column) cells.push('');
    cells[column] = type === 's' ? (this.shared[Number(text)] ?? '') : text;
  };

  /** A formula is not run: what stands there is the value that the file has of it. */
  readonly text = (text: string): void => {
    if (this.inValue && this.cell) this.cell.text += text;
  };
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const isSheet = (name: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/.test(name);

/** The cells of the first sheet that is not hidden. Throws `UnreadableFile`. */
export const readXlsx = (bytes: Uint8Array): SheetCells => {
  const parts = openOffice(
    bytes,
    (name) => name === WORKBOOK || name === RELATIONS || name === 'xl/sharedStrings.xml' || isSheet(name),
  );
  if (!parts.has(WORKBOOK)) throw new UnreadableFile('wrongType');
  const sheets: string[] = [];
  let from1904 = false;
  reading(parts.get(WORKBOOK), {
    open: ({ name, attribute }) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name === 'sheet' && (attribute('state') ?? 'visible') === 'visible') sheets.push(attribute('id') ?? '');
    },
  });
  const targets = new Map<string, string>();
  reading(parts.get(RELATIONS), {
    open: ({ name, attribute }) => {
      if (name === 'Relationship') targets.set(attribute('Id') ?? '', attribute('Target') ?? '');
    },
  });
  const target = targets.get(sheets[0] ?? '')?.replace(/^\/?(xl\/)?/, 'xl/');
  const sheet = parts.get(target ?? '') ?? [...parts].find(([name]) => isSheet(name))?.[1];
  if (!sheet) throw new UnreadableFile('wrongType');
  const reader = new SheetReader(sharedTexts(parts.get('xl/sharedStrings.xml')));
  readXml(sheet, reader);
  return { rows: reader.rows, from1904 };
};
