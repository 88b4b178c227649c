import type { ProfileDraft } from './profileDraft.js';

type Party = ProfileDraft['parties'][number];

/** Municipalities as somebody types or pastes them: a line each, number, name, and the form of Norwegian it has chosen. */
export const linesOf = (parties: readonly Party[]): string =>
  parties
    .filter(({ side }) => side === 'kommune')
    .map(({ number, shortName, language }) => [number ?? '', shortName, language].join(' ').trim())
    .join('\n');

const FORM = /^(\d{4})\s+(.+?)(?:\s+(nn|nb))?$/i;

const LETTERS: Readonly<Record<string, string>> = { æ: 'e', ø: 'o', å: 'a' };
const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export interface ReadLines {
  readonly parties: readonly Party[];
  /** Lines that are not a number and a name, counted from one. */
  readonly unread: readonly number[];
}

/** The lines as parties. A municipality that was there keeps its id: roles and applications are known by it. */
export const readLines = (text: string, known: readonly Party[], language: Party['language']): ReadLines => {
  const unread: number[] = [];
  const parties = text.split('\n').flatMap((line, index): Party[] => {
    if (line.trim() === '') return [];
    const [, number, name, form] = FORM.exec(line.trim()) ?? [];
    if (number === undefined || name === undefined) {
      unread.push(index + 1);
      return [];
    }
    const before = known.find((party) => party.number === number);
    return [
      {
        id: before?.id ?? (idOf(name) || `kommune-${number}`),
        number,
        side: 'kommune',
        name: before?.shortName === name ? before.name : `${name} kommune`,
        shortName: name,
        language: form === undefined ? language : (form.toLowerCase() as Party['language']),
      },
    ];
  });
  return { parties, unread };
};
