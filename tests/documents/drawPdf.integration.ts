import { beforeAll, describe, expect, it } from '@jest/globals';
import { drawPdf } from '../../src/documents/drawPdf.js';
import type { NeutralDocument, TableRow } from '../../src/grant/document.js';
import { documentsWanted } from '../../src/steps/documents.js';
import { textsFor } from '../../src/texts/textsFor.js';
import { A_LONG_TEXT, ALL_ENDORSED, NAMES, THE_CONTENT } from '../support/endorsedApplication.js';
import { aDocument, paragraph } from './aDocument.js';
import { ReadAgain } from './readers.js';

const read = async (document: NeutralDocument): Promise<ReadAgain> => new ReadAgain(await drawPdf(document));

describe('a document, read again by others than the one who wrote it', () => {
  let all: ReadAgain[] = [];
  beforeAll(async () => {
    const wanted = documentsWanted(ALL_ENDORSED);
    all = await Promise.all(
      wanted.map(({ made, language }) =>
        read(made(THE_CONTENT, { texts: textsFor(language), nameOf: (person) => NAMES[person] })),
      ),
    );
  });

  it('is a receipt for each of the three, and the whole application', () => {
    expect(all).toHaveLength(4);
  });

  it('has no error that qpdf finds', () => {
    for (const one of all) expect(one.check()).toContain('No syntax or stream encoding errors found');
  });

  it('says that it is PDF/A-2a, with a title, an author, a language and an output intent', () => {
    for (const one of all) {
      expect(one.metadata()).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</);
      expect(one.metadata()).toContain('<rdf:li>Helsefellesskap Møre og Romsdal</rdf:li>');
      expect(one.info()).toMatch(/Tagged: +yes/);
      expect(one.info()).toMatch(/Title: .*FACT ung/);
      const objects = one.objects();
      expect(objects).toMatch(/\/S \/GTS_PDFA1/);
      expect(objects).toMatch(/\/Lang \(n[nb]-NO\)/);
      expect(objects).toMatch(/\/DisplayDocTitle true/);
      expect(objects).toMatch(/\/Outlines/);
      expect(objects).not.toMatch(/\/JavaScript|\/OpenAction|\/AA |\/Encrypt|\/EmbeddedFile/);
    }
  });

  it('has every font in it, and knows what each glyph means', () => {
    for (const one of all)
      for (const font of one.fonts()) expect(font).toMatchObject({ embedded: true, subset: true, unicode: true });
  });

  it('says in its date and its metadata the moment it is about', () => {
    const [receipt] = all;
    expect(receipt?.metadata()).toContain('<xmp:CreateDate>2024-11-25T10:32:07Z</xmp:CreateDate>');
    expect(receipt?.words()).toContain('25. november 2024 kl. 11.32.07');
    expect(receipt?.words()).toContain('2024-11-25T10:32:07.000Z');
  });

  it('says who acted for whom, with both names, and that it is no qualified signature', () => {
    const words = all.map((one) => one.words());
    expect(words.some((text) => text.includes('Kommunalsjef Test C') && text.includes('Kommunalsjef Test B'))).toBe(
      true,
    );
    expect(words.some((text) => text.includes('Klinikksjef Test E') && text.includes('Klinikksjef Test G'))).toBe(true);
    for (const text of words)
      expect(text).toMatch(/ikk[je]+ (ein kvalifisert|en kvalifisert|kvalifiserte) elektronisk/);
  });

  it('has the nine parts of the form as headings, and its budget as a table with headers', () => {
    const whole = all.at(-1);
    const words = whole?.words() ?? '';
    for (let part = 1; part <= 9; part += 1) expect(words).toMatch(new RegExp(` ${part}\\. \\p{Lu}`, 'u'));
    const tags = whole?.tags() ?? '';
    expect(tags.match(/^ +H2 /gm)).toHaveLength(10);
    const [, table = ''] = tags.split(/^ *Table /m);
    for (const tag of ['Caption', 'THead', 'TBody', 'TH', 'TD']) expect(table).toContain(tag);
    expect(words).toContain('Total prosjektkostnad 660 000 440 000 1 100 000');
  });
});

