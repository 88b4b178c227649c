import { describe, expect, it } from '@jest/globals';
import type { DecisionView } from '../../../../src/api/contract.js';
import { inYearSaying, ofOutcome, totalOf, yearsOf } from '../../../../src/tab/pages/decisions/decisionFilters.js';

const decision = (title: string, at: string, more: Partial<DecisionView> = {}): DecisionView =>
  ({ title, at, caseNumber: '58/2024', outcome: 'granted', amount: 100, conditions: [], ...more }) as DecisionView;
const log = [
  decision('FACT ung', '2024-12-18T10:00:00.000Z'),
  decision('Barn og unge', '2024-12-31T23:30:00.000Z', { outcome: 'rejected', amount: 0, reason: 'Overlappar FACT.' }),
];

describe('the decision log', () => {
  it('puts a decision in the year it was in Oslo', () => {
    expect(yearsOf(log)).toEqual(['2025', '2024']);
    expect(inYearSaying(log, { year: '2025', query: '' }).map(({ title }) => title)).toEqual(['Barn og unge']);
  });

  it('searches titles, reasons and conditions whatever the case', () => {
    expect(inYearSaying(log, { year: '', query: ' fact ' })).toHaveLength(2);
    expect(inYearSaying(log, { year: '', query: '58/2024' })).toHaveLength(2);
    expect(inYearSaying(log, { year: '', query: 'rehabilitering' })).toEqual([]);
  });

  it('filters by outcome and adds up what was granted', () => {
    expect(ofOutcome(log, 'rejected')).toHaveLength(1);
    expect(totalOf(ofOutcome(log, 'all'))).toBe(100);
  });
});
