import { capital, plural } from '../wording.js';
import type { ScreeningTexts } from '../nn/screening.js';
import { peopleNb as people } from './count.js';

const points = (count: number): string => (count === 1 ? 'ett' : people(count));

export const screeningNb: ScreeningTexts = {
  title: 'Formell kontroll',
  text: 'Det som kan regnes ut, er gjort. Se på resten, og kryss av.',
  computed: 'Kontrollert av Semje',
  toTick: 'Se på dette',
  rules: {
    complete: { met: 'Skjemaet er fullt utfylt, og summene stemmer', notMet: 'Skjemaet er ikke fullt utfylt' },
    parties: { met: 'Minst én kommune og helseforetaket er med', notMet: 'En av sidene er ikke med' },
    endorsed: { met: 'Alle som skal forankre søknaden, støtter', notMet: 'Ikke alle støtter søknaden' },
    inTime: { met: 'Sendt inn innen fristen', notMet: 'Sendt inn etter fristen' },
    attachments: {
      met: 'Vedleggene er de lederne svarte på',
      notMet: 'Et vedlegg er endret etter at lederne svarte',
    },
  },
  met: 'I orden',
  notMet: 'Ikke i orden',
  answerFor: (point) => `Svar: ${point}`,
  ticked: (name, when) => `${name}, ${when}`,
  left: (count) =>
    count === 0 ? 'Alt er i orden.' : `${capital(points(count))} ${plural(count, 'punkt', 'punkter')} gjenstår.`,
  notInOrder: (count) =>
    `${capital(points(count))} ${plural(count, 'punkt', 'punkter')} er ikke i orden. Send søknaden tilbake med en frist, eller før at den ikke blir vurdert.`,
  pass: 'Klar til vurdering',
  passed: (name, when) => `Kontrollert av ${name} ${when}.`,
  undo: 'Angre kontrollen',
  done: 'Søknaden er klar til vurdering.',
  next: (title) => `Neste til kontroll: ${title}`,
  allChecked: 'Ingen flere søknader venter på formell kontroll.',
  toInbox: 'Tilbake til utlysningen',
  out: {
    start: 'Blir ikke vurdert',
    title: 'Før at søknaden ikke blir vurdert',
    text: 'Det er ikke et avslag. De som står på søknaden, får grunnen i Teams. Dere kan senere gi søknaden ny frist.',
    reason: 'Hvorfor blir søknaden ikke vurdert?',
    submit: 'Før at den ikke blir vurdert',
    by: (name, when) => `${name}, ${when}`,
    shown: 'Sekretariatet har gått gjennom søknaden. Dette er ikke et avslag.',
    reasonRemoved: 'Grunnen er tatt bort.',
  },
  card: {
    toApplicant: (name) => `${name} har gått gjennom søknaden, og den blir ikke vurdert. Det er ikke et avslag.`,
    toLeader:
      'Sekretariatet har gått gjennom søknaden, og den blir ikke vurdert. Det er ikke et avslag, og svaret ditt står i journalen.',
  },
  inbox: {
    column: 'Formell kontroll',
    toCheck: 'Til kontroll',
    ready: 'Klar',
    checked: 'Kontrollert',
    left: (count) => `${capital(points(count))} ${plural(count, 'punkt', 'punkter')} å se på`,
    notInOrder: (count) => `${capital(points(count))} ${plural(count, 'punkt', 'punkter')} ikke i orden`,
    secretariat: (since) => `Sekretariatet, siden ${since}`,
    committee: (since) => `Utvalget, siden ${since}`,
    others: (names, since) => `${names}, siden ${since}`,
    keys: 'Piltastene går fra søknad til søknad.',
  },
  way: {
    label: 'Hvor søknaden er',
    steps: {
      writing: 'Skriving',
      endorsing: 'Lederforankring',
      checking: 'Formell kontroll',
      assessing: 'Vurdering',
      meeting: 'Møte',
      decided: 'Vedtak',
    },
    done: 'ferdig',
    now: 'nå',
    ahead: 'senere',
    writers: (names) => `Hos dem som skriver: ${names}.`,
    toSubmit: 'Alle støtter. Den venter på at søkerne sender den inn.',
    leaders: (names, since) => `Venter på svar fra ${names} siden ${since}.`,
    secretariatChecks: (since) => `Hos sekretariatet til formell kontroll siden ${since}.`,
    secretariatPrepares: (since) =>
      `Formelt kontrollert. Hos sekretariatet, som forbereder vurderingen, siden ${since}.`,
    committee: (body, since) => `På sakslisten til ${body} siden ${since}.`,
    deferred: (since) => `Saken er utsatt, og ligger hos sekretariatet siden ${since}.`,
    ended: {
      granted: 'Tilskuddet er tildelt.',
      partlyGranted: 'Tilskuddet er delvis tildelt.',
      rejected: 'Søknaden er avslått.',
      notAssessed: 'Søknaden blir ikke vurdert.',
      withdrawn: 'Søknaden er trukket.',
    },
    next: {
      writing: 'Så svarer en leder for hver part.',
      writingUnendorsed: 'Så kontrollerer sekretariatet at alt formelt er på plass.',
      endorsing: 'Så kontrollerer sekretariatet at alt formelt er på plass.',
      checking: 'Så blir søknaden vurdert.',
      assessing: (body) => `Så kommer den på sakslisten til ${body}.`,
      meeting: 'Så får dere vedtaket i Teams.',
    },
  },
};
