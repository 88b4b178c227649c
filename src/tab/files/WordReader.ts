import type { XmlTag } from './readXml.js';
import type { WordBlock, WordCell } from './wordText.js';

const WORD = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];
/** What was struck or moved away, what Word computes with, and the copy for programs that cannot draw what stands beside it. */
const SKIPPED = ['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'sectPr'];
const TRACKED = ['ins', 'del', 'moveFrom', 'moveTo'];
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  ptab: '\t',
};

interface OpenRow {
  readonly cells: WordCell[];
  next: number;
}
interface OpenCell {
  readonly blocks: WordBlock[];
  span: number;
  continues: boolean;
}

/** Builds blocks out of tags as they come. Text boxes stand before the paragraph that they hang on. */
export class WordReader {
  readonly blocks: WordBlock[] = [];
  tracked = false;
  private readonly homes: WordBlock[][] = [this.blocks];
  private readonly paragraphs: { text: string; listed: boolean }[] = [];
  private readonly tables: (readonly WordCell[])[][] = [];
  private readonly rows: OpenRow[] = [];
  private readonly cells: OpenCell[] = [];
  private skipping = 0;
  /** Content controls: whether what stands in each is only its hint. */
  private readonly hints: boolean[] = [];
  private inText = false;

  readonly open = (tag: XmlTag): void => {
    const { name, space } = tag;
    const isWord = WORD.includes(space);
    if (isWord && TRACKED.includes(name)) this.tracked = true;
    if (this.skipping > 0 || ((isWord || name === 'Fallback') && SKIPPED.includes(name))) {
      this.skipping += 1;
      return;
    }
    if (isWord) this.openWord(tag);
  };

  readonly close = ({ name, space }: { readonly name: string; readonly space: string }): void => {
    if (this.skipping > 0) {
      this.skipping -= 1;
      return;
    }
    if (WORD.includes(space)) this.closeWord(name);
  };

  readonly text = (text: string): void => {
    const paragraph = this.paragraphs.at(-1);
    if (this.inText && this.skipping === 0 && paragraph) paragraph.text += text;
  };

  private openWord(tag: XmlTag): void {
    const paragraph = this.paragraphs.at(-1);
    const cell = this.cells.at(-1);
    const value = tag.attribute('val');
    switch (tag.name) {
      case 'p':
        this.paragraphs.push({ text: '', listed: false });
        break;
      case 'numPr':
        if (paragraph) paragraph.listed = true;
        break;
      case 't':
        this.inText = true;
        break;
      case 'tbl':
        this.tables.push([]);
        break;
      case 'tr':
        this.rows.push({ cells: [], next: 0 });
        break;
      case 'gridBefore':
        if (this.rows.length > 0) this.rows[this.rows.length - 1]!.next += Number(value ?? 0) || 0;
        break;
      case 'tc':
        this.cells.push({ blocks: [], span: 1, continues: false });
        this.homes.push(this.cells.at(-1)!.blocks);
        break;
      case 'gridSpan':
        if (cell) cell.span = Math.min(60, Math.max(1, Number(value ?? 1) || 1));
        break;
      case 'vMerge':
        if (cell) cell.continues = value !== 'restart';
        break;
      case 'sdt':
        this.hints.push(false);
        break;
      case 'showingPlcHdr':
        this.hints[this.hints.length - 1] = true;
        break;
      case 'sdtContent':
        if (this.hints.at(-1) === true) this.skipping = 1;
        break;
      default:
        if (paragraph) paragraph.text += CHARACTERS[tag.name] ?? '';
    }
  }

  private closeWord(name: string): void {
    const home = this.homes.at(-1) ?? this.blocks;
    switch (name) {
      case 't':
        this.inText = false;
        break;
      case 'p': {
        const paragraph = this.paragraphs.pop();
        if (paragraph) home.push({ kind: 'paragraph', ...paragraph });
        break;
      }
      case 'tc': {
        const cell = this.cells.pop();
        this.homes.pop();
        const row = this.rows.at(-1);
        if (!cell || !row) break;
        row.cells.push({ ...cell, column: row.next });
        row.next += cell.span;
        break;
      }
      case 'tr': {
        const row = this.rows.pop();
        if (row) this.tables.at(-1)?.push(row.cells);
        break;
      }
      case 'tbl': {
        const rows = this.tables.pop();
        if (rows) home.push({ kind: 'table', rows });
        break;
      }
      case 'sdt':
        this.hints.pop();
        break;
    }
  }
}
