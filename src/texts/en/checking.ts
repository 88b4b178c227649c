import type { CheckingTexts } from '../nn/checking.js';

export const checkingEn: CheckingTexts = {
  download: {
    application: 'Download the whole application (PDF)',
    applicationIn: { nn: 'Copy in Nynorsk (PDF)', nb: 'Copy in Bokmål (PDF)', en: 'Copy in English (PDF)' },
    receipt: 'Download the receipt (PDF)',
    receiptOf: (party) => `Receipt (PDF) for ${party}`,
    short: 'Receipt (PDF)',
    fetching: 'Fetching …',
    check: 'Check a confirmation',
  },
  title: 'Check a confirmation',
  lead: 'Drop a receipt or an application from Semje here to learn whether the file is exactly as it was filed. You need not sign in.',
  stays: 'The file is read on your machine and sent nowhere. Only its checksum is compared with the journal.',
  drop: 'Drop the file here, or choose it',
  choose: 'Choose a file',
  chooseAnother: 'Choose another file',
  reading: 'Checking …',
  tooLarge: 'The file is larger than any document from Semje, so it is not from here.',
  failed: 'The file could not be checked. See whether you are online, and try again in a while.',
  tooOften: 'There have been many checks in a short time. Wait a minute, and try again.',
  notSecure: 'The browser cannot compute the checksum here. Open the page with https.',
  unknownTitle: 'This is not a file that was filed',
  unknown:
    'Either it has been changed, if only in one character, or it is a copy in another language, or it is not from here. If it is quite new, try again in a minute.',
  knownTitle: 'The file is exactly as it was filed',
  known: ({ what, party, version, seq, when }) =>
    what === 'letter'
      ? `This is the letter to ${party} about a decision. The decision is no. ${seq} in the journal, ${when}.`
      : what === 'receipt'
        ? `This is the receipt that ${party} endorses the application, version ${version}. The confirmation is no. ${seq} in the journal, ${when}.`
        : `This is the whole application, version ${version}, as it was submitted. The submission is no. ${seq} in the journal, ${when}.`,
  chain: {
    whole: (when) => `The chain of the journal was checked ${when} and is whole.`,
    broken: (when) =>
      `But the chain of the journal was checked ${when}, and it is broken before this point. Contact the secretariat.`,
    brokenLater: (when) =>
      `The chain of the journal was checked ${when}. It is whole up to this confirmation, but broken later. The secretariat knows.`,
  },
  sha: 'Checksum of the file (SHA-256)',
  entryHash: 'Checksum in the journal',
  attachments: {
    heading: 'The attachments of the document',
    lead: 'Drop one of the attachments in the same place to learn whether it is exactly the file that the leaders answered.',
    checked: 'Checked: the same file',
    sameTitle: 'The file is exactly the attachment that the leaders answered',
    same: (number, name, version) =>
      `It is attachment ${number}, “${name}”, of the application, version ${version}. It was compared with the document that you checked before it.`,
    none: 'Nor is it one of the attachments of the document that you checked before it.',
    unread:
      'The attachments of the document cannot be read now, so they cannot be checked here. Try again in a while, or compare the fingerprints yourself.',
  },
};
