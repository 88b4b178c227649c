import { describe, expect, it } from '@jest/globals';
import { isExplained, type Choice, type VoteOp } from './voteHistory.js';

const op = (
  told: VoteOp['told'],
  [from, to]: readonly [number, number],
  wish: Choice | 'back',
  revision: number,
): VoteOp => ({
  voter: 'k1',
  wish: wish === 'back' ? { does: 'withdraws' } : { does: 'votes', choice: wish },
  revision,
  from,
  to,
  told,
});
const CLOSING = { from: 100, to: 110 };

describe('a history of votes', () => {
  it('is explained when the last that was taken is counted', () => {
    expect(isExplained([op('ok', [1, 2], 'for', 0), op('ok', [3, 4], 'against', 1)], CLOSING, 'against')).toBe(true);
    expect(isExplained([op('ok', [1, 2], 'for', 0), op('ok', [3, 4], 'back', 1)], CLOSING, undefined)).toBe(true);
  });

  it('is not when a vote that was acknowledged is lost, or an older one is counted', () => {
    expect(isExplained([op('ok', [1, 2], 'for', 0)], CLOSING, undefined)).toBe(false);
    expect(isExplained([op('ok', [1, 2], 'for', 0), op('ok', [3, 4], 'against', 1)], CLOSING, 'for')).toBe(false);
    expect(isExplained([op('ok', [1, 2], 'for', 0), op('ok', [3, 4], 'back', 1)], CLOSING, 'for')).toBe(false);
  });

  it('is not when two changes of the same answer were both taken', () => {
    expect(isExplained([op('ok', [1, 5], 'for', 0), op('ok', [2, 6], 'against', 0)], CLOSING, 'for')).toBe(false);
    expect(isExplained([op('ok', [1, 5], 'for', 0), op('answerChanged', [2, 6], 'against', 0)], CLOSING, 'for')).toBe(
      true,
    );
  });

  it('is not when somebody is refused for what he could not have missed', () => {
    expect(isExplained([op('answerChanged', [1, 2], 'for', 0)], CLOSING, undefined)).toBe(false);
    expect(isExplained([op('ballotClosed', [1, 2], 'for', 0)], CLOSING, undefined)).toBe(false);
    expect(isExplained([op('notAnsweredYet', [3, 4], 'back', 1), op('ok', [1, 2], 'for', 0)], CLOSING, 'for')).toBe(
      false,
    );
  });

  it('lets what nobody knows of have happened once or never, also after the asker was told so', () => {
    const lost = op('unknown', [1, 2], 'for', 0);
    expect(isExplained([lost], CLOSING, 'for')).toBe(true);
    expect(isExplained([lost], CLOSING, undefined)).toBe(true);
    expect(isExplained([lost], CLOSING, 'against')).toBe(false);
    expect(isExplained([lost, op('ok', [3, 4], 'against', 0)], CLOSING, 'against')).toBe(true);
    expect(isExplained([lost, op('ok', [3, 4], 'against', 1)], CLOSING, 'against')).toBe(true);
    expect(isExplained([lost, op('ok', [3, 4], 'against', 0)], CLOSING, 'for')).toBe(false);
  });

  it('takes either order of a vote and a closing at the same instant, and no other', () => {
    expect(isExplained([op('ok', [99, 120], 'for', 0)], CLOSING, 'for')).toBe(true);
    expect(isExplained([op('ballotClosed', [105, 106], 'for', 0)], CLOSING, undefined)).toBe(true);
    expect(isExplained([op('ok', [105, 106], 'for', 0)], CLOSING, undefined)).toBe(false);
    expect(isExplained([op('ok', [111, 112], 'for', 0)], CLOSING, 'for')).toBe(false);
  });
});
