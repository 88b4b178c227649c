/** The ways a grant is given: after a call, directly, or to what comes in all the time. */
export const modesNn = {
  label: 'Korleis blir tilskotet gitt?',
  openCall: 'Utlysing med søknadsfrist',
  direct: 'Direkte tildeling',
  continuous: 'Løpande mottak med faste tildelingsdagar',
  lead: {
    openCall: '',
    direct: 'Direkte tildeling: sekretariatet legg inn prosjekta',
    continuous: 'Løpande mottak',
  },
  nextAllocation: (date: string): string => `neste tildeling ${date}`,
  notForYou: 'Dette er ei direkte tildeling. Sekretariatet legg inn prosjekta.',
};
export type ModesTexts = typeof modesNn;
