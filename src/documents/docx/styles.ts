import type { NeutralDocument } from '../../grant/document.js';
import { CALM, CALM_SHADE, GOOD, GOOD_SHADE, LOOKS, RULE, SIDE, type Colour, type TextLook } from '../look.js';
import { languageTag } from '../metadata.js';
import { HEAD, WORD } from './runs.js';

export const hex = (colour: Colour): string =>
  colour
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();

interface Style {
  readonly id: string;
  readonly name: string;
  readonly look: TextLook;
  /** Points before and after. */
  readonly space: readonly [number, number];
  /** 0 for the title's first level: what makes it a heading in Word's outline. */
  readonly outline?: number;
  readonly more?: string;
}

const twips = (points: number): number => Math.round(points * 20);
const bar = (colour: Colour, width = 16): string =>
  `<w:pBdr><w:left w:val="single" w:sz="${width}" w:space="8" w:color="${hex(colour)}"/></w:pBdr>`;
const noticeOf = (colour: Colour, shade: Colour): string =>
  `${bar(colour, 24)}<w:shd w:val="clear" w:color="auto" w:fill="${hex(shade)}"/>`;
const sideBar = (side: 'kommune' | 'hf'): string => bar(SIDE[side], 36);

const STYLES: readonly Style[] = [
  { id: 'Title', name: 'Title', look: LOOKS.title, space: [2, 8] },
  { id: 'Kicker', name: 'Kicker', look: LOOKS.kicker, space: [0, 2] },
  { id: 'Heading1', name: 'heading 1', look: LOOKS.heading1, space: [20, 5], outline: 0 },
  { id: 'Heading2', name: 'heading 2', look: LOOKS.heading2, space: [11, 2], outline: 1 },
  { id: 'Heading3', name: 'heading 3', look: LOOKS.heading3, space: [8, 2], outline: 2 },
  {
    id: 'HeadingOfMunicipalities',
    name: 'Heading of the municipalities',
    look: LOOKS.heading2,
    space: [11, 2],
    outline: 1,
    more: sideBar('kommune'),
  },
  {
    id: 'HeadingOfTrust',
    name: 'Heading of the trust',
    look: LOOKS.heading2,
    space: [11, 2],
    outline: 1,
    more: sideBar('hf'),
  },
  { id: 'Lead', name: 'Lead', look: LOOKS.lead, space: [0, 6] },
  { id: 'BodyText', name: 'Body Text', look: LOOKS.body, space: [0, 6] },
  { id: 'Quote', name: 'Quote', look: LOOKS.quote, space: [3, 6], more: bar(RULE) },
  { id: 'Small', name: 'Small', look: LOOKS.small, space: [0, 4] },
  { id: 'Empty', name: 'Nothing written', look: LOOKS.empty, space: [0, 6] },
  { id: 'Term', name: 'Term', look: LOOKS.term, space: [1, 1] },
  { id: 'Said', name: 'Said', look: LOOKS.body, space: [1, 1] },
  { id: 'Code', name: 'Code', look: LOOKS.code, space: [1, 1] },
  { id: 'Cell', name: 'Cell', look: LOOKS.cell, space: [2, 2] },
  { id: 'Caption', name: 'caption', look: LOOKS.term, space: [8, 3] },
  { id: 'ListBullet', name: 'List Bullet', look: LOOKS.body, space: [0, 3] },
  { id: 'NoticeGood', name: 'Notice, certain', look: LOOKS.body, space: [0, 0], more: noticeOf(GOOD, GOOD_SHADE) },
  { id: 'NoticeCalm', name: 'Notice, calm', look: LOOKS.body, space: [0, 0], more: noticeOf(CALM, CALM_SHADE) },
  { id: 'Footer', name: 'footer', look: LOOKS.furniture, space: [0, 0] },
];

const keeps = (outline: number | undefined): string => (outline === undefined ? '' : '<w:keepNext/><w:keepLines/>');

const styleXml = ({ id, name, look, space: [before, after], outline, more = '' }: Style): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
  `<w:pPr>${keeps(outline)}${more}<w:spacing w:before="${twips(before)}" w:after="${twips(after)}" w:line="${twips(look.leading)}" w:lineRule="atLeast"/>` +
  `${outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`}</w:pPr>` +
  `<w:rPr>${look.face === 'bold' ? '<w:b/>' : ''}<w:color w:val="${hex(look.colour)}"/><w:sz w:val="${look.size * 2}"/></w:rPr></w:style>`;

/** The same looks as on the pages of a PDF. The fonts are those that every Word has: Noto is not in the file. */
export const stylesXml = (document: NeutralDocument): string =>
  `${HEAD}<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr>` +
  `<w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="20"/>` +
  `<w:lang w:val="${languageTag(document)}"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>` +
  `<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
  `${STYLES.map(styleXml).join('')}</w:styles>`;
