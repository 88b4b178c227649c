/** Several people writing one application: what happens where they meet, and who is there. */
export const writingNn = {
  conflict: {
    title: (field: string): string => `To har endra «${field}» samstundes`,
    help: 'Begge tekstane er tekne vare på. Vel ein, eller set dei saman.',
    helpNoText: 'Begge utgåvene er tekne vare på. Vel kva for ei som skal gjelde.',
    mine: 'Din tekst',
    mineNoText: 'Di utgåve',
    theirs: (name: string, isText: boolean): string => `${name} ${isText ? 'sin tekst' : 'si utgåve'}`,
    theirsUnnamed: 'Den andre utgåva',
    useMine: 'Bruk min',
    useTheirs: 'Bruk denne',
    together: 'Set saman',
    writeOn: (name: string | undefined): string =>
      `${name ?? 'Ein annan'} har endra dette feltet samstundes. Skriv ferdig: når du forlèt feltet, ser du begge tekstane og vel.`,
  },
  here: {
    name: 'Dei som er her',
    also: (names: string): string => `${names} er òg her`,
    inField: (name: string): string => `${name} skriv her`,
    inPart: (name: string): string => `${name} skriv no`,
  },
  save: {
    stretched: (seconds: number): string => `SharePoint har mykje å gjere no, så vi lagrar kvart ${seconds}. sekund.`,
  },
  kept: {
    title: 'Endringar som ikkje kom med',
    help: (when: string): string =>
      `Dette skreiv du ${when}, men søknaden kunne ikkje endrast lenger. Det ligg på denne maskina, og du kan kopiere det.`,
    copy: 'Kopier teksten',
    copied: 'Teksten er kopiert.',
    notCopied: 'Teksten vart ikkje kopiert. Merk han og kopier han sjølv.',
    drop: 'Forkast endringane',
    dropped: 'Endringane er forkasta.',
  },
};
export type WritingTexts = typeof writingNn;
