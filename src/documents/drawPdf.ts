import type { NeutralDocument } from '../grant/document.js';
import type { DrawDocument } from '../grant/ports.js';
import { drawBlock, type Bookmarks } from './blocks.js';
import { baselineIn, Flow } from './flow.js';
import { face } from './fonts.js';
import { COLUMN, LOOKS, PAGE, RULE } from './look.js';
import { issuerMarks } from './marks.js';
import { infoOf, languageTag, xmpOf } from './metadata.js';
import { openPdf, type Pdf, type Tag } from './pen.js';

/** So many blocks are drawn before others get their turn: a long application takes a while. */
const BLOCKS_AT_A_TIME = 8;
const othersTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

const open = (document: NeutralDocument): Pdf => {
  const pdf = openPdf({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: languageTag(document),
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    font: face('regular').font,
    info: infoOf(document),
  });
  // Its own would write names with & and < as they are, which is no XML.
  pdf._addInfo = () => pdf.appendXML(xmpOf(document));
  return pdf;
};

const top = (flow: Flow, { issuer, kicker, title }: NeutralDocument): void => {
  let indent = 0;
  flow.pen.artifact(() => {
    indent = issuerMarks(flow, flow.y + LOOKS.kicker.leading / 2);
  });
  const parts = [
    [issuer, LOOKS.kicker, 'P', indent],
    [kicker, LOOKS.kicker, 'P', 0],
    [title, LOOKS.title, 'H1', 0],
  ] as const;
  for (const [text, look, type, shift] of parts) {
    if (text === kicker) flow.y += 22;
    const tag = flow.tag(flow.root, type);
    flow.text(tag, flow.lines(text, look, COLUMN - shift), look, { x: PAGE.left + shift, width: COLUMN - shift });
    tag.end();
  }
  flow.y += 8;
};

/** A document's outline: parts, and what stands in them. */
const bookmarksIn = (pdf: Pdf): Bookmarks => {
  const open = [pdf.outline];
  return {
    add: (level, title, y) => {
      if (level === 3) return;
      const parent = open[level - 1] ?? pdf.outline;
      open[level] = parent.addItem(title, { top: y - 6, left: PAGE.width });
    },
  };
};

/** What stands on every page, for the eye: whose it is, and how many pages there are. */
const furnish = (flow: Flow, { issuer, title, foot, words }: NeutralDocument): void => {
  const { pdf, pen } = flow;
  const look = LOOKS.furniture;
  const { count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(index);
    const y = PAGE.height - 46;
    const [number] = flow.lines(words.page(index + 1, count), look, COLUMN);
    const [left] = flow.lines(foot, look, COLUMN - 90);
    const [head] = flow.lines(`${issuer} · ${title}`, look, COLUMN);
    const at = y + 5 + baselineIn(look);
    pen.artifact(() => pen.box(PAGE.left, y, COLUMN, 0.5, RULE), 'Pagination');
    flow.draw(
      [
        ...(left ? [{ line: left, x: PAGE.left, y: at }] : []),
        ...(number ? [{ line: number, x: PAGE.left + COLUMN - number.width, y: at }] : []),
        ...(head && index > 0 ? [{ line: head, x: PAGE.left, y: 34 + baselineIn(look) }] : []),
      ],
      look,
    );
  }
};

const collected = async (pdf: Pdf): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of pdf) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/**
 * A neutral document as PDF/A-2a: tagged, with every font embedded, every character's meaning known, and nothing in it that
 * depends on when or where it is drawn.
 */
export const drawPdf: DrawDocument = async (document) => {
  const pdf = open(document);
  const root: Tag = pdf.struct('Document');
  pdf.addStructure(root);
  const flow = new Flow(pdf, root, document.words.character);
  top(flow, document);
  const marks = bookmarksIn(pdf);
  for (const [index, block] of document.blocks.entries()) {
    if (index > 0 && index % BLOCKS_AT_A_TIME === 0) await othersTurn();
    drawBlock(flow, block, marks);
  }
  root.end();
  furnish(flow, document);
  pdf.end();
  return collected(pdf);
};
