import { describe, expect, it } from '@jest/globals';
import { nextDeadline, seedStory } from '../../../src/local/seed/seedTenant.js';

describe('the seed', () => {
  it.each([
    ['2026-11-10', '2026-12-01'],
    ['2026-11-22', '2027-05-01'],
    ['2026-12-31', '2027-05-01'],
    ['2027-04-17', '2027-05-01'],
  ])('opens on %s a call with the deadline %s, so that there is time to play', (today, deadline) => {
    expect(nextDeadline(today)).toBe(deadline);
  });

  it('draws on the frame of the deadline’s own year, for measures that begin after it', () => {
    const story = seedStory('2026-11-22');
    expect(story.allocationScenario.year).toBe(2027);
    expect(story.applications.map(({ endorsementPeriod }) => endorsementPeriod.from)).toEqual(
      story.applications.map(() => '2028-02-01'),
    );
  });

  it('has applications in every state that comes before a meeting', () => {
    const { applications } = seedStory('2026-11-22');
    const answers = applications.map(({ endorsements }) => [...new Set(endorsements.map(({ response }) => response))]);
    expect(answers).toEqual([
      ['endorsed'],
      ['endorsed'],
      ['endorsed', 'pending'],
      ['endorsed', 'declined', 'pending'],
      [],
    ]);
  });

  it('asks for what its own budget rows add up to', () => {
    for (const { id, budget, requestedAmount } of seedStory('2026-11-22').applications) {
      const asked = budget.rows.filter(({ key }) => !key.startsWith('ownContribution'));
      expect([id, asked.reduce((sum, { kommune, hmrHf }) => sum + Number(kommune) + Number(hmrHf), 0)]).toEqual([
        id,
        requestedAmount,
      ]);
    }
  });
});
