/*
 * The columns of the register as a spreadsheet, in the order of the template. The first word of each is what the template and
 * an export say; the others are understood as well. Compared without case, signs and brackets.
 */
export const REGISTER_COLUMNS = {
  party: ['Part', 'Kommune', 'Kommune/HF', 'Organisasjon', 'Party', 'Municipality', 'Kommunenummer'],
  name: ['Namn', 'Navn', 'Name'],
  title: ['Stilling', 'Tittel', 'Title', 'Position'],
  email: ['E-post', 'Epost', 'E-postadresse', 'E-mail', 'Email'],
  level: ['Nivå', 'Rolle', 'Level'],
  unit: ['Eining', 'Enhet', 'Unit'],
  from: ['Frå', 'Fra', 'Frå og med', 'Fra og med', 'From'],
  to: ['Til', 'Til og med', 'To', 'Until'],
  source: ['Grunnlag', 'Fullmakt', 'Basis', 'Source'],
  actingFor: ['Konstituert for', 'Fungerer for', 'Acting for'],
} as const;

/** The template's name, and that of its sheet. */
export const REGISTER_FILE = { template: 'semje-register-mal', export: 'semje-register', sheet: 'Register' } as const;
