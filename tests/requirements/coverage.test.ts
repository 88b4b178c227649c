import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { coverageOf, valueAt, type Cover } from './coverage.js';
import { readCoverage } from './readCoverage.js';

const ROWS = [
  { id: 'MR-001', reading: 'One.' },
  { id: 'MR-002', reading: 'Two.' },
];
const existing = { hasTest: (_file: string, name: string) => name === 'is there', inProfile: () => ['something'] };
const covered: Cover[] = [{ ids: ['MR-001', 'MR-002'], test: { file: 'tests/a.test.ts', name: 'is there' } }];

describe('the requirements of the four sources', () => {
  const { rows, faults } = readCoverage(join(import.meta.dirname, '..', '..'));

  it('are 439, each covered by a test or a profile’s field, or said to be to come and why', () => {
    expect(faults).toEqual([]);
    expect(rows).toHaveLength(439);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(439);
  });
});

describe('what covers a requirement', () => {
  it('is a test by its name', () => {
    expect(coverageOf(ROWS, covered, existing)).toMatchObject({ faults: [], rows: [{ by: 'test' }, { by: 'test' }] });
  });

  it('is no test that is not there', () => {
    const gone: Cover[] = [{ ids: ['MR-001', 'MR-002'], test: { file: 'tests/a.test.ts', name: 'is gone' } }];
    expect(coverageOf(ROWS, gone, existing).faults).toEqual([
      'MR-001, MR-002: there is no test «is gone» in tests/a.test.ts.',
    ]);
  });

  it('is a field that the profile has, with something in it', () => {
    const field: Cover[] = [{ ids: ['MR-001', 'MR-002'], profile: 'agder frames[0]' }];
    expect(coverageOf(ROWS, field, existing).faults).toEqual([]);
    for (const value of [undefined, [], 'none', ''])
      expect(coverageOf(ROWS, field, { ...existing, inProfile: () => value }).faults).toEqual([
        'MR-001, MR-002: the profile agder has no frames[0].',
      ]);
  });

  it('is not left out in silence, and is no requirement that nobody has', () => {
    const one: Cover[] = [{ ids: ['MR-001', 'MR-009'], notYet: 'It comes later.' }];
    expect(coverageOf(ROWS, one, existing).faults).toEqual([
      'MR-009: no such requirement.',
      'MR-002: nothing covers it, and nothing says why not.',
    ]);
  });

  it('goes before what another list says is to come', () => {
    const both: Cover[] = [...covered, { ids: ['MR-001'], notYet: 'It comes later.' }];
    expect(coverageOf(ROWS, both, existing).rows[0]).toMatchObject({ by: 'test' });
  });
});

describe('a place in a profile', () => {
  it('is found by name, by id, by value and by number', () => {
    const profile = { bodies: [{ id: 'ssu', duties: ['a'] }], deciding: ['ssu'], rounds: [{ deadline: 'x' }] };
    expect(valueAt(profile, 'bodies[ssu].duties')).toEqual(['a']);
    expect(valueAt(profile, 'deciding[ssu]')).toBe('ssu');
    expect(valueAt(profile, 'rounds[0].deadline')).toBe('x');
    expect(valueAt(profile, 'bodies[asu].duties')).toBeUndefined();
    expect(valueAt(profile, 'budgetRows[operating.travel]')).toBeUndefined();
    expect(valueAt({ budgetRows: ['operating.travel'] }, 'budgetRows[operating.travel]')).toBe('operating.travel');
  });
});
