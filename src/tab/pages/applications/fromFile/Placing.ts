import type { ApplicationContent } from '../../../../grant/application.js';
import type { Party } from '../../../../grant/party.js';
import { linesOf, type WordTable } from '../../../files/wordText.js';
import { readBudget } from './budgetReader.js';
import { Beside, isLine, LONGEST_KEPT, oneLine, severalLines, type ReadApplication } from './filling.js';
import type { Target } from './labels.js';
import { applicantsIn, Contacts, dateFrom, periodFrom } from './parts.js';

/** A label of the form, and what was written under it. */
export interface Entry {
  readonly target: Target | undefined;
  readonly label: string;
  readonly lines: string[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Puts what was written under each label where it belongs. What does not fit there is kept beside. */
export class Placing {
  readonly content: Mutable<ApplicationContent> = {};
  readonly beside = new Beside();
  private readonly contacts: Contacts;

  constructor(private readonly parties: readonly Party[]) {
    this.contacts = new Contacts(parties);
  }

  place({ target, label, lines }: Entry): void {
    const text = severalLines(lines.join('\n'));
    if (target?.kind === 'contact') this.contacts.label(target.part, target.side);
    if (text.trim() === '') return;
    switch (target?.kind) {
      case 'section':
        return this.section(target.field, label, text);
      case 'line':
        return this.oneLine(target.field, label, text);
      case 'contact':
        return this.contacts.write(target.part, text);
      case 'applicants':
        return this.applicants(label, text);
      case 'anchoring':
        return this.anchoring(label, text);
      case 'period':
        return this.period(label, text, periodFrom(text));
      case 'periodFrom':
        return this.period(label, text, { from: dateFrom(text) });
      case 'periodTo':
        return this.period(label, text, { to: dateFrom(text) });
      case 'elsewhere':
      case 'heading':
      case undefined:
        return this.beside.keep(label, text);
    }
  }

  budget(table: WordTable): void {
    const { budget, unplaced, parties } = readBudget(table, this.parties);
    for (const { label, text } of unplaced) this.beside.keep(label, text);
    if (!budget) return;
    if (this.content.budget) {
      for (const line of linesOf([table])) this.beside.keep('', line);
      return;
    }
    this.content.budget = budget;
    if (parties.length > 0) this.choose(parties);
  }

  done(): ReadApplication['content'] {
    const contacts = this.contacts.done(this.beside);
    if (contacts.length > 0) this.content.contacts = contacts.slice(0, MOST_CONTACTS);
    for (const { name, email } of contacts.slice(MOST_CONTACTS)) this.beside.keep(name, email);
    return this.content;
  }

  private section(field: Extract<Target, { kind: 'section' }>['field'], label: string, text: string): void {
    const there = this.content[field];
    const both = there === undefined ? text : `${there}\n\n${text}`;
    if (both.length > LONGEST_KEPT) this.beside.keep(label, text);
    else this.content[field] = both;
  }

  private oneLine(field: 'title' | 'place' | 'signedBy', label: string, text: string): void {
    const line = oneLine(text);
    if (this.content[field] === line) return;
    if (this.content[field] !== undefined || !isLine(line)) this.beside.keep(label, text);
    else this.content[field] = line;
  }

  private choose(parties: readonly string[]): void {
    this.content.municipalities = [...new Set([...(this.content.municipalities ?? []), ...parties])];
  }

  /** Only names and nothing else are a choice; whoever is alone in it also answers for the application. */
  private applicants(label: string, text: string): void {
    const written = text.replace(/\(dersom[^)]*\)/gi, '').trim();
    if (written === '') return;
    const { parties, whole } = applicantsIn(written, this.parties);
    const municipalities = parties.filter(({ side }) => side === 'kommune').map(({ id }) => id);
    if (municipalities.length > 0) this.choose(municipalities);
    if (whole && parties.length === 1 && parties[0]) this.content.leadApplicant = parties[0].id;
    if (!whole || parties.length === 0) this.beside.keep(label, written);
  }

  private anchoring(label: string, text: string): void {
    const lines = text
      .split('\n')
      .map((line) => oneLine(line.replace(/^• /, '')))
      .filter((line) => line !== '');
    const isAnswerOnly = lines.every((line) => /^(ja|nei|yes|no)[.!]?$/i.test(line));
    const fits = lines.every(isLine) && lines.length <= MOST_LINES && this.content.anchoringCommittees === undefined;
    if (isAnswerOnly || !fits) this.beside.keep(label, text);
    else this.content.anchoringCommittees = lines;
  }

  private period(
    label: string,
    text: string,
    given: { readonly [K in 'from' | 'to']?: NonNullable<ApplicationContent['period']>[K] | undefined },
  ): void {
    const there = this.content.period ?? {};
    const isTaken = (['from', 'to'] as const).some(
      (end) =>
        given[end] !== undefined &&
        there[end] !== undefined &&
        JSON.stringify(there[end]) !== JSON.stringify(given[end]),
    );
    if (isTaken || !isLine(oneLine(text))) return this.beside.keep(label, text);
    const { from = there.from, to = there.to } = given;
    this.content.period = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  }
}

const MOST_CONTACTS = 40;
const MOST_LINES = 20;
