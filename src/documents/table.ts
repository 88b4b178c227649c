import type { Block, RowRole, TableColumn, TableRow } from '../grant/document.js';
import { baselineIn, type Flow, type PlacedLine } from './flow.js';
import type { Line } from './lines.js';
import { COLUMN, FOOT, LOOKS, PAGE, QUIET, RULE, SHADE, INK, type TextLook } from './look.js';
import { sideMark } from './marks.js';
import type { Tag } from './pen.js';

type Table = Extract<Block, { kind: 'table' }>;

const PAD = { x: 6, y: 3.5 } as const;
const MARK = 12;
const STRONG: readonly RowRole[] = ['group', 'sum', 'total'];

interface Placed {
  readonly column: TableColumn;
  readonly x: number;
  readonly width: number;
}

const placed = (columns: readonly TableColumn[]): Placed[] => {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  let x: number = PAGE.left;
  return columns.map((column) => {
    const width = (COLUMN * column.share) / all;
    x += width;
    return { column, x: x - width, width };
  });
};

const lookOf = (role: RowRole): TextLook => (STRONG.includes(role) ? LOOKS.cellStrong : LOOKS.cell);
const withoutLastSpace = ({ runs, width }: Line, spaceWidth: number): number =>
  runs.at(-1)?.text.startsWith(' ') ? width - spaceWidth : width;

/** The lines of a cell; where they stand follows from its column. */
const cell = (
  flow: Flow,
  lines: readonly Line[],
  { column, x, width }: Placed,
  top: number,
  look: TextLook,
): PlacedLine[] => {
  const [space] = flow.lines(' ', look, width);
  return lines.map((line, index) => {
    const free = width - 2 * PAD.x - withoutLastSpace(line, space?.width ?? 0);
    const indent = column.side && column.align === 'start' ? MARK : 0;
    const at = x + PAD.x + indent + (column.align === 'end' ? free : 0);
    return { line, x: at, y: top + PAD.y + index * look.leading + baselineIn(look) };
  });
};

const heads = (flow: Flow, places: readonly Placed[]): Line[][] =>
  places.map(({ column, width }) =>
    flow.lines(column.header, LOOKS.cellStrong, width - 2 * PAD.x - (column.side ? MARK : 0)),
  );

const heightOf = (cells: readonly (readonly Line[])[], { leading }: TextLook): number =>
  Math.max(1, ...cells.map((lines) => lines.length)) * leading + 2 * PAD.y;

const header = (flow: Flow, places: readonly Placed[], draw: (lines: readonly PlacedLine[]) => void): void => {
  const lines = heads(flow, places);
  const height = heightOf(lines, LOOKS.cellStrong);
  const top = flow.y;
  flow.pen.artifact(() => {
    places.forEach((place, index) => {
      const { column, x, width } = place;
      if (!column.side) return;
      const text = Math.max(...(lines[index] ?? []).map((line) => line.width), 0);
      const at = column.align === 'end' ? x + width - PAD.x - text - MARK : x + PAD.x;
      sideMark(flow, column.side, at, top + height / 2, 7);
    });
    flow.pen.box(PAGE.left, top + height, COLUMN, 0.9, QUIET);
  });
  places.forEach((place, index) => draw(cell(flow, lines[index] ?? [], place, top, LOOKS.cellStrong)));
  flow.y = top + height + 1;
};

const row = (flow: Flow, body: Tag, { role, cells }: TableRow, places: readonly Placed[]): void => {
  const look = lookOf(role);
  const isGroup = role === 'group';
  const spread: Placed[] = isGroup ? places.slice(0, 1).map((place) => ({ ...place, width: COLUMN })) : [...places];
  const lines = spread.map(({ width }, index) => flow.lines(cells[index] ?? '', look, width - 2 * PAD.x));
  const height = heightOf(lines, look);
  flow.room(height + (isGroup ? height : 0));
  const tag = flow.tag(body, 'TR');
  // A cell taller than the page goes on over it: figures are short, so only a text of a table can be.
  const fit = Math.max(1, Math.floor((FOOT - PAGE.top - 60) / look.leading));
  for (let from = 0; from === 0 || from < Math.max(...lines.map((one) => one.length)); from += fit) {
    const parts = lines.map((one) => one.slice(from, from + fit));
    const tall = heightOf(parts, look);
    flow.room(tall);
    const top = flow.y;
    flow.pen.artifact(() => {
      if (isGroup) flow.pen.box(PAGE.left, top, COLUMN, tall, SHADE);
      if (role === 'total') flow.pen.box(PAGE.left, top, COLUMN, 0.9, INK);
      flow.pen.box(PAGE.left, top + tall, COLUMN, role === 'total' ? 0.9 : 0.4, role === 'total' ? INK : RULE);
    });
    spread.forEach((place, index) => {
      const isHeader = index === 0;
      const one = isHeader ? flow.tag(tag, 'TH', { scope: isGroup ? 'Column' : 'Row' }) : flow.tag(tag, 'TD');
      if (isGroup) Object.assign(one.dictionary.data, { A: { O: 'Table', Scope: 'Column', ColSpan: places.length } });
      flow.write(one, cell(flow, parts[index] ?? [], place, top, look), look);
      one.end();
    });
    flow.y = top + tall;
  }
  tag.end();
};

/** A table with its headers tagged; where it goes over a page its header is shown again, for the eye only. */
export const drawTable = (flow: Flow, { caption, columns, rows }: Table): void => {
  const places = placed(columns);
  const table = flow.tag(flow.root, 'Table');
  const captions = flow.lines(caption, LOOKS.small, COLUMN);
  flow.space(4);
  flow.room(captions.length * LOOKS.small.leading + 80);
  const title = flow.tag(table, 'Caption');
  flow.text(title, captions, LOOKS.small, { x: PAGE.left, width: COLUMN });
  title.end();
  flow.y += 3;
  const head = flow.tag(table, 'THead');
  const first = flow.tag(head, 'TR');
  header(flow, places, (lines) => {
    const one = flow.tag(first, 'TH', { scope: 'Column' });
    flow.write(one, lines, LOOKS.cellStrong);
    one.end();
  });
  first.end();
  head.end();
  const body = flow.tag(table, 'TBody');
  flow.withHeader(
    () => header(flow, places, (lines) => flow.draw(lines, LOOKS.cellStrong)),
    () => rows.forEach((one) => row(flow, body, one, places)),
  );
  body.end();
  table.end();
  flow.y += 10;
};
