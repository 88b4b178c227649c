import { describe, expect, it } from '@jest/globals';
import type { Budget } from '../../src/grant/budget.js';
import { problemsOf, warningsOf } from '../../src/grant/problems.js';
import { A_BUDGET, budgetWith, FILLED, kr, typedAs } from '../support/filledApplication.js';
import { profile } from '../support/register.js';

const problems = (budget: Budget) => problemsOf({ ...FILLED, budget }, profile);
const budgetProblem = (code: string, at?: string) => ({ code, field: 'budget', ...(at !== undefined && { at }) });

describe('a budget that does not add up', () => {
  it('keeps an imported row’s sum as given, beside the computed one', () => {
    expect(
      problems(budgetWith('operating.travel', { kommune: kr(45_000), hf: kr(25_000), givenSum: kr(75_000) })),
    ).toEqual([
      { ...budgetProblem('BUDGET_ROW_SUM_MISMATCH', 'rows[operating.travel].sum'), given: 75_000, computed: 70_000 },
    ]);
  });

  it('keeps an imported total as given, beside the computed one, for each side and both', () => {
    const givenTotal = { kommune: kr(660_000), hf: kr(440_001), sum: kr(1_100_001) };
    expect(problems({ ...A_BUDGET, givenTotal })).toEqual([
      { ...budgetProblem('BUDGET_TOTAL_MISMATCH', 'totalProjectCost.hf'), given: 440_001, computed: 440_000 },
      { ...budgetProblem('BUDGET_TOTAL_MISMATCH', 'totalProjectCost.sum'), given: 1_100_001, computed: 1_100_000 },
    ]);
  });

  it('is one whose parties do not add up to their side', () => {
    const parties = { alesund: kr(300_000), haram: kr(199_999) };
    const row = { kommune: kr(500_000), hf: kr(300_000), parties };
    expect(problems(budgetWith('personnel.salary', row, { split: ['kommune'] }))).toEqual([
      {
        ...budgetProblem('BUDGET_SPLIT_MISMATCH', 'rows[personnel.salary].kommune'),
        given: 500_000,
        computed: 499_999,
        side: 'kommune',
      },
    ]);
    expect(problems(budgetWith('personnel.salary', row))).toEqual([]);
  });

  it('counts no money for a party that has been taken out again', () => {
    const parties = { alesund: kr(300_000), haram: kr(100_000), molde: kr(100_000) };
    const row = { kommune: kr(500_000), hf: kr(300_000), parties };
    expect(problems(budgetWith('personnel.salary', row, { split: ['kommune'] }))).toMatchObject([
      { code: 'BUDGET_SPLIT_MISMATCH', given: 500_000, computed: 400_000 },
    ]);
  });
});

describe('a budget that lacks something', () => {
  it('is one that is not there, or holds nothing but nothing', () => {
    const { budget: _none, ...rest } = FILLED;
    expect(problemsOf(rest, profile)).toEqual([budgetProblem('BUDGET_EMPTY')]);
    expect(problems({ rows: {}, split: [] })).toEqual([budgetProblem('BUDGET_EMPTY')]);
    expect(problems({ rows: { 'personnel.salary': { kommune: kr(0) } }, split: [] })).toEqual([
      budgetProblem('BUDGET_EMPTY'),
    ]);
  });

  it('is one that asks for nothing', () => {
    expect(problems({ rows: { 'ownContribution.other': { hf: kr(1000) } }, split: [] })).toEqual([
      budgetProblem('BUDGET_EMPTY'),
    ]);
  });

  it('is one without anything of one’s own', () => {
    expect(problems(budgetWith('ownContribution.salary', { kommune: kr(0), hf: kr(0) }))).toEqual([
      budgetProblem('OWN_CONTRIBUTION_MISSING', 'ownContribution'),
    ]);
  });
});

