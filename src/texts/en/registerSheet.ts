import type { RegisterSheetTexts } from '../nn/registerSheet.js';

/** The register as a spreadsheet: out, in, and what would become of each row. */
export const registerSheetEn: RegisterSheetTexts = {
  start: 'From a spreadsheet',
  exportXlsx: 'Download (Excel)',
  exportCsv: 'Download (CSV)',
  heading: 'Authority from a spreadsheet',
  lead: 'One row for each authority: who may endorse for which party, from when to when, and on what basis.',
  kinds: 'Excel (.xlsx), or CSV with the same headings as the template.',
  choose: 'Choose a file',
  chooseAnother: 'Choose another file',
  template: 'Download the template',
  reading: 'Reading the file …',
  read: (file) => `The rows of “${file}”`,
  nothingWritten: 'Nothing is written before you enter the rows. Rows with problems are not entered.',
  lookingUp: (done, of) => `Looking up in the directory: ${done} of ${of} addresses`,
  tryAgain: 'Try again',
  enter: (count) => (count === 1 ? 'Enter 1 row' : `Enter ${count} rows`),
  goOn: 'Go on',
  nothingToEnter: 'There is nothing to enter.',
  entering: (done, of) => `Entering: ${done} of ${of} rows`,
  done: (entered, refused, problems) =>
    [
      entered === 1 ? '1 row has been entered.' : `${entered} rows have been entered.`,
      refused > 0 &&
        (refused === 1
          ? '1 row was refused, and the reason stands on the row.'
          : `${refused} rows were refused, and the reason stands on each.`),
      problems > 0 &&
        (problems === 1
          ? '1 row with problems has not been entered.'
          : `${problems} rows with problems have not been entered.`),
    ]
      .filter(Boolean)
      .join(' '),
  stopped: (entered, of) =>
    `${entered} of ${of} rows have been entered, then it stopped. Go on; none is entered twice.`,
  show: 'Show',
  all: 'All',
  outcomes: { new: 'New', changes: 'Changes', unchanged: 'Unchanged', problem: 'Problem' },
  entered: 'Entered',
  notEntered: 'Not entered',
  line: 'Line',
  when: 'Period',
  becomes: 'What happens',
  caption: 'The rows of the file, and what happens to each',
  period: (from, to) => `${from} – ${to}`,
  openPeriod: (from) => `from ${from}`,
  replaces: (period, note) => `Ends the role that stands now: ${period}${note === '' ? '' : ` · ${note}`}.`,
  otherName: (name) => `In the register the person is called ${name}. The name is not changed.`,
  problems: {
    partyMissing: () => 'The municipality or the trust is missing.',
    partyUnknown: ({ party }) => `“${party}” is no municipality and no municipality number of the health community.`,
    emailMissing: () => 'The e-mail address is missing. Without it we do not know who this is.',
    notInDirectory: ({ email }) => `Nobody in the directory has the address ${email}.`,
    levelMissing: () => 'The level is missing.',
    levelUnknown: ({ level }) => `“${level}” is not a level that may endorse.`,
    levelOfOtherSide: ({ level }) => `“${level}” belongs to the other side, not to this party.`,
    fromMissing: () => 'The day from which the authority holds is missing.',
    fromUnclear: ({ from }) => `“${from}” is not a date. Write day, month and year, such as 31.12.2026.`,
    toUnclear: ({ to }) => `“${to}” is not a date. Write day, month and year, such as 31.12.2026.`,
    endsBeforeItBegins: ({ from, to }) => `The last day, ${to}, is before the first, ${from}.`,
    sourceMissing: () => 'The basis of the authority is missing.',
    textTooLong: () => 'A text in the row is longer than 255 characters.',
    overlapsRow: ({ other }) => `The same authority stands on line ${other}, and the periods overlap.`,
    overlapsRoles: () =>
      'The person has several roles that overlap with this period. Correct them in the register first.',
  },
};
