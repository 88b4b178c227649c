import type { AssessingRefusalTexts } from '../nn/assessingRefusals.js';

/** Why a declaration, a score, a place in the ranking or a recommendation was refused. */
export const assessingRefusalsNb: AssessingRefusalTexts = {
  notAssessing: () => 'Bare de som forbereder sakene, kan gjøre dette. Ingenting er registrert.',
  notUnderAssessment: () =>
    'Søknaden er ikke til vurdering nå. Ingenting er registrert. Last siden på nytt for å se hvor den er.',
  notAskedToDeclare: () =>
    'Spørsmålet om habilitet gjelder de som vurderer eller behandler søknadene. Ingenting er registrert.',
  standingSettled: () =>
    'Svaret ditt om habilitet står, og bare lederen eller sekretariatet kan endre det. Ta kontakt med dem. Ingenting er endret.',
  ownStanding: () => 'Ingen avgjør sin egen habilitet. Be lederen eller en annen i sekretariatet om å avgjøre det.',
  declareFirst: () => 'Svar på om du er habil før du går videre. Ingenting er registrert ennå.',
  standingInDoubt: () =>
    'Du er i tvil om du er habil. Lederen eller sekretariatet avgjør det før du kan gå videre. Ingenting er registrert.',
  noCriteria: () => 'Profilen for utlysningen har ingen kriterier å gi poeng etter. Ingenting er registrert.',
  scoreMissing: () => 'Gi poeng på alle kriteriene. Ingenting er registrert ennå.',
  scoreOutsideScale: ({ min, max }: { min: number; max: number }) =>
    `Poengene er hele tall fra ${min} til ${max}. Ingenting er registrert ennå.`,
  reasonsTooLong: () => 'Begrunnelsene er til sammen lengre enn 8000 tegn. Kort dem ned og prøv igjen.',
  scoresOpen: () => 'Poengene er åpnet, så de kan ikke endres lenger. Ingenting er endret.',
  noScoresYet: () => 'Ingen har gitt poeng ennå, så det er ingenting å åpne.',
  readAgain: () =>
    'Søknaden er sendt på nytt etter at du leste den. Les den nye utgaven før du gir poeng. Ingenting er registrert.',
  scoresChanged: () =>
    'Du har gitt poeng på en annen side i mellomtiden. Last siden på nytt for å se dem. Ingenting er endret.',
  rankingChanged: () =>
    'En annen endret denne raden mens du holdt på. Se hvor den står nå, og prøv igjen om du fortsatt vil.',
  amountAboveAsked: () => 'Summen er høyere enn det er søkt om. Skriv en lavere sum.',
  conditionIncomplete: () =>
    'Skriv hva vilkåret er, og velg en ansvarlig som står i registeret. Ingenting er registrert ennå.',
  recommendationChanged: () =>
    'En annen har lagret en anbefaling for søknaden i mellomtiden. Se den før du lagrer din. Det du skrev, står her fortsatt.',
};
