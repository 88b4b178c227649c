import { randomUUID } from 'node:crypto';
import { graphSiteId } from '../../src/local/settings.js';
import type { Machine } from '../support/machine.js';
import { median } from './measurement.js';

const LIST = 'BenchFloor';
/** About as long as a commit of a few votes. */
const BODY = 'x'.repeat(1500);

const write = async (machine: Machine, token: string, path: string, body: object): Promise<void> => {
  const answer = await fetch(`${machine.tenantUrl}/v1.0/sites/${graphSiteId}/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  await answer.json();
};

/** A list like the journal's, so that what an append costs can be measured without touching the journal. */
export const makeFloorList = async (machine: Machine): Promise<void> =>
  write(machine, await machine.token('admin', 'graph'), 'lists', {
    displayName: LIST,
    list: { template: 'genericList' },
    columns: [
      { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
      { name: 'Body', text: { allowMultipleLines: true } },
    ],
  });

/** What one append takes just now, in milliseconds: the median of three. */
export async function oneAppend(machine: Machine): Promise<number> {
  const token = await machine.token('app', 'graph');
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const begun = performance.now();
    await write(machine, token, `lists/${LIST}/items`, { fields: { Key: randomUUID(), Body: BODY } });
    times.push(performance.now() - begun);
  }
  return median(times);
}
