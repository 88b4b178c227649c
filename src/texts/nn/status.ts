/** Status vocabulary: one table for page, card and list. */
export const statusNn = {
  application: {
    draft: 'Utkast',
    awaitingEndorsement: 'Ventar på leiarforankring',
    endorsed: 'Klar til å sendast inn',
    submitted: 'Innsend',
    ready: 'Klar til vurdering',
    onAgenda: 'Sett på saklista',
    granted: 'Tildelt',
    partlyGranted: 'Delvis tildelt',
    rejected: 'Avslag',
    deferred: 'Utsett',
    notAssessed: 'Blir ikkje vurdert',
    withdrawn: 'Trekt',
    deleted: 'Sletta',
  },
  /** A draft that the secretariat has sent back. */
  returned: 'Send tilbake til søkjar',
  endorsement: {
    endorsed: 'Støttar',
    changesRequested: 'Ber om endring',
    declined: 'Støttar ikkje',
    waiting: 'Ventar',
  },
  outcome: { granted: 'Tildelt', partlyGranted: 'Delvis tildelt', rejected: 'Avslag', deferred: 'Utsett' },
  choice: { for: 'For', against: 'Imot', abstain: 'Avstår' },
  impartiality: { impartial: 'Habil', recused: 'Inhabil', inDoubt: 'I tvil' },
  side: { kommune: 'Kommune', hf: 'HF' },
  sides: { kommune: 'Kommunane', hf: 'Helseføretaket' },
};
export type StatusTexts = typeof statusNn;
