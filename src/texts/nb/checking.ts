import type { CheckingTexts } from '../nn/checking.js';

export const checkingNb: CheckingTexts = {
  download: {
    application: 'Last ned hele søknaden (PDF)',
    applicationIn: { nn: 'Kopi på nynorsk (PDF)', nb: 'Kopi på bokmål (PDF)', en: 'Kopi på engelsk (PDF)' },
    receipt: 'Last ned kvitteringen (PDF)',
    receiptOf: (party) => `Kvittering (PDF) for ${party}`,
    short: 'Kvittering (PDF)',
    fetching: 'Henter …',
    check: 'Kontroller en bekreftelse',
  },
  title: 'Kontroller en bekreftelse',
  lead: 'Slipp en kvittering eller en søknad fra Semje her, så får du vite om filen er nøyaktig slik den ble arkivert. Du trenger ikke logge inn.',
  stays: 'Filen blir lest på maskinen din og ikke sendt noe sted. Bare kontrollsummen blir sammenlignet med journalen.',
  drop: 'Slipp filen her, eller velg den',
  choose: 'Velg fil',
  chooseAnother: 'Velg en annen fil',
  reading: 'Kontrollerer …',
  tooLarge: 'Filen er større enn noe dokument fra Semje, så den er ikke herfra.',
  failed: 'Vi fikk ikke kontrollert filen. Se om du har nett, og prøv igjen om litt.',
  tooOften: 'Det har vært mange kontroller på kort tid. Vent et minutt, og prøv igjen.',
  notSecure: 'Nettleseren kan ikke regne ut kontrollsummen her. Åpne siden med https.',
  unknownTitle: 'Dette er ikke en fil som er arkivert',
  unknown:
    'Enten er den endret, om så bare i ett tegn, eller så er den en kopi på et annet språk, eller den kommer ikke herfra. Er den helt ny, kan du prøve igjen om et minutt.',
  knownTitle: 'Filen er nøyaktig slik den ble arkivert',
  known: ({ what, party, version, seq, when }) =>
    what === 'letter'
      ? `Dette er brevet til ${party} om et vedtak. Vedtaket står som nr. ${seq} i journalen, ${when}.`
      : what === 'receipt'
        ? `Dette er kvitteringen for at ${party} støtter søknaden, versjon ${version}. Bekreftelsen står som nr. ${seq} i journalen, ${when}.`
        : `Dette er hele søknaden, versjon ${version}, slik den ble sendt inn. Innsendingen står som nr. ${seq} i journalen, ${when}.`,
  chain: {
    whole: (when) => `Journalkjeden ble kontrollert ${when} og er hel.`,
    broken: (when) =>
      `Men journalkjeden ble kontrollert ${when}, og den er brutt før dette punktet. Ta kontakt med sekretariatet.`,
    brokenLater: (when) =>
      `Journalkjeden ble kontrollert ${when}. Den er hel frem til denne bekreftelsen, men brutt senere. Sekretariatet vet om det.`,
  },
  sha: 'Kontrollsum av filen (SHA-256)',
  entryHash: 'Kontrollsum i journalen',
  attachments: {
    heading: 'Vedleggene i dokumentet',
    lead: 'Slipp et av vedleggene på det samme stedet, så får du vite om det er nøyaktig den filen som lederne svarte på.',
    checked: 'Kontrollert: den samme filen',
    sameTitle: 'Filen er nøyaktig det vedlegget som lederne svarte på',
    same: (number, name, version) =>
      `Den er vedlegg ${number}, «${name}», i søknaden, versjon ${version}. Vi sammenlignet den med dokumentet du kontrollerte før den.`,
    none: 'Den er heller ikke noe av vedleggene i dokumentet du kontrollerte før den.',
    unread:
      'Vedleggene i dokumentet kan ikke leses nå, så de kan ikke kontrolleres her. Prøv igjen om litt, eller sammenlign fingeravtrykkene selv.',
  },
};
