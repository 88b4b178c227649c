import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decided, LONGEST_MS, play, type Outcome } from './playing.js';

let folder = '';
/** Side by side, for most of a story is waiting: for a clock, a card, a ballot that closes. */
const played = new Map<string, Promise<Outcome>>();
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'semje-stories-'));
  for (const name of ['agder', 'sondre-trondelag', 'helse-nord']) {
    const playing = play(name, folder);
    // Its own test tells what went wrong.
    playing.catch(() => undefined);
    played.set(name, playing);
  }
});
afterAll(async () => {
  await Promise.allSettled(played.values());
  await rm(folder, { recursive: true, force: true });
}, LONGEST_MS);

describe('continuous intake in Agder', () => {
  it(
    'is decided on the allocation day by SSU: one granted, one in part, one put off, one without an answer of RS',
    async () => {
      const result = await played.get('agder');
      expect(result).toMatchObject({ allocated: 2_000_000, remaining: 7_160_000, differences: [] });
      expect(result && decided(result)).toEqual({
        'AG-1': 'granted 1400000',
        'AG-2': 'partlyGranted 600000',
        'AG-3': 'deferred 0',
        'AG-4': 'notAssessed 0',
      });
    },
    LONGEST_MS,
  );
});

describe('direct allocation in søndre Trøndelag, 2024', () => {
  it(
    'gives eight projects the whole frame to the last krone, in one motion of eight lines, with nobody asked to endorse',
    async () => {
      const result = await played.get('sondre-trondelag');
      expect(result).toMatchObject({ allocated: 11_170_000, remaining: 0, differences: [], answersNotGiven: [] });
      expect(result?.applications.map(({ decision, amount }) => [decision, amount])).toEqual(
        [4_500_000, 1_500_000, 1_850_000, 800_000, 800_000, 800_000, 800_000, 120_000].map((sum) => ['granted', sum]),
      );
    },
    LONGEST_MS,
  );
});

describe('a round in Helse Nord', () => {
  it(
    'is decided by the coordination committee out of the frames of two years',
    async () => {
      const result = await played.get('helse-nord');
      expect(result).toMatchObject({ allocated: 3_500_000, remaining: 500_000, differences: [] });
      expect(result && decided(result)).toEqual({
        'HN-1': 'granted 2000000',
        'HN-2': 'granted 1500000',
        'HN-3': 'rejected 0',
        'HN-4': 'notAssessed 0',
      });
    },
    LONGEST_MS,
  );
});
