import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it } from '@jest/globals';
import { actorOf } from '../../src/grant/step.js';
import { chair, MEMBERS, municipalMember } from '../support/cast.js';
import { grantJournal, quickClock } from '../support/grantJournal.js';
import { ballotIsOpen, LATER_THAT_DAY, theCommitteeMeets } from '../support/theMeeting.js';
import { ApiRig, bound, oidOf, TENANT } from './apiRig.js';

const TIMES = 20;
let rig: ApiRig;
afterEach(() => rig.stop());
const actor = (id: string) => actorOf({ tid: TENANT, oid: oidOf(id) });

it('a vote is judged by when it reached the door, however long this instance then reads what others have written', async () => {
  const history = [...theCommitteeMeets, ballotIsOpen(), ...MEMBERS.map(bound)];
  rig = new ApiRig(history, LATER_THAT_DAY);
  await rig.start();
  const { log } = rig.grants;
  const other = grantJournal(history, LATER_THAT_DAY, quickClock(TIMES), log).journal;
  await other.start();
  const vote = { type: 'vote', ballot: 'ballot', choice: 'for', revision: 0 } as const;
  expect(await other.perform({ id: 'v1', actor: actor(chair.id), command: vote })).toMatchObject({ kind: 'accepted' });
  const real = log.readKey.bind(log);
  log.readKey = async (key) => {
    await sleep(1800 / TIMES);
    return real(key);
  };
  const arrivedAt = log.now();
  const voting = rig.as(
    municipalMember,
    'POST /api/ballots/ballot/votes',
    { commandId: 'vote-0001', choice: 'for', revision: 0 },
    { headers: { 'X-Seen-Seq': '1' } },
  );
  await sleep(800 / TIMES);
  await other.perform({ id: 'c', actor: actor(chair.id), command: { type: 'startClosing', ballot: 'ballot' } });
  expect(Date.parse(other.read().state.ballots.get('ballot')?.closing?.at ?? '')).toBeGreaterThan(arrivedAt);
  expect(await voting).toMatchObject({ status: 200 });
  await other.stop();
});
