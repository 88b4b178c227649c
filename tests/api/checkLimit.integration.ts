import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CHECK_ROUTE } from '../../src/api/contract.js';
import { AN_ORDINARY_DAY } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { ApiRig } from './apiRig.js';

describe('whoever checks a document without signing in, behind one proxy', () => {
  const rig = new ApiRig([...theRegister], AN_ORDINARY_DAY, { proxies: 1 });
  beforeAll(() => rig.start());
  afterAll(() => rig.stop());
  const checkFrom = async (forwarded: string): Promise<number> => {
    const headers = { 'x-forwarded-for': forwarded };
    return (await rig.with(undefined, `GET ${CHECK_ROUTE}${'a'.repeat(64)}`, undefined, { headers })).status;
  };

  it('waits when he asks too often, whatever he says of himself and whichever port he comes from; others do not', async () => {
    const answers: number[] = [];
    for (let count = 0; count < 40; count += 1)
      answers.push(await checkFrom(`10.0.0.${count}, 203.0.113.9:${5000 + count}`));
    expect(answers.filter((status) => status === 200).length).toBeGreaterThanOrEqual(30);
    expect(answers.at(-1)).toBe(429);
    expect(await checkFrom('203.0.113.9, 198.51.100.7:5000')).toBe(200);
  });
});
