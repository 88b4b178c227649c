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
    help: (when) =>
      `Dette skrev du ${when}, men søknaden kunne ikke endres lenger. Det ligger på denne maskinen, og du kan kopiere det.`,
    copy: 'Kopier teksten',
    copied: 'Teksten er kopiert.',
    notCopied: 'Teksten ble ikke kopiert. Merk den og kopier den selv.',
    drop: 'Forkast endringene',
    dropped: 'Endringene er forkastet.',
  },
};
