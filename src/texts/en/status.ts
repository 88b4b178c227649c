import type { StatusTexts } from '../nn/status.js';

export const statusEn: StatusTexts = {
  application: {
    draft: 'Draft',
    awaitingEndorsement: 'Waiting for leaders’ endorsement',
    endorsed: 'Ready to submit',
    submitted: 'Submitted',
    ready: 'Ready for assessment',
    onAgenda: 'On the agenda',
    granted: 'Granted',
    partlyGranted: 'Partly granted',
    rejected: 'Rejected',
    deferred: 'Deferred',
    notAssessed: 'Will not be assessed',
    withdrawn: 'Withdrawn',
    deleted: 'Deleted',
  },
  returned: 'Sent back to the applicants',
  endorsement: {
    endorsed: 'Endorses',
    changesRequested: 'Asks for changes',
    declined: 'Does not endorse',
    waiting: 'Waiting',
  },
  outcome: { granted: 'Granted', partlyGranted: 'Partly granted', rejected: 'Rejected', deferred: 'Deferred' },
  choice: { for: 'For', against: 'Against', abstain: 'Abstain' },
  impartiality: { impartial: 'Impartial', recused: 'Recused', inDoubt: 'In doubt' },
  side: { kommune: 'Municipality', hf: 'Health trust' },
  sides: { kommune: 'The municipalities', hf: 'The health trust' },
};
