import { capital } from '../wording.js';
import { peopleNn as people } from './count.js';

const points = (count: number): string => (count === 1 ? 'eitt' : people(count));

/** The secretariat's formal check, and where an application is on its way. */
export const screeningNn = {
  title: 'Formell kontroll',
  text: 'Det som kan reknast ut, er gjort. Sjå på resten, og kryss av.',
  computed: 'Kontrollert av Semje',
  toTick: 'Sjå på dette',
  rules: {
    complete: { met: 'Skjemaet er fullt utfylt, og summane stemmer', notMet: 'Skjemaet er ikkje fullt utfylt' },
    parties: { met: 'Minst éin kommune og helseføretaket er med', notMet: 'Ein av sidene er ikkje med' },
    endorsed: { met: 'Alle som skal forankre søknaden, støttar', notMet: 'Ikkje alle støttar søknaden' },
    inTime: { met: 'Send inn innan fristen', notMet: 'Send inn etter fristen' },
    attachments: {
      met: 'Vedlegga er dei leiarane svara på',
      notMet: 'Eit vedlegg er endra etter at leiarane svara',
    },
  },
  met: 'I orden',
  notMet: 'Ikkje i orden',
  answerFor: (point: string): string => `Svar: ${point}`,
  ticked: (name: string, when: string): string => `${name}, ${when}`,
  left: (count: number): string => (count === 0 ? 'Alt er i orden.' : `${capital(points(count))} punkt står att.`),
  notInOrder: (count: number): string =>
    `${capital(points(count))} punkt er ikkje i orden. Send søknaden tilbake med ein frist, eller før at han ikkje blir vurdert.`,
  pass: 'Klar til vurdering',
  passed: (name: string, when: string): string => `Kontrollert av ${name} ${when}.`,
  undo: 'Angre kontrollen',
  done: 'Søknaden er klar til vurdering.',
  next: (title: string): string => `Neste til kontroll: ${title}`,
  allChecked: 'Ingen fleire søknader ventar på formell kontroll.',
  toInbox: 'Tilbake til utlysinga',
  out: {
    start: 'Blir ikkje vurdert',
    title: 'Før at søknaden ikkje blir vurdert',
    text: 'Det er ikkje eit avslag. Dei som står på søknaden, får grunnen i Teams. De kan seinare gi søknaden ny frist.',
    reason: 'Kvifor blir søknaden ikkje vurdert?',
    submit: 'Før at han ikkje blir vurdert',
    by: (name: string, when: string): string => `${name}, ${when}`,
    shown: 'Sekretariatet har gått gjennom søknaden. Dette er ikkje eit avslag.',
    reasonRemoved: 'Grunnen er teken bort.',
  },
  card: {
    toApplicant: (name: string): string =>
      `${name} har gått gjennom søknaden, og han blir ikkje vurdert. Det er ikkje eit avslag.`,
    toLeader:
      'Sekretariatet har gått gjennom søknaden, og han blir ikkje vurdert. Det er ikkje eit avslag, og svaret ditt står i journalen.',
  },
  inbox: {
    column: 'Formell kontroll',
    toCheck: 'Til kontroll',
    ready: 'Klar',
    checked: 'Kontrollert',
    left: (count: number): string => `${capital(points(count))} punkt å sjå på`,
    notInOrder: (count: number): string => `${capital(points(count))} punkt ikkje i orden`,
    secretariat: (since: string): string => `Sekretariatet, sidan ${since}`,
    committee: (since: string): string => `Utvalet, sidan ${since}`,
    others: (names: string, since: string): string => `${names}, sidan ${since}`,
    keys: 'Piltastane går frå søknad til søknad.',
  },
  way: {
    label: 'Kvar søknaden er',
    steps: {
      writing: 'Skriving',
      endorsing: 'Leiarforankring',
      checking: 'Formell kontroll',
      assessing: 'Vurdering',
      meeting: 'Møte',
      decided: 'Vedtak',
    },
    done: 'ferdig',
    now: 'no',
    ahead: 'seinare',
    /** Who has it, and since when. */
    writers: (names: string): string => `Hos dei som skriv: ${names}.`,
    toSubmit: 'Alle støttar. Han ventar på at søkjarane sender han inn.',
    leaders: (names: string, since: string): string => `Ventar på svar frå ${names} sidan ${since}.`,
    secretariatChecks: (since: string): string => `Hos sekretariatet til formell kontroll sidan ${since}.`,
    secretariatPrepares: (since: string): string =>
      `Formelt kontrollert. Hos sekretariatet, som førebur vurderinga, sidan ${since}.`,
    committee: (body: string, since: string): string => `På saklista til ${body} sidan ${since}.`,
    deferred: (since: string): string => `Saka er utsett, og ligg hos sekretariatet sidan ${since}.`,
    ended: {
      granted: 'Tilskotet er tildelt.',
      partlyGranted: 'Tilskotet er delvis tildelt.',
      rejected: 'Søknaden er avslått.',
      notAssessed: 'Søknaden blir ikkje vurdert.',
      withdrawn: 'Søknaden er trekt.',
    },
    /** What comes next. */
    next: {
      writing: 'Så svarar ein leiar for kvar part.',
      writingUnendorsed: 'Så kontrollerer sekretariatet at alt formelt er på plass.',
      endorsing: 'Så kontrollerer sekretariatet at alt formelt er på plass.',
      checking: 'Så blir søknaden vurdert.',
      assessing: (body: string): string => `Så kjem han på saklista til ${body}.`,
      meeting: 'Så får de vedtaket i Teams.',
    },
  },
};
export type ScreeningTexts = typeof screeningNn;
