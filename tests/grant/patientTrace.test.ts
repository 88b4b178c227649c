import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { patientTraceIn } from '../../src/grant/patientTrace.js';

describe('a trace of one patient', () => {
  it.each([
    ['a fødselsnummer', '01129955131'],
    ['one with a space before its five last digits', 'Ho har 011299 55131 og bur heime.'],
    ['one with a hyphen', '011299-55131'],
    ['one typed as a date', '01.12.99 55131'],
    ['one with a slip in its control digits', '01129955130'],
    ['a D-nummer', '41129955131'],
    ['an H-nummer', '01529955131'],
    ['a made-up one for tests', '01929955131'],
    ['a felles hjelpenummer', '81234567802'],
    ['one at the end of a sentence', 'Nummeret er 01129955131.'],
  ])('is seen in %s', (_what, text) => {
    expect(patientTraceIn(text)).toBe('identityNumber');
  });

  it.each(['Pasienten er fødd 12.03.1950.', 'Kvinne f. 12.3.50', 'mann, født 120350', 'Fødselsdato: 1.2.1949'])(
    'is seen in a date of birth: %s',
    (text) => {
      expect(patientTraceIn(text)).toBe('birthDate');
    },
  );

  it.each([
    '1 200 000 kr til lønn',
    'Prosjektet går frå 01.02.2025 til 31.12.2026.',
    'Telefon 70 12 34 56, organisasjonsnummer 983 974 732.',
    'Kontonummer 99990012345',
    'Budsjettet er 12 345 678 901,50 kroner.',
    'Sjå sak 59/2024, side 12.',
    'Dei som er fødde i 1950-åra',
    'Tiltaket byrjar den 12.03.2025.',
  ])('is not seen in: %s', (text) => {
    expect(patientTraceIn(text)).toBeUndefined();
  });

  it('never takes long over any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), fc.stringMatching(/^[\d .-]{0,2000}$/), (words, digits) => {
        patientTraceIn(words);
        patientTraceIn(digits);
      }),
    );
  });
});
