/** What makes a line of its own. */
const BLOCKS = new Set(['P', 'DIV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'PRE', 'SECTION', 'ARTICLE']);
const NOT_READ = new Set(['STYLE', 'SCRIPT', 'HEAD', 'TITLE', 'META', 'TEMPLATE']);
const CELL_BORDER = ' | ';
const INDENT = '  ';
/** Word writes a list as paragraphs that begin with a sign of its Symbol font or a number, and says so in the style. */
const WORD_BULLET = /^[\u00b7\u00a7o\u2022\uf0b7\uf0a7\u2013-]\s*$/u;

const oneLine = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim();

/** Lines under construction: text goes on the last one until something ends it. */
class Lines {
  readonly #lines: string[] = [''];

  add(text: string): void {
    this.#lines[this.#lines.length - 1] += text;
  }
  end(): void {
    if (this.#lines.at(-1) !== '') this.#lines.push('');
  }
  line(text: string): void {
    this.end();
    this.add(text);
    this.end();
  }
  /** Ends the paragraph: one empty line, never more. */
  gap(): void {
    this.end();
    if (this.#lines.length > 1 && this.#lines.at(-2) !== '') this.#lines.splice(-1, 0, '');
  }
  text(): string {
    return this.#lines
      .map((line) => line.replace(/[ \t]+$/u, ''))
      .join('\n')
      .replace(/\n+$/u, '');
  }
}

const isWordListItem = (element: Element): boolean =>
  /mso-list:(?!\s*ignore)/i.test(element.getAttribute('style') ?? '');

const wordItem = (element: Element): string => {
  const [sign] = [...element.querySelectorAll('[style]')].filter((inner) =>
    /mso-list:\s*ignore/i.test(inner.getAttribute('style') ?? ''),
  );
  const mark = oneLine(sign?.textContent ?? '');
  const whole = oneLine(element.textContent);
  const said = mark !== '' && whole.startsWith(mark) ? whole.slice(mark.length).trim() : whole;
  const level = /level(\d+)/i.exec(element.getAttribute('style') ?? '')?.[1] ?? '1';
  return `${INDENT.repeat(Number(level) - 1)}${mark === '' || WORD_BULLET.test(mark) ? '–' : mark} ${said}`;
};

/** What these say, with none of what is never read. */
const textOf = (nodes: Iterable<Node>): string => {
  const lines = new Lines();
  for (const node of nodes) write(node, lines, 0);
  return lines.text();
};

const isList = ({ nodeName }: Node): boolean => nodeName === 'OL' || nodeName === 'UL';

const writeTable = (table: Element, lines: Lines): void => {
  lines.gap();
  for (const row of table.querySelectorAll('tr')) {
    const cells = [...row.children].filter(({ tagName }) => tagName === 'TD' || tagName === 'TH');
    const words = cells.map((cell) => oneLine(textOf(cell.childNodes)));
    if (words.some((word) => word !== '')) lines.line(words.join(CELL_BORDER));
  }
  lines.gap();
};

const writeList = (list: Element, lines: Lines, depth: number): void => {
  const start = Number(list.getAttribute('start') ?? 1);
  let number = Number.isNaN(start) ? 1 : start;
  lines.end();
  for (const item of list.childNodes) {
    if (item instanceof Element && isList(item)) writeList(item, lines, depth + 1);
    else if (item.nodeName === 'LI') {
      const mark = list.tagName === 'OL' ? `${number}.` : '–';
      number += 1;
      const said = oneLine(textOf([...item.childNodes].filter((child) => !isList(child))));
      lines.line(`${INDENT.repeat(depth)}${mark} ${said}`);
      for (const child of item.childNodes)
        if (child instanceof Element && isList(child)) writeList(child, lines, depth + 1);
    } else write(item, lines, depth);
  }
};

const writeElement = (element: Element, lines: Lines, depth: number): void => {
  if (NOT_READ.has(element.tagName)) return;
  if (element.tagName === 'BR') return lines.line('');
  if (element.tagName === 'TABLE') return writeTable(element, lines);
  if (element.tagName === 'OL' || element.tagName === 'UL') return writeList(element, lines, depth);
  if (isWordListItem(element)) return lines.line(wordItem(element));
  const isBlock = BLOCKS.has(element.tagName);
  if (isBlock) lines.end();
  for (const child of element.childNodes) write(child, lines, depth);
  if (isBlock) lines.gap();
};

const write = (node: Node, lines: Lines, depth: number): void => {
  if (node instanceof Element) return writeElement(node, lines, depth);
  if (node.nodeType === Node.TEXT_NODE) lines.add((node.textContent ?? '').replace(/[\s\u00a0]+/gu, ' '));
};

/**
 * What is pasted out of a document, as plain text one can read: a row of a table is a line with its cells between bars, an item
 * of a list a line with its sign. Undefined where there is neither table nor list: the browser's own plain text is then right.
 * Nothing of the page it comes from is run or fetched: a parsed document is never shown.
 */
export const pastedText = (html: string): string | undefined => {
  if (!/<(table|ul|ol)\b|mso-list/i.test(html)) return undefined;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines = new Lines();
  for (const child of body.childNodes) write(child, lines, 0);
  return lines.text().replace(/^\s*\n/u, '');
};
