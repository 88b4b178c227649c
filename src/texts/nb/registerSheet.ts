import type { RegisterSheetTexts } from '../nn/registerSheet.js';

/** The register as a spreadsheet: out, in, and what would become of each row. */
export const registerSheetNb: RegisterSheetTexts = {
  start: 'Hent fra regneark',
  exportXlsx: 'Last ned (Excel)',
  exportCsv: 'Last ned (CSV)',
  heading: 'Hent fullmakter fra regneark',
  lead: 'Én rad for hver fullmakt: hvem som kan gi lederforankring for hvilken part, fra når til når, og på hvilket grunnlag.',
  kinds: 'Excel (.xlsx) eller CSV med de samme overskriftene som malen.',
  choose: 'Velg fil',
  chooseAnother: 'Velg en annen fil',
  template: 'Last ned mal',
  reading: 'Leser filen …',
  read: (file) => `Radene i «${file}»`,
  nothingWritten: 'Ingenting blir skrevet før du fører inn. Rader med problem blir ikke ført inn.',
  lookingUp: (done, of) => `Slår opp i katalogen: ${done} av ${of} adresser`,
  tryAgain: 'Prøv igjen',
  enter: (count) => (count === 1 ? 'Før inn 1 rad' : `Før inn ${count} rader`),
  goOn: 'Fortsett',
  nothingToEnter: 'Det er ingenting å føre inn.',
  entering: (done, of) => `Fører inn: ${done} av ${of} rader`,
  done: (entered, refused, problems) =>
    [
      entered === 1 ? '1 rad er ført inn.' : `${entered} rader er ført inn.`,
      refused > 0 &&
        (refused === 1
          ? '1 rad ble avvist, og grunnen står på raden.'
          : `${refused} rader ble avvist, og grunnen står på hver av dem.`),
      problems > 0 &&
        (problems === 1 ? '1 rad med problem er ikke ført inn.' : `${problems} rader med problem er ikke ført inn.`),
    ]
      .filter(Boolean)
      .join(' '),
  stopped: (entered, of) =>
    `${entered} av ${of} rader er ført inn, så stoppet det. Fortsett, så blir ingen ført inn to ganger.`,
  show: 'Vis',
  all: 'Alle',
  outcomes: { new: 'Ny', changes: 'Endrer', unchanged: 'Uendret', problem: 'Problem' },
  entered: 'Ført inn',
  notEntered: 'Ikke ført inn',
  line: 'Linje',
  when: 'Tid',
  becomes: 'Hva som skjer',
  caption: 'Radene i filen, og hva som skjer med hver av dem',
  period: (from, to) => `${from} – ${to}`,
  openPeriod: (from) => `fra ${from}`,
  replaces: (period, note) => `Avslutter rollen som står nå: ${period}${note === '' ? '' : ` · ${note}`}.`,
  otherName: (name) => `I registeret heter personen ${name}. Navnet blir ikke endret.`,
  problems: {
    partyMissing: () => 'Kommunen eller helseforetaket mangler.',
    partyUnknown: ({ party }) => `«${party}» er ingen kommune og ikke noe kommunenummer i helsefellesskapet.`,
    emailMissing: () => 'E-postadressen mangler. Uten den vet vi ikke hvem det er.',
    notInDirectory: ({ email }) => `Ingen i katalogen har adressen ${email}.`,
    levelMissing: () => 'Nivået mangler.',
    levelUnknown: ({ level }) => `«${level}» er ikke et nivå som kan gi lederforankring.`,
    levelOfOtherSide: ({ level }) => `«${level}» hører til den andre siden, ikke til denne parten.`,
    fromMissing: () => 'Datoen fullmakten gjelder fra, mangler.',
    fromUnclear: ({ from }) => `«${from}» er ikke en dato. Skriv dag, måned og år, for eksempel 31.12.2026.`,
    toUnclear: ({ to }) => `«${to}» er ikke en dato. Skriv dag, måned og år, for eksempel 31.12.2026.`,
    endsBeforeItBegins: ({ from, to }) => `Siste dag, ${to}, er før første dag, ${from}.`,
    sourceMissing: () => 'Grunnlaget for fullmakten mangler.',
    textTooLong: () => 'En tekst i raden er lengre enn 255 tegn.',
    overlapsRow: ({ other }) => `Den samme fullmakten står på linje ${other}, og tidene går over i hverandre.`,
    overlapsRoles: () => 'Personen har flere roller som går over i denne tiden. Rett dem i registeret først.',
  },
};
