import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { frameUse } from '../../../src/grant/frame.js';
import { kroner } from '../../../src/grant/money.js';
import type { State } from '../../../src/grant/state.js';
import type { Command } from '../../../src/steps/process.js';
import { chair, MEMBERS, secretary, type Player } from '../../support/cast.js';
import { grantJournal, quickClock, type GrantJournal } from '../../support/grantJournal.js';
import { FRAME_2024 } from '../../support/theCall.js';
import { comesIn, isOnAgenda, MEETING_DAY, theCommitteeMeets } from '../../support/theMeeting.js';

const OTHERS = ['a', 'b', 'c', 'd', 'e'];
const ASKED = 3_000_000;
const history = [
  ...theCommitteeMeets,
  ...OTHERS.flatMap((id, index) => [...comesIn(id, ASKED, index + 2), isOnAgenda(id, index + 2)]),
];

/** Chair and secretary each lead at a server of their own, over one store. */
const twoServers = (): [GrantJournal, GrantJournal] => {
  const clock = quickClock(4);
  const one = grantJournal(history, MEETING_DAY, clock);
  return [one, grantJournal(history, MEETING_DAY, clock, one.log)];
};

const promised = (state: State): number => frameUse(state, 2024).decided + frameUse(state, 2024).reserved;

interface Case {
  readonly amount: number;
  /** A list with the next application, or against a smaller amount. */
  readonly how: 'one' | 'list' | 'between';
}
const motionOf = (index: number, { amount, how }: Case): Command => {
  const line = (application: string, sum: number) => ({
    application,
    outcome: sum === ASKED ? ('granted' as const) : ('partlyGranted' as const),
    amount: kroner(sum),
    year: 2024,
    conditions: [],
    ...(sum !== ASKED && { reason: 'Ramma er knapp.' }),
  });
  const [own = '', next = ''] = [OTHERS[index], OTHERS[(index + 1) % OTHERS.length]];
  return {
    type: 'openBallot',
    ballot: `ballot-${index}`,
    case: `ssu-2024-${index + 2}`,
    lines: how === 'list' ? [line(own, amount), line(next, amount)] : [line(own, amount)],
    ...(how === 'between' && { other: [line(own, amount === ASKED ? 1_000_000 : ASKED)] }),
  };
};

const cases = fc.array(
  fc.record<Case>({
    amount: fc.constantFrom(ASKED, ASKED, 2_500_000, 1_500_000),
    how: fc.constantFrom('one' as const, 'one' as const, 'list' as const, 'between' as const),
  }),
  { minLength: OTHERS.length, maxLength: OTHERS.length },
);

describe('two who lead at once, at two servers over one store', () => {
  it('never promise more than the frame, nor the same application twice, and both servers say the same', async () => {
    let refusedSome = 0;
    await fc.assert(
      fc.asyncProperty(cases, async (all) => {
        const [one, two] = twoServers();
        await Promise.all([one.journal.start(), two.journal.start()]);
        try {
          const by = ({ journal }: GrantJournal, who: Player, id: string, command: Command) =>
            journal.perform({ id, actor: who.actor, command });
          const answers = await Promise.all(
            all.map((wanted, index) => {
              const [server, who] = index % 2 === 0 ? ([one, chair] as const) : ([two, secretary] as const);
              return by(server, who, `open-${index}`, motionOf(index, wanted));
            }),
          );
          const accepted = answers.filter(({ kind }) => kind === 'accepted');
          refusedSome += answers.filter((answer) => answer.kind === 'refused').length;
          expect(answers.every(({ kind }) => kind === 'accepted' || kind === 'refused')).toBe(true);
          const newest = Math.max(...[one, two].map(({ journal }) => journal.read().seq));
          await Promise.all([one.journal.atLeast(newest), two.journal.atLeast(newest)]);
          for (const { journal } of [one, two]) {
            const { state } = journal.read();
            expect(state.ballots.size).toBe(accepted.length);
            expect(promised(state)).toBeLessThanOrEqual(FRAME_2024);
            const lines = [...state.ballots.values()].flatMap((ballot) => ballot.lines);
            expect(new Set(lines.map(({ application }) => application)).size).toBe(lines.length);
          }
          // Everybody votes at the other server than the one it was opened at; all that is held can be recorded.
          const open = [...one.journal.read().state.ballots.values()].map(({ id }) => id);
          const votes = await Promise.all(
            open.flatMap((ballot, at) =>
              MEMBERS.map((who, seat) =>
                by((at + seat) % 2 === 0 ? two : one, who, `${ballot}-${who.id}`, {
                  type: 'vote',
                  ballot,
                  choice: 'for',
                  revision: 0,
                }),
              ),
            ),
          );
          expect(votes.every(({ kind }) => kind === 'accepted')).toBe(true);
        } finally {
          await Promise.all([one.journal.stop(), two.journal.stop()]);
        }
      }),
      { numRuns: 6 },
    );
    expect(refusedSome).toBeGreaterThan(0);
  }, 60_000);
});
