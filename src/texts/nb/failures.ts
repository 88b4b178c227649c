import type { FailureTexts } from '../nn/failures.js';

export const failuresNb: FailureTexts = {
  unauthenticated: 'Vi kunne ikke bekrefte hvem du er. Last siden på nytt, så logger Teams deg inn igjen.',
  forbidden: 'Du har ikke tilgang til dette. Spør sekretariatet hvis du mener du skal ha det.',
  notFound: 'Vi finner ikke det du ser etter, eller du har ikke tilgang til det. Gå tilbake og prøv igjen.',
  unreadable: 'Noe av det som ble sendt, kunne ikke leses. Ingenting er lagret. Last siden på nytt og prøv igjen.',
  fieldUnreadable: (label) =>
    `Det som står i «${label}», kunne ikke leses, og ingenting er lagret. Rett det og prøv igjen; det du har skrevet, står der ennå.`,
  fieldTooLong: (label) =>
    `Det som står i «${label}», er for langt, og ingenting er lagret. Kort det ned; teksten din står der ennå.`,
  wrongContentType: 'Det som ble sendt, har feil format. Ingenting er lagret.',
  tooLarge: 'Det som ble sendt, er for stort. Ingenting er lagret. Kort ned teksten og prøv igjen.',
  tooMany: 'Det kom for mange forespørsler fra deg på kort tid. Vent litt og prøv igjen.',
  changed: 'Søknaden er endret siden du åpnet den. Last siden på nytt; teksten din er tatt vare på.',
  closedForWriting:
    'Søknaden er ikke et utkast lenger, og kan ikke endres nå. Last siden på nytt for å se hva som har skjedd. Teksten din er tatt vare på.',
  draftDeleted:
    'Utkastet er slettet, så det kan ikke endres. Last siden på nytt for å se hvem som slettet det. Teksten din er tatt vare på.',
  draftWithdrawn:
    'Søknaden er trukket, så den kan ikke endres. Last siden på nytt for å se hvem som trakk den. Teksten din er tatt vare på.',
  beingSent:
    'En sending av søknaden er ikke ferdig, så den kan ikke endres eller sendes akkurat nå. Vent et halvt minutt, last siden på nytt og prøv igjen. Teksten din er tatt vare på.',
  incomplete: 'Søknaden kan ikke sendes ennå. Rett det som mangler, og prøv igjen. Alt du har skrevet, er lagret.',
  codeDiffers:
    'Koden er ikke den som denne brukeren ser, og ingenting er registrert. Be personen lese den opp på nytt, og se at du har valgt riktig rad.',
  notWritten: 'Vi fikk ikke lagret dette, og ingenting er registrert. Prøv igjen om litt.',
  unknownOutcome: 'Vi vet ikke ennå om dette ble lagret. Siden viser det når vi vet det.',
  worldAway: 'Vi får ikke kontakt med SharePoint akkurat nå. Ingenting er registrert. Prøv igjen om litt.',
  bug: 'Noe gikk galt hos oss, og ingenting er registrert. Prøv igjen, og si fra til sekretariatet hvis det fortsetter.',
  refused: 'Dette kan ikke gjøres nå. Ingenting er registrert.',
};
