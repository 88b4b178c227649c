import { invalidRequest } from './graphRefusal.js';

export type Comparison = 'eq' | 'ne' | 'lt' | 'gt' | 'le' | 'ge' | 'startswith';
export type Literal =
  | { kind: 'string'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'date'; value: string };

/** A clause about one column of the list; the name is case-sensitive. */
export interface Clause {
  kind: 'clause';
  column: string;
  comparison: Comparison;
  literal: Literal;
}
export type Filter = Clause | { kind: 'and' | 'or'; left: Filter; right: Filter };

const token = /\s+|(\(|\)|,)|('(?:[^']|'')*')|([A-Za-z0-9_.:+\-/@$]+)/y;
const comparisons = new Set(['eq', 'ne', 'lt', 'gt', 'le', 'ge']);
const dateTime = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z)?$/;

function words(text: string): string[] {
  const found: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match) throw invalidRequest('Invalid filter clause');
    const word = match[1] ?? match[2] ?? match[3];
    if (word !== undefined) found.push(word);
  }
  return found;
}

/** Reads what SharePoint takes in `$filter` of list items, and refuses the rest of OData as SharePoint does. */
class Reader {
  #at = 0;
  #depth = 0;
  constructor(private readonly words: readonly string[]) {}

  all(): Filter {
    const filter = this.#or();
    if (this.#at < this.words.length) throw invalidRequest('Invalid filter clause');
    return filter;
  }

  #next(): string {
    const word = this.words[this.#at++];
    if (word === undefined) throw invalidRequest('Invalid filter clause');
    return word;
  }

  #take(word: string): boolean {
    if (this.words[this.#at] !== word) return false;
    this.#at++;
    return true;
  }

  #expect(word: string): void {
    if (!this.#take(word)) throw invalidRequest('Invalid filter clause');
  }

  #or(): Filter {
    let left = this.#and();
    while (this.#take('or')) left = { kind: 'or', left, right: this.#and() };
    return left;
  }

  #and(): Filter {
    let left = this.#primary();
    while (this.#take('and')) left = { kind: 'and', left, right: this.#primary() };
    return left;
  }

  #primary(): Filter {
    if (this.#take('(')) {
      if (++this.#depth > 100) throw invalidRequest('Invalid filter clause');
      const inner = this.#or();
      this.#expect(')');
      this.#depth--;
      return inner;
    }
    if (this.#take('startswith')) return this.#startsWith();
    const column = this.#column();
    const comparison = this.#next();
    if (!comparisons.has(comparison)) throw invalidRequest('Invalid filter clause');
    return { kind: 'clause', column, comparison: comparison as Comparison, literal: this.#literal() };
  }

  #startsWith(): Clause {
    this.#expect('(');
    const column = this.#column();
    this.#expect(',');
    const literal = this.#literal();
    this.#expect(')');
    if (literal.kind !== 'string') throw invalidRequest('Invalid filter clause');
    return { kind: 'clause', column, comparison: 'startswith', literal };
  }

  /** Without `fields/` in front the clause is not about a column, and is refused. */
  #column(): string {
    const [, name] = /^fields\/([A-Za-z_][A-Za-z0-9_]*)$/.exec(this.#next()) ?? [];
    if (name === undefined) throw invalidRequest('Invalid filter clause');
    return name;
  }

  #literal(): Literal {
    const word = this.#next();
    if (word.startsWith("'")) return { kind: 'string', value: word.slice(1, -1).replaceAll("''", "'") };
    if (word === 'true' || word === 'false') return { kind: 'boolean', value: word === 'true' };
    if (dateTime.test(word) && !Number.isNaN(Date.parse(word))) return { kind: 'date', value: word };
    if (/^-?\d+(\.\d+)?$/.test(word)) return { kind: 'number', value: Number(word) };
    throw invalidRequest('Invalid filter clause');
  }
}

export const parseFilter = (text: string): Filter => new Reader(words(text)).all();

/** All clauses, the first one first. */
export function clauses(filter: Filter): Clause[] {
  return filter.kind === 'clause' ? [filter] : [...clauses(filter.left), ...clauses(filter.right)];
}

/** The clause that every row must fit, which the index can be asked for; undefined below an `or`. */
export function leadingClause(filter: Filter): Clause | undefined {
  if (filter.kind === 'clause') return filter;
  return filter.kind === 'and' ? leadingClause(filter.left) : undefined;
}

export function holds(filter: Filter, test: (clause: Clause) => boolean): boolean {
  if (filter.kind === 'clause') return test(filter);
  const left = holds(filter.left, test);
  if (filter.kind === 'and') return left && holds(filter.right, test);
  return left || holds(filter.right, test);
}
