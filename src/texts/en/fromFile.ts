import type { FromFileTexts } from '../nn/fromFile.js';

/** An application out of a file: what was read, before anything is stored. */
export const fromFileEn: FromFileTexts = {
  start: 'From a file',
  heading: 'New application from a file',
  lead: 'Have you already written the application in the old form? Choose the file, see what we read, and make a draft of it.',
  kinds: 'The application form as a Word file (.docx), or an application as JSON. 20 MB at most.',
  choose: 'Choose a file',
  chooseAnother: 'Choose another file',
  reading: 'Reading the file …',
  read: (file) => `This is what we read in “${file}”`,
  notStored: 'Nothing has been stored yet.',
  asGiven: 'The figures stand as they came. Correct them yourself in the draft; we change nothing for you.',
  tracked: 'The file has changes that nobody has accepted. Inserted text is included; deleted text is not.',
  which: 'Which application in the file?',
  overview: 'What came with it, part by part',
  filled: (count, of) => `${count} of ${of} fields`,
  toLookAt: (count) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
  notInFile: 'Not in the file',
  given: 'The budget as it stands in the file',
  givenSum: 'Sum on the form',
  unclear: 'unclear',
  unplaced: 'Not placed',
  unplacedLead: 'We found no place for this in the form. It comes with the draft, so that you can copy from it there.',
  nothingUnplaced: 'Everything in the file has found a place.',
  noLabel: 'Without a heading',
  copy: 'Copy',
  copyNamed: (label) => `Copy the text under “${label}”`,
  copied: 'The text has been copied.',
  notCopied: 'The browser did not let us copy. Select the text and copy it yourself.',
  remove: 'Remove',
  removeNamed: (label) => `Remove the text under “${label}”`,
  removed: 'The text has been removed from the list.',
  tooMuch: 'The draft has no room for this. Copy what you need before you make the draft.',
  call: 'Call',
  noCall: 'No call is open now, so no draft can be made. The secretariat opens the next one.',
  make: 'Make a draft',
  making: 'Making the draft …',
  notSaved:
    'The draft has been made, but the content of the file is not saved yet. It is safe on this machine. Try again.',
  box: (file) => `The draft was made from “${file}”`,
  boxLead: (count) =>
    count === 1
      ? 'One text is not placed. Copy what you need of it.'
      : `${count} texts are not placed. Copy what you need of them.`,
  show: 'Show the texts',
};
