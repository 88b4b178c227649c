import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  clauses,
  holds,
  leadingClause,
  parseFilter,
  type Clause,
  type Filter,
  type Literal,
} from '../../../src/local/graph/filter.js';
import { GraphRefusal } from '../../../src/local/graph/graphRefusal.js';

const literal: fc.Arbitrary<Literal> = fc.oneof(
  fc.string().map((value): Literal => ({ kind: 'string', value })),
  fc.integer().map((value): Literal => ({ kind: 'number', value })),
  fc.boolean().map((value): Literal => ({ kind: 'boolean', value })),
);
const column = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,9}$/);
const clause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({
    kind: fc.constant('clause' as const),
    column,
    comparison: fc.constantFrom('eq', 'ne', 'lt', 'gt', 'le', 'ge'),
    literal,
  }),
  fc
    .record({ kind: fc.constant('clause' as const), column, value: fc.string() })
    .map(({ kind, column, value }): Clause => ({
      kind,
      column,
      comparison: 'startswith',
      literal: { kind: 'string', value },
    })),
);
const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small' },
    clause,
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), left: tie('filter'), right: tie('filter') }),
  ),
}));

const writtenLiteral = (one: Literal) =>
  one.kind === 'string' ? `'${one.value.replaceAll("'", "''")}'` : String(one.value);

function written(one: Filter): string {
  if (one.kind !== 'clause') return `(${written(one.left)}) ${one.kind} (${written(one.right)})`;
  const value = writtenLiteral(one.literal);
  return one.comparison === 'startswith'
    ? `startswith(fields/${one.column},${value})`
    : `fields/${one.column} ${one.comparison} ${value}`;
}

describe('the filter of list items', () => {
  it('is read as it was meant, whatever stands in the literals', () => {
    fc.assert(fc.property(filter, (one) => expect(parseFilter(written(one))).toEqual(one)));
  });

  it('either is read or is refused with 400, and never fails otherwise', () => {
    const pieces = fc.constantFrom(
      'fields/A',
      'eq',
      'and',
      'or',
      '(',
      ')',
      "'x'",
      '1',
      'true',
      ' ',
      'startswith',
      ',',
      "'",
      '2026-01-01',
      'not',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 12 }).map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(text, (some) => {
        try {
          parseFilter(some);
        } catch (error) {
          expect(error).toBeInstanceOf(GraphRefusal);
          expect(error).toMatchObject({ status: 400, message: 'Invalid filter clause' });
        }
      }),
    );
  });

  it('binds and before or', () => {
    expect(parseFilter('fields/A eq 1 or fields/B eq 2 and fields/C eq 3')).toMatchObject({
      kind: 'or',
      right: { kind: 'and' },
    });
  });

  it('takes dates with and without quotes', () => {
    expect(parseFilter('fields/Due ge 2026-01-01T00:00:00Z')).toMatchObject({ literal: { kind: 'date' } });
    expect(parseFilter("fields/Due ge '2026-01-01T00:00:00Z'")).toMatchObject({ literal: { kind: 'string' } });
  });

  it.each([
    "Title eq 'x'",
    "fields/Title EQ 'x'",
    "contains(fields/Title,'x')",
    'startswith(fields/Title,5)',
    "startswith(fields/Title,'x') eq true",
    'not (fields/A eq 1)',
    'fields/A eq null',
    'fields/A eq fields/B',
    "fields/A eq 'x",
    "fields/A eq 'x' fields/B eq 'y'",
    '',
    `${'('.repeat(200)}fields/A eq 1${')'.repeat(200)}`,
  ])('refuses «%s», as SharePoint does', (text) => {
    expect(() => parseFilter(text)).toThrow('Invalid filter clause');
  });

  it('has a leading clause only where every row must fit it', () => {
    expect(leadingClause(parseFilter('fields/A eq 1 and fields/B eq 2'))).toMatchObject({ column: 'A' });
    expect(leadingClause(parseFilter('fields/A eq 1 or fields/B eq 2'))).toBeUndefined();
  });

  it('holds as its clauses do', () => {
    const one = parseFilter('fields/A eq 1 and (fields/B eq 1 or fields/C eq 1)');
    const truths = (names: string) => holds(one, ({ column: name }) => names.includes(name));
    expect([truths('A'), truths('AB'), truths('AC'), truths('BC')]).toEqual([false, true, true, false]);
    expect(clauses(one).map(({ column: name }) => name)).toEqual(['A', 'B', 'C']);
  });
});
