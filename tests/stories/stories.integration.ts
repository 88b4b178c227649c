import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Story } from '../../src/local/story/storyFile.js';
import { decided, LONGEST_MS, play, root, story } from './playing.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'semje-stories-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a whole call in Møre og Romsdal', () => {
  it(
    'ends with the twelve outcomes of the file and spends the whole frame',
    async () => {
      const result = await play('applications', folder);
      expect(result).toMatchObject({ allocated: 8_564_000, remaining: 0, differences: [] });
      expect(decided(result)).toEqual({
        'TEST-01': 'granted 1200000',
        'TEST-02': 'granted 950000',
        'TEST-03': 'granted 4500000',
        'TEST-04': 'rejected 0',
        'TEST-05': 'deferred 0',
        'TEST-06': 'notAssessed 0',
        'TEST-07': 'granted 800000',
        'TEST-08': 'notAssessed 0',
        'TEST-09': 'notAssessed 0',
        'TEST-10': 'granted 120000',
        'TEST-11': 'granted 650000',
        'TEST-12': 'partlyGranted 344000',
      });
      expect(result.answersNotGiven.map(({ id }) => id).sort()).toEqual([
        ...Array<string>(5).fill('TEST-06'),
        ...Array<string>(4).fill('TEST-08'),
      ]);
    },
    LONGEST_MS,
  );
});

describe('another file of the same format', () => {
  it(
    'comes out with its own people, sums and order: a leader who declines, one who is late, a member who is recused',
    async () => {
      const result = await play('small', folder);
      expect(result).toMatchObject({ allocated: 2_250_000, remaining: 750_000, differences: [] });
      expect(decided(result)).toEqual({
        'NATT-7': 'granted 1000000',
        'HEIM-2': 'partlyGranted 1250000',
        'RUS-4': 'notAssessed 0',
        'FOT-1': 'notAssessed 0',
        'SYN-9': 'notAssessed 0',
        'DANS-3': 'rejected 0',
      });
    },
    LONGEST_MS,
  );
});

describe('a file that expects something else', () => {
  it(
    'is answered with the differences and exit code 1',
    async () => {
      const text = await readFile(path.join(root, 'tests/stories/small.json'), 'utf8');
      const whole = JSON.parse(text) as Story;
      const [one] = whole.applications.filter(({ id }) => id === 'DANS-3');
      const scenario = { ...whole.allocationScenario, validRequestedTotal: 600_000 };
      const decisions = [{ id: 'DANS-3', decision: 'partlyGranted', amount: 100_000, reasonNn: 'Halve året.' }];
      const expectations = { decisions, expectedAllocated: 600_000, expectedRemaining: 2_900_000 };
      const file = path.join(folder, 'other.json');
      await writeFile(
        file,
        JSON.stringify({ ...whole, applications: [one], allocationScenario: { ...scenario, ...expectations } }),
      );
      const { code, said } = await story('--file', file);
      expect(said).toContain('1 difference:\n  allocated: expected 600000, got 100000');
      expect(code).toBe(1);
    },
    LONGEST_MS,
  );
});

describe('a file that cannot be played', () => {
  it.each([
    ['nothing', '', 'The file is not JSON'],
    ['a list', '[]', 'The file is not in the story format'],
    ['an invoice', '{"meta":{"deadline":"2024-12-01"},"lines":[]}', 'allocationScenario'],
  ])('is answered with one sentence and exit code 2: %s', async (_what, text, sentence) => {
    const file = path.join(folder, 'wrong.json');
    await writeFile(file, text);
    const { code, said } = await story('--file', file);
    expect(code).toBe(2);
    expect(said).toContain(sentence);
    expect(said.trim().split('\n')).toHaveLength(1);
  });

  it('is asked for when it is missing', async () => {
    expect(await story()).toEqual({ code: 2, said: 'Usage: npm run story -- --file FILE [--json OUT]\n' });
  });
});
