import { describe, expect, it } from '@jest/globals';
import { shortHash } from '../src/cards/pieces.js';
import { readSeenEntry } from '../src/seenEntry.js';
import { textsFor } from '../src/texts/textsFor.js';

const HASH = '3fa809c177de'.padEnd(64, 'b');

describe('an entry that somebody has seen outside the list', () => {
  it.each(['nn', 'nb', 'en'] as const)('is read as the card prints it in %s', (language) => {
    expect(readSeenEntry(textsFor(language).cards.journal('12', shortHash(HASH)))).toEqual({
      seq: 12,
      hash: '3fa809c177de',
    });
  });

  it.each([`12:${HASH}`, `12: ${HASH}`, `12 ${HASH.toUpperCase()}`])('is read with its whole hash: %s', (text) => {
    expect(readSeenEntry(text)).toEqual({ seq: 12, hash: HASH });
  });

  it('is read with as many digits as somebody has, in groups', () => {
    expect(readSeenEntry('1234 5678 9012 3456')).toEqual({ seq: 1234, hash: '567890123456' });
  });

  it.each(['', '12', HASH, '12:3fa8 09c1 77d', '0:3fa809c177de', `12:${HASH}0`, '12:3fa8 09c1 77dg'])(
    'is not guessed from «%s»',
    (text) => {
      expect(readSeenEntry(text)).toBeUndefined();
    },
  );
});
