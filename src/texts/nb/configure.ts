import type { ConfigureTexts } from '../nn/configure.js';

export const configureNb: ConfigureTexts = {
  heading: 'Legg til Semje i kanalen',
  lead: 'Velg «Lagre», så får kanalen en fane med utlysningen, søknadene og møtene. Alle i kanalen ser bare det de selv har tilgang til.',
  tabName: 'Semje',
};
