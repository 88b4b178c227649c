import { describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { SaxesParser } from 'saxes';
import { drawDocx } from '../../src/documents/drawDocx.js';
import type { Block, NeutralDocument } from '../../src/grant/document.js';
import { aDocument, paragraph } from './aDocument.js';

const everything: Block[] = [
  { kind: 'heading', level: 1, text: 'Bakgrunn for saka' },
  paragraph('Første avsnitt\nmed ei line til.\n\nAndre avsnitt.'),
  { kind: 'paragraph', role: 'quote', text: 'Eit sitat' },
  { kind: 'heading', level: 2, text: 'Helseføretaket', side: 'hf' },
  {
    kind: 'facts',
    facts: [
      { term: 'Utval', said: ['SSU'] },
      { term: 'Kode', said: ['ab12'], code: true },
    ],
  },
  { kind: 'list', items: ['Ein', 'To'] },
  {
    kind: 'table',
    caption: 'Sakliste',
    columns: [
      { header: 'Sak', align: 'start', share: 1 },
      { header: 'Sum', align: 'end', share: 1 },
    ],
    rows: [
      { role: 'group', cells: ['Til vedtak'] },
      { role: 'row', cells: ['1/2024', '100 kr'] },
      { role: 'total', cells: ['I alt', '100 kr'] },
    ],
  },
  { kind: 'notice', tone: 'good', title: 'Vedteke', text: 'Alle røysta for.' },
];

const opened = async (document: NeutralDocument) => {
  const zip = await JSZip.loadAsync(await drawDocx(document));
  const text = async (name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? '';
  return { zip, text, names: Object.keys(zip.files) };
};

/** Every element's name, in order, by a parser that stops at what is no XML. */
const elementsIn = (xml: string): string[] => {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => names.push(name));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return names;
};

const textIn = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('|');

describe('a document for Word', () => {
  it('says what the neutral document says, in its order', async () => {
    const { text } = await opened(aDocument(everything));
    expect(textIn(await text('word/document.xml'))).toBe(
      [
        'Helsefellesskap Møre og Romsdal',
        'Søknad om tilskot',
        'FACT ung på Nordre Sunnmøre &amp; omland',
        'Bakgrunn for saka',
        'Første avsnitt|med ei line til.',
        'Andre avsnitt.',
        'Eit sitat',
        'Helseføretaket',
        'Utval|SSU|Kode|ab12',
        'Ein|To',
        'Sakliste|Sak|Sum|Til vedtak|1/2024|100 kr|I alt|100 kr',
        'Vedteke|Alle røysta for.',
      ].join('|'),
    );
  });

  it('has parts that are XML, each with its kind, and relations that lead to them', async () => {
    const { text, names } = await opened(aDocument(everything));
    const types = await text('[Content_Types].xml');
    for (const name of names) {
      const xml = await text(name);
      expect(elementsIn(xml).length).toBeGreaterThan(0);
      if (!/rels$|Types/.test(name)) expect(types).toContain(`PartName="/${name}"`);
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/.*/, '');
      for (const [, target] of xml.matchAll(/Target="([^"]*)"/g)) expect(names).toContain(`${folder}${target ?? ''}`);
    }
  });

  it('uses only styles that it has', async () => {
    const { text } = await opened(
      aDocument([...everything, { kind: 'heading', level: 2, text: 'K', side: 'kommune' }]),
    );
    const known = [...(await text('word/styles.xml')).matchAll(/w:styleId="([^"]*)"/g)].map((match) => match[1]);
    const used = [
      ...((await text('word/document.xml')) + (await text('word/footer1.xml'))).matchAll(/w:pStyle w:val="([^"]*)"/g),
    ];
    expect(used.length).toBeGreaterThan(10);
    for (const [, style] of used) expect(known).toContain(style);
  });

  it('has headings that Word’s outline finds, a header row that comes again on each page, and real bullets', async () => {
    const { text } = await opened(aDocument(everything));
    expect(await text('word/styles.xml')).toMatch(/w:styleId="Heading1".*?<w:outlineLvl w:val="0"\/>/);
    const xml = await text('word/document.xml');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:numPr>/g)).toHaveLength(2);
  });

  it('lets Word count the pages, in the document’s own words', async () => {
    const { text } = await opened(aDocument([]));
    const footer = await text('word/footer1.xml');
    expect(textIn(footer)).toBe('Journal nr. 12|Side |1| av |1');
    expect(footer).toContain(' PAGE ');
    expect(footer).toContain(' NUMPAGES ');
    expect(footer).not.toContain('777777');
  });

  it('says in its properties whose it is, in which language and when', async () => {
    const { text } = await opened(aDocument([], { language: 'en' }));
    const core = await text('docProps/core.xml');
    expect(core).toContain('<dc:creator>Helsefellesskap Møre og Romsdal</dc:creator>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core).toContain('2024-11-25T11:00:00Z');
    expect(await text('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  });

  it('takes what somebody wrote as text: no markup, no characters that XML cannot hold', async () => {
    const hostile = '</w:t><w:br/> & "x" \u0000\u0007\ud800 🧑';
    const { text } = await opened(aDocument([paragraph(hostile)], { title: hostile, foot: hostile }));
    for (const name of ['word/document.xml', 'word/footer1.xml', 'docProps/core.xml']) {
      const xml = await text(name);
      expect(elementsIn(xml)).not.toContain('w:br');
      expect(xml).toContain('&lt;/w:t&gt;');
    }
  });

  it('is the same bytes whenever it is drawn', async () => {
    const [first, second] = await Promise.all([drawDocx(aDocument(everything)), drawDocx(aDocument(everything))]);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
