import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSchema } from '../../../../../src/grant/applicationSchema.js';
import { sidesOf } from '../../../../../src/grant/application.js';
import { budgetProblems } from '../../../../../src/grant/budgetProblems.js';
import { contentOf } from '../../../../../src/local/story/mapping.js';
import { parseStory } from '../../../../../src/local/story/readStory.js';
import { moreOgRomsdal as profile } from '../../../../../src/profiles/moreOgRomsdal.js';
import { readStory } from '../../../../../src/tab/pages/applications/fromFile/storyReader.js';

const file = readFileSync(join(import.meta.dirname, '../../../../stories/applications.json'), 'utf8');

describe('applications in the story’s format', () => {
  it('are each read as the story itself fills in the form', () => {
    const read = readStory(file, profile);
    const { applications } = parseStory(file);
    expect(read).toHaveLength(applications.length);
    read.forEach(({ content }, index) => {
      expect(contentSchema.safeParse(content).success).toBe(true);
      const told = contentOf(applications[index]!, profile);
      for (const [field, value] of Object.entries(told))
        if (value !== '') expect([field, content[field as keyof typeof content]]).toEqual([field, value]);
    });
  });

  it('keep sums that do not fit, and say so at their place', () => {
    const [read] = readStory(file, profile).filter(({ content }) =>
      budgetProblems(content.budget, sidesOf(content, profile), 'required').some(
        ({ code }) => code === 'BUDGET_ROW_SUM_MISMATCH',
      ),
    );
    expect(read?.content.budget?.rows['operating.travel']).toEqual({ kommune: 45000, hf: 25000, givenSum: 75000 });
  });

  it('keep beside what the form does not ask: endorsements and the sum applied for, and nobody endorses by a file', () => {
    const [read] = readStory(file, profile);
    const labels = read?.unplaced.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['endorsements', 'requestedAmount']));
    expect(Object.keys(read?.content ?? {})).not.toContain('endorsements');
  });

  it('may be one alone; what is no whole amount, no day or no code stays as typed or beside', () => {
    const one = {
      titleNn: 'X',
      municipalities: ['Sula', 'Atlantis', 'Sula kommune'],
      budget: {
        rows: [
          { key: 'operating.travel', kommune: 12.5, hmrHf: '1,2 mill', sum: -1 },
          { key: 'x', sum: 1 },
        ],
      },
      endorsementPeriod: { from: 'i vår', to: '2025-06-30' },
      categories: { purposes: [1, 99] },
      declarations: { progressResponsibility: 'ja' },
      budgetNote: 'sjå vedlegg',
    };
    const [read] = readStory(JSON.stringify(one), profile);
    expect(read?.content).toMatchObject({
      municipalities: ['sula'],
      budget: {
        rows: {
          'operating.travel': { kommune: { typed: '12.5' }, hf: { typed: '1,2 mill' }, givenSum: { typed: '-1' } },
        },
      },
      period: { from: { typed: 'i vår' }, to: '2025-06-30' },
      purposes: ['1'],
    });
    expect(read?.content.progressResponsibility).toBeUndefined();
    expect(read?.unplaced.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'municipalities: Atlantis',
      'municipalities: Sula kommune',
      'budget.rows: key: x\nsum: 1',
      'categories.purposes: 99',
      'declarations.progressResponsibility: ja',
      'budgetNote: sjå vedlegg',
    ]);
  });
});
