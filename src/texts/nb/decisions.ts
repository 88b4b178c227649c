import type { DecisionsTexts } from '../nn/decisions.js';

export const decisionsNb: DecisionsTexts = {
  heading: 'Vedtakslogg',
  lead: (body: string): string => `Hva ${body} har vedtatt, og hvorfor`,
  empty: 'Ingenting er vedtatt ennå. Hvert vedtak kommer hit når lederen har ført det.',
  noneInFilter: 'Ingen vedtak passer med utvalget.',
  filters: {
    label: 'Vis',
    all: 'Alle',
    granted: 'Tildelt',
    partlyGranted: 'Delvis tildelt',
    rejected: 'Avslag',
    deferred: 'Utsatt',
  },
  year: 'År',
  allYears: 'Alle år',
  search: 'Søk i vedtakene',
  table: {
    caption: 'Vedtak',
    boardCase: 'Sak',
    what: 'Hva',
    decision: 'Vedtak',
    sum: 'Sum',
    reason: 'Begrunnelse og vilkår',
    journal: 'Journal',
    nothing: '–',
    total: 'Tildelt i alt',
    count: (count: number): string => `${count} vedtak`,
  },
  condition: (text: string): string => `Vilkår: ${text}`,
  unanimous: 'Enstemmig.',
  journalNumber: (seq: number): string => `nr. ${seq}`,
  journal: {
    whole: (when: string, entries: string): string =>
      `Journalen er kontrollert ${when}: ${entries} poster, ingen brudd.`,
    unchecked: (entries: string): string => `Journalen har ${entries} poster og er ikke kontrollert ennå.`,
    broken: (seq: number): string =>
      `**Journalen har et brudd ved post ${seq}.** Ingen nye vedtak blir ført før det er rettet.`,
    reason: (reason: string): string => `Årsak: ${reason}`,
    brokenAndStopped: (seq: number): string =>
      `**Journalen har et brudd ved post ${seq}, og Semje tar ikke imot noe nytt.** Alt som er ført, kan leses.`,
    stopped: '**Journalen tar ikke imot nye poster nå.** Alt som er ført, kan leses.',
  },
};
