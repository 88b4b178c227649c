import type { VisitingTexts } from '../nn/visiting.js';
import { capital, plural } from '../wording.js';
import { peopleNb as people } from './count.js';

/** Somebody who has signed in and is bound to nobody in the register: what he reads, and how the secretariat binds him. */
export const visitingNb: VisitingTexts = {
  bar: {
    label: 'Om brukeren din',
    signedIn: (name) =>
      name === ''
        ? '**Du er logget inn, men brukeren din er ikke knyttet til noen i registeret.**'
        : `**Du er logget inn som ${name}, men brukeren er ikke knyttet til noen i registeret.**`,
    whatToDo: (code) =>
      `Skal du svare for en part eller sitte i et utvalg, kontakt sekretariatet og les opp koden **${code}**. Sekretariatet ser navnet ditt og når du var innom, i 30 dager.`,
  },
  page: {
    heading: 'Har logget inn, men er ikke knyttet til noen',
    lead: 'Si hvem i registeret hver bruker er. En bruker blir borte fra listen 30 dager etter siste innlogging.',
    link: 'Har logget inn uten å være knyttet til noen',
    waiting: (count) =>
      `${capital(people(count))} ${plural(count, 'bruker', 'brukere')} har logget inn uten å være knyttet til noen i registeret.`,
    caption: 'Brukere som har logget inn, men ikke er knyttet til noen i registeret',
    who: 'Bruker',
    from: 'Organisasjon',
    seen: 'Logget inn',
    act: 'Knytt',
    empty: 'Ingen venter på å bli knyttet til en person i registeret.',
    again: 'Se etter på nytt',
    lookedAgain: 'Listen er lest på nytt.',
    nameless: 'Uten navn',
    namedBy: 'Navnet er slik organisasjonen til brukeren skriver det.',
    home: 'Organisasjonen der Semje er installert',
    other: 'En annen organisasjon',
    parties: (parties) => `Andre herfra er registrert for ${parties}.`,
    stranger: 'Ingen i registeret logger inn herfra ennå.',
    tenant: (id) => `Tenant ${id}`,
    last: (when) => `Sist ${when}`,
    first: (when) => `Første gang ${when}`,
    bind: 'Knytt til person',
    bindNamed: (name) => `Knytt til person: ${name}`,
  },
  bind: {
    heading: (name) => `Knytt ${name} til en person i registeret`,
    lead: 'Et navn eller en e-postadresse er ikke bevis nok. Ring personen på et nummer du kjenner fra før, og få lest opp koden som står øverst i Semje på skjermen der.',
    person: 'Person i registeret',
    choose: 'Velg person',
    sameName: 'Samme navn',
    unbound: 'Uten bruker',
    bound: 'Har en bruker fra før',
    code: 'Koden som personen leser opp',
    codeHint: 'Seks tegn, for eksempel 7KM-4PQ.',
    missingPerson: 'Velg hvem i registeret brukeren er.',
    missingCode: 'Skriv koden som personen leser opp.',
    problems: (count) => `${capital(people(count))} ting mangler før brukeren kan knyttes`,
    may: (name, roles) => `Brukeren kan da gjøre det ${name} kan i dag: ${roles}.`,
    mayNothing: (name) => `${name} har ingen rolle som gjelder i dag.`,
    second: (name) =>
      `${name} har en bruker fra før. Knytt bare én til når det er det samme mennesket, for eksempel en gjest som også er med i en delt kanal.`,
    submit: 'Knytt til personen',
    cancel: 'Avbryt',
    done: (visitor, person) => `Brukeren ${visitor} er nå knyttet til ${person} i registeret.`,
    undo: 'Angre',
    undoNamed: (visitor, person) => `Angre: knytt ${visitor} fra ${person}`,
    undone: (visitor, person) =>
      `Brukeren ${visitor} er ikke lenger knyttet til ${person}. Det som er gjort i mellomtiden, blir stående.`,
  },
};
