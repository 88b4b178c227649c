import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ServerClock } from '../../src/sharepoint/serverClock.js';

const header = (ms: number) => new Date(Math.floor(ms / 1000) * 1000).toUTCString();

describe("Graph's clock", () => {
  it('is not known before the first answer, nor from an answer without a date', () => {
    const clock = new ServerClock(() => 0);
    clock.heard(null, 0, 10);
    clock.heard('yesterday', 0, 10);
    expect(clock.now()).toBeUndefined();
  });

  it('is never more than a second and the journey away, and the answers narrow it down', () => {
    const answers = fc.array(fc.record({ wait: fc.nat(5000), there: fc.nat(300), back: fc.nat(300) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1e12, max: 2e12 }), answers, (offset, heard) => {
        let now = 0;
        const clock = new ServerClock(() => now);
        let before = Infinity;
        for (const { wait, there, back } of heard) {
          const sentAt = (now += wait);
          const answeredAt = now + there + offset;
          now += there + back;
          clock.heard(header(answeredAt), sentAt, now);
          const wrong = Math.abs((clock.now() ?? 0) - (now + offset));
          expect(wrong).toBeLessThanOrEqual((1000 + there + back) / 2 + 1);
          expect(Math.min(wrong, before)).toBeLessThanOrEqual(801);
          before = wrong;
        }
      }),
    );
  });

  it('follows when the clock is moved', () => {
    let now = 0;
    const clock = new ServerClock(() => now);
    clock.heard(header(1_800_000_000_000), 0, 10);
    now = 5000;
    clock.heard(header(1_900_000_000_000), now, now);
    expect(Math.abs((clock.now() ?? 0) - 1_900_000_000_500)).toBeLessThanOrEqual(500);
  });
});
