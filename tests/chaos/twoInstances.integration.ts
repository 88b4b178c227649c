import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { answers } from '../../src/local/story/appAnswers.js';
import type { Machine } from '../support/machine.js';
import { readJournal, readList } from '../support/siteLists.js';
import { ballotAgain, machineWithBallot } from './ballotMachine.js';
import { PatientDoor } from './patience.js';
import { pressVote } from './pressing.js';
import { BALLOT, closeBallot, COMMITTEE, type ChaosStage } from './smallStory.js';
import { actorIn, lookAtAll } from './whatStands.js';

const MEMBERS = 12;
const LONGEST_MS = 180_000;
const journal = { method: 'POST', path: '/lists/Journal/items' };

/** One after the other, each for so many appends; after them all is well. */
const FAULTS = [
  { dropBefore: true, times: 1 },
  { dropAfterCommit: true, times: 2 },
  { commitLate: 300, times: 2 },
  { status: 503, times: 1 },
  { status: 429, retryAfter: 1, times: 2 },
  { truncate: true, times: 1 },
];

const counted = z.looseObject({ type: z.literal('ballotClosed'), votes: z.record(z.string(), z.string()) });

describe('two instances on one site, while appends get lost, arrive late and are refused', () => {
  let machine: Machine;
  let stage: ChaosStage;
  beforeAll(async () => {
    [machine, stage] = await machineWithBallot(MEMBERS, 2);
    await ballotAgain(machine, 2);
    for (const fault of FAULTS) await machine.fault({ match: journal, ...fault });
  }, LONGEST_MS);
  afterAll(() => machine.remove());

  it(
    'count every vote of twelve members once, and the last of those who changed it',
    async () => {
      const { tenant, register } = stage;
      const other = new PatientDoor(machine.appUrl(1), tenant);
      stage.app.acknowledged.length = 0;
      const vote = (door: PatientDoor, person: string, choice: string, revision: number) =>
        door.must(person, `POST /api/ballots/${BALLOT}/votes`, answers.accepted, {
          commandId: `tab-vote-${revision}`,
          choice,
          revision,
        });
      await Promise.all(
        register.members.map(async ({ id }, index) => {
          if (COMMITTEE.includes(id)) return pressVote(stage, id, BALLOT, 'for');
          // The tab of one who was first answered by one instance may ask the other the next time.
          await vote(index % 2 === 1 ? stage.app : other, id, 'against', 0);
          return vote(index % 2 === 1 ? other : stage.app, id, 'for', 1);
        }),
      );
      const used = await machine.clearFaults();
      expect(used).toEqual(FAULTS.map(({ times }) => times));
      await closeBallot(stage);

      const entries = await readJournal(machine);
      const stands = (person: string, commandId: string): number =>
        entries.filter((entry) => entry.actor === actorIn(stage, person) && entry.commandId === commandId).length;
      const promised = [...stage.app.acknowledged, ...other.acknowledged];
      expect(promised.length).toBeGreaterThanOrEqual(MEMBERS);
      expect(promised.filter(({ person, commandId }) => stands(person, commandId) !== 1)).toEqual([]);
      const [closed, ...more] = entries.flatMap(({ events }) =>
        events.flatMap((one) => counted.safeParse(one).data ?? []),
      );
      expect(more).toEqual([]);
      expect(closed?.votes).toEqual(Object.fromEntries(register.members.map(({ id }) => [id, 'for'])));
    },
    LONGEST_MS,
  );

  it(
    'agree on a journal without a break, and have sent each message once',
    async () => {
      const page = z.object({ entries: z.number(), newestHash: z.string(), firstBad: z.unknown().optional() });
      const seen = async (instance: number) =>
        new PatientDoor(machine.appUrl(instance), stage.tenant).must(
          stage.register.secretary.id,
          'GET /api/journal',
          page,
        );
      const both = async () => [await seen(0), await seen(1)] as const;
      let [one, two] = await both();
      // Asked one after the other: an entry of the clockwork may come in between.
      for (let again = 0; one.newestHash !== two.newestHash && again < 20; again++) [one, two] = await both();
      expect([one.firstBad, two.firstBad]).toEqual([undefined, undefined]);
      expect(two.newestHash).toBe(one.newestHash);
      const { cards, deliveries } = await lookAtAll(machine, stage);
      expect(cards.map(({ message }) => message).sort()).toEqual(deliveries.map(({ message }) => message).sort());
      expect(await readList(machine, 'Journal')).toHaveLength(one.entries);
    },
    LONGEST_MS,
  );
});
