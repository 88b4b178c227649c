import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { killRun, playUndisturbed, prepare, type Moment, type Undisturbed } from './killRun.js';
import { deleteAndKill, sendBackAndKill } from './killTurns.js';
import { Machine } from '../support/machine.js';

const LONGEST_MS = 180_000;
const journal = (event: string): Moment['match'] => ({ method: 'POST', path: '/lists/Journal/items', body: event });

/** The moments at which something stands in one store and not yet in the other. All of them: `npm run chaos`. */
const MOMENTS: readonly (readonly [what: string, moment: Moment])[] = [
  [
    'a draft was frozen, and nothing of it stands in the journal',
    { when: 'before', match: journal('sentForEndorsement') },
  ],
  ['an endorsement was written, and nobody told', { when: 'after', match: journal('endorsed') }],
  [
    'a message was claimed, and not sent',
    { when: 'before', match: { kind: 'connector', method: 'POST', path: '/activities' } },
  ],
  [
    'the vote card was posted, and its place not written down',
    { when: 'after', match: { kind: 'connector', method: 'POST', path: '/v3/conversations$', body: 'ballot' } },
  ],
  ['votes were written, and nobody told', { when: 'after', match: journal('voteCast') }],
  ['a decision was written, and neither row nor message', { when: 'after', match: journal('decisionRecorded') }],
];

describe('the app is killed in the middle of a story and started again', () => {
  let machine: Machine;
  let expected: Undisturbed;
  beforeAll(async () => {
    machine = await Machine.make();
    await prepare(machine);
    expected = await playUndisturbed(machine);
  }, LONGEST_MS);
  afterAll(() => machine.remove());

  it(
    'sends back once, the row is its writers’ again with all that they wrote, and both are told',
    async () => {
      expect(await sendBackAndKill(machine, expected.stage)).toEqual({
        killed: 'before',
        inJournal: 1,
        row: 'draft',
        isUnchanged: true,
        told: ['sent', 'sent'],
      });
    },
    LONGEST_MS,
  );

  it(
    'deletes a draft once, and a writer takes it back as it was',
    async () => {
      expect(await deleteAndKill(machine, expected.stage)).toEqual({
        killed: 'after',
        inJournal: 1,
        row: 'deleted',
        isUnchanged: true,
        told: [],
      });
    },
    LONGEST_MS,
  );

  it.each(MOMENTS)(
    'loses nothing that was acknowledged, and delivers what is owed: %s',
    async (_what, moment) => {
      const { killedAt, wrong } = await killRun(machine, expected, moment);
      expect(wrong).toEqual([]);
      expect(killedAt).toMatchObject({ when: moment.when });
    },
    LONGEST_MS,
  );
});
