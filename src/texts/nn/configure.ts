/** The page Teams shows when somebody adds the tab to a channel. */
export const configureNn = {
  heading: 'Legg til Semje i kanalen',
  lead: 'Vel «Lagre», så får kanalen ei fane med utlysinga, søknadene og møta. Alle i kanalen ser berre det dei sjølve har tilgang til.',
  tabName: 'Semje',
};
export type ConfigureTexts = typeof configureNn;
