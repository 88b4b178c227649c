import type { Instant } from '../../src/grant/calendar.js';
import type { Block, NeutralDocument } from '../../src/grant/document.js';

export const paragraph = (text: string): Block => ({ kind: 'paragraph', role: 'body', text });

/** A document with these blocks, in Norwegian. */
export const aDocument = (blocks: readonly Block[], differently: Partial<NeutralDocument> = {}): NeutralDocument => ({
  language: 'nn',
  title: 'FACT ung på Nordre Sunnmøre & omland',
  issuer: 'Helsefellesskap Møre og Romsdal',
  kicker: 'Søknad om tilskot',
  subject: 'Ein prøve',
  dated: '2024-11-25T11:00:00.123Z' as Instant,
  foot: 'Journal nr. 12',
  words: {
    page: (page, of) => `Side ${page} av ${of}`,
    character: (code) => `[teikn ${code}]`,
    continued: (caption) => caption,
  },
  blocks,
  ...differently,
});
