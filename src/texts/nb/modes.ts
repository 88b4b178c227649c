import type { ModesTexts } from '../nn/modes.js';

export const modesNb: ModesTexts = {
  label: 'Hvordan gis tilskuddet?',
  openCall: 'Utlysning med søknadsfrist',
  direct: 'Direkte tildeling',
  continuous: 'Løpende mottak med faste tildelingsdager',
  lead: {
    openCall: '',
    direct: 'Direkte tildeling: sekretariatet legger inn prosjektene',
    continuous: 'Løpende mottak',
  },
  nextAllocation: (date) => `neste tildeling ${date}`,
  notForYou: 'Dette er en direkte tildeling. Sekretariatet legger inn prosjektene.',
};
