import type { Block, Fact, ParagraphRole, TableRow } from '../../grant/document.js';
import { COLUMN, RULE, SHADE } from '../look.js';
import { hex } from './styles.js';
import { paragraph, run } from './runs.js';

/** The column's width in twentieths of a point. */
export const WIDTH = Math.round(COLUMN * 20);
const TERM_WIDTH = 2560;

const ROLES: Readonly<Record<ParagraphRole, string>> = {
  lead: 'Lead',
  body: 'BodyText',
  quote: 'Quote',
  small: 'Small',
  empty: 'Empty',
};
const HEADINGS = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;
const SIDES = { kommune: 'HeadingOfMunicipalities', hf: 'HeadingOfTrust' } as const;

/** Empty lines part paragraphs; a single line break stays one. */
const parted = (style: string, text: string): string =>
  text
    .split(/\n(?:[ \t]*\n)+/)
    .map((part) => paragraph(style, run(part.replace(/\n+$/, ''))))
    .join('');

interface CellLook {
  readonly width: number;
  readonly span?: number;
  readonly shade?: boolean;
}

const cell = (content: string, { width, span = 1, shade }: CellLook): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}` +
  `${shade ? `<w:shd w:val="clear" w:color="auto" w:fill="${hex(SHADE)}"/>` : ''}</w:tcPr>${content}</w:tc>`;

/** Nothing may be parted from itself by the end of a page. */
const row = (cells: string, isHeader = false): string =>
  `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${cells}</w:tr>`;

const line = (where: string): string => `<w:${where} w:val="single" w:sz="4" w:space="0" w:color="${hex(RULE)}"/>`;

const tableOf = (widths: readonly number[], rows: string, lines: boolean): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((sum, one) => sum + one, 0)}" w:type="dxa"/>` +
  `${lines ? `<w:tblBorders>${line('top')}${line('bottom')}${line('insideH')}</w:tblBorders>` : ''}<w:tblLayout w:type="fixed"/>` +
  `<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>` +
  `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>` +
  // Two tables with nothing between them would become one.
  paragraph('Small', '');

const factsOf = (facts: readonly Fact[]): string => {
  const widths = [TERM_WIDTH, WIDTH - TERM_WIDTH] as const;
  const rows = facts.map(({ term, said, code }) => {
    const texts = (said.length === 0 ? [''] : said)
      .map((text) => paragraph(code ? 'Code' : 'Said', run(text)))
      .join('');
    return row(cell(paragraph('Term', run(term)), { width: widths[0] }) + cell(texts, { width: widths[1] }));
  });
  return facts.length === 0 ? '' : tableOf(widths, rows.join(''), false);
};

const aligned = { start: '', end: '<w:jc w:val="right"/>' } as const;

const table = ({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): string => {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((WIDTH * share) / shares));
  const header = columns.map(({ header: text, align }, index) =>
    cell(paragraph('Cell', run(text, { bold: true }), aligned[align]), { width: widths[index] ?? 0, shade: true }),
  );
  const rowOf = ({ role, cells }: TableRow): string => {
    const bold = role !== 'row';
    if (role === 'group')
      return row(cell(paragraph('Cell', run(cells[0] ?? '', { bold })), { width: WIDTH, span: columns.length }));
    const made = columns.map(({ align }, index) =>
      cell(paragraph('Cell', run(cells[index] ?? '', { bold }), aligned[align]), {
        width: widths[index] ?? 0,
        shade: role === 'total',
      }),
    );
    return row(made.join(''));
  };
  return (
    paragraph('Caption', run(caption)) + tableOf(widths, row(header.join(''), true) + rows.map(rowOf).join(''), true)
  );
};

export const blockXml = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return paragraph(block.side ? SIDES[block.side] : HEADINGS[block.level], run(block.text));
    case 'paragraph':
      return parted(ROLES[block.role], block.text);
    case 'facts':
      return factsOf(block.facts);
    case 'list': {
      const bullet = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
      return block.items.map((text) => paragraph('ListBullet', run(text), bullet)).join('');
    }
    case 'table':
      return table(block);
    case 'notice': {
      const style = block.tone === 'good' ? 'NoticeGood' : 'NoticeCalm';
      return (
        paragraph(style, run(block.title, { bold: true }), '<w:keepNext/>') +
        parted(style, block.text) +
        paragraph('Small', '')
      );
    }
  }
};
