interface SheetRow {
  readonly line: number;
  readonly party: string;
  readonly email: string;
  readonly level: string;
  readonly from: string;
  readonly to: string;
  /** The line of another row that it is about. */
  readonly other: string;
}

/** The register as a spreadsheet: out, in, and what would become of each row. */
export const registerSheetNn = {
  start: 'Hent frå rekneark',
  exportXlsx: 'Last ned (Excel)',
  exportCsv: 'Last ned (CSV)',
  heading: 'Hent fullmakter frå rekneark',
  lead: 'Éi rad for kvar fullmakt: kven som kan gi leiarforankring for kva part, frå når til når, og på kva grunnlag.',
  kinds: 'Excel (.xlsx) eller CSV med dei same overskriftene som malen.',
  choose: 'Vel fil',
  chooseAnother: 'Vel ei anna fil',
  template: 'Last ned mal',
  reading: 'Les fila …',
  read: (file: string): string => `Radene i «${file}»`,
  nothingWritten: 'Ingenting blir skrive før du fører inn. Rader med problem blir ikkje førte inn.',
  lookingUp: (done: number, of: number): string => `Slår opp i katalogen: ${done} av ${of} adresser`,
  tryAgain: 'Prøv igjen',
  enter: (count: number): string => (count === 1 ? 'Før inn 1 rad' : `Før inn ${count} rader`),
  goOn: 'Hald fram',
  nothingToEnter: 'Det er ingenting å føre inn.',
  entering: (done: number, of: number): string => `Fører inn: ${done} av ${of} rader`,
  done: (entered: number, refused: number, problems: number): string =>
    [
      entered === 1 ? '1 rad er ført inn.' : `${entered} rader er førte inn.`,
      refused > 0 &&
        (refused === 1
          ? '1 rad vart avvist, og grunnen står på rada.'
          : `${refused} rader vart avviste, og grunnen står på kvar av dei.`),
      problems > 0 &&
        (problems === 1 ? '1 rad med problem er ikkje ført inn.' : `${problems} rader med problem er ikkje førte inn.`),
    ]
      .filter(Boolean)
      .join(' '),
  stopped: (entered: number, of: number): string =>
    `${entered} av ${of} rader er førte inn, så stoppa det. Hald fram, så blir ingen ført inn to gonger.`,
  show: 'Vis',
  all: 'Alle',
  outcomes: { new: 'Ny', changes: 'Endrar', unchanged: 'Uendra', problem: 'Problem' },
  entered: 'Ført inn',
  notEntered: 'Ikkje ført inn',
  line: 'Linje',
  when: 'Tid',
  becomes: 'Kva som skjer',
  caption: 'Radene i fila, og kva som skjer med kvar av dei',
  period: (from: string, to: string): string => `${from} – ${to}`,
  openPeriod: (from: string): string => `frå ${from}`,
  replaces: (period: string, note: string): string =>
    `Avsluttar rolla som står no: ${period}${note === '' ? '' : ` · ${note}`}.`,
  otherName: (name: string): string => `I registeret heiter personen ${name}. Namnet blir ikkje endra.`,
  problems: {
    partyMissing: () => 'Kommunen eller helseføretaket manglar.',
    partyUnknown: ({ party }: SheetRow) =>
      `«${party}» er ingen kommune og ikkje noko kommunenummer i helsefellesskapet.`,
    emailMissing: () => 'E-postadressa manglar. Utan ho veit vi ikkje kven det er.',
    notInDirectory: ({ email }: SheetRow) => `Ingen i katalogen har adressa ${email}.`,
    levelMissing: () => 'Nivået manglar.',
    levelUnknown: ({ level }: SheetRow) => `«${level}» er ikkje eit nivå som kan gi leiarforankring.`,
    levelOfOtherSide: ({ level }: SheetRow) => `«${level}» høyrer til den andre sida, ikkje til denne parten.`,
    fromMissing: () => 'Datoen fullmakta gjeld frå, manglar.',
    fromUnclear: ({ from }: SheetRow) => `«${from}» er ikkje ein dato. Skriv dag, månad og år, til dømes 31.12.2026.`,
    toUnclear: ({ to }: SheetRow) => `«${to}» er ikkje ein dato. Skriv dag, månad og år, til dømes 31.12.2026.`,
    endsBeforeItBegins: ({ from, to }: SheetRow) => `Siste dag, ${to}, er før første dag, ${from}.`,
    sourceMissing: () => 'Grunnlaget for fullmakta manglar.',
    textTooLong: () => 'Ein tekst i rada er lengre enn 255 teikn.',
    overlapsRow: ({ other }: SheetRow) => `Den same fullmakta står på linje ${other}, og tidene går over i kvarandre.`,
    overlapsRoles: () => 'Personen har fleire roller som går over i denne tida. Rett dei i registeret først.',
  },
};
export type RegisterSheetTexts = typeof registerSheetNn;
