import { plural } from '../wording.js';

/** Sending in where the helsefellesskap asks no leaders. */
export const submittingNn = {
  part: 'Innsending',
  lead: 'Ingen leiarar skal svare i dette helsefellesskapet. Søknaden går rett til sekretariatet.',
  title: 'Send inn søknaden',
  text: 'Når du sender inn, får sekretariatet søknaden med ein gong. Kontaktpersonane får kvittering.',
  whatHappens: 'Innhaldet blir låst når søknaden er send inn.',
  received: 'Sekretariatet har fått søknaden. Dette er kvitteringa.',
  noEndorsements: 'Helsefellesskapet ber ikkje om leiarforankring. Ingen leiarar er spurde om denne søknaden.',
  notSent: 'Søknaden vart ikkje send inn før fristen gjekk ut.',
  notSentInShort: 'Ikkje send inn',
  parties: (count: number): string => `${count} ${plural(count, 'part', 'partar')}`,
  /** Above the fields of anchoring, where none of them must be filled. */
  anchoringAsked: 'Er tiltaket forankra i eit fagleg samarbeidsutval eller ein handlingsplan, skriv kva for eit.',
};
export type SubmittingTexts = typeof submittingNn;
