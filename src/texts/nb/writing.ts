import type { WritingTexts } from '../nn/writing.js';

export const writingNb: WritingTexts = {
  conflict: {
    title: (field) => `To har endret «${field}» samtidig`,
    help: 'Begge tekstene er tatt vare på. Velg én, eller sett dem sammen.',
    helpNoText: 'Begge utgavene er tatt vare på. Velg hvilken som skal gjelde.',
    mine: 'Din tekst',
    mineNoText: 'Din utgave',
    theirs: (name, isText) => `${name} sin ${isText ? 'tekst' : 'utgave'}`,
    theirsUnnamed: 'Den andre utgaven',
    useMine: 'Bruk min',
    useTheirs: 'Bruk denne',
    writeOn: (name) =>
      `${name ?? 'En annen'} har endret dette feltet samtidig. Skriv ferdig: når du forlater feltet, ser du begge tekstene og velger.`,
    together: 'Sett sammen',
  },
  here: {
    name: 'De som er her',
    also: (names) => `${names} er også her`,
    inField: (name) => `${name} skriver her`,
    inPart: (name) => `${name} skriver nå`,
  },
  save: {
    stretched: (seconds) => `SharePoint har mye å gjøre nå, så vi lagrer hvert ${seconds}. sekund.`,
  },
  kept: {
    title: 'Endringer som ikke kom med',
    help: (when, because) => `Dette skrev du ${when}. ${because} Det ligger på denne maskinen, og du kan kopiere det.`,
    because: {
      sent: 'Søknaden er sendt, og det kom ikke med.',
      beingSent: 'Søknaden blir sendt akkurat nå, og det er ikke med. Blir den et utkast igjen, kan du ta det inn.',
      withdrawn: 'Søknaden er trukket, og det kom ikke med.',
      deleted: 'Utkastet er slettet, og det kom ikke med. Blir utkastet hentet tilbake, kan du ta det inn i skjemaet.',
      deletedForGood: 'Utkastet er slettet, og det kom ikke med.',
      late: 'Fristen gikk ut, og det kom ikke med.',
      mayNotWrite:
        'Du kan ikke skrive i søknaden lenger, og det kom ikke med. Be en av skriverne om tilgang, eller send dem teksten.',
      gone: 'Du er tatt av søknaden, og det kom ikke med. Be en av skriverne ta det inn, eller legge deg til igjen.',
    },
    copy: 'Kopier teksten',
    copied: 'Teksten er kopiert.',
    notCopied: 'Teksten ble ikke kopiert. Merk den og kopier den selv.',
    drop: 'Forkast endringene',
    dropped: 'Endringene er forkastet.',
  },
};
