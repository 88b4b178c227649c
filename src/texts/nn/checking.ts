export interface CheckedWords {
  readonly what: 'receipt' | 'application' | 'letter';
  readonly party: string;
  readonly version: number;
  readonly seq: number;
  readonly when: string;
}

/** Downloading a document, and the page where anybody can learn whether a file is the one that was filed. */
export const checkingNn = {
  download: {
    application: 'Last ned heile søknaden (PDF)',
    applicationIn: { nn: 'Kopi på nynorsk (PDF)', nb: 'Kopi på bokmål (PDF)', en: 'Kopi på engelsk (PDF)' },
    receipt: 'Last ned kvitteringa (PDF)',
    receiptOf: (party: string): string => `Kvittering (PDF) for ${party}`,
    short: 'Kvittering (PDF)',
    fetching: 'Hentar …',
    check: 'Kontroller ei stadfesting',
  },
  title: 'Kontroller ei stadfesting',
  lead: 'Slepp ei kvittering eller ein søknad frå Semje her, så får du vite om fila er nøyaktig slik ho vart arkivert. Du treng ikkje logge inn.',
  stays:
    'Fila blir lesen på maskina di og ikkje send nokon stad. Berre kontrollsummen hennar blir samanlikna med journalen.',
  drop: 'Slepp fila her, eller vel henne',
  choose: 'Vel fil',
  chooseAnother: 'Vel ei anna fil',
  reading: 'Kontrollerer …',
  tooLarge: 'Fila er større enn noko dokument frå Semje, så ho er ikkje herifrå.',
  failed: 'Vi fekk ikkje kontrollert fila. Sjå om du har nett, og prøv igjen om litt.',
  tooOften: 'Det har vore mange kontrollar på kort tid. Vent eit minutt, og prøv igjen.',
  notSecure: 'Nettlesaren kan ikkje rekne ut kontrollsummen her. Opne sida med https.',
  unknownTitle: 'Dette er ikkje ei fil som er arkivert',
  unknown:
    'Anten er ho endra, om så berre i eitt teikn, eller så er ho ein kopi på eit anna språk, eller ho kjem ikkje herifrå. Er ho heilt ny, kan du prøve igjen om eit minutt.',
  knownTitle: 'Fila er nøyaktig slik ho vart arkivert',
  known: ({ what, party, version, seq, when }: CheckedWords): string =>
    what === 'letter'
      ? `Dette er brevet til ${party} om eit vedtak. Vedtaket står som nr. ${seq} i journalen, ${when}.`
      : what === 'receipt'
        ? `Dette er kvitteringa for at ${party} støttar søknaden, versjon ${version}. Stadfestinga står som nr. ${seq} i journalen, ${when}.`
        : `Dette er heile søknaden, versjon ${version}, slik han vart send inn. Innsendinga står som nr. ${seq} i journalen, ${when}.`,
  chain: {
    whole: (when: string): string => `Journalkjeda vart kontrollert ${when} og er heil.`,
    broken: (when: string): string =>
      `Men journalkjeda vart kontrollert ${when}, og ho er broten før dette punktet. Ta kontakt med sekretariatet.`,
    brokenLater: (when: string): string =>
      `Journalkjeda vart kontrollert ${when}. Ho er heil fram til denne stadfestinga, men broten seinare. Sekretariatet veit om det.`,
  },
  sha: 'Kontrollsum av fila (SHA-256)',
  entryHash: 'Kontrollsum i journalen',
  attachments: {
    heading: 'Vedlegga i dokumentet',
    lead: 'Slepp eit av vedlegga på den same staden, så får du vite om det er nøyaktig den fila som leiarane svara på.',
    checked: 'Kontrollert: den same fila',
    sameTitle: 'Fila er nøyaktig det vedlegget som leiarane svara på',
    same: (number: number, name: string, version: number): string =>
      `Ho er vedlegg ${number}, «${name}», i søknaden, versjon ${version}. Vi samanlikna henne med dokumentet du kontrollerte før henne.`,
    none: 'Ho er heller ikkje noko av vedlegga i dokumentet du kontrollerte før henne.',
    unread:
      'Vedlegga i dokumentet kan ikkje lesast no, så dei kan ikkje kontrollerast her. Prøv igjen om litt, eller samanlikn fingeravtrykka sjølv.',
  },
};
export type CheckingTexts = typeof checkingNn;
