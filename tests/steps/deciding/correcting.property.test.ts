import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { frameUse } from '../../../src/grant/frame.js';
import { kroner } from '../../../src/grant/money.js';
import { chair, secretary } from '../../support/cast.js';
import { at, given, Play } from '../../support/given.js';
import { theRegister } from '../../support/register.js';
import { callIsClosed, callIsOpen, FRAME_2024 } from '../../support/theCall.js';
import { ballotIsOpen, comesIn, isClosed, isOnAgenda, meetingIsPlanned } from '../../support/theMeeting.js';

/** Four cases that together ask for more than there is; what is adopted of each fits. */
const ASKED = [4_500_000, 3_000_000, 2_500_000, 2_000_000];
const ADOPTED = [4_500_000, 2_000_000, 1_000_000, 564_000];
const start = given(
  theRegister,
  callIsOpen,
  ASKED.flatMap((amount, index) => comesIn(`app-${index}`, amount, index + 1)),
  callIsClosed,
  meetingIsPlanned,
  ASKED.map((_amount, index) => isOnAgenda(`app-${index}`, index + 1)),
  ADOPTED.flatMap((amount, index) => [
    ballotIsOpen({
      ballot: `ballot-${index}`,
      case: `ssu-2024-${index + 1}`,
      lines: [
        {
          application: `app-${index}`,
          outcome: amount === ASKED[index] ? 'granted' : 'partlyGranted',
          amount: kroner(amount),
          year: 2024,
          conditions: [],
        },
      ],
    }),
    isClosed('adopted', `ballot-${index}`),
  ]),
).state;

const move = fc.record({
  case: fc.nat(ASKED.length - 1),
  share: fc.constantFrom(0, 0, 0.3, 0.7, 1, 1),
  defers: fc.boolean(),
  how: fc.constantFrom('corrects' as const, 'reverses' as const),
  /** Which of the case's decisions he means: most often the newest. */
  older: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(1, 2) }),
});

describe('money', () => {
  it('is never created or lost, in whatever order decisions are recorded, corrected and reversed', () => {
    let corrected = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.array(move, { minLength: 5, maxLength: 50 }), (moves) => {
        const play = new Play(start);
        // Beside the rules: what each application has, and what has been given of the frame.
        const has = new Map<string, number>();
        moves.forEach(({ case: index, share, defers, how, older }, step) => {
          const now = at(new Date(Date.parse('2024-12-18T12:00:00Z') + step * 1000).toISOString());
          const id = `ssu-2024-${index + 1}`;
          const application = `app-${index}`;
          const decisions = play.state.applications.get(application)?.decisions ?? [];
          if (decisions.length === 0) {
            const events = play.does(chair, { type: 'recordDecision', case: id, ballot: `ballot-${index}` }, now);
            if (events.length > 0) has.set(application, ADOPTED[index] ?? 0);
          } else {
            const amount = kroner(Math.round((ASKED[index] ?? 0) * share));
            const outcome = share === 1 ? 'granted' : share > 0 ? 'partlyGranted' : defers ? 'deferred' : 'rejected';
            const named = decisions.at(-1 - older) ?? '';
            const line = { outcome, amount, year: 2024, conditions: [], reason: 'Ny kunnskap.' } as const;
            const who = step % 2 ? chair : secretary;
            const events = play.does(
              who,
              { type: 'correctDecision', decision: named, how, why: 'Ny kunnskap.', line },
              now,
            );
            if (events.length > 0) {
              expect(older === 0 || decisions.length <= older).toBe(true);
              has.set(application, amount);
              corrected += 1;
            } else refused += 1;
          }
          const { amount, decided, reserved, left } = frameUse(play.state, 2024);
          const given = [...has.values()].reduce((sum, one) => sum + one, 0);
          const waiting = ADOPTED.reduce((sum, one, at) => sum + (has.has(`app-${at}`) ? 0 : one), 0);
          expect(decided).toBe(given);
          expect(reserved).toBe(waiting);
          expect(amount).toBe(FRAME_2024);
          expect(left).toBe(FRAME_2024 - given - waiting);
          expect(left).toBeGreaterThanOrEqual(0);
          // What the newest decision of each says was left is what was left.
          for (const [one, sum] of has) {
            const newest = play.state.decisions.get(play.state.applications.get(one)?.decisions.at(-1) ?? '');
            expect(newest?.line.amount).toBe(sum);
            expect(newest?.replacedBy).toBeUndefined();
          }
        });
      }),
      { numRuns: 60 },
    );
    expect(corrected).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(20);
  });
});
