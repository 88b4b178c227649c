import { describe, expect, it } from '@jest/globals';
import { Unavailable } from '../../src/sharepoint/faults.js';
import { SiteList } from '../../src/sharepoint/siteList.js';
import { SCRIPTED_LIST, scriptedClient } from '../support/scriptedClient.js';

/** A list whose pages lead on by the links that a function gives. */
const leading = (linkAfter: (asked: number) => string) => {
  let asked = 0;
  const client = scriptedClient(() => {
    asked += 1;
    if (asked > 5000) throw new RangeError('The test makes an end');
    return { status: 200, body: { value: [], '@odata.nextLink': `${SCRIPTED_LIST}?$skiptoken=${linkAfter(asked)}` } };
  });
  return { list: new SiteList(client, '/lists/x', ['Key']), asked: () => asked };
};

describe('pages that lead on without end', () => {
  it.each<[string, (list: SiteList) => Promise<unknown>]>([
    ['every row', (list) => list.all()],
    ['the changes', (list) => list.changes(`${SCRIPTED_LIST}/delta?token=t`)],
  ])('are a fault of the world for who asks for %s, where the links go round in a ring', async (_what, ask) => {
    const ring = leading((asked) => String(asked % 2));
    await expect(ask(ring.list)).rejects.toThrow(Unavailable);
    expect(ring.asked()).toBeLessThan(5);
  });

  it('are a fault of the world where every link is a new one', async () => {
    const endless = leading(String);
    await expect(endless.list.all()).rejects.toThrow(Unavailable);
  });
});
