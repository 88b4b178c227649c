import { describe, expect, it } from '@jest/globals';
import type { CaseView } from '../../../../src/api/contract.js';
import { caseOnTheTable, likelyMeeting, nextCase } from '../../../../src/tab/pages/meetings/meetingOrder.js';

const known = (id: string, state?: 'open' | 'closed' | 'decided'): CaseView =>
  ({
    id,
    ballots: state === undefined ? [] : [{ state: state === 'open' ? 'open' : 'closed' }],
    ...(state === 'decided' && { decision: { id: `d-${id}` } }),
  }) as unknown as CaseView;

describe('which meeting and which case', () => {
  it('opens today’s meeting, else the next, else the last one held', () => {
    const meetings = [{ date: '2024-12-18' }, { date: '2024-06-01' }, { date: '2025-05-20' }];
    expect(likelyMeeting(meetings, '2024-12-18')?.date).toBe('2024-12-18');
    expect(likelyMeeting(meetings, '2024-12-19')?.date).toBe('2025-05-20');
    expect(likelyMeeting(meetings, '2026-01-01')?.date).toBe('2025-05-20');
    expect(likelyMeeting([], '2024-12-18')).toBeUndefined();
  });

  it('puts the case with an open ballot on the table, then one that waits for its decision, then the first untouched', () => {
    const untouched = known('c');
    expect(caseOnTheTable([known('a', 'decided'), untouched, known('b', 'open')], undefined, undefined)?.id).toBe('b');
    expect(caseOnTheTable([known('a', 'decided'), untouched, known('b', 'closed')], undefined, undefined)?.id).toBe(
      'b',
    );
    expect(caseOnTheTable([known('a', 'decided'), untouched, known('d')], undefined, undefined)?.id).toBe('c');
    expect(caseOnTheTable([known('a', 'decided'), known('b', 'open')], 'a', 'b')?.id).toBe('a');
  });

  it('keeps the case that is shown until it is decided and the vote goes on in another', () => {
    const [shown, open] = [known('a', 'closed'), known('b', 'open')];
    expect(caseOnTheTable([shown, open], undefined, 'a')?.id).toBe('a');
    expect(caseOnTheTable([known('a', 'decided'), known('b')], undefined, 'a')?.id).toBe('a');
    expect(caseOnTheTable([known('a', 'decided'), open], undefined, 'a')?.id).toBe('b');
    expect(caseOnTheTable([open], undefined, 'gone')?.id).toBe('b');
  });

  it('goes on to the next undecided case, and round to those that were passed over', () => {
    const [a, b, c] = [known('a'), known('b', 'decided'), known('c', 'decided')];
    expect(nextCase([a, b, c], b)?.id).toBe('a');
    expect(nextCase([b, c], b)).toBeUndefined();
  });
});
