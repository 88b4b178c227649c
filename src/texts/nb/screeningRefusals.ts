import type { screeningRefusalsNn } from '../nn/screeningRefusals.js';

export const screeningRefusalsNb: typeof screeningRefusalsNn = {
  nothingToScreen: () =>
    'Søknaden ligger ikke til formell kontroll nå. Last siden på nytt for å se hvor den er. Ingenting er registrert.',
  screenedOtherVersion: () =>
    'Søknaden er sendt inn på nytt etter at du åpnet den. Last siden på nytt, og kontroller den nye versjonen. Ingenting er registrert.',
  pointUnknown: () =>
    'Dette punktet er ikke blant dem som skal krysses av for søknaden. Last siden på nytt. Ingenting er registrert.',
  checkNotDone: ({ count }) =>
    count === 1
      ? 'Ett punkt i kontrollen er ikke i orden ennå. Kryss det av, send søknaden tilbake, eller før at den ikke blir vurdert. Ingenting er registrert.'
      : `${count} punkter i kontrollen er ikke i orden ennå. Kryss dem av, send søknaden tilbake, eller før at den ikke blir vurdert. Ingenting er registrert.`,
  alreadyReady: () =>
    'Søknaden er alt formelt kontrollert. Angre kontrollen først hvis noe skal endres. Ingenting er registrert.',
  notReadyYet: () => 'Søknaden er ikke ført som kontrollert, så det er ingenting å angre. Last siden på nytt.',
  checkStandsOnAgenda: () =>
    'Søknaden står på en saksliste, så den formelle kontrollen kan ikke gjøres om. Ingenting er endret.',
  screeningReasonMissing: () =>
    'Skriv hvorfor søknaden ikke blir vurdert. Søkerne får lese det. Ingenting er registrert ennå.',
};
