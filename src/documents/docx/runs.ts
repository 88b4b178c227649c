import { escaped } from '../xml.js';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

interface RunLook {
  readonly bold?: boolean;
  /** A style of characters. */
  readonly style?: string;
}

const lookOf = ({ bold, style }: RunLook): string => {
  const parts = [style === undefined ? '' : `<w:rStyle w:val="${style}"/>`, bold ? '<w:b/>' : ''].join('');
  return parts === '' ? '' : `<w:rPr>${parts}</w:rPr>`;
};

/** A line break or a tab is an element of its own: inside a text Word shows neither. */
export const run = (text: string, look: RunLook = {}): string => {
  const parts = text
    .split(/(\r\n|\r|\n|\t)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\t') return '<w:tab/>';
      return /^[\r\n]/.test(part) ? '<w:br/>' : `<w:t xml:space="preserve">${escaped(part)}</w:t>`;
    });
  return parts.length === 0 ? '' : `<w:r>${lookOf(look)}${parts.join('')}</w:r>`;
};

const field = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** Numbers that stand in no document: where they are said, Word counts. */
const PAGE = 7_777_771;
const PAGES = 7_777_772;

/** `Side 1 av 3`, in the document's words, with figures that Word keeps right. */
export const pageNumber = (words: (page: number, of: number) => string): string =>
  words(PAGE, PAGES)
    .split(new RegExp(`(${PAGE}|${PAGES})`))
    .map((part) => (part === String(PAGE) ? field('PAGE') : part === String(PAGES) ? field('NUMPAGES') : run(part)))
    .join('');

export const paragraph = (style: string, content: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${content}</w:p>`;
