import type { FromFileTexts } from '../nn/fromFile.js';

/** An application out of a file: what was read, before anything is stored. */
export const fromFileNb: FromFileTexts = {
  start: 'Fra fil',
  heading: 'Ny søknad fra fil',
  lead: 'Har dere allerede skrevet søknaden i det gamle skjemaet? Velg filen, se hva vi leste, og lag et utkast av det.',
  kinds: 'Søknadsskjemaet som Word-fil (.docx), eller en søknad som JSON. Høyst 20 MB.',
  choose: 'Velg fil',
  chooseAnother: 'Velg en annen fil',
  reading: 'Leser filen …',
  read: (file) => `Dette leste vi i «${file}»`,
  notStored: 'Ingenting er lagret ennå.',
  asGiven: 'Tallene står slik de kom inn. Rett dem selv i utkastet; vi endrer ingenting for deg.',
  tracked: 'Filen har endringer som ingen har godtatt. Innsatt tekst er tatt med; strøket tekst er det ikke.',
  which: 'Hvilken søknad i filen?',
  overview: 'Hva som kom med, del for del',
  filled: (count, of) => `${count} av ${of} felt`,
  toLookAt: (count) => (count === 1 ? '1 ting å se på' : `${count} ting å se på`),
  notInFile: 'Ikke i filen',
  given: 'Budsjettet slik det står i filen',
  givenSum: 'Sum i skjemaet',
  unclear: 'uklart',
  unplaced: 'Ikke plassert',
  unplacedLead: 'Dette fant vi ikke plass til i skjemaet. Det følger med utkastet, så du kan kopiere fra det der.',
  nothingUnplaced: 'Alt som sto i filen, har fått plass.',
  noLabel: 'Uten overskrift',
  copy: 'Kopier',
  copyNamed: (label) => `Kopier teksten under «${label}»`,
  copied: 'Teksten er kopiert.',
  notCopied: 'Nettleseren lot oss ikke kopiere. Merk teksten og kopier den selv.',
  remove: 'Ta bort',
  removeNamed: (label) => `Ta bort teksten under «${label}»`,
  removed: 'Teksten er tatt bort fra listen.',
  tooMuch: 'Utkastet har ikke plass til dette. Kopier det du trenger, før du lager utkastet.',
  call: 'Utlysning',
  noCall: 'Det er ingen åpen utlysning nå, så det kan ikke lages noe utkast. Sekretariatet åpner den neste.',
  make: 'Lag utkast',
  making: 'Lager utkastet …',
  notSaved:
    'Utkastet er laget, men innholdet fra filen er ikke lagret ennå. Det ligger trygt på denne maskinen. Prøv igjen.',
  box: (file) => `Utkastet er laget fra «${file}»`,
  boxLead: (count) =>
    count === 1
      ? 'Én tekst er ikke plassert. Kopier det du trenger av den.'
      : `${count} tekster er ikke plassert. Kopier det du trenger av dem.`,
  show: 'Vis tekstene',
};
