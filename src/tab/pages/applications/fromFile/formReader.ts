import type { Party } from '../../../../grant/party.js';
import { UnreadableFile } from '../../../files/fileTrouble.js';
import { linesOf, type WordCell, type WordTable, type WordText } from '../../../files/wordText.js';
import { isBudget } from './budgetWords.js';
import type { ReadApplication } from './filling.js';
import { labelIn, type Labelled } from './labels.js';
import { Placing, type Entry } from './Placing.js';

/** Labels that only the form has: a table with one of them is the form's. */
const isOfForm = ({ target: { kind } }: Labelled): boolean => kind !== 'section' && kind !== 'contact';

const INLINE =
  /\s+(?=(?:namn|navn|stilling|eining|enhet|arbeidsg\p{L}+(?: kommune| hmr hf)?|e-?post(?:adresse)?)\s*:)/giu;

class FormReader {
  readonly entries: Entry[] = [];
  readonly tables: WordTable[] = [];
  /** How many of the form's own labels were met: a file with none is another form. */
  known = 0;
  private current: Entry | undefined;
  private inForm = false;

  constructor(private readonly parties: readonly Party[]) {}

  blocks(blocks: WordText['blocks']): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') for (const line of block.text.split('\n')) this.line(line, block.listed);
      else this.table(block);
    }
  }

  private table(table: WordTable): void {
    if (isBudget(table, this.parties)) {
      this.tables.push(table);
      this.known += 1;
    } else if (this.isForm(table)) {
      const outside = this.inForm;
      this.inForm = true;
      this.form(table);
      this.inForm = outside;
    } else {
      for (const line of linesOf([table])) this.write(line);
      return;
    }
    if (!this.inForm) this.current = undefined;
  }

  private isForm({ rows }: WordTable): boolean {
    return rows.some((row) =>
      row.some(({ blocks }) =>
        blocks.some((block) => {
          if (block.kind === 'table') return isBudget(block, this.parties) || this.isForm(block);
          const labelled = labelIn(block.text.split('\n')[0] ?? '');
          return labelled !== undefined && isOfForm(labelled);
        }),
      ),
    );
  }

  /** What has no label in its own cell belongs to the label to its left, else to the one above. */
  private form({ rows }: WordTable): void {
    const above = new Map<number, Entry>();
    for (const row of rows) {
      let left: Entry | undefined;
      for (const cell of row) {
        this.current = left ?? above.get(cell.column);
        const labelled = this.cell(cell);
        if (!labelled) continue;
        left = labelled;
        above.set(cell.column, labelled);
      }
    }
  }

  private cell({ blocks }: WordCell): Entry | undefined {
    const before = this.entries.length;
    this.blocks(blocks);
    return this.entries.length > before ? this.current : undefined;
  }

  private line(line: string, listed: boolean): void {
    const pieces = this.inForm ? line.split(INLINE) : [line];
    if (pieces.length > 1) for (const piece of pieces) this.line(piece, listed);
    else this.oneLabel(line, listed);
  }

  private oneLabel(line: string, listed: boolean): void {
    const labelled = labelIn(line);
    // Outside the form's tables a name or a unit is only a label where a colon says so, and no applicant writes one there.
    if (!labelled || (!this.inForm && labelled.target.kind === 'contact')) return this.write(line, listed);
    const { target, label, rest } = labelled;
    this.known += 1;
    this.current = { target, label, lines: [] };
    this.entries.push(this.current);
    if (rest === '') return;
    if (target.kind === 'heading') this.line(rest, listed);
    else this.current.lines.push(rest);
  }

  private write(line: string, listed = false): void {
    if (!this.current) {
      if (line.trim() === '') return;
      this.current = { target: undefined, label: '', lines: [] };
      this.entries.push(this.current);
    }
    this.current.lines.push(listed && line.trim() !== '' ? `• ${line}` : line);
  }
}

/** So many of the form's labels must be met before a file is taken for the form. */
const FEWEST_LABELS = 3;

/** The original form, filled in. Throws where the file is another document. */
export const readForm = ({ blocks, notes, tracked }: WordText, parties: readonly Party[]): ReadApplication => {
  const reader = new FormReader(parties);
  reader.blocks(blocks);
  if (reader.known < FEWEST_LABELS) throw new UnreadableFile('notTheForm');
  const placing = new Placing(parties);
  for (const entry of reader.entries) placing.place(entry);
  for (const table of reader.tables) placing.budget(table);
  for (const note of notes) placing.beside.keep('', note);
  return { content: placing.done(), unplaced: placing.beside.all, tracked };
};
