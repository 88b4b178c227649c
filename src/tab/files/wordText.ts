export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** An item of a bulleted or numbered list: the sign is not part of the text. */
  readonly listed: boolean;
}
export interface WordCell {
  readonly blocks: readonly WordBlock[];
  /** Where it begins in the table's grid, however cells are merged. */
  readonly column: number;
  readonly span: number;
  /** The lower part of a cell that is merged downwards. */
  readonly continues: boolean;
}
export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly WordCell[])[];
}
export type WordBlock = Paragraph | WordTable;

export interface WordText {
  readonly blocks: readonly WordBlock[];
  /** Footnotes, endnotes and comments. */
  readonly notes: readonly string[];
  /** Changes that nobody has accepted yet: what was put in is read, what was struck is not. */
  readonly tracked: boolean;
}

export const linesOf = (blocks: readonly WordBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.map((row) => row.map((cell) => linesOf(cell.blocks).join(' ').trim()).join(' | ')),
  );
