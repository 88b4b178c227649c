import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { waitFor } from '../../src/local/story/waiting.js';
import { provoke, secretsOf } from './canaries.js';
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

  it(
    'writes no line with a text, a justification, a name, an address, a national number or a token (security G6)',
    async () => {
      const statuses = await provoke(machine);
      expect(statuses.filter((status) => status >= 400).length).toBeGreaterThan(8);
      const lines = await waitFor('the app to have told of it', () => {
        const told = machine.logged.filter((line) => line.includes('Refused'));
        return Promise.resolve(told.length > 4 ? machine.logged : undefined);
      });
      const written = lines.join('\n');
      const secrets = await secretsOf(machine);
      expect(secrets.length).toBeGreaterThan(50);
      expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
      expect(written).not.toMatch(/eyJ[\w-]+\.|tempauth=(?!‹)/);
    },
    LONGEST_MS,
  );
});
