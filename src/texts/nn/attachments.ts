import { fileSize } from '../fileSize.js';

const size = (bytes: number): string => fileSize(bytes, ',');

/** Files that belong to an application: choosing, sending, checking, showing, and what became of one that was changed. */
export const attachmentsNn = {
  size,
  kinds: {
    pdf: 'PDF',
    docx: 'Word-dokument',
    xlsx: 'Excel-arbeidsbok',
    pptx: 'PowerPoint-presentasjon',
    odt: 'OpenDocument-tekst',
    ods: 'OpenDocument-rekneark',
    png: 'PNG-bilete',
    jpg: 'JPG-bilete',
    json: 'JSON-fil',
  },
  allowed:
    'PDF, Word, Excel, PowerPoint, OpenDocument (odt, ods), PNG, JPG eller JSON. Opp til 250 MB kvar, og ikkje fleire enn 20.',
  choose: 'Vel filer',
  drop: 'Du kan òg dra filer hit.',
  dropNow: 'Slepp filene her',
  none: 'Ingen vedlegg enno.',
  noneSent: 'Ingen vedlegg',
  numbered: (number: number, name: string): string => `Vedlegg ${number}: ${name}`,
  about: (kind: string, bytes: number): string => `${kind}, ${size(bytes)}`,
  added: (when: string, by: string): string => `Lagt ved ${when} av ${by}`,
  fingerprint: 'Fingeravtrykk (SHA-256)',
  open: 'Last ned',
  openNamed: (name: string): string => `Last ned ${name}`,
  opening: 'Hentar …',
  remove: 'Ta bort',
  removeNamed: (name: string): string => `Ta bort ${name}`,
  removed: (name: string): string => `${name} er teken bort.`,
  restoring: (name: string): string => `Legg ${name} tilbake …`,
  description: 'Kva fila er (frivillig)',
  describe: (name: string): string => `Kva ${name} er (frivillig)`,
  uploads: 'Filer på veg',
  waiting: 'Ventar på tur',
  sent: (percent: number, sentBytes: number, bytes: number): string =>
    `${percent} % – ${size(sentBytes)} av ${size(bytes)}`,
  progressOf: (name: string): string => `Framdrift for ${name}`,
  checking: 'Kontrollerer fila …',
  pausedAt: (percent: number): string => `Sett på pause, ${percent} % er sendt`,
  pause: 'Pause',
  pauseNamed: (name: string): string => `Set ${name} på pause`,
  resume: 'Hald fram',
  resumeNamed: (name: string): string => `Hald fram med ${name}`,
  cancel: 'Avbryt',
  cancelNamed: (name: string): string => `Avbryt ${name}`,
  retryNow: 'Prøv no',
  lost: (seconds: number): string =>
    seconds === 1
      ? 'Sambandet vart brote. Vi prøver igjen om 1 sekund, og held fram der vi slapp.'
      : `Sambandet vart brote. Vi prøver igjen om ${seconds} sekund, og held fram der vi slapp.`,
  forget: 'Ta bort frå lista',
  forgetNamed: (name: string): string => `Ta bort frå lista: ${name}`,
  again: (name: string, percent: number): string =>
    `${name} vart ikkje ferdig: ${percent} % er sendt. Vel den same fila igjen, så held vi fram der vi slapp.`,
  dropKept: 'Gi opp denne',
  dropKeptNamed: (name: string): string => `Gi opp denne: ${name}`,
  started: (name: string): string => `Sender ${name}.`,
  done: (name: string): string => `${name} er lagt ved.`,
  failedNamed: (name: string): string => `${name} vart ikkje lagt ved.`,
  cancelled: (name: string): string => `${name} er avbroten.`,
  noSpace: 'Det er ikkje plass til fila i SharePoint. Sei frå til sekretariatet.',
  stopped: 'SharePoint tok ikkje imot fila. Ta henne bort frå lista og prøv igjen.',
  unreadable: 'Fila kunne ikkje lesast frå maskina di. Ho er kanskje flytta eller endra. Vel henne på nytt.',

  /** Why a file cannot be attached, at its row. */
  problem: {
    nameMissing: 'Fila har ikkje noko namn. Gi henne eit namn på maskina di og prøv igjen.',
    nameTooLong: (most: number): string =>
      `Filnamnet er for langt. Det er plass til ${most} teikn; gi fila eit kortare namn og prøv igjen.`,
    nameHasPath: 'Filnamnet kan ikkje innehalde skråstrek eller mappenamn. Gi fila eit anna namn og prøv igjen.',
    typeNotAllowed:
      'Denne filtypen kan ikkje leggjast ved. Lagre fila som PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPG eller JSON og prøv igjen.',
    empty: 'Fila er tom (0 byte). Sjå om ho er rett lagra, og prøv igjen.',
    tooLarge: (bytes: number, most: number): string =>
      `Fila er på ${size(bytes)}, og det er plass til ${size(most)}. Gjer henne mindre eller del henne, og prøv igjen.`,
    tooMany: (most: number): string =>
      `Søknaden har alt ${most} vedlegg, og det er ikkje plass til fleire. Ta bort eitt, eller slå saman fleire i ei fil.`,
    otherType: (named: string, found: string): string =>
      `Namnet seier at fila er: ${named}, men innhaldet er: ${found}. Gi fila rett namn og prøv igjen.`,
    notWhatItSays: (named: string): string =>
      `Innhaldet i fila er ikkje det namnet seier (${named}), eller fila er skadd. Lagre henne på nytt frå programmet ho vart laga i, og prøv igjen.`,
    locked: (named: string): string =>
      `Fila er verna med passord, eller lagra i eit gammalt format, og kan ikkje kontrollerast (${named}). Lagre henne utan passord i nytt format, og prøv igjen.`,
    macros: 'Fila inneheld makroar, og slike kan ikkje leggjast ved. Lagre henne utan makroar og prøv igjen.',
    malware: 'SharePoint seier at fila inneheld skadeleg kode, og ho er sletta. Få maskina di kontrollert.',
    sameContent: (name: string): string => `Den same fila ligg alt ved, som «${name}».`,
    notUploaded: 'Fila kom ikkje fram til SharePoint. Send henne på nytt.',
    changedSince: (name: string): string =>
      `«${name}» er ikkje lenger den fila som vart lagd ved: innhaldet er endra i SharePoint, eller fila er borte. Ta henne bort og legg ved den rette på nytt.`,
  },
  /** To a reader of an application that is sent. */
  changedFrozen: (name: string): string =>
    `«${name}» er ikkje lenger den fila som leiarane svara på: innhaldet er endra i SharePoint, eller fila er borte. Ho blir ikkje vist. Sekretariatet har fått melding.`,
  changed: {
    changed: 'Innhaldet er endra i SharePoint etter at søknaden vart send.',
    gone: 'Fila er borte frå SharePoint.',
  },
  /** On the card and page of a leader who has not answered yet. */
  roundEnded:
    'Eit vedlegg er endra etter at du vart spurd, så spørsmålet gjeld ikkje lenger. Du får eit nytt når søknaden er send på nytt.',
  notice: {
    kicker: 'Vedlegg',
    state: 'Endra',
    title: 'Eit vedlegg er endra etter at søknaden vart send',
    changed: (name: string): string => `«${name}» er endra i SharePoint etter at leiarane fekk spørsmålet.`,
    gone: (name: string): string => `«${name}» er borte frå SharePoint.`,
    writers:
      'Søknaden er open for endring igjen, og leiarane må svare på nytt. Ta bort vedlegget, legg ved den rette fila og send søknaden på nytt før fristen.',
    leaders:
      'Svaret ditt gjaldt fila slik ho var. Søknaden er difor open for endring igjen, og du får eit nytt spørsmål når han er send på nytt.',
    secretariat:
      'Søknaden står som han er, sidan fristen er ute eller saka er på saklista. Fila blir ikkje vist til nokon. Finn ut kva som har hendt, og send søknaden tilbake om innhaldet må stadfestast på nytt.',
    shown: 'Fila slik ho no er, blir ikkje vist: ho er ikkje den som leiarane svara på.',
    fingerprint: 'Fingeravtrykk då ho vart lagd ved',
    open: 'Opne søknaden',
    fallback: 'Eit vedlegg til ein søknad er endra. Opne søknaden i Semje.',
  },
};
export type AttachmentTexts = typeof attachmentsNn;
