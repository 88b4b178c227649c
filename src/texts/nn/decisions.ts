/** Vedtaksloggen: every decision, and whether the journal it rests on is whole. */
export const decisionsNn = {
  heading: 'Vedtakslogg',
  lead: (body: string): string => `Kva ${body} har vedteke, og kvifor`,
  empty: 'Ingenting er vedteke enno. Kvart vedtak kjem hit når leiaren har ført det.',
  noneInFilter: 'Ingen vedtak passar med utvalet.',
  filters: {
    label: 'Vis',
    all: 'Alle',
    granted: 'Tildelte',
    partlyGranted: 'Delvis tildelte',
    rejected: 'Avslag',
    deferred: 'Utsette',
  },
  year: 'År',
  allYears: 'Alle år',
  search: 'Søk i vedtaka',
  table: {
    caption: 'Vedtak',
    boardCase: 'Sak',
    what: 'Kva',
    decision: 'Vedtak',
    sum: 'Sum',
    reason: 'Grunngjeving og vilkår',
    journal: 'Journal',
    nothing: '–',
    total: 'Tildelt i alt',
    count: (count: number): string => `${count} vedtak`,
  },
  condition: (text: string): string => `Vilkår: ${text}`,
  unanimous: 'Samrøystes.',
  journalNumber: (seq: number): string => `nr. ${seq}`,
  journal: {
    whole: (when: string, entries: string): string =>
      `Journalen er kontrollert ${when}: ${entries} postar, ingen brot.`,
    unchecked: (entries: string): string => `Journalen har ${entries} postar og er ikkje kontrollert enno.`,
    broken: (seq: number): string =>
      `**Journalen har eit brot ved post ${seq}.** Ingen nye vedtak blir førte før det er retta.`,
    reason: (reason: string): string => `Årsak: ${reason}`,
    brokenAndStopped: (seq: number): string =>
      `**Journalen har eit brot ved post ${seq}, og Semje tek ikkje imot noko nytt.** Alt som er ført, kan lesast.`,
    stopped: '**Journalen tek ikkje imot nye postar no.** Alt som er ført, kan lesast.',
  },
};
export type DecisionsTexts = typeof decisionsNn;
