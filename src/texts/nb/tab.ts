import { formatNb } from './format.js';
import type { TabTexts } from '../nn/tab.js';

export const tabNb: TabTexts = {
  product: 'Semje',
  skip: 'Hopp til innholdet',
  navigation: 'Sidene i Semje',
  crumbs: 'Du er her',
  pages: {
    applications: 'Mine søknader',
    endorsements: 'Lederforankring',
    calls: 'Utlysning',
    meetings: 'Møte',
    decisions: 'Vedtakslogg',
    initiatives: 'Ideer',
    register: 'Register',
  },
  waiting: (count: number): string => (count === 1 ? '1 venter på deg' : `${count} venter på deg`),
  loading: 'Henter …',
  tryAgain: 'Prøv igjen',
  failed: 'Noe gikk galt hos oss. Prøv igjen om litt.',
  broken: 'Denne siden stoppet. Det er en feil hos oss. Åpne en annen side, eller last fanen på nytt.',
  offline: 'Vi får ikke kontakt med Semje. Vi prøver igjen av oss selv.',
  signInFailed: 'Vi fikk ikke logget deg inn. Prøv igjen, eller åpne Teams på nytt.',
  noHost: 'Semje ligger i Microsoft Teams. Åpne fanen der.',
  logLine: (id: string): string => `Feilen har nummer ${id}.`,
  shownFrom: (when: string): string => `Det du ser, er fra ${when}.`,
  today: (time: string): string => `i dag kl.\u00a0${time}`,
  yesterday: (time: string): string => `i går kl.\u00a0${time}`,
  atTime: (time: string): string => `kl.\u00a0${time}`,
  month: (date: string): string => formatNb.date(date).replace(/^\d+\.\u00a0/, ''),
  daysLeft: (days: number): string => {
    if (days < 0) return 'fristen er ute';
    if (days === 0) return 'i dag';
    return days === 1 ? 'i morgen' : `om ${days} dager`;
  },
  missing: (count: number): string => (count === 1 ? '1 ting mangler' : `${count} ting mangler`),
  readyToSend: 'Klar til å sendes',
  endorsing: (endorsed: number, parties: number): string => `${endorsed} av ${parties} støtter`,
  cancel: 'Avbryt',
  undo: 'Angre',

  applications: {
    lead: (call: string, deadline: string, left: string): string =>
      `Utlysning ${call} · søknadsfristen er ${deadline}, ${left}`,
    leadOver: (call: string, deadline: string): string => `Utlysning ${call} · søknadsfristen var ${deadline}`,
    noCall: 'Det er ingen åpen utlysning nå. Sekretariatet åpner den neste.',
    chooseCall: 'Utlysning',
    allCalls: 'Alle utlysninger',
    start: 'Ny søknad',
    starting: 'Lager søknaden …',
    waitsForYou: 'Venter på deg',
    waitsForOthers: 'Venter på andre',
    done: 'Ferdig',
    empty:
      'Du er ikke med på noen søknad ennå. Start en ny, eller be en kollega legge deg til i sin. En kommune og helseforetaket må stå sammen om søknaden.',
    emptyHere: 'Du er ikke med på noen søknad i denne utlysningen.',
    notRegistered:
      'Du står ikke i registeret ennå, og blir ført inn når du starter den første søknaden din. Skal du svare for en part, må sekretariatet gi deg fullmakt.',
    untitled: 'Søknad uten navn',
    changed: (when: string): string => `Endret ${when}`,
    changedBy: (when: string, name: string): string => `Endret ${when} av ${name}`,
    waitingForPeople: (names: string, since: string): string => `${names} · spurt ${since}`,
    waitingFor: (parties: string): string => `Venter på ${parties}`,
    since: (when: string): string => `Siden ${when}`,
    declinedBy: (parties: string): string => `${parties} støtter ikke søknaden`,
    allAnswered: 'Alle partene støtter',
    inSecretariat: 'Sekretariatet går gjennom søknadene etter fristen',
    inCommittee: 'Ligger til behandling i møtet',
    number: (number: number): string => `Søknad nr. ${number}`,
    granted: (amount: string): string => `${amount} tildelt`,
    continue: 'Fortsett',
    send: 'Send til lederforankring',
    submit: 'Send inn',
    open: 'Åpne',
    receipt: 'Kvittering',
    button: (act: string, title: string): string => `${act}: ${title}`,
  },
};
