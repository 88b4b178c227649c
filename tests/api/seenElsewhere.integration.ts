import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { actorOf } from '../../src/grant/step.js';
import type { NewRow } from '../../src/journal/log.js';
import { projectLeader } from '../support/cast.js';
import { AN_ORDINARY_DAY } from '../support/given.js';
import { grantJournal, quickClock } from '../support/grantJournal.js';
import { theRegister } from '../support/register.js';
import { callIsOpen } from '../support/theCall.js';
import { ApiRig, bound, oidOf, TENANT } from './apiRig.js';

const history = [...theRegister, bound(projectLeader), ...callIsOpen];
const actor = actorOf({ tid: TENANT, oid: oidOf(projectLeader.id) });

describe('somebody who has seen more of the journal than this instance', () => {
  let rig: ApiRig;
  beforeEach(async () => {
    rig = new ApiRig(history, AN_ORDINARY_DAY);
    await rig.start();
    rig.grants.log.changes = () => new Promise(() => undefined);
  });
  afterEach(() => rig.stop());
  const seen = (seq: number) => ({ headers: { 'x-seen-seq': String(seq) } });

  /** Starts an application at an instance of its own. */
  const startElsewhere = async (application: string): Promise<void> => {
    const { journal } = grantJournal(history, AN_ORDINARY_DAY, quickClock(20), rig.grants.log);
    const told = rig.grants.log.changes.bind(rig.grants.log);
    await journal.start();
    const command = { type: 'startApplication' as const, application, call: 'autumn' };
    const answer = await journal.perform({ id: application, actor, command });
    expect(answer.kind).toBe('accepted');
    await journal.stop();
    rig.grants.log.changes = told;
    rig.drafts.store({ application, call: 'autumn', content: {}, status: 'draft' });
  };

  it('looks at what he has seen', async () => {
    await startElsewhere('app');
    expect((await rig.as(projectLeader, 'GET /api/applications/app')).status).toBe(404);
    expect((await rig.as(projectLeader, 'GET /api/applications/app', undefined, seen(1))).status).toBe(200);
  });

  it('acts at once: nothing is read before his act is written', async () => {
    const { log } = rig.grants;
    const order: string[] = [];
    const [append, readKey] = [log.append.bind(log), log.readKey.bind(log)];
    log.append = (row: NewRow) => {
      order.push('append');
      return append(row);
    };
    log.readKey = (key: string) => {
      order.push('read');
      return readKey(key);
    };
    const body = {
      commandId: '2b1d7c56-4a57-4f6b-8e6c-6f0e8a1c9d10',
      id: '2b1d7c56-4a57-4f6b-8e6c-6f0e8a1c9d11',
      call: 'autumn',
    };
    expect((await rig.as(projectLeader, 'POST /api/applications', body, seen(40))).status).toBe(200);
    expect(order[0]).toBe('append');
  });

  it('is not turned away from what was made elsewhere', async () => {
    await startElsewhere('app');
    const { etag } = rig.drafts.get('app')!;
    const save = () =>
      rig.as(projectLeader, 'PATCH /api/applications/app', { etag, changes: { title: 'Tittelen' } }, seen(1));
    expect((await save()).status).toBe(200);
    expect(rig.drafts.get('app')?.content.title).toBe('Tittelen');
  });
});