describe('what people write and paste', () => {
  it('is there whole, however long: 20 000 characters over many pages', async () => {
    const one = await read(aDocument([paragraph(A_LONG_TEXT)]));
    expect(
      one
        .structure()
        .replace(/["\s]+/g, ' ')
        .includes(A_LONG_TEXT),
    ).toBe(true);
    // In reading order, and what stands on every page stands between.
    const furniture =
      / ?Journal nr\. 12 Side \d+ av \d+( Helsefellesskap Møre og Romsdal · FACT ung på Nordre Sunnmøre & omland)? ?/g;
    expect(one.words().replaceAll('\f', '').replace(furniture, ' ')).toContain(A_LONG_TEXT);
    expect(one.info()).toMatch(/Pages: +[5-9]/);
  });

  it.each([
    ['Norwegian letters', 'Æ Ø Å æ ø å é ô «Òg», – ½ §'],
    ['figures that stay together', '1\u00a0200\u00a0000\u00a0kr og 52,5\u00a0%'],
    ['emoji, also those of several characters', 'Vi 🤝 👍🏽 👩‍👩‍👧 🇳🇴'],
    ['signs', 'Ja ✓ nei ✕ vidare → minst ≥ sum ∑ rute ☐ grader ℃'],
    ['letters that no font here has', '中文 og 한국어'],
    ['XML and PDF syntax', '<b>&amp;</b> (paren) \\ << /JS >>'],
  ])('is read as it was written: %s', async (_what, text) => {
    const one = await read(aDocument([paragraph(text)], { title: text }));
    expect(one.words()).toContain(text.replace(/\s+/g, ' '));
    expect(one.check()).toContain('No syntax');
    expect(one.info()).toMatch(/Title: +\S/);
  });

  it('names a character that cannot be drawn instead of an empty box', async () => {
    const drawn = await read(aDocument([paragraph('中')]));
    const named = await read(aDocument([paragraph('[teikn U+4E2D]')]));
    expect(drawn.pixels(1).grey.equals(named.pixels(1).grey)).toBe(true);
    expect(drawn.words()).toContain('中');
  });

  it('does not turn the direction of what follows it around', async () => {
    const one = await read(aDocument([paragraph('rekneskap\u202Efdp.exe')]));
    expect(one.words()).toContain('rekneskapfdp.exe');
  });

  it('stays within the page, also a word that is wider than it', async () => {
    const one = await read(aDocument([paragraph(`https://example.org/${'lang'.repeat(150)}`)]));
    expect(one.text().replace(/\s/g, '')).toContain(`https://example.org/${'lang'.repeat(150)}`);
    const { width, grey } = one.pixels(1);
    const margin = Array.from(grey).filter((_value, index) => index % width >= width - 14);
    expect(Math.min(...margin)).toBe(255);
  });

  it('keeps a table together over the page: the header is drawn again, and tagged once', async () => {
    const rows: TableRow[] = Array.from({ length: 60 }, (_, index) => ({
      role: 'row',
      cells: [`Rad ${index}`, `${index}`],
    }));
    const columns = [
      { header: 'Type kostnad', align: 'start', share: 3 },
      { header: 'Kroner', align: 'end', share: 2, side: 'hf' },
    ] as const;
    const one = await read(aDocument([{ kind: 'table', caption: 'Budsjett', columns, rows }]));
    expect(one.words().match(/Type kostnad/g)?.length).toBeGreaterThan(1);
    const structure = one.structure();
    expect(structure.match(/"Type kostnad"/g)).toHaveLength(1);
    for (const { cells } of rows) expect(structure).toContain(`"${cells[0]}"`);
    expect(one.objects()).toMatch(/\/Scope \/Row/);
    expect(one.objects()).toMatch(/\/Scope \/Column/);
  });
});
