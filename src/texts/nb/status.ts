import type { StatusTexts } from '../nn/status.js';

export const statusNb: StatusTexts = {
  application: {
    draft: 'Utkast',
    awaitingEndorsement: 'Venter på lederforankring',
    endorsed: 'Klar til å sendes inn',
    submitted: 'Innsendt',
    ready: 'Klar til vurdering',
    onAgenda: 'Satt på sakslisten',
    granted: 'Tildelt',
    partlyGranted: 'Delvis tildelt',
    rejected: 'Avslag',
    deferred: 'Utsatt',
    notAssessed: 'Blir ikke vurdert',
    withdrawn: 'Trukket',
    deleted: 'Slettet',
  },
  returned: 'Sendt tilbake til søker',
  endorsement: { endorsed: 'Støtter', changesRequested: 'Ber om endring', declined: 'Støtter ikke', waiting: 'Venter' },
  outcome: { granted: 'Tildelt', partlyGranted: 'Delvis tildelt', rejected: 'Avslag', deferred: 'Utsatt' },
  choice: { for: 'For', against: 'Mot', abstain: 'Avstår' },
  impartiality: { impartial: 'Habil', recused: 'Inhabil', inDoubt: 'I tvil' },
  side: { kommune: 'Kommune', hf: 'HF' },
  sides: { kommune: 'Kommunene', hf: 'Helseforetaket' },
};
