import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentenceFor } from '../../src/grant/refusal.js';
import type { Refusal } from '../../src/steps/process.js';
import { refusalSentences } from '../../src/steps/refusalSentences.js';
import { refusalsNn } from '../../src/texts/nn/refusals.js';
import { textsFor } from '../../src/texts/textsFor.js';
import { day } from '../support/cast.js';

const CODES = Object.keys(refusalsNn) as Refusal['code'][];
const specifications = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  .join('\n');

describe('a reason to refuse', () => {
  it.each(CODES)('has a specification that gives it: %s', (code) => {
    expect(specifications).toMatch(new RegExp(`code: '${code}'`));
  });

  const examples: Refusal[] = [
    { code: 'deadlinePassed', deadline: '2024-12-01' },
    { code: 'deadlineInThePast', deadline: day('2024-12-01') },
    { code: 'deadlineBeforeTheCalls', deadline: day('2024-12-01') },
    { code: 'outOfHands', ended: 'returned' },
    { code: 'outOfHands', ended: 'withdrawn' },
    { code: 'frameExceeded', left: 1_200_000, year: 2024 },
    { code: 'frameDiffers', amount: 8_564_000, year: 2024 },
    { code: 'yearTwice', year: 2024 },
    { code: 'incomplete', problems: ['BUDGET_EMPTY'] },
    { code: 'incomplete', problems: ['BUDGET_EMPTY', 'NOT_CONFIRMED'] },
    { code: 'checkNotDone', count: 1 },
    { code: 'checkNotDone', count: 3 },
    { code: 'endorserMissing', party: 'haram' },
    { code: 'endorserWithoutAuthority', party: 'haram' },
    { code: 'noAuthority', party: 'haram' },
    { code: 'replaced', party: 'haram' },
    { code: 'tooManyLines', most: 40 },
    { code: 'amountDoesNotFit', outcome: 'granted', requested: 1_200_000 },
    { code: 'scoreOutsideScale', min: 1, max: 5 },
    ...CODES.map((code) => ({ code }) as Refusal).filter(({ code }) => refusalsNn[code].length === 0),
  ];

  it.each(['nn', 'nb', 'en'] as const)('has whole sentences for the reader: %s', (language) => {
    const sentences = refusalSentences(textsFor(language), () => 'Haram');
    for (const refusal of examples) {
      const sentence = sentenceFor(sentences, refusal);
      expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('has its sentence tried with what it carries', () => {
    expect(new Set(examples.map(({ code }) => code))).toEqual(new Set(CODES));
  });
});
