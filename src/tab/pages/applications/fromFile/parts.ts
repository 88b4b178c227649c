import type { ApplicationContent, Contact, DateCell } from '../../../../grant/application.js';
import { readDate } from '../../../../grant/calendar.js';
import type { Party } from '../../../../grant/party.js';
import { isLine, oneLine, type Beside } from './filling.js';
import { bare, type ContactPart } from './labels.js';

/** A day where nothing else can be meant, else the text as it stands. */
export const dateFrom = (text: string): DateCell | undefined => {
  const typed = oneLine(text);
  return typed === '' ? undefined : (readDate(typed) ?? { typed });
};

const BETWEEN = /^(.+?\d{4})\s*[-–—]\s*(.+)$/;

/** `01.02.2025 – 30.06.2026` in one place; anything else is kept as what was written for the first day. */
export const periodFrom = (text: string): NonNullable<ApplicationContent['period']> => {
  const [, first = '', last = ''] = BETWEEN.exec(oneLine(text)) ?? [];
  const [from, to] = [readDate(first), readDate(last)];
  if (from && to) return { from, to };
  const typed = dateFrom(text);
  return typed === undefined ? {} : { from: typed };
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const wholeWord = (name: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu');

/** What the trust is called besides its names in the profile. */
const namesOf = ({ name, shortName, side }: Party): string[] =>
  side === 'hf' ? [name, name.replace(/\s+HF$/i, ''), shortName, shortName.replace(/\s+HF$/i, '')] : [name, shortName];

export interface Applicants {
  readonly parties: readonly Party[];
  /** Whether these names are all that was written. */
  readonly whole: boolean;
}

/** Which parties a text names. Longer names first: `Sande` is not found in `Sandefjord`. */
export const applicantsIn = (text: string, parties: readonly Party[]): Applicants => {
  const names = parties
    .flatMap((party) => namesOf(party).map((name) => ({ name, party })))
    .sort((a, b) => b.name.length - a.name.length);
  const found = new Map<Party, number>();
  let left = text;
  for (const { name, party } of names) {
    const at = left.search(wholeWord(name));
    if (at < 0) continue;
    found.set(party, Math.min(at, found.get(party) ?? at));
    left = left.replace(wholeWord(name), (hit) => ' '.repeat(hit.length));
  }
  const rest = bare(left)
    .replace(/\b(og|samt|kommune|kommunar|kommuner)\b/g, '')
    .trim();
  const inOrder = [...found].sort((a, b) => a[1] - b[1]).map(([party]) => party);
  return { parties: inOrder, whole: rest === '' };
};

/** The form's contact persons, one after the other: a new one begins with each name. */
export class Contacts {
  private readonly all: { side: 'kommune' | 'hf' | undefined; parts: Partial<Record<ContactPart, string>> }[] = [];

  constructor(private readonly parties: readonly Party[]) {}

  label(part: ContactPart, side?: 'kommune' | 'hf'): void {
    const last = this.all.at(-1);
    if (!last || last.parts[part] !== undefined) this.all.push({ side, parts: { [part]: '' } });
    else {
      last.parts[part] = '';
      if (side) last.side = side;
    }
  }

  write(part: ContactPart, text: string): void {
    const last = this.all.at(-1);
    if (last) last.parts[part] = oneLine(`${last.parts[part] ?? ''} ${text}`);
  }

  /** Those of whom something is written, on the side that their label or their employer says; others are kept beside. */
  done(beside: Beside): readonly Contact[] {
    return this.all.flatMap(({ side, parts }): Contact[] => {
      const { name = '', position = '', unit = '', employer = '', email = '' } = parts;
      const texts = [name, position, unit, employer, email];
      if (texts.every((text) => text === '')) return [];
      const [party] = applicantsIn(employer, this.parties).parties;
      const known = side ?? party?.side;
      if (known === undefined || !texts.every(isLine)) {
        beside.keep(name, texts.filter((text) => text !== '').join('\n'));
        return [];
      }
      return [{ side: known, name, position, unit, employer, email }];
    });
  }
}
