import type { DecidingRefusalTexts } from '../nn/decidingRefusals.js';

export const decidingRefusalsNb: DecidingRefusalTexts = {
  decisionReplaced: () =>
    'Vedtaket er allerede omgjort eller rettet. Åpne det nyeste vedtaket i saken; det er det som gjelder.',
  takenUpSince: () =>
    'Søknaden er tatt opp igjen etter dette vedtaket. Det som gjelder, står i den nyeste saken. Ingenting er endret.',
  whyMissing: () => 'Skriv hvorfor vedtaket rettes eller gjøres om. Ingenting er registrert ennå.',
  nothingCorrected: () =>
    'Det nye vedtaket sier det samme som det gamle. Endre det som skal være annerledes, og prøv igjen.',
  resolutionTextMissing: () => 'Skriv hva utvalget vedtok. Ingenting er registrert ennå.',
  underVote: () =>
    'Saken er til avstemming, eller har et vedtatt forslag. Før det vedtaket, eller lukk avstemmingen først.',
  dueInThePast: () => 'Fristen er allerede passert. Velg en dag som ikke har vært.',
  ownerUnknown: () => 'Den ansvarlige finnes ikke i registeret. Velg en som står der, eller legg inn personen først.',
  followUpTextMissing: () => 'Skriv hva som skal gjøres. Ingenting er registrert ennå.',
  followUpTwice: () => 'Vilkåret har allerede en oppfølging. Endre fristen på den som står der.',
  followUpDone: () => 'Oppfølgingen er allerede merket som gjort. Åpne den igjen før du endrer noe.',
  followUpNotDone: () => 'Oppfølgingen er ikke merket som gjort, så det er ingenting å åpne igjen.',
  notYourFollowUp: () =>
    'Bare den som har ansvaret for oppfølgingen, og sekretariatet kan gjøre dette. Ingenting er endret.',
  remindedAlready: () => 'Den ansvarlige er allerede minnet om dette. Ingenting er sendt.',
};
