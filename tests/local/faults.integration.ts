import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Entity } from './recordedClient.js';
import { runningTenant, site, type RunningTenant } from './runningTenant.js';

let running: RunningTenant;
let bearer: Record<string, string>;
let listId: string;

beforeAll(async () => {
  running = await runningTenant();
  const admin = { authorization: `Bearer ${await running.tenant.tokens.graphAdmin()}` };
  const columns = [{ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true }];
  listId = (await running.call<Entity>('POST', `${site}/lists`, { displayName: 'Journal', columns }, admin)).body.id;
  bearer = { authorization: `Bearer ${await running.tenant.tokens.graphApp()}` };
});
afterAll(() => running.stop());
afterEach(() => running.call('DELETE', '/faults'));

const fault = (rule: object) => running.call<Entity>('POST', '/faults', rule);
const append = (key: string) =>
  running.call<Entity>('POST', `${site}/lists/${listId}/items`, { fields: { Key: key } }, bearer);
const outcome = (call: Promise<{ status: number }>) =>
  call.then(
    ({ status }) => status,
    () => 'dropped' as const,
  );

async function isThere(key: string): Promise<boolean> {
  const filter = encodeURIComponent(`fields/Key eq '${key}'`);
  const found = await running.call<Entity>('GET', `${site}/lists/${listId}/items?$filter=${filter}`, undefined, bearer);
  return found.body.value.length === 1;
}

async function held(): Promise<Entity[]> {
  for (let tries = 0; tries < 100; tries++) {
    const { body } = await running.call<Entity[]>('GET', '/faults/held');
    if (body.length > 0) return body;
    await sleep(10);
  }
  throw new Error('No call was held.');
}

describe('a fault', () => {
  it('answers a status with Retry-After in the form of Graph, as often as it is told, and the list may go by its title', async () => {
    await fault({ match: { method: 'POST', path: '/lists/Journal/items' }, status: 429, retryAfter: 7, times: 1 });
    const refused = await append('status');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('7');
    expect(refused.body).toMatchObject({ error: { code: 'activityLimitReached', innerError: {} } });
    expect(await outcome(append('status'))).toBe(201);
  });

  it('may be written with a plain piece of the address', async () => {
    await fault({ match: 'items', status: 503, times: 1 });
    const refused = await append('plain');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    await fault({ match: 'items', status: 503, retryAfter: null, times: 1 });
    expect((await append('plain')).headers.get('retry-after')).toBeNull();
  });

  it('drops a call before anything is done', async () => {
    await fault({ match: { body: 'dropped-before' }, dropBefore: true, times: 1 });
    expect(await outcome(append('dropped-before'))).toBe('dropped');
    expect(await isThere('dropped-before')).toBe(false);
  });

  it('drops a call after the work is done', async () => {
    await fault({ match: { body: 'dropped-after' }, dropAfterCommit: true, times: 1 });
    expect(await outcome(append('dropped-after'))).toBe('dropped');
    expect(await isThere('dropped-after')).toBe(true);
  });

  it('cuts an answer in the middle, after the work is done', async () => {
    await fault({ match: { body: 'truncated' }, truncate: true, times: 1 });
    expect(await outcome(append('truncated'))).toBe('dropped');
    expect(await isThere('truncated')).toBe(true);
  });

  it('lets a dropped call do its work later', async () => {
    await fault({ match: { body: 'late' }, commitLate: 150, times: 1 });
    expect(await outcome(append('late'))).toBe('dropped');
    expect(await isThere('late')).toBe(false);
    await sleep(250);
    expect(await isThere('late')).toBe(true);
  });

  it('hits the nth call only', async () => {
    await fault({ match: { method: 'POST', path: 'items', nth: 2 }, status: 500, times: 1 });
    const answers = [];
    for (const key of ['n1', 'n2', 'n3']) answers.push(await outcome(append(key)));
    expect(answers).toEqual([201, 500, 201]);
  });

  it('slows every call down, beside another fault', async () => {
    await fault({ delayMs: 60 });
    await fault({ match: 'items', status: 404, times: 1 });
    const start = Date.now();
    expect(await outcome(append('slow'))).toBe(404);
    expect(Date.now() - start).toBeGreaterThanOrEqual(58);
  });

  it('that says nothing, or something unknown, is refused', async () => {
    expect((await fault({ match: 'items' })).status).toBe(400);
    expect((await fault({ match: 'items', dropAfter: true })).status).toBe(400);
  });

  it('names where a resync begins', async () => {
    await fault({ match: 'delta', status: 410, times: 1 });
    const gone = await running.call('GET', `${site}/lists/Journal/items/delta`, undefined, bearer);
    expect(gone.headers.get('location')).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/.*\/delta$/);
  });
});

describe('a held call', () => {
  it('does no work when the caller dies before it is let go', async () => {
    await fault({ match: { body: 'held-before' }, hold: 'before', times: 1 });
    const caller = new AbortController();
    const call = fetch(`${running.origin}${site}/lists/${listId}/items`, {
      method: 'POST',
      headers: { ...bearer, 'content-type': 'application/json' },
      body: JSON.stringify({ fields: { Key: 'held-before' } }),
      signal: caller.signal,
    });
    expect(await held()).toMatchObject([{ when: 'before', method: 'POST' }]);
    caller.abort();
    await expect(call).rejects.toThrow();
    await sleep(50);
    expect(await isThere('held-before')).toBe(false);
    expect((await running.call('GET', '/faults/held')).body).toEqual([]);
  });

  it('has done its work when it is held before the answer', async () => {
    await fault({ match: { body: 'held-after' }, hold: 'after', times: 1 });
    const call = outcome(append('held-after'));
    expect(await held()).toMatchObject([{ when: 'after' }]);
    expect(await isThere('held-after')).toBe(true);
    await running.call('POST', '/faults/release');
    expect(await call).toBe(201);
  });
});

describe('the counters', () => {
  it('number the calls in order, lists by their titles', async () => {
    await running.call('DELETE', '/counters');
    await append('counted');
    const { body } = await running.call<{ total: number; calls: object[] }>('GET', '/counters');
    expect(body).toMatchObject({ total: 1, graph: 1, calls: [{ number: 1, kind: 'graph', method: 'POST' }] });
    expect(JSON.stringify(body.calls)).toContain('/lists/Journal/items');
  });
});

describe('the clock', () => {
  it('moves the Date of Graph and the times of rows, and tokens stay valid', async () => {
    await running.call('POST', '/clock', { now: '2024-12-01T22:00:00Z' });
    const row = await append('clock');
    expect(row.headers.get('date')).toMatch(/^Sun, 01 Dec 2024 22:00/);
    expect(row.body.createdDateTime).toMatch(/^2024-12-01T22:00:0\dZ$/);
    await running.call('POST', '/clock', { advanceMs: 86_400_000 });
    expect((await append('clock-later')).headers.get('date')).toMatch(/^Mon, 02 Dec 2024 22:00/);
    expect((await running.call('POST', '/clock', { now: 'tomorrow' })).status).toBe(400);
    await running.call('DELETE', '/clock');
  });
});
