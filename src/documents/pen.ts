import PDFDocument from 'pdfkit';
import { face, type FaceName } from './fonts.js';
import type { Colour, TextLook } from './look.js';
import type { Run } from './runs.js';

/** A font as pdfkit keeps it in one file: which of its glyphs are used, and what each stands for. */
interface EmbeddedFace {
  readonly id: string;
  readonly subset: { includeGlyph(id: number): number };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  ref(): unknown;
}

export interface StructureContent {
  push(content: StructureContent): void;
}

/** A node of the tags that a screen reader walks. */
export interface Tag {
  add(child: Tag | StructureContent): Tag;
  end(): void;
  readonly dictionary: { readonly data: Record<string, unknown> };
}

interface Outline {
  addItem(title: string, at: { readonly top: number; readonly left: number }): Outline;
}

/**
 * What we use of pdfkit: its objects, fonts and tags. It does not place a line for us, since its own breaking of lines knows
 * neither fallback faces nor tags over page breaks.
 */
export interface Pdf extends AsyncIterable<Uint8Array> {
  readonly page: { readonly fonts: Record<string, unknown> };
  readonly outline: Outline;
  _font: EmbeddedFace;
  _addInfo: () => void;
  appendXML(xml: string): void;
  addPage(): unknown;
  switchToPage(index: number): unknown;
  bufferedPageRange(): { readonly count: number };
  addContent(text: string): unknown;
  font(source: unknown): unknown;
  struct(type: string, options?: { readonly scope?: string }): Tag;
  addStructure(tag: Tag): unknown;
  markContent(tag: string, options?: { readonly type?: string; readonly actual?: string }): unknown;
  markStructureContent(tag: string, options?: { readonly actual?: string }): StructureContent;
  endMarkedContent(): unknown;
  end(): void;
}

export const openPdf = (options: Record<string, unknown>): Pdf => new PDFDocument(options) as unknown as Pdf;

const number = (value: number): string => String(Math.round(value * 100) / 100);
const colourOf = (colour: Colour): string => colour.map((part) => number(part)).join(' ');
interface Used {
  readonly font: EmbeddedFace;
  readonly codes: Map<number, string>;
}

/** Writes on the page, from its top left corner, in points. */
export class Pen {
  private readonly used = new Map<FaceName, Used>();

  constructor(readonly pdf: Pdf) {}

  private use(name: FaceName): Used {
    let used = this.used.get(name);
    if (!used) {
      this.pdf.font(face(name).font);
      const font = this.pdf._font;
      // Glyph 0 is the empty box. It is never drawn, and may not be said to stand for nothing.
      font.unicode[0] = [0xfffd];
      used = { font, codes: new Map() };
      this.used.set(name, used);
    }
    this.pdf.page.fonts[used.font.id] ??= used.font.ref();
    return used;
  }

  /** Runs one after the other, on a baseline at `y`. */
  runs(runs: readonly Run[], x: number, y: number, look: TextLook): void {
    if (runs.length === 0) return;
    const out = [`BT ${colourOf(look.colour)} rg 1 0 0 -1 ${number(x)} ${number(y)} Tm`];
    let now: FaceName | undefined;
    for (const run of runs) {
      if (run.face !== now) out.push(`/${this.use(run.face).font.id} ${number(look.size)} Tf`);
      now = run.face;
      out.push(this.shown(run));
    }
    this.pdf.addContent(`${out.join('\n')} ET`);
  }

  private shown({ face: name, text }: Run): string {
    const { font, codes } = this.use(name);
    const parts: string[] = [];
    let hex = '';
    let rise = 0;
    const out: string[] = [];
    const flush = (): void => {
      if (hex !== '') parts.push(`<${hex}>`);
      hex = '';
    };
    const show = (): void => {
      flush();
      if (parts.length > 0) out.push(`[${parts.join('')}] TJ`);
      parts.length = 0;
    };
    for (const glyph of face(name).shape(text).glyphs) {
      let code = codes.get(glyph.id);
      if (code === undefined) {
        const index = font.subset.includeGlyph(glyph.id);
        code = index.toString(16).padStart(4, '0');
        codes.set(glyph.id, code);
        font.widths[index] ??= glyph.natural;
        font.unicode[index] ??= glyph.codePoints;
      }
      if (glyph.y !== rise) {
        show();
        out.push(`${number(glyph.y)} Ts`);
        rise = glyph.y;
      }
      if (glyph.x !== 0) {
        flush();
        parts.push(number(-glyph.x));
      }
      hex += code;
      const after = glyph.natural - glyph.advance + glyph.x;
      if (Math.abs(after) > 0.4) {
        flush();
        parts.push(number(after));
      }
    }
    show();
    if (rise !== 0) out.push('0 Ts');
    return out.join('\n');
  }

  /** Everything that is drawn and not read: rules, shades, marks, what stands on every page. */
  artifact(draw: () => void, type = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  box(x: number, y: number, width: number, height: number, colour: Colour): void {
    this.pdf.addContent(`${colourOf(colour)} rg ${number(x)} ${number(y)} ${number(width)} ${number(height)} re f`);
  }

  dot(x: number, y: number, radius: number, colour: Colour): void {
    const k = radius * 0.5523;
    const point = (dx: number, dy: number): string => `${number(x + dx)} ${number(y + dy)}`;
    const arc = (...at: readonly [number, number][]): string => `${at.map(([dx, dy]) => point(dx, dy)).join(' ')} c`;
    const arcs = [
      arc([radius, k], [k, radius], [0, radius]),
      arc([-k, radius], [-radius, k], [-radius, 0]),
      arc([-radius, -k], [-k, -radius], [0, -radius]),
      arc([k, -radius], [radius, -k], [radius, 0]),
    ];
    this.pdf.addContent(`${colourOf(colour)} rg ${point(radius, 0)} m ${arcs.join(' ')} f`);
  }

  /** A square with hatching: told from the dot by its form, and from a plain square where there is no colour. */
  hatched(x: number, y: number, size: number, colour: Colour, stripe: Colour): void {
    this.box(x, y, size, size, colour);
    const stripes = [0.4, 0.95, 1.5].map((at) => {
      const d = size * at;
      const from = d <= size ? [x, y + d] : [x + d - size, y + size];
      const to = d <= size ? [x + d, y] : [x + size, y + d - size];
      return `${from.map(number).join(' ')} m ${to.map(number).join(' ')} l`;
    });
    this.pdf.addContent(`q ${colourOf(stripe)} RG ${number(size * 0.09)} w ${stripes.join(' ')} S Q`);
  }
}
