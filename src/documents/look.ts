import type { Side } from '../grant/party.js';

/** Red, green and blue, 0–1, as the drawer writes them. */
export type Colour = readonly [number, number, number];

const hex = (text: string): Colour => [
  parseInt(text.slice(0, 2), 16) / 255,
  parseInt(text.slice(2, 4), 16) / 255,
  parseInt(text.slice(4, 6), 16) / 255,
];

/** The colours of the pages, on white paper. */
export const INK = hex('242424');
export const QUIET = hex('5c5c5c');
export const RULE = hex('d6d6d6');
export const SHADE = hex('f5f5f5');
export const GOOD = hex('0e700e');
export const GOOD_SHADE = hex('f1faf1');
export const CALM = hex('5b5fc7');
export const CALM_SHADE = hex('f1f2fb');
export const WHITE = hex('ffffff');
export const SIDE: Readonly<Record<Side, Colour>> = { kommune: hex('0b6e63'), hf: hex('34509c') };

/** A4 in points, with room for a binder's holes. */
export const PAGE = { width: 595.28, height: 841.89, left: 68, right: 60, top: 66, bottom: 72 } as const;
export const COLUMN = PAGE.width - PAGE.left - PAGE.right;
export const FOOT = PAGE.height - PAGE.bottom;

export interface TextLook {
  readonly face: 'regular' | 'bold';
  readonly size: number;
  readonly leading: number;
  readonly colour: Colour;
}

const look = (face: TextLook['face'], size: number, leading: number, colour = INK): TextLook => ({
  face,
  size,
  leading,
  colour,
});

export const LOOKS = {
  kicker: look('regular', 9.5, 13, QUIET),
  title: look('bold', 20, 26),
  heading1: look('bold', 13.5, 18),
  heading2: look('bold', 10.5, 15),
  heading3: look('bold', 10, 14.5),
  lead: look('regular', 11.5, 16.5),
  body: look('regular', 10, 14.5),
  quote: look('regular', 10, 14.5),
  small: look('regular', 8.5, 12, QUIET),
  empty: look('regular', 10, 14.5, QUIET),
  term: look('regular', 9, 14.5, QUIET),
  code: look('regular', 8, 14.5),
  cell: look('regular', 9, 13),
  cellStrong: look('bold', 9, 13),
  furniture: look('regular', 8, 11, QUIET),
} as const satisfies Record<string, TextLook>;
