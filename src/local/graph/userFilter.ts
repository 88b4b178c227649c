import type { Person } from '../tenantContext.js';
import { GraphRefusal } from './graphRefusal.js';
import { knownProperties, userEntity } from './userEntity.js';

type Test = (person: Person) => boolean;

const bad = (message: string) => new GraphRefusal(400, 'Request_UnsupportedQuery', message);
const unquote = (literal: string) => literal.slice(1, -1).replaceAll("''", "'");
const text = (person: Person, property: string) => {
  const value = userEntity(person)[property];
  return typeof value === 'string' ? value.toLowerCase() : '';
};

function clause(source: string, isAdvanced: boolean): Test {
  const comparison = /^(\w+) (eq|ne) ('(?:[^']|'')*')$/.exec(source);
  const starts = /^startsWith\(\s*(\w+)\s*,\s*('(?:[^']|'')*')\s*\)$/i.exec(source);
  const [property, literal] = comparison ? [comparison[1], comparison[3]] : [starts?.[1], starts?.[2]];
  if (property === undefined || literal === undefined) throw bad('Unsupported Query.');
  if (!knownProperties.has(property))
    throw new GraphRefusal(
      400,
      'Request_BadRequest',
      `Invalid filter clause: Could not find a property named '${property}'.`,
    );
  // `ne` is answered only by the index that lags behind: https://learn.microsoft.com/graph/aad-advanced-queries
  if (comparison?.[2] === 'ne' && !isAdvanced)
    throw bad(`Unsupported or invalid query filter clause specified for property '${property}' of resource 'User'.`);
  const wanted = unquote(literal).toLowerCase();
  if (starts) return (person) => text(person, property).startsWith(wanted);
  return (person) => (text(person, property) === wanted) === (comparison?.[2] === 'eq');
}

/** Splits at a word outside quotes. */
function parts(source: string, word: 'and' | 'or'): string[] {
  const found = source.match(/'(?:[^']|'')*'|[^']+/g) ?? [];
  const marked = found.map((piece) =>
    piece.startsWith("'") ? piece : piece.replace(new RegExp(`\\s+${word}\\s+`, 'gi'), '\u0000'),
  );
  return marked
    .join('')
    .split('\u0000')
    .map((part) => part.trim());
}

/** `$filter` of users: eq, ne (in an advanced query) and startsWith, joined by `or` and `and`, without parentheses. */
export function userFilter(source: string, isAdvanced: boolean): Test {
  const alternatives = parts(source, 'or').map((some) => parts(some, 'and').map((one) => clause(one, isAdvanced)));
  return (person) => alternatives.some((tests) => tests.every((test) => test(person)));
}

const quoted = /^"(displayName|mail|userPrincipalName|givenName|surname):((?:[^"\\]|\\.)*)"/s;

function searchTerm(source: string): { test: Test; rest: string } {
  const [all, property, words] = quoted.exec(source) ?? [];
  if (all === undefined || property === undefined || words === undefined)
    throw new GraphRefusal(400, 'Request_BadRequest', `Syntax error in $search at '${source.slice(0, 20)}'.`);
  const wanted = words
    .replace(/\\(.)/gs, '$1')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const test: Test = (person) => {
    const whole = text(person, property);
    const tokens = whole.split(/[\s@._-]+/);
    return wanted.every((word) => whole.startsWith(word) || tokens.some((token) => token.startsWith(word)));
  };
  return { test, rest: source.slice(all.length) };
}

/** `$search="displayName:ann"`: the beginnings of words, without regard to case; clauses joined by OR and AND. */
export function userSearch(source: string): Test {
  const alternatives: Test[][] = [[]];
  for (let left = source.trim(), joined = true; joined;) {
    const { test, rest } = searchTerm(left);
    alternatives.at(-1)?.push(test);
    const [all = '', word] = /^\s+(OR|AND)\s+/.exec(rest) ?? [];
    joined = word !== undefined;
    if (!joined && rest.trim() !== '')
      throw new GraphRefusal(400, 'Request_BadRequest', `Syntax error in $search at '${rest.slice(0, 20)}'.`);
    if (word === 'OR') alternatives.push([]);
    left = rest.slice(all.length);
  }
  return (person) => alternatives.some((tests) => tests.every((test) => test(person)));
}
