import { describe, expect, it } from '@jest/globals';
import { createConnectorPace } from '../../src/teams/connectorPace.js';
import { SimulatedClock } from '../journal/simulatedClock.js';

describe('how often the Connector is asked', () => {
  it('is twenty times in any second, in the order of asking', async () => {
    const clock = new SimulatedClock();
    const myTurn = createConnectorPace(clock);
    const came: { who: number; at: number }[] = [];
    for (let who = 0; who < 50; who += 1) void myTurn().then(() => came.push({ who, at: clock.elapsedMs() }));
    await clock.pass(3000);
    expect(came.map(({ who }) => who)).toEqual(Array.from({ length: 50 }, (_, who) => who));
    expect(came.filter(({ at }) => at < 1000)).toHaveLength(20);
    expect(came.filter(({ at }) => at >= 1000 && at < 2000)).toHaveLength(20);
  });

  it('is at once where little has been asked', async () => {
    const clock = new SimulatedClock();
    const myTurn = createConnectorPace(clock);
    let times = 0;
    for (let n = 0; n < 5; n += 1) void myTurn().then(() => (times += 1));
    await clock.pass(1);
    expect(times).toBe(5);
  });
});
