/** Why the formal check took nothing, and what to do. */
export const screeningRefusalsNn = {
  nothingToScreen: () =>
    'Søknaden ligg ikkje til formell kontroll no. Last sida på nytt for å sjå kvar han er. Ingenting er registrert.',
  screenedOtherVersion: () =>
    'Søknaden er send inn på nytt etter at du opna han. Last sida på nytt, og kontroller den nye versjonen. Ingenting er registrert.',
  pointUnknown: () =>
    'Dette punktet er ikkje blant dei som skal kryssast av for søknaden. Last sida på nytt. Ingenting er registrert.',
  checkNotDone: ({ count }: { count: number }) =>
    count === 1
      ? 'Eitt punkt i kontrollen er ikkje i orden enno. Kryss det av, send søknaden tilbake, eller før at han ikkje blir vurdert. Ingenting er registrert.'
      : `${count} punkt i kontrollen er ikkje i orden enno. Kryss dei av, send søknaden tilbake, eller før at han ikkje blir vurdert. Ingenting er registrert.`,
  alreadyReady: () =>
    'Søknaden er alt formelt kontrollert. Angre kontrollen først dersom noko skal endrast. Ingenting er registrert.',
  notReadyYet: () => 'Søknaden er ikkje ført som kontrollert, så det er ingenting å angre. Last sida på nytt.',
  checkStandsOnAgenda: () =>
    'Søknaden står på ei sakliste, så den formelle kontrollen kan ikkje gjerast om. Ingenting er endra.',
  screeningReasonMissing: () =>
    'Skriv kvifor søknaden ikkje blir vurdert. Søkjarane får lese det. Ingenting er registrert enno.',
};
