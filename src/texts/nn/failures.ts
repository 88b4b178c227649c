/** What the app says when an act could not be carried out for another reason than the rules. */
export const failuresNn = {
  unauthenticated: 'Vi kunne ikkje stadfeste kven du er. Last sida på nytt, så loggar Teams deg inn att.',
  forbidden: 'Du har ikkje tilgang til dette. Spør sekretariatet dersom du meiner du skal ha det.',
  notFound: 'Vi finn ikkje det du ser etter, eller du har ikkje tilgang til det. Gå tilbake og prøv igjen.',
  unreadable: 'Noko av det som vart sendt, kunne ikkje lesast. Ingenting er lagra. Last sida på nytt og prøv igjen.',
  fieldUnreadable: (label: string) =>
    `Det som står i «${label}», kunne ikkje lesast, og ingenting er lagra. Rett det og prøv igjen; det du har skrive, står der enno.`,
  fieldTooLong: (label: string) =>
    `Det som står i «${label}», er for langt, og ingenting er lagra. Kort det ned; teksten din står der enno.`,
  wrongContentType: 'Det som vart sendt, har feil format. Ingenting er lagra.',
  tooLarge: 'Det som vart sendt, er for stort. Ingenting er lagra. Kort ned teksten og prøv igjen.',
  tooMany: 'Det kom for mange førespurnader frå deg på kort tid. Vent litt og prøv igjen.',
  changed: 'Søknaden er endra sidan du opna han. Last sida på nytt; teksten din er teken vare på.',
  closedForWriting:
    'Søknaden er ikkje eit utkast lenger, og kan ikkje endrast no. Last sida på nytt for å sjå kva som har skjedd. Teksten din er teken vare på.',
  draftDeleted:
    'Utkastet er sletta, så det kan ikkje endrast. Last sida på nytt for å sjå kven som sletta det. Teksten din er teken vare på.',
  draftWithdrawn:
    'Søknaden er trekt, så han kan ikkje endrast. Last sida på nytt for å sjå kven som trekte han. Teksten din er teken vare på.',
  beingSent:
    'Ei sending av søknaden er ikkje ferdig, så han kan ikkje endrast eller sendast akkurat no. Vent eit halvt minutt, last sida på nytt og prøv igjen. Teksten din er teken vare på.',
  incomplete: 'Søknaden kan ikkje sendast enno. Rett det som manglar, og prøv igjen. Alt du har skrive, er lagra.',
  codeDiffers:
    'Koden er ikkje den som denne brukaren ser, og ingenting er registrert. Be personen lese han opp på nytt, og sjå at du har valt rett rad.',
  notWritten: 'Vi fekk ikkje lagra dette, og ingenting er registrert. Prøv igjen om litt.',
  unknownOutcome: 'Vi veit ikkje enno om dette vart lagra. Sida viser det når vi veit det.',
  worldAway: 'Vi får ikkje kontakt med SharePoint akkurat no. Ingenting er registrert. Prøv igjen om litt.',
  bug: 'Noko gjekk gale hos oss, og ingenting er registrert. Prøv igjen, og sei frå til sekretariatet om det held fram.',
  refused: 'Dette kan ikkje gjerast no. Ingenting er registrert.',
};
export type FailureTexts = typeof failuresNn;
