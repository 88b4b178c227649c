import { capital, plural } from '../wording.js';
import { peopleNn as people } from './count.js';

/** Somebody who has signed in and is bound to nobody in the register: what he reads, and how the secretariat binds him. */
export const visitingNn = {
  bar: {
    label: 'Om brukaren din',
    signedIn: (name: string): string =>
      name === ''
        ? '**Du er logga inn, men brukaren din er ikkje knytt til nokon i registeret.**'
        : `**Du er logga inn som ${name}, men brukaren er ikkje knytt til nokon i registeret.**`,
    whatToDo: (code: string): string =>
      `Skal du svare for ein part eller sitje i eit utval, kontakt sekretariatet og les opp koden **${code}**. Sekretariatet ser namnet ditt og når du var innom, i 30 dagar.`,
  },
  page: {
    heading: 'Har logga inn, men er ikkje knytt til nokon',
    lead: 'Sei kven i registeret kvar brukar er. Ein brukar blir borte frå lista 30 dagar etter siste innlogging.',
    link: 'Har logga inn utan å vere knytt til nokon',
    waiting: (count: number): string =>
      `${capital(people(count))} ${plural(count, 'brukar', 'brukarar')} har logga inn utan å vere ${plural(count, 'knytt', 'knytte')} til nokon i registeret.`,
    caption: 'Brukarar som har logga inn, men ikkje er knytte til nokon i registeret',
    who: 'Brukar',
    from: 'Organisasjon',
    seen: 'Logga inn',
    act: 'Knyt',
    empty: 'Ingen ventar på å bli knytte til ein person i registeret.',
    again: 'Sjå etter på nytt',
    lookedAgain: 'Lista er lesen på nytt.',
    nameless: 'Utan namn',
    namedBy: 'Namnet er slik organisasjonen til brukaren skriv det.',
    home: 'Organisasjonen der Semje er installert',
    other: 'Ein annan organisasjon',
    parties: (parties: string): string => `Andre herifrå er registrerte for ${parties}.`,
    stranger: 'Ingen i registeret loggar inn herifrå enno.',
    tenant: (id: string): string => `Tenant ${id}`,
    last: (when: string): string => `Sist ${when}`,
    first: (when: string): string => `Første gong ${when}`,
    bind: 'Knyt til person',
    bindNamed: (name: string): string => `Knyt til person: ${name}`,
  },
  bind: {
    heading: (name: string): string => `Knyt ${name} til ein person i registeret`,
    lead: 'Eit namn eller ei e-postadresse er ikkje prov nok. Ring personen på eit nummer du kjenner frå før, og få lese opp koden som står øvst i Semje på skjermen der.',
    person: 'Person i registeret',
    choose: 'Vel person',
    sameName: 'Same namn',
    unbound: 'Utan brukar',
    bound: 'Har ein brukar frå før',
    code: 'Koden som personen les opp',
    codeHint: 'Seks teikn, til dømes 7KM-4PQ.',
    missingPerson: 'Vel kven i registeret brukaren er.',
    missingCode: 'Skriv koden som personen les opp.',
    problems: (count: number): string => `${capital(people(count))} ting manglar før brukaren kan knytast`,
    may: (name: string, roles: string): string => `Brukaren kan då gjere det ${name} kan i dag: ${roles}.`,
    mayNothing: (name: string): string => `${name} har ingen rolle som gjeld i dag.`,
    second: (name: string): string =>
      `${name} har ein brukar frå før. Knyt berre ein til når det er det same mennesket, til dømes ein gjest som òg er med i ein delt kanal.`,
    submit: 'Knyt til personen',
    cancel: 'Avbryt',
    done: (visitor: string, person: string): string => `Brukaren ${visitor} er no knytt til ${person} i registeret.`,
    undo: 'Angre',
    undoNamed: (visitor: string, person: string): string => `Angre: knyt ${visitor} frå ${person}`,
    undone: (visitor: string, person: string): string =>
      `Brukaren ${visitor} er ikkje lenger knytt til ${person}. Det som er gjort i mellomtida, blir ståande.`,
  },
};
export type VisitingTexts = typeof visitingNn;
