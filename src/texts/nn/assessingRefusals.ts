/** Why a declaration, a score, a place in the ranking or a recommendation was refused. */
export const assessingRefusalsNn = {
  notAssessing: () => 'Berre dei som førebur sakene, kan gjere dette. Ingenting er registrert.',
  notUnderAssessment: () =>
    'Søknaden er ikkje til vurdering no. Ingenting er registrert. Last sida på nytt for å sjå kvar han er.',
  notAskedToDeclare: () =>
    'Spørsmålet om habilitet gjeld dei som vurderer eller handsamar søknadene. Ingenting er registrert.',
  standingSettled: () =>
    'Svaret ditt om habilitet står, og berre leiaren eller sekretariatet kan endre det. Ta kontakt med dei. Ingenting er endra.',
  ownStanding: () => 'Ingen avgjer sin eigen habilitet. Be leiaren eller ein annan i sekretariatet om å avgjere det.',
  declareFirst: () => 'Svar på om du er habil før du går vidare. Ingenting er registrert enno.',
  standingInDoubt: () =>
    'Du er i tvil om du er habil. Leiaren eller sekretariatet avgjer det før du kan gå vidare. Ingenting er registrert.',
  noCriteria: () => 'Profilen for utlysinga har ingen kriterium å gi poeng etter. Ingenting er registrert.',
  scoreMissing: () => 'Gi poeng på alle kriteria. Ingenting er registrert enno.',
  scoreOutsideScale: ({ min, max }: { min: number; max: number }) =>
    `Poenga er heile tal frå ${min} til ${max}. Ingenting er registrert enno.`,
  reasonsTooLong: () => 'Grunngjevingane er til saman lengre enn 8000 teikn. Kort dei ned og prøv igjen.',
  scoresOpen: () => 'Poenga er opna, så dei kan ikkje endrast lenger. Ingenting er endra.',
  noScoresYet: () => 'Ingen har gitt poeng enno, så det er ingenting å opne.',
  readAgain: () =>
    'Søknaden er send på nytt etter at du las han. Les den nye utgåva før du gir poeng. Ingenting er registrert.',
  scoresChanged: () =>
    'Du har gitt poeng på ei anna side i mellomtida. Last sida på nytt for å sjå dei. Ingenting er endra.',
  rankingChanged: () =>
    'Ein annan endra denne rada medan du heldt på. Sjå kvar ho står no, og prøv igjen om du framleis vil.',
  amountAboveAsked: () => 'Summen er høgare enn det er søkt om. Skriv ein lågare sum.',
  conditionIncomplete: () =>
    'Skriv kva vilkåret er, og vel ein ansvarleg som står i registeret. Ingenting er registrert enno.',
  recommendationChanged: () =>
    'Ein annan har lagra ei tilråding for søknaden i mellomtida. Sjå henne før du lagrar di. Det du skreiv, står her framleis.',
};
export type AssessingRefusalTexts = typeof assessingRefusalsNn;
