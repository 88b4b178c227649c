import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

/*
 * One family for what people write, and three to look in for what they paste: signs and arrows, mathematics, emoji. All are
 * embedded in the file, only the glyphs that are used.
 */
const FILES = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  symbols: '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
  math: '@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
  emoji: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
} as const;
export type FaceName = keyof typeof FILES;

/** Where a character is looked for that the text's own face does not have, in this order. */
export const FALLBACKS: readonly FaceName[] = ['symbols', 'math', 'emoji'];

export interface ShapedGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  /** Thousandths of the size, all of them: how far the font moves on, and how far the text does. */
  readonly natural: number;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
}

export interface Shaped {
  readonly glyphs: readonly ShapedGlyph[];
  readonly width: number;
}

/** So many words are remembered with their glyphs; then it begins anew. */
const MOST_WORDS = 20_000;

/** A font of ours: opened once, and with what has been shaped lately. */
export class Face {
  private readonly words = new Map<string, Shaped>();
  private readonly known = new Map<number, boolean>();

  constructor(
    readonly name: FaceName,
    readonly font: Font,
  ) {}

  has(codePoint: number): boolean {
    let has = this.known.get(codePoint);
    if (has === undefined) {
      has = this.font.hasGlyphForCodePoint(codePoint);
      this.known.set(codePoint, has);
    }
    return has;
  }

  shape(word: string): Shaped {
    const known = this.words.get(word);
    if (known) return known;
    const scale = 1000 / this.font.unitsPerEm;
    const { glyphs, positions } = this.font.layout(word);
    const shaped = glyphs.map((glyph, index): ShapedGlyph => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      return {
        id: glyph.id,
        codePoints: glyph.codePoints,
        natural: glyph.advanceWidth * scale,
        advance: xAdvance * scale,
        x: xOffset * scale,
        y: yOffset * scale,
      };
    });
    const answer = { glyphs: shaped, width: shaped.reduce((sum, { advance }) => sum + advance, 0) };
    if (this.words.size >= MOST_WORDS) this.words.clear();
    this.words.set(word, answer);
    return answer;
  }
}

const { resolve } = createRequire(import.meta.url);
const opened = new Map<FaceName, Face>();

/** Opened when first asked for: few documents need them all. */
export const face = (name: FaceName): Face => {
  let known = opened.get(name);
  if (!known) {
    const font = openSync(resolve(FILES[name]));
    if (!('layout' in font)) throw new Error(`${FILES[name]} holds several fonts, and one was expected`);
    known = new Face(name, font);
    opened.set(name, known);
  }
  return known;
};
