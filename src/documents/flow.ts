import { linesOf, widthOf, type Line, type Setting } from './lines.js';
import { COLUMN, FOOT, PAGE, type TextLook } from './look.js';
import type { Pdf, Tag } from './pen.js';
import { Pen } from './pen.js';
import type { Run } from './runs.js';

/** Where a text is set: its left edge and its width. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

export interface PlacedLine {
  readonly line: Line;
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
}

/** Runs that are drawn as they are written stay together; one that is not stands alone. */
const apart = (runs: readonly Run[]): Run[][] => {
  const pieces: Run[][] = [];
  for (const run of runs) {
    const last = pieces.at(-1);
    if (last && run.actual === undefined && last[0]?.actual === undefined) last.push(run);
    else pieces.push([run]);
  }
  return pieces;
};

export const WHOLE: Column = { x: PAGE.left, width: COLUMN };

/** How far the baseline lies below the top of its line. */
export const baselineIn = ({ size, leading }: Pick<TextLook, 'size' | 'leading'>): number =>
  (leading - size) / 2 + size * 0.82;

/** Where on the paper we are, and the tag that everything is put into. */
export class Flow {
  readonly pen: Pen;
  y: number = PAGE.top;
  private onNewPage: (() => void) | undefined;

  constructor(
    readonly pdf: Pdf,
    readonly root: Tag,
    readonly inWords: (codes: string) => string,
  ) {
    this.pen = new Pen(pdf);
    pdf.addPage();
  }

  settingOf({ face, size }: TextLook): Setting {
    return { face, size, inWords: this.inWords };
  }

  lines(text: string, look: TextLook, width: number): Line[] {
    return linesOf(text, width, this.settingOf(look));
  }

  newPage(): void {
    this.pdf.addPage();
    this.y = PAGE.top;
    this.onNewPage?.();
  }

  /** Room for something that must stand together. Taller than a page, it begins a new one and goes on. */
  room(height: number): void {
    if (this.y + height > FOOT && this.y > PAGE.top) this.newPage();
  }

  space(height: number): void {
    if (this.y > PAGE.top) this.y += height;
  }

  /** Draws this at the top of every page that begins meanwhile: a table's header. */
  withHeader(header: () => void, draw: () => void): void {
    const before = this.onNewPage;
    this.onNewPage = header;
    draw();
    this.onNewPage = before;
  }

  tag(parent: Tag, type: string, options?: { readonly scope?: string }): Tag {
    const tag = this.pdf.struct(type, options);
    parent.add(tag);
    return tag;
  }

  /** Draws within the tag: what is drawn here is what the tag says. */
  within(tag: Tag, draw: () => void): void {
    const content = this.pdf.markStructureContent(String(tag.dictionary.data.S));
    draw();
    this.pdf.endMarkedContent();
    tag.add(content);
  }

  /** Lines at their places, within the tag. What is drawn otherwise than it was written is a tag of its own that says what was. */
  write(tag: Tag, lines: readonly PlacedLine[], look: TextLook): void {
    let open: { readonly runs: readonly Run[]; readonly x: number; readonly y: number }[] = [];
    const flush = (): void => {
      const pieces = open;
      open = [];
      if (pieces.length > 0)
        this.within(tag, () => pieces.forEach(({ runs, x, y }) => this.pen.runs(runs, x, y, look)));
    };
    for (const { line, x, y } of lines) {
      let at = x;
      for (const runs of apart(line.runs)) {
        const [only] = runs;
        if (only?.actual === undefined) open.push({ runs, x: at, y });
        else {
          flush();
          const span = this.tag(tag, 'Span');
          const content = this.pdf.markStructureContent('Span', { actual: only.actual });
          this.pen.runs(runs, at, y, look);
          this.pdf.endMarkedContent();
          span.add(content);
          span.end();
        }
        at += widthOf(runs, look.size);
      }
    }
    flush();
  }

  /** Lines for the eye only. */
  draw(lines: readonly PlacedLine[], look: TextLook): void {
    this.pen.artifact(() => lines.forEach(({ line, x, y }) => this.pen.runs(line.runs, x, y, look)), 'Pagination');
  }

  /** Lines of one tag, over as many pages as it takes. A last line never stands alone on a page, nor a first one. */
  text(
    tag: Tag,
    lines: readonly Line[],
    look: TextLook,
    { x }: Column,
    beside?: (from: number, to: number) => void,
  ): void {
    let at = 0;
    while (at < lines.length) {
      const left = lines.length - at;
      let fit = Math.floor((FOOT - this.y + 0.01) / look.leading);
      if (fit < left && left - fit === 1 && fit > 2) fit -= 1;
      if (fit < 1 || (fit === 1 && left > 1)) {
        if (this.y <= PAGE.top) fit = 1;
        else {
          this.newPage();
          continue;
        }
      }
      const part = lines.slice(at, at + fit);
      const from = this.y;
      beside?.(from, from + part.length * look.leading);
      const placed = part.map((line, index) => ({ line, x, y: from + index * look.leading + baselineIn(look) }));
      this.write(tag, placed, look);
      this.y = from + part.length * look.leading;
      at += part.length;
      if (at < lines.length) this.newPage();
    }
  }
}
