import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { AdaptiveCard } from '../../src/cards/adaptiveCard.js';
import type { Language } from '../../src/grant/party.js';
import { CARD_STATES } from '../support/cardStates.js';

const folder = fileURLToPath(new URL('../golden/cards', import.meta.url));
const LANGUAGES: readonly Language[] = ['nn', 'nb', 'en'];
const LARGEST_BYTES = 20_000;
const isWriting = process.env.GOLDEN === 'write';

/** What people read on a card: texts, labels and buttons; neither keys nor what somebody wrote himself. */
const wordsOn = (card: AdaptiveCard): string[] => {
  const found: string[] = [];
  const read = new Set(['text', 'title', 'value', 'label', 'placeholder', 'errorMessage', 'fallbackText']);
  JSON.stringify(card, (key, value: unknown) => {
    if (read.has(key) && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
};

const ENGLISH = /\b(the|your|you|and|not|answer|application|deadline|closed|waiting|amount|party|parties|vote|case)\b/i;

describe('cards', () => {
  const cards = Object.entries(CARD_STATES).flatMap(([name, draw]) =>
    LANGUAGES.map((language) => ({ file: `${name}.${language}.json`, language, card: draw(language) })),
  );

  if (isWriting) {
    mkdirSync(folder, { recursive: true });
    for (const { file, card } of cards) writeFileSync(path.join(folder, file), `${JSON.stringify(card, null, 2)}\n`);
  }

  it('each have a file in each language, and no file is left over', () => {
    expect(readdirSync(folder).sort()).toEqual(cards.map(({ file }) => file).sort());
  });

  it.each(cards)(
    '$file looks as it did when somebody last looked at it (GOLDEN=write writes it anew)',
    ({ file, card }) => {
      expect(card).toEqual(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
    },
  );

  it.each(cards)('$file has words and no keys', ({ language, card }) => {
    expect(card.lang).toBe(language);
    for (const text of wordsOn(card)) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|\[object|NaN|null|[a-z]+\.[a-z]+[A-Z]|[A-Z]{2,}_[A-Z]/);
    }
  });

  it.each(cards.filter(({ language }) => language !== 'en'))('$file has no English word', ({ card }) => {
    for (const text of wordsOn(card)) expect(text).not.toMatch(ENGLISH);
  });

  it.each(cards)('$file is small enough, and asks for three answers and one link at most', ({ card }) => {
    expect(JSON.stringify(card).length * 2).toBeLessThan(LARGEST_BYTES);
    const actions = card.actions ?? [];
    expect(actions.filter(({ type }) => type === 'Action.Execute').length).toBeLessThanOrEqual(3);
    expect(actions.slice(0, -1).every(({ type }) => type === 'Action.Execute')).toBe(true);
  });
});
