import { strToU8, zipSync, type Zippable } from 'fflate';
import type { NeutralDocument } from '../grant/document.js';
import type { DrawDocument } from '../grant/ports.js';
import { blockXml, WIDTH } from './docx/blocks.js';
import { HEAD, pageNumber, paragraph, run, WORD } from './docx/runs.js';
import { stylesXml } from './docx/styles.js';
import { PAGE } from './look.js';
import { languageTag, PRODUCER } from './metadata.js';
import { escaped } from './xml.js';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Each part of the file, with what kind it is. */
const PARTS = {
  document: `${TYPE}.document.main+xml`,
  styles: `${TYPE}.styles+xml`,
  numbering: `${TYPE}.numbering+xml`,
  settings: `${TYPE}.settings+xml`,
  footer1: `${TYPE}.footer+xml`,
} as const;

const contentTypes = (): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  Object.entries(PARTS)
    .map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${type}"/>`)
    .join('') +
  `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
  `<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`;

const relationships = (all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('') +
  '</Relationships>';

const core = (document: NeutralDocument): string => {
  const date = `${document.dated.slice(0, 19)}Z`;
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    `xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escaped(document.title)}</dc:title><dc:subject>${escaped(document.subject)}</dc:subject>` +
    `<dc:creator>${escaped(document.issuer)}</dc:creator><dc:language>${languageTag(document)}</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified></cp:coreProperties>`
  );
};

const app = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${PRODUCER}</Application></Properties>`;

const numbering =
  `${HEAD}<w:numbering ${WORD}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>` +
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>` +
  `<w:pPr><w:ind w:left="284" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>` +
  `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const settings = (document: NeutralDocument): string =>
  `${HEAD}<w:settings ${WORD}><w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/>` +
  `<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
  `<w:themeFontLang w:val="${languageTag(document)}"/></w:settings>`;

const twips = (points: number): number => Math.round(points * 20);

const body = ({ issuer, kicker, title, blocks }: NeutralDocument): string => {
  const { width, height, left, right, top, bottom } = PAGE;
  const section =
    `<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"/>` +
    `<w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}" w:header="680" w:footer="680" w:gutter="0"/></w:sectPr>`;
  const head = [
    ['Kicker', issuer],
    ['Kicker', kicker],
    ['Title', title],
  ].map(([style, text]) => paragraph(style ?? '', run(text ?? '')));
  return (
    `${HEAD}<w:document ${WORD} xmlns:r="${OFFICE}"><w:body>${head.join('')}` +
    `${blocks.map(blockXml).join('')}${section}</w:body></w:document>`
  );
};

const footer = ({ foot, words }: NeutralDocument): string =>
  `${HEAD}<w:ftr ${WORD}>` +
  paragraph(
    'Footer',
    `${run(`${foot}\t`)}${pageNumber(words.page)}`,
    `<w:tabs><w:tab w:val="right" w:pos="${WIDTH}"/></w:tabs>`,
  ) +
  '</w:ftr>';

/** A neutral document for Word. As with PDF, nothing in it depends on when or where it is drawn. */
export const drawDocx: DrawDocument = (document) => {
  const word = (name: string): string => `word/${name}.xml`;
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      ['document', `${OFFICE}/officeDocument`, word('document')],
      ['core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['app', `${OFFICE}/extended-properties`, 'docProps/app.xml'],
    ]),
    'docProps/core.xml': core(document),
    'docProps/app.xml': app,
    [word('document')]: body(document),
    [word('styles')]: stylesXml(document),
    [word('numbering')]: numbering,
    [word('settings')]: settings(document),
    [word('footer1')]: footer(document),
    'word/_rels/document.xml.rels': relationships([
      ['styles', `${OFFICE}/styles`, 'styles.xml'],
      ['numbering', `${OFFICE}/numbering`, 'numbering.xml'],
      ['settings', `${OFFICE}/settings`, 'settings.xml'],
      ['footer', `${OFFICE}/footer`, 'footer1.xml'],
    ]),
  };
  // The oldest date that an archive can hold: when it was packed is nobody's business.
  const packed: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, xml]) => [name, [strToU8(xml), { mtime: '1980-01-01T12:00:00' }]]),
  );
  return Promise.resolve(zipSync(packed));
};
