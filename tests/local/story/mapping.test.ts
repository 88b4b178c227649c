import { describe, expect, it } from '@jest/globals';
import { contentOf, endorsementPlace, partyId, partyPlace, placeInFile } from '../../../src/local/story/mapping.js';
import { applicationCalled, profile } from './storyFixture.js';

describe('the form that the file fills in', () => {
  it('has every text under the form’s own name, and the parties by id', () => {
    const content = contentOf(applicationCalled('TEST-01'), profile);
    expect(content).toMatchObject({
      title: 'FACT ung Sunnmøre – oppsøkjande team for ungdom med samansette vanskar',
      municipalities: ['alesund', 'sula', 'giske'],
      leadApplicant: 'alesund',
      purposes: ['1', '2', '3'],
      period: { from: '2025-02-01', to: '2026-06-30' },
      signedBy: 'Prosjektleiar Test K01',
    });
    expect(content['contacts']).toHaveLength(2);
  });

  it('keeps the given sums as they are, wrong or not, beside the figures they are of', () => {
    const { budget } = contentOf(applicationCalled('TEST-06'), profile);
    expect(budget).toMatchObject({
      rows: { 'operating.travel': { kommune: 45_000, hf: 25_000, givenSum: 75_000 } },
      givenTotal: { kommune: 660_000, hf: 540_000, sum: 1_250_000 },
    });
  });

  it('leaves out what the file does not say, and has the other fields under their own names', () => {
    const { userInvolvementNn: _, ...rest } = applicationCalled('TEST-01');
    const content = contentOf({ ...rest, fields: { sustainability: 'Ordninga varer.', innoMed: true } }, profile);
    expect(content).not.toHaveProperty('userInvolvement');
    expect(content).toMatchObject({ sustainability: 'Ordninga varer.', innoMed: true });
  });

  it('lets what is no whole amount stand as it was typed', () => {
    const application = applicationCalled('TEST-01');
    const [row] = application.budget.rows;
    if (row) Object.assign(row, { kommune: '120`', hmrHf: -5, sum: 10.5 });
    expect(contentOf(application, profile)['budget']).toMatchObject({
      rows: { 'personnel.salary': { kommune: { typed: '120`' }, hf: { typed: '-5' }, givenSum: { typed: '10.5' } } },
    });
  });

  it('knows a party by its full and by its short name, and says which it does not know', () => {
    expect(partyId(profile, 'Haram kommune')).toBe('haram');
    expect(partyId(profile, 'Haram')).toBe('haram');
    expect(() => partyId(profile, 'Bergen')).toThrow('“Bergen” is neither a municipality nor the trust');
  });
});

describe('where a problem stands, in the file’s words', () => {
  it.each([
    [{ field: 'evaluationPlan' }, 'evaluationPlanNn'],
    [{ field: 'budget', at: 'rows[operating.travel].sum' }, 'budget.rows[operating.travel].sum'],
    [{ field: 'budget', at: 'rows[operating.travel].hf' }, 'budget.rows[operating.travel].hmrHf'],
    [{ field: 'budget', at: 'totalProjectCost.sum' }, 'budget.totalProjectCost.sum'],
    [{ field: 'budget', at: 'requestedAmount' }, 'requestedAmount'],
    [{ field: 'period', at: 'to' }, 'endorsementPeriod.to'],
    [{ field: 'contacts', at: 'hf' }, 'contacts[hf]'],
    [{ field: 'reportAndAccounts' }, 'declarations.reportAndAccounts'],
  ])('%j is %s', (problem, place) => {
    expect(placeInFile(problem)).toBe(place);
  });

  it('names an endorsement by party and role, also one that the file does not have', () => {
    expect(endorsementPlace({ party: 'Haram kommune', role: 'kommunalsjef' })).toBe(
      'endorsements[Haram kommune/kommunalsjef]',
    );
    const application = applicationCalled('TEST-09');
    expect(partyPlace(profile, 'haram', application)).toBe('endorsements[Haram kommune/kommunalsjef]');
    expect(partyPlace(profile, 'sula', application)).toBe('endorsements[Sula kommune/kommunalsjef]');
  });
});
