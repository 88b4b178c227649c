import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { ask, Machine } from './support/machine.js';

const LONGEST_MS = 120_000;

describe('an instance that is told to stop', () => {
  let machine: Machine;
  beforeAll(async () => {
    machine = await Machine.make();
    await machine.startTenant();
    await machine.provision();
    machine.startApp();
    await machine.appReady();
  }, LONGEST_MS);
  afterAll(() => machine.remove());

  it(
    'answers the act that is under way, says that it is not ready, and ends',
    async () => {
      const people = z.array(z.object({ id: z.string(), part: z.string().optional() }));
      const everybody = people.parse(await ask(`${machine.tenantUrl}/identity/people`));
      const token = await machine.token(everybody.find(({ part }) => part === 'secretary')?.id ?? '', 'api');
      await machine.fault({ match: { method: 'POST', path: '/lists/Journal/items' }, delayMs: 2000, times: 1 });
      const acting = fetch(`${machine.appUrl()}/api/bodies/ssu/channel`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ commandId: randomUUID(), team: 'team', channel: 'channel' }),
      });
      await sleep(700);
      const app = machine.apps.get(0);
      app?.kill('SIGTERM');
      await sleep(200);
      expect((await fetch(`${machine.appUrl()}/readyz`)).status).toBe(503);
      expect((await acting).status).toBe(200);
      expect(await app?.ended).toBe(0);
    },
    LONGEST_MS,
  );
});