describe('own contribution that a profile judges otherwise', () => {
  const nothing = budgetWith('ownContribution.salary', { kommune: kr(0), hf: kr(0) });
  const unsaid = budgetWith('ownContribution.salary', { kommune: kr(0) });
  const judged = (budget: Budget, ownContribution: typeof profile.ownContribution) =>
    problemsOf({ ...FILLED, budget }, { ...profile, ownContribution }).map(({ code }) => code);
  const warned = (budget: Budget, ownContribution: typeof profile.ownContribution) =>
    warningsOf({ ...FILLED, budget }, { ...profile, ownContribution }, kr(9_000_000)).map(({ code }) => code);
  const withoutOwn = (budget: Budget): Budget => {
    const { 'ownContribution.other': _, ...rows } = budget.rows;
    return { ...budget, rows };
  };

  it('is above zero where it is required, whether or not it is to be split equally', () => {
    expect(judged(withoutOwn(nothing), 'required')).toEqual(['OWN_CONTRIBUTION_MISSING']);
    expect(judged(withoutOwn(nothing), 'equal')).toEqual(['OWN_CONTRIBUTION_MISSING']);
  });

  it('is said by each side where it is to be stated, and may be nothing', () => {
    expect(judged(withoutOwn(nothing), 'stated')).toEqual([]);
    expect(judged(withoutOwn(unsaid), 'stated')).toEqual(['OWN_CONTRIBUTION_NOT_STATED']);
  });

  it('may be left out where it is weighed, and is then pointed out', () => {
    expect(judged(withoutOwn(unsaid), 'weighted')).toEqual([]);
    expect(warned(withoutOwn(unsaid), 'weighted')).toEqual(['OWN_CONTRIBUTION_NONE']);
    expect(warned(FILLED.budget!, 'weighted')).toEqual([]);
    expect(warned(withoutOwn(unsaid), 'stated')).toEqual([]);
  });
});

describe('an amount that cannot be read', () => {
  const unclear = (at: string, typed: string) => ({ ...budgetProblem('AMOUNT_UNCLEAR', at), typed });

  it('is kept as typed, and asked about where it stands', () => {
    expect(problems(budgetWith('operating.travel', { kommune: typedAs('120`'), hf: typedAs('8,564') }))).toEqual([
      unclear('rows[operating.travel].kommune', '120`'),
      unclear('rows[operating.travel].hf', '8,564'),
    ]);
  });

  it('is asked about in a party’s own cell and in imported sums too', () => {
    const row = { kommune: kr(0), hf: kr(0), parties: { haram: typedAs('-1') }, givenSum: typedAs('?') };
    expect(problems({ ...budgetWith('operating.travel', row), givenTotal: { sum: typedAs('mykje') } })).toEqual([
      unclear('rows[operating.travel].parties.haram', '-1'),
      unclear('rows[operating.travel].sum', '?'),
      unclear('totalProjectCost.sum', 'mykje'),
    ]);
  });

  it('is not called a missing amount: the typed text is what must be mended', () => {
    expect(problems({ rows: { 'personnel.salary': { kommune: typedAs('1,2 mill.') } }, split: [] })).toEqual([
      unclear('rows[personnel.salary].kommune', '1,2 mill.'),
      budgetProblem('OWN_CONTRIBUTION_MISSING', 'ownContribution'),
    ]);
    expect(problems(budgetWith('ownContribution.salary', { hf: typedAs('0,5 årsverk') }))).toEqual([
      unclear('rows[ownContribution.salary].hf', '0,5 årsverk'),
    ]);
  });
});

describe('what deserves a second look', () => {
  const ofFrame = (share: number) => warningsOf(FILLED, profile, kr(Math.round(900_000 / share)));

  it('is a request for more than half of the frame', () => {
    expect(ofFrame(0.5)).toEqual([]);
    expect(warningsOf(FILLED, profile, kr(1_799_999))).toEqual([
      { code: 'SHARE_OF_FRAME_HIGH', field: 'budget', at: 'requestedAmount', given: 900_000, computed: 1_799_999 },
    ]);
  });

  it('is not asked of a frame that is not known, nor of a draft without a budget', () => {
    expect(warningsOf(FILLED, profile, kr(0))).toEqual([]);
    expect(warningsOf({}, profile, kr(1))).toEqual([]);
  });

  it('is a lasting cost, where the profile minds', () => {
    const lasting = { ...FILLED, lastingOperatingCost: true };
    expect(warningsOf(lasting, profile, kr(9_000_000))).toEqual([]);
    expect(warningsOf(lasting, { ...profile, lastingOperatingCost: 'warn' }, kr(9_000_000))).toEqual([
      { code: 'LASTING_OPERATING_COST', field: 'grantFinancing' },
    ]);
  });

  it('is an own contribution that is not shared equally, where the profile expects it', () => {
    const equal = { ...profile, ownContribution: 'equal' as const };
    const skewed = { ...FILLED, budget: budgetWith('ownContribution.other', { kommune: kr(1) }) };
    expect(warningsOf(FILLED, equal, kr(9_000_000))).toEqual([]);
    expect(warningsOf(skewed, profile, kr(9_000_000))).toEqual([]);
    expect(warningsOf(skewed, equal, kr(9_000_000))).toMatchObject([{ code: 'OWN_CONTRIBUTION_SPLIT_SKEWED' }]);
  });
});
