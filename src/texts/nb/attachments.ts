import { fileSize } from '../fileSize.js';
import type { AttachmentTexts } from '../nn/attachments.js';

const size = (bytes: number): string => fileSize(bytes, ',');

export const attachmentsNb: AttachmentTexts = {
  size,
  kinds: {
    pdf: 'PDF',
    docx: 'Word-dokument',
    xlsx: 'Excel-arbeidsbok',
    pptx: 'PowerPoint-presentasjon',
    odt: 'OpenDocument-tekst',
    ods: 'OpenDocument-regneark',
    png: 'PNG-bilde',
    jpg: 'JPG-bilde',
    json: 'JSON-fil',
  },
  allowed:
    'PDF, Word, Excel, PowerPoint, OpenDocument (odt, ods), PNG, JPG eller JSON. Opptil 250 MB hver, og ikke flere enn 20.',
  choose: 'Velg filer',
  drop: 'Du kan også dra filer hit.',
  dropNow: 'Slipp filene her',
  none: 'Ingen vedlegg ennå.',
  noneSent: 'Ingen vedlegg',
  numbered: (number, name) => `Vedlegg ${number}: ${name}`,
  about: (kind, bytes) => `${kind}, ${size(bytes)}`,
  added: (when, by) => `Lagt ved ${when} av ${by}`,
  fingerprint: 'Fingeravtrykk (SHA-256)',
  open: 'Last ned',
  openNamed: (name) => `Last ned ${name}`,
  opening: 'Henter …',
  remove: 'Ta bort',
  removeNamed: (name) => `Ta bort ${name}`,
  removed: (name) => `${name} er tatt bort.`,
  restoring: (name) => `Legger ${name} tilbake …`,
  description: 'Hva filen er (frivillig)',
  describe: (name) => `Hva ${name} er (frivillig)`,
  uploads: 'Filer på vei',
  waiting: 'Venter på tur',
  sent: (percent, sentBytes, bytes) => `${percent} % – ${size(sentBytes)} av ${size(bytes)}`,
  progressOf: (name) => `Framdrift for ${name}`,
  checking: 'Kontrollerer filen …',
  pausedAt: (percent) => `Satt på pause, ${percent} % er sendt`,
  pause: 'Pause',
  pauseNamed: (name) => `Sett ${name} på pause`,
  resume: 'Fortsett',
  resumeNamed: (name) => `Fortsett med ${name}`,
  cancel: 'Avbryt',
  cancelNamed: (name) => `Avbryt ${name}`,
  retryNow: 'Prøv nå',
  lost: (seconds) =>
    seconds === 1
      ? 'Forbindelsen ble brutt. Vi prøver igjen om 1 sekund, og fortsetter der vi slapp.'
      : `Forbindelsen ble brutt. Vi prøver igjen om ${seconds} sekunder, og fortsetter der vi slapp.`,
  forget: 'Ta bort fra listen',
  forgetNamed: (name) => `Ta bort fra listen: ${name}`,
  again: (name, percent) =>
    `${name} ble ikke ferdig: ${percent} % er sendt. Velg den samme filen igjen, så fortsetter vi der vi slapp.`,
  dropKept: 'Gi opp denne',
  dropKeptNamed: (name) => `Gi opp denne: ${name}`,
  started: (name) => `Sender ${name}.`,
  done: (name) => `${name} er lagt ved.`,
  failedNamed: (name) => `${name} ble ikke lagt ved.`,
  cancelled: (name) => `${name} er avbrutt.`,
  noSpace: 'Det er ikke plass til filen i SharePoint. Si fra til sekretariatet.',
  stopped: 'SharePoint tok ikke imot filen. Ta den bort fra listen og prøv igjen.',
  unreadable: 'Filen kunne ikke leses fra maskinen din. Den er kanskje flyttet eller endret. Velg den på nytt.',

  problem: {
    nameMissing: 'Filen har ikke noe navn. Gi den et navn på maskinen din og prøv igjen.',
    nameTooLong: (most) =>
      `Filnavnet er for langt. Det er plass til ${most} tegn; gi filen et kortere navn og prøv igjen.`,
    nameHasPath: 'Filnavnet kan ikke inneholde skråstrek eller mappenavn. Gi filen et annet navn og prøv igjen.',
    typeNotAllowed:
      'Denne filtypen kan ikke legges ved. Lagre filen som PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPG eller JSON og prøv igjen.',
    empty: 'Filen er tom (0 byte). Se om den er riktig lagret, og prøv igjen.',
    tooLarge: (bytes, most) =>
      `Filen er på ${size(bytes)}, og det er plass til ${size(most)}. Gjør den mindre eller del den, og prøv igjen.`,
    tooMany: (most) =>
      `Søknaden har allerede ${most} vedlegg, og det er ikke plass til flere. Ta bort ett, eller slå sammen flere i én fil.`,
    otherType: (named, found) =>
      `Navnet sier at filen er: ${named}, men innholdet er: ${found}. Gi filen riktig navn og prøv igjen.`,
    notWhatItSays: (named) =>
      `Innholdet i filen er ikke det navnet sier (${named}), eller filen er skadet. Lagre den på nytt fra programmet den ble laget i, og prøv igjen.`,
    locked: (named) =>
      `Filen er vernet med passord, eller lagret i et gammelt format, og kan ikke kontrolleres (${named}). Lagre den uten passord i nytt format, og prøv igjen.`,
    macros: 'Filen inneholder makroer, og slike kan ikke legges ved. Lagre den uten makroer og prøv igjen.',
    malware: 'SharePoint sier at filen inneholder skadelig kode, og den er slettet. Få maskinen din kontrollert.',
    sameContent: (name) => `Den samme filen ligger allerede ved, som «${name}».`,
    notUploaded: 'Filen kom ikke fram til SharePoint. Send den på nytt.',
    changedSince: (name) =>
      `«${name}» er ikke lenger den filen som ble lagt ved: innholdet er endret i SharePoint, eller filen er borte. Ta den bort og legg ved den riktige på nytt.`,
  },
  changedFrozen: (name) =>
    `«${name}» er ikke lenger den filen som lederne svarte på: innholdet er endret i SharePoint, eller filen er borte. Den vises ikke. Sekretariatet har fått melding.`,
  changed: {
    changed: 'Innholdet er endret i SharePoint etter at søknaden ble sendt.',
    gone: 'Filen er borte fra SharePoint.',
  },
  /** On the card and page of a leader who has not answered yet. */
  roundEnded:
    'Et vedlegg er endret etter at du ble spurt, så spørsmålet gjelder ikke lenger. Du får et nytt når søknaden er sendt på nytt.',
  notice: {
    kicker: 'Vedlegg',
    state: 'Endret',
    title: 'Et vedlegg er endret etter at søknaden ble sendt',
    changed: (name) => `«${name}» er endret i SharePoint etter at lederne fikk spørsmålet.`,
    gone: (name) => `«${name}» er borte fra SharePoint.`,
    writers:
      'Søknaden er åpen for endring igjen, og lederne må svare på nytt. Ta bort vedlegget, legg ved den riktige filen og send søknaden på nytt før fristen.',
    leaders:
      'Svaret ditt gjaldt filen slik den var. Søknaden er derfor åpen for endring igjen, og du får et nytt spørsmål når den er sendt på nytt.',
    secretariat:
      'Søknaden står som den er, siden fristen er ute eller saken er på sakslisten. Filen vises ikke til noen. Finn ut hva som har skjedd, og send søknaden tilbake om innholdet må bekreftes på nytt.',
    shown: 'Filen slik den nå er, vises ikke: den er ikke den som lederne svarte på.',
    fingerprint: 'Fingeravtrykk da den ble lagt ved',
    open: 'Åpne søknaden',
    fallback: 'Et vedlegg til en søknad er endret. Åpne søknaden i Semje.',
  },
};
