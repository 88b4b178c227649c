import { describe, expect, it } from '@jest/globals';
import type { CaseView } from '../../../../src/api/contract.js';
import {
  asksReason,
  listLines,
  listProblems,
  listSum,
  rowField,
  waitingRows,
} from '../../../../src/tab/pages/meetings/listForm.js';
import { motionsNn } from '../../../../src/texts/nn/motions.js';

const caseOf = (id: string, requested: number, more: Partial<CaseView> = {}): CaseView =>
  ({
    id: `case-${id}`,
    application: { id, title: `Tiltak ${id}`, requested },
    ballots: [],
    ...more,
  }) as unknown as CaseView;
const closed = (adopted: boolean) => [{ state: 'closed', result: { adopted } }] as unknown as CaseView['ballots'];

const cases = [
  caseOf('a', 1_000_000),
  caseOf('b', 800_000),
  caseOf('c', 500_000, { ballots: closed(true) }),
  caseOf('d', 400_000, { ballots: closed(false) }),
  caseOf('e', 300_000, { decision: {} as never }),
];
const [a, b] = cases as [CaseView, CaseView];
const rows = waitingRows(cases, b);
const words = motionsNn.form;

describe('a list as a motion', () => {
  it('has the case’s own application first, and the others that wait for a decision', () => {
    expect(rows.map(({ application }) => application)).toEqual(['b', 'a', 'd']);
    expect(a.id).toBe('case-a');
  });

  it('begins with what each has asked for', () => {
    expect(listSum(rows)).toBe(2_200_000);
    expect(listLines(rows, 2027).map(({ outcome, amount }) => [outcome, amount])).toEqual([
      ['granted', 800_000],
      ['granted', 1_000_000],
      ['granted', 400_000],
    ]);
  });

  it('grants a part where the amount is smaller, and rejects where it is nothing; both with a reason', () => {
    const [own, part, nothing] = rows.map((row, index) => ({
      ...row,
      ...(index === 1 && { amount: '250 000', reason: ' Ramma er knapp. ' }),
      ...(index === 2 && { amount: '0', reason: 'Nei.' }),
    }));
    const typed = [own!, part!, nothing!];
    expect(listProblems(typed, 8_000_000, words)).toEqual([]);
    expect(typed.map(asksReason)).toEqual([false, true, true]);
    expect(listLines(typed, 2027)).toMatchObject([
      { outcome: 'granted' },
      { outcome: 'partlyGranted', amount: 250_000, reason: 'Ramma er knapp.' },
      { outcome: 'rejected', amount: 0, reason: 'Nei.' },
    ]);
  });

  it('leaves out what is not ticked', () => {
    const typed = rows.map((row) => ({ ...row, included: row.application !== 'a' }));
    expect(listLines(typed, 2027).map(({ application }) => application)).toEqual(['b', 'd']);
    expect(listSum(typed)).toBe(1_200_000);
  });

  it('asks about an amount that is unclear or too large, a reason that lacks, and a sum over the frame', () => {
    const with_ = (changed: object) => rows.map((row, index) => (index === 1 ? { ...row, ...changed } : row));
    const fields = (typed: typeof rows, left = 8_000_000) => listProblems(typed, left, words).map(({ field }) => field);
    expect(fields(with_({ amount: '1,2 mill' }))).toEqual([rowField('a', 'amount')]);
    expect(fields(with_({ amount: '1 000 001' }))).toEqual([rowField('a', 'amount')]);
    expect(fields(with_({ amount: '10' }))).toEqual([rowField('a', 'reason')]);
    expect(fields(rows, 2_199_999)).toEqual([rowField('b', 'amount')]);
  });
});
