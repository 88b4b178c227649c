import type { Instant } from '../../src/grant/calendar.js';
import type { Block, NeutralDocument, TableRow } from '../../src/grant/document.js';
import { textsFor } from '../../src/texts/textsFor.js';
import { wordsOf } from '../../src/cards/documentContext.js';

const WORDS =
  'eit felles team for ungdom med alvorlege psykiske lidingar møter ungdomen der han er og følgjer han over tid medan kommunane og helseføretaket går inn med eigne stillingar på Nordre Sunnmøre'.split(
    ' ',
  );
const SECTIONS = 20;
const PARAGRAPHS = 5;
const ROWS = 12;

/** About twenty pages of what applications are made of. Each `turn` has other words in it, so that nothing is remembered from before. */
export const longDocument = (turn: number): NeutralDocument => {
  let at = turn;
  const words = (count: number): string =>
    Array.from({ length: count }, (_, index) => {
      at = (at * 48_271 + 11) % 2_147_483_647;
      const word = WORDS[at % WORDS.length] ?? '';
      return index % 9 === 0 ? `${word}${turn}` : word;
    }).join(' ');
  const row = (index: number): TableRow => ({
    role: index === ROWS - 1 ? 'sum' : 'row',
    cells: [words(2), `${turn}${index}0 000`, `${index}5 000`, `${turn}${index}5 000`],
  });
  const section = (number: number): Block[] => [
    { kind: 'heading', level: 1, text: `${number}. ${words(4)}` },
    ...Array.from({ length: PARAGRAPHS }, (): Block => ({ kind: 'paragraph', role: 'body', text: words(60) })),
    { kind: 'list', items: [words(6), words(8)] },
    {
      kind: 'table',
      caption: words(5),
      columns: ['Type kostnad', 'Kommunane', 'HF', 'Sum'].map((header, index) => ({
        header,
        align: index === 0 ? 'start' : 'end',
        share: index === 0 ? 3 : 1,
      })),
      rows: Array.from({ length: ROWS }, (_, index) => row(index)),
    },
  ];
  return {
    language: 'nn',
    title: words(5),
    issuer: 'Helsefellesskap Møre og Romsdal',
    kicker: 'Søknad',
    subject: words(8),
    dated: '2024-11-29T14:59:59.000Z' as Instant,
    foot: `Journal nr. ${turn}`,
    words: wordsOf(textsFor('nn')),
    blocks: Array.from({ length: SECTIONS }, (_, index) => section(index + 1)).flat(),
  };
};
