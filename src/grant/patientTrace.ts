/** What in a text may point to one patient. An application holds nothing of the kind. */
export type PatientTrace = 'identityNumber' | 'birthDate';

const APART = String.raw`[\s\u00a0\u202f.\-\u2013/]{0,2}`;

/**
 * Eleven digits as a fødselsnummer, D-nummer (40 on the day), H-nummer (40 on the month), or a made-up one for tests (65 or 80 on
 * the month) writes its date, however it is spaced. The control digits are not asked: a number with a slip in it is as private,
 * and from 2032 they are no longer always right. Source: Skatteetaten, «Fødselsnummer» and «D-nummer».
 */
const DATED_NUMBER = new RegExp(
  String.raw`(?<![\d,.])(\d{2})${APART}(\d{2})${APART}(\d{2})${APART}(\d{3})${APART}(\d{2})(?![\d,]|\.\d)`,
  'gu',
);
/** A felles hjelpenummer begins with 8 or 9 and holds no date: here its control digits must be right, or every long number is one. */
const HELP_NUMBER = /(?<!\d)[89]\d{5}\s?\d{5}(?!\d)/gu;
/** `fødd 12.3.1950`, `f. 120350`: a date of birth, not any other date. */
const BORN =
  /(?<!\p{L})(?:f\.|født|fødd|fødselsdato:?|born)\s*(?:den\s*)?\d{1,2}(?:[./-]\s?\d{1,2}[./-]\s?|\d{2})\d{2}/iu;

const isDay = (day: number): boolean => (day >= 1 && day <= 31) || (day >= 41 && day <= 71);
const MONTHS_ADDED = [0, 40, 65, 80];
const isMonth = (month: number): boolean => MONTHS_ADDED.some((added) => month > added && month <= added + 12);

const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const weighed = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);
const isControlled = (number: string): boolean => {
  const digits = [...number.replace(/\D/g, '')].map(Number);
  return weighed(digits, FIRST_WEIGHTS) % 11 === 0 && weighed(digits, SECOND_WEIGHTS) % 11 === 0;
};

const hasIdentityNumber = (text: string): boolean =>
  [...text.matchAll(DATED_NUMBER)].some(([, day, month]) => isDay(Number(day)) && isMonth(Number(month))) ||
  (text.match(HELP_NUMBER) ?? []).some(isControlled);

/** The first trace of a patient in a text, the plainest first; undefined where there is none. */
export const patientTraceIn = (text: string): PatientTrace | undefined => {
  if (hasIdentityNumber(text)) return 'identityNumber';
  return BORN.test(text) ? 'birthDate' : undefined;
};
