import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JournalPage, Me } from '../../src/api/contract.js';
import { projectLeader, secretary } from '../support/cast.js';
import { AN_ORDINARY_DAY } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { ApiRig, bound } from './apiRig.js';

describe('a journal that cannot be trusted', () => {
  const rig = new ApiRig([...theRegister, bound(secretary), bound(projectLeader)], AN_ORDINARY_DAY);
  beforeAll(() => rig.start());
  afterAll(() => rig.stop());
  const stopFor = async (who: typeof secretary): Promise<Me['journalStop']> =>
    (await rig.as<Me>(who, 'GET /api/me')).body.journalStop;

  it('is told to the secretariat wherever it is, with the first bad entry, and to nobody else', async () => {
    expect(await stopFor(secretary)).toBeUndefined();
    rig.grants.log.rows.push({ id: '1', key: 'mr:000001', body: '{}', texts: '', hash: 'f', version: 1, byApp: true });
    await rig.grants.journal.atLeast(1);
    expect(await stopFor(secretary)).toEqual({ brokenAt: 1, reason: 'its Hash is not the hash of its Body' });
    expect(await stopFor(projectLeader)).toBeUndefined();
    // The rig's chain was walked before, and found whole.
    const page = await rig.as<JournalPage>(secretary, 'GET /api/journal');
    expect(page.body).toMatchObject({
      deciding: false,
      firstBad: { seq: 1, reason: 'its Hash is not the hash of its Body' },
    });
  });
});
