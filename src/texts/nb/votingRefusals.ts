import type { votingRefusalsNn } from '../nn/votingRefusals.js';

export const votingRefusalsNb: typeof votingRefusalsNn = {
  noLines: () => 'Forslaget er tomt. Velg minst én søknad, og prøv igjen. Avstemningen er ikke åpnet.',
  tooManyLines: ({ most }: { most: number }) =>
    `Et forslag kan ha ${most} linjer. Del listen i to forslag. Avstemningen er ikke åpnet.`,
  applicationTwice: () =>
    'Samme søknad står to ganger i forslaget. Ta bort den ene linjen. Avstemningen er ikke åpnet.',
  notOfThisCase: () =>
    'Forslaget må gjelde søknaden i saken, og bare søknader i samme utlysning. Rett det, og prøv igjen.',
  notReadyForVote: () =>
    'En av søknadene i forslaget er ikke klar til avgjørelse. Ta den bort, og prøv igjen. Avstemningen er ikke åpnet.',
  inAnotherMotion: () =>
    'En av søknadene er med i et annet forslag som ikke er avgjort. Avgjør det først, eller ta søknaden bort.',
  sameMotion: () => 'De to forslagene er like, så det er ingenting å velge mellom. Endre det ene, og prøv igjen.',
  notAnsweredYet: () => 'Du har ikke svart, så det er ingenting å trekke. Ingenting er endret.',
  notAtTheMeeting: () =>
    'Du er ikke ført opp som til stede i møtet. Be sekretæren føre deg opp, og prøv igjen. Ingenting er registrert.',
  noProxiesHere: () => 'Utvalget tar ikke imot fullmakter. Vararepresentanten møter i stedet. Ingenting er registrert.',
  proxyNotYours: () =>
    'Du kan bare bruke en fullmakt som er gitt til deg, og bare gi din egen. Ingenting er registrert.',
  proxyNotMember: () =>
    'Både den som gir fullmakten og den som får den, må være medlem av utvalget. Ingenting er registrert.',
  proxyOtherSide: () =>
    'En fullmakt kan bare gå til en på samme side: kommune til kommune, helseforetak til helseforetak.',
  proxyHeldAlready: () => 'Dette medlemmet har alt en fullmakt i møtet. En kan stemme for én annen. Velg en annen.',
  proxyGivenOn: () => 'En fullmakt kan ikke gå videre, og den som har gitt sin bort, kan ikke få en. Velg en annen.',
  proxyTooLate: () =>
    'Det er en åpen avstemning i møtet, og en fullmakt må være registrert før den åpner. Prøv igjen når den er lukket.',
  noProxy: () => 'Dette medlemmet har ikke gitt noen fullmakt til møtet. Ingenting er endret.',
};
