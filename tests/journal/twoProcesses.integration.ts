import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../../src/journal/clock.js';
import type { Answer } from '../../src/journal/process.js';
import { verifyJournal } from '../../src/journal/verify.js';
import { createGraph } from '../../src/sharepoint/graphClient.js';
import { givenToken } from '../../src/sharepoint/graphToken.js';
import { provision } from '../../src/sharepoint/provision.js';
import { connectSite, type Site } from '../../src/sharepoint/site.js';
import { startEmbeddedTenant, type EmbeddedTenant } from '../support/embeddedTenant.js';
import { BOX_HOLDS, type SavingsRefusal } from '../support/savings.js';
import { JournalChild } from './journalChild.js';

const seed = Number(process.env.JOURNAL_SEED ?? Date.now() % 1_000_000);
const dist = resolve(process.env.SEMJE_DIST ?? 'dist');
const WISHES = 80;

/** A row of numbers that the seed decides. */
const dice = (() => {
  let state = seed + 1;
  return (sides: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
})();

const MISHAPS: object[] = [
  { dropBefore: true },
  { dropAfterCommit: true },
  { commitLate: 1500 },
  { status: 403, code: 'accessDenied' },
  { status: 429, code: 'activityLimitReached', retryAfter: 1 },
  { status: 503, code: 'serviceNotAvailable', retryAfter: 1 },
  { status: 504, code: 'generalException' },
  { delayMs: 700 },
];

interface Told {
  readonly id: string;
  readonly answer: Answer<SavingsRefusal> | undefined;
}

describe('two processes that write one journal over HTTP', () => {
  let tenant: EmbeddedTenant | undefined;
  let site: Site;
  const started: JournalChild[] = [];
  const start = async (): Promise<JournalChild> => {
    const program = resolve(dist, 'tests/support/journalProcess.js');
    const child = await JournalChild.start(program, { ...process.env, ...tenant?.environment });
    started.push(child);
    return child;
  };

  beforeAll(async () => {
    tenant = await startEmbeddedTenant(dist);
    const { origin, siteId } = tenant;
    const admin = createGraph({ origin, token: givenToken(await tenant.token('admin', 'graph')) });
    await provision(admin, siteId, () => undefined);
    site = await connectSite({ origin, siteId, token: givenToken(await tenant.token('app', 'graph')) });
  }, 60_000);
  afterAll(() => {
    started.forEach((child) => child.kill());
    tenant?.stop();
  });

  const makeTrouble = async (): Promise<void> => {
    const method = dice(4) === 0 ? 'GET' : 'POST';
    await tenant?.fault({
      match: { method, path: '/lists/Journal/items' },
      ...MISHAPS[dice(MISHAPS.length)],
      times: 1 + dice(2),
    });
  };

  it(`keep one chain with every acknowledged command in it once, also when one of them is killed (seed ${seed})`, async () => {
    const children = [await start(), await start()];
    const told: Promise<Told>[] = [];
    for (let n = 0; n < WISHES; n += 1) {
      if (n % 9 === 0) await makeTrouble();
      const side = dice(2);
      const id = `wish-${n}`;
      const reason = dice(3) === 0 ? { reason: 'æ'.repeat(dice(3000)) } : {};
      const command = { type: 'put' as const, amount: dice(5), ...reason };
      told.push(children[side]!.perform(id, 'tenant/saver', command).then((answer) => ({ id, answer })));
      await sleep(dice(200));
      if (n === WISHES / 2) {
        children[0]!.kill();
        children[0] = await start();
      }
    }
    const answers = await Promise.all(told);
    await tenant?.clearFaults();
    await sleep(2000);
    for (const [index, child] of children.entries())
      expect((await child.perform(`last-${index}`, 'tenant/saver', { type: 'put', amount: 0 }))?.kind).toBe('accepted');

    const verified = await verifyJournal(site.journalLog, systemClock, 'mr');
    expect(verified.firstBad).toBeUndefined();
    const rows = await site.journalLog.readBlock('mr:0', AbortSignal.timeout(10_000));
    expect(rows).toHaveLength(verified.entries);
    const inChain = rows.flatMap(({ body }) =>
      (JSON.parse(body) as { entries: { commandId: string }[] }).entries.map((e) => e.commandId),
    );
    expect(new Set(inChain).size).toBe(inChain.length);

    const kinds = (kind: string) => answers.filter(({ answer }) => answer?.kind === kind).map(({ id }) => id);
    expect(kinds('accepted').filter((id) => !inChain.includes(id))).toEqual([]);
    expect([...kinds('refused'), ...kinds('notWritten')].filter((id) => inChain.includes(id))).toEqual([]);
    expect(kinds('accepted').length).toBeGreaterThan(0);

    const fresh = await start();
    children.push(fresh);
    const expected = await fresh.look();
    expect(expected).toMatchObject({ seq: verified.entries, hash: verified.hash, trouble: null });
    expect(expected.sum).toBeLessThanOrEqual(BOX_HOLDS);
    for (let tries = 0; tries < 60 && (await children[0]!.look()).seq < expected.seq; tries += 1) await sleep(250);
    for (const child of children) expect(await child.look()).toEqual(expected);
  }, 180_000);
});
