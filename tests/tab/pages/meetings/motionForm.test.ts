import { describe, expect, it } from '@jest/globals';
import {
  MOTION_FIELDS,
  motionLine,
  motionProblems,
  type MotionDraft,
} from '../../../../src/tab/pages/meetings/motionForm.js';
import { nn } from '../../../../src/texts/nn.js';

const words = { motion: nn.meeting.motion, amount: nn.amount };
const limits = { requested: 1_100_000, left: 344_000 };
const draft = (more: Partial<MotionDraft>): MotionDraft => ({
  outcome: 'granted',
  amount: '',
  year: 2024,
  conditions: '',
  reason: '',
  ...more,
});
const fields = (more: Partial<MotionDraft>, within: Parameters<typeof motionProblems>[1] = limits) =>
  motionProblems(draft(more), within, words).map(({ field }) => field);

describe('a motion', () => {
  it('grants what was asked for', () => {
    expect(motionLine(draft({ outcome: 'granted', amount: '5' }), limits)).toEqual({
      outcome: 'granted',
      amount: 1_100_000,
      year: 2024,
      conditions: [],
    });
  });

  it('gives nothing when it rejects or defers, and carries the reason', () => {
    for (const outcome of ['rejected', 'deferred'] as const) {
      expect(motionLine(draft({ outcome, amount: '344 000', reason: ' Sjå neste runde. ' }), limits)).toMatchObject({
        amount: 0,
        reason: 'Sjå neste runde.',
      });
    }
  });

  it('takes one condition a line and leaves out empty ones', () => {
    const { conditions } = motionLine(draft({ conditions: 'Revidert budsjett\n\n  Ny plan  \n' }), limits);
    expect(conditions).toEqual(['Revidert budsjett', 'Ny plan']);
  });

  it('leaves conditions behind that were typed before it became a rejection or a deferral', () => {
    for (const outcome of ['rejected', 'deferred'] as const)
      expect(motionLine(draft({ outcome, conditions: 'Revidert budsjett', reason: 'r' }), limits).conditions).toEqual(
        [],
      );
    const part = draft({ outcome: 'partlyGranted', conditions: 'Revidert budsjett', reason: 'r' });
    expect(motionLine(part, limits).conditions).toEqual(['Revidert budsjett']);
  });

  it.each(['partlyGranted', 'rejected', 'deferred'] as const)('needs a reason when it is %s', (outcome) => {
    expect(fields({ outcome, amount: '100 000', reason: '  ' })).toEqual([MOTION_FIELDS.reason]);
  });

  it('asks about a partial amount that is missing, unclear, nothing, or not less than what was asked for', () => {
    for (const amount of ['', '8,564', '0', '1 100 000', '1 200 000', '-5']) {
      expect(fields({ outcome: 'partlyGranted', amount, reason: 'Ramma er brukt opp.' })).toEqual([
        MOTION_FIELDS.amount,
      ]);
    }
    expect(fields({ outcome: 'partlyGranted', amount: '344 000', reason: 'Ramma er brukt opp.' })).toEqual([]);
  });

  it('stops above what is left of the frame, at the field that can mend it', () => {
    expect(fields({ outcome: 'granted' })).toEqual([MOTION_FIELDS.outcome]);
    expect(fields({ outcome: 'partlyGranted', amount: '344 001', reason: 'r' })).toEqual([MOTION_FIELDS.amount]);
    expect(fields({ outcome: 'granted' }, { requested: 1_100_000, left: undefined })).toEqual([]);
  });
});
