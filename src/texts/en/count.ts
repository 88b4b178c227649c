const WORDS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** How many people, as a word up to twelve: `one`, `three`, `13`. */
export const peopleEn = (count: number): string => WORDS[count] ?? String(count);
