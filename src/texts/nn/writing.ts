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
    help: (when: string, because: string): string =>
      `Dette skreiv du ${when}. ${because} Det ligg på denne maskina, og du kan kopiere det.`,
    because: {
      sent: 'Søknaden er send, og det kom ikkje med.',
      beingSent: 'Søknaden blir send akkurat no, og det er ikkje med. Blir han eit utkast igjen, kan du ta det inn.',
      withdrawn: 'Søknaden er trekt, og det kom ikkje med.',
      deleted: 'Utkastet er sletta, og det kom ikkje med. Blir utkastet henta tilbake, kan du ta det inn i skjemaet.',
      deletedForGood: 'Utkastet er sletta, og det kom ikkje med.',
      late: 'Fristen gjekk ut, og det kom ikkje med.',
      mayNotWrite:
        'Du kan ikkje skrive i søknaden lenger, og det kom ikkje med. Be ein av skrivarane om tilgang, eller send dei teksten.',
      gone: 'Du er teken av søknaden, og det kom ikkje med. Be ein av skrivarane ta det inn, eller leggje deg til igjen.',
    },
    copy: 'Kopier teksten',
    copied: 'Teksten er kopiert.',
    notCopied: 'Teksten vart ikkje kopiert. Merk han og kopier han sjølv.',
    drop: 'Forkast endringane',
    dropped: 'Endringane er forkasta.',
  },
};
export type WritingTexts = typeof writingNn;
