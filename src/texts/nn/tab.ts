import { formatNn } from './format.js';

const MONTH_YEAR = (date: string): string => formatNn.date(date).replace(/^\d+\.\u00a0/, '');

/** The tab's shell, «Mine søknader», and what every page shares. */
export const tabNn = {
  product: 'Semje',
  skip: 'Hopp til innhaldet',
  navigation: 'Sidene i Semje',
  crumbs: 'Du er her',
  pages: {
    applications: 'Mine søknader',
    endorsements: 'Leiarforankring',
    calls: 'Utlysing',
    assessing: 'Vurdering',
    meetings: 'Møte',
    decisions: 'Vedtakslogg',
    initiatives: 'Idéar',
    register: 'Register',
  },
  waiting: (count: number): string => (count === 1 ? '1 ventar på deg' : `${count} ventar på deg`),
  loading: 'Hentar …',
  tryAgain: 'Prøv igjen',
  failed: 'Noko gjekk gale hos oss. Prøv igjen om litt.',
  broken: 'Denne sida stoppa. Det er ein feil hos oss. Opne ei anna side, eller last fana på nytt.',
  offline: 'Vi får ikkje kontakt med Semje. Vi prøver igjen av oss sjølve.',
  signInFailed: 'Vi fekk ikkje logga deg inn. Prøv igjen, eller opne Teams på nytt.',
  noHost: 'Semje ligg i Microsoft Teams. Opne fana der.',
  logLine: (id: string): string => `Feilen har nummer ${id}.`,
  shownFrom: (when: string): string => `Det du ser, er frå ${when}.`,
  today: (time: string): string => `i dag kl.\u00a0${time}`,
  yesterday: (time: string): string => `i går kl.\u00a0${time}`,
  atTime: (time: string): string => `kl.\u00a0${time}`,
  month: MONTH_YEAR,
  daysLeft: (days: number): string => {
    if (days < 0) return 'fristen er ute';
    if (days === 0) return 'i dag';
    return days === 1 ? 'i morgon' : `om ${days} dagar`;
  },
  missing: (count: number): string => (count === 1 ? '1 ting manglar' : `${count} ting manglar`),
  readyToSend: 'Klar til å sendast',
  endorsing: (endorsed: number, parties: number): string => `${endorsed} av ${parties} støttar`,
  cancel: 'Avbryt',
  undo: 'Angre',

  applications: {
    lead: (call: string, deadline: string, left: string): string =>
      `Utlysing ${call} · søknadsfristen er ${deadline}, ${left}`,
    leadOver: (call: string, deadline: string): string => `Utlysing ${call} · søknadsfristen var ${deadline}`,
    noCall: 'Det er inga open utlysing no. Sekretariatet opnar den neste.',
    chooseCall: 'Utlysing',
    allCalls: 'Alle utlysingar',
    start: 'Ny søknad',
    starting: 'Lagar søknaden …',
    waitsForYou: 'Ventar på deg',
    waitsForOthers: 'Ventar på andre',
    done: 'Ferdig',
    empty:
      'Du er ikkje med på nokon søknad enno. Start ein ny, eller be ein kollega leggje deg til i sin. Ein kommune og helseføretaket må stå saman om søknaden.',
    emptyHere: 'Du er ikkje med på nokon søknad i denne utlysinga.',
    notRegistered:
      'Du står ikkje i registeret enno, og blir ført inn når du startar den første søknaden din. Skal du svare for ein part, må sekretariatet gi deg fullmakt.',
    untitled: 'Søknad utan namn',
    changed: (when: string): string => `Endra ${when}`,
    changedBy: (when: string, name: string): string => `Endra ${when} av ${name}`,
    waitingForPeople: (names: string, since: string): string => `${names} · spurd ${since}`,
    waitingFor: (parties: string): string => `Ventar på ${parties}`,
    since: (when: string): string => `Sidan ${when}`,
    declinedBy: (parties: string): string => `${parties} støttar ikkje søknaden`,
    allAnswered: 'Alle partane støttar',
    inSecretariat: 'Sekretariatet går gjennom søknadene etter fristen',
    inCommittee: 'Ligg til handsaming i møtet',
    number: (number: number): string => `Søknad nr. ${number}`,
    granted: (amount: string): string => `${amount} tildelt`,
    continue: 'Hald fram',
    send: 'Send til leiarforankring',
    submit: 'Send inn',
    open: 'Opne',
    receipt: 'Kvittering',
    /** The button's whole name: what it does, to which. */
    button: (act: string, title: string): string => `${act}: ${title}`,
  },
};
export type TabTexts = typeof tabNn;
