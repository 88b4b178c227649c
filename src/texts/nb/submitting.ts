import type { SubmittingTexts } from '../nn/submitting.js';
import { plural } from '../wording.js';

export const submittingNb: SubmittingTexts = {
  part: 'Innsending',
  lead: 'Ingen ledere skal svare i dette helsefellesskapet. Søknaden går rett til sekretariatet.',
  title: 'Send inn søknaden',
  text: 'Når du sender inn, får sekretariatet søknaden med en gang. Kontaktpersonene får kvittering.',
  whatHappens: 'Innholdet låses når søknaden er sendt inn.',
  received: 'Sekretariatet har fått søknaden. Dette er kvitteringen.',
  noEndorsements: 'Helsefellesskapet ber ikke om lederforankring. Ingen ledere er spurt om denne søknaden.',
  notSent: 'Søknaden ble ikke sendt inn før fristen gikk ut.',
  notSentInShort: 'Ikke sendt inn',
  parties: (count) => `${count} ${plural(count, 'part', 'parter')}`,
  anchoringAsked: 'Er tiltaket forankret i et faglig samarbeidsutvalg eller en handlingsplan, skriv hvilken.',
};
