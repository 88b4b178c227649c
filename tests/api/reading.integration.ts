import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { ApplicationPage } from '../../src/api/contract.js';
import { projectLeader, secretary } from '../support/cast.js';
import { AN_ORDINARY_DAY } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { callIsOpen, starts } from '../support/theCall.js';
import { ApiRig, bound } from './apiRig.js';

const history = [...theRegister, bound(secretary), bound(projectLeader), ...callIsOpen, starts('app')];
const PAGE = 'GET /api/applications/app';

describe('the page of a draft', () => {
  const rig = new ApiRig(history, AN_ORDINARY_DAY);
  beforeAll(() => rig.start());
  afterAll(() => rig.stop());
  const look = async (query = ''): Promise<ApplicationPage> =>
    (await rig.as<ApplicationPage>(projectLeader, `${PAGE}${query}`)).body;
  const startAnother = (): Promise<unknown> => {
    const id = randomUUID();
    return rig.as(projectLeader, 'POST /api/applications', { commandId: id, id, call: 'autumn' });
  };

  it('reads the row where this instance has not seen it yet', async () => {
    expect((await look()).content).toEqual({});
    expect(rig.drafts.reads).toBe(1);
    rig.drafts.store({ application: 'app', call: 'autumn', content: { title: 'Ein' }, status: 'draft' });
  });

  it('costs no request however often it is looked at, while ten other entries are written', async () => {
    rig.drafts.reads = 0;
    for (let n = 0; n < 10; n += 1) {
      await startAnother();
      expect((await look()).content.title).toBe('Ein');
    }
    expect(rig.drafts.reads).toBe(0);
  });

  it('is read from the row by a writer whose save met somebody else’s, and after a save is the saved one', async () => {
    const { etag } = await look('?fresh=yes');
    expect(rig.drafts.reads).toBe(1);
    await rig.as(projectLeader, 'PATCH /api/applications/app', { etag, changes: { title: 'To' } });
    expect((await look()).content.title).toBe('To');
    expect(rig.drafts.reads).toBe(1);
  });
});
