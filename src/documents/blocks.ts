import type { Block, Fact } from '../grant/document.js';
import { sideMark } from './marks.js';
import { drawTable } from './table.js';
import { baselineIn, WHOLE, type Column, type Flow } from './flow.js';
import { CALM, CALM_SHADE, COLUMN, GOOD, GOOD_SHADE, LOOKS, PAGE, RULE, type TextLook } from './look.js';
import type { Tag } from './pen.js';

const INDENT = 14;
const TERM_WIDTH = 128;
/** A heading stands with at least so much of what it is the heading of. */
const KEPT_WITH_HEADING = 44;

export interface Bookmarks {
  add(level: 1 | 2 | 3, title: string, y: number): void;
}

const HEADINGS = {
  1: { tag: 'H2', look: LOOKS.heading1, before: 22, after: 5 },
  2: { tag: 'H3', look: LOOKS.heading2, before: 11, after: 1 },
  3: { tag: 'H4', look: LOOKS.heading3, before: 8, after: 1 },
} as const;

const heading = (flow: Flow, { level, text, side }: Extract<Block, { kind: 'heading' }>, marks: Bookmarks): void => {
  const { tag: type, look, before, after } = HEADINGS[level];
  const indent = side ? INDENT : 0;
  const lines = flow.lines(text, look, COLUMN - indent);
  flow.space(before);
  flow.room(lines.length * look.leading + after + KEPT_WITH_HEADING);
  marks.add(level, text, flow.y);
  if (level === 1 && flow.y > PAGE.top) flow.pen.artifact(() => flow.pen.box(PAGE.left, flow.y - 9, COLUMN, 0.6, RULE));
  if (side) flow.pen.artifact(() => sideMark(flow, side, PAGE.left, flow.y + look.leading / 2, 8));
  const tag = flow.tag(flow.root, type);
  flow.text(tag, lines, look, { x: PAGE.left + indent, width: COLUMN - indent });
  tag.end();
  flow.y += after;
};

/** Empty lines part paragraphs; a single line break stays one. */
const paragraphsIn = (text: string): string[] => text.split(/\n(?:[ \t]*\n)+/).map((part) => part.replace(/\n+$/, ''));

const paragraph = (
  flow: Flow,
  parent: Tag,
  text: string,
  look: TextLook,
  column: Column,
  beside?: (from: number, to: number) => void,
): void => {
  for (const part of paragraphsIn(text)) {
    const tag = flow.tag(parent, 'P');
    flow.text(tag, flow.lines(part, look, column.width), look, column, beside);
    tag.end();
    flow.y += look.leading * 0.4;
  }
};

const quote = (flow: Flow, text: string): void => {
  flow.space(3);
  const tag = flow.tag(flow.root, 'BlockQuote');
  const bar = (from: number, to: number): void =>
    flow.pen.artifact(() => flow.pen.box(PAGE.left, from, 2, to - from, RULE));
  paragraph(flow, tag, text, LOOKS.quote, { x: PAGE.left + INDENT, width: COLUMN - INDENT }, bar);
  tag.end();
};

const fact = (flow: Flow, list: Tag, { term, said, code }: Fact): void => {
  const look = code ? LOOKS.code : LOOKS.body;
  const terms = flow.lines(term, LOOKS.term, TERM_WIDTH - 10);
  flow.room(Math.max(terms.length * LOOKS.term.leading, look.leading));
  const item = flow.tag(list, 'LI');
  const top = flow.y;
  const label = flow.tag(item, 'Lbl');
  flow.write(
    label,
    terms.map((line, index) => ({
      line,
      x: PAGE.left,
      y: top + index * LOOKS.term.leading + baselineIn(LOOKS.body),
    })),
    LOOKS.term,
  );
  label.end();
  const body = flow.tag(item, 'LBody');
  const column = { x: PAGE.left + TERM_WIDTH, width: COLUMN - TERM_WIDTH };
  said.forEach((text, index) => {
    if (index > 0) flow.y += 2;
    const tag = flow.tag(body, 'P');
    flow.text(tag, flow.lines(text, look, column.width), look, column);
    tag.end();
  });
  body.end();
  item.end();
  // On a page of its own the text may have begun anew at the top.
  if (flow.y > top) flow.y = Math.max(flow.y, top + terms.length * LOOKS.term.leading);
  flow.y += 3;
};

const listOf = (flow: Flow, items: readonly string[]): void => {
  const list = flow.tag(flow.root, 'L');
  const column = { x: PAGE.left + INDENT, width: COLUMN - INDENT };
  for (const text of items) {
    flow.room(LOOKS.body.leading);
    const item = flow.tag(list, 'LI');
    const label = flow.tag(item, 'Lbl');
    const [bullet] = flow.lines('•', LOOKS.body, INDENT);
    if (bullet) flow.write(label, [{ line: bullet, x: PAGE.left + 2, y: flow.y + baselineIn(LOOKS.body) }], LOOKS.body);
    label.end();
    const body = flow.tag(item, 'LBody');
    flow.text(body, flow.lines(text, LOOKS.body, column.width), LOOKS.body, column);
    body.end();
    item.end();
    flow.y += 2;
  }
  list.end();
};

const TONES = { good: [GOOD, GOOD_SHADE], calm: [CALM, CALM_SHADE] } as const;

const notice = (flow: Flow, { tone, title, text }: Extract<Block, { kind: 'notice' }>): void => {
  const [colour, shade] = TONES[tone];
  const column = { x: PAGE.left + 16, width: COLUMN - 32 };
  const heads = flow.lines(title, LOOKS.heading2, column.width);
  const lines = flow.lines(text, LOOKS.body, column.width);
  const height = 20 + heads.length * LOOKS.heading2.leading + 2 + lines.length * LOOKS.body.leading;
  flow.space(8);
  flow.room(height);
  const top = flow.y;
  flow.pen.artifact(() => {
    flow.pen.box(PAGE.left, top, COLUMN, height, shade);
    flow.pen.box(PAGE.left, top, 3, height, colour);
  });
  const div = flow.tag(flow.root, 'Div');
  flow.y += 10;
  for (const [part, look] of [
    [heads, LOOKS.heading2],
    [lines, LOOKS.body],
  ] as const) {
    const tag = flow.tag(div, 'P');
    flow.text(tag, part, look, column);
    tag.end();
    flow.y += 2;
  }
  div.end();
  flow.y = top + height + 8;
};

export const drawBlock = (flow: Flow, block: Block, marks: Bookmarks): void => {
  switch (block.kind) {
    case 'heading':
      return heading(flow, block, marks);
    case 'paragraph':
      return block.role === 'quote'
        ? quote(flow, block.text)
        : paragraph(flow, flow.root, block.text, LOOKS[block.role], WHOLE);
    case 'facts': {
      const list = flow.tag(flow.root, 'L');
      for (const one of block.facts) fact(flow, list, one);
      return list.end();
    }
    case 'list':
      return listOf(flow, block.items);
    case 'table':
      return drawTable(flow, block);
    case 'notice':
      return notice(flow, block);
  }
};
