import { describe, expect, it } from '@jest/globals';
import type { BallotView, CaseView } from '../../../../src/api/contract.js';
import { frameForCase } from '../../../../src/tab/pages/meetings/frameForCase.js';

const FRAME = 8_564_000;
const ballot = (state: BallotView['state'], adopted?: boolean): BallotView =>
  ({
    state,
    lines: [{ outcome: 'granted', amount: 1_200_000, year: 2024, conditions: [] }],
    ...(adopted !== undefined && { result: { adopted } }),
  }) as unknown as BallotView;
const caseWith = (frame: { decided: number; reserved: number }, more: Partial<CaseView>): CaseView =>
  ({
    ballots: [],
    frame: { year: 2024, amount: FRAME, left: FRAME - frame.decided - frame.reserved, ...frame },
    ...more,
  }) as unknown as CaseView;

describe('the frame round a case', () => {
  const before = 4_064_000;
  const after = 2_864_000;

  it('is the same before, during and after the case’s own ballot', () => {
    const open = caseWith({ decided: 4_500_000, reserved: 0 }, { ballots: [ballot('open')] });
    const adopted = caseWith({ decided: 4_500_000, reserved: 1_200_000 }, { ballots: [ballot('closed', true)] });
    const decided = caseWith(
      { decided: 5_700_000, reserved: 0 },
      { ballots: [ballot('closed', true)], decision: { amount: 1_200_000 } as CaseView['decision'] & object },
    );
    for (const one of [open, adopted, decided]) {
      expect(frameForCase(one)).toEqual({
        amount: FRAME,
        decided: 4_500_000,
        reserved: 0,
        thisCase: 1_200_000,
        before,
        after,
      });
    }
  });

  it('is what the case’s decisions have given, where one was reversed after the vote', () => {
    const reversed = caseWith(
      { decided: 5_200_000, reserved: 0 },
      {
        ballots: [ballot('closed', true)],
        decision: { amount: 700_000 } as CaseView['decision'] & object,
        decidedHere: 700_000,
      },
    );
    expect(frameForCase(reversed)).toMatchObject({ decided: 4_500_000, thisCase: 700_000, after: 3_364_000 });
  });

  it('keeps other open ballots apart', () => {
    const open = caseWith({ decided: 4_500_000, reserved: 650_000 }, { ballots: [ballot('open')] });
    expect(frameForCase(open)).toMatchObject({ reserved: 650_000, before: before - 650_000, after: after - 650_000 });
  });

  it('takes nothing for a lost motion or for none', () => {
    const lost = caseWith({ decided: 4_500_000, reserved: 0 }, { ballots: [ballot('closed', false)] });
    const none = caseWith({ decided: 4_500_000, reserved: 0 }, {});
    for (const one of [lost, none]) expect(frameForCase(one)).toMatchObject({ thisCase: 0, before, after: before });
  });
});
