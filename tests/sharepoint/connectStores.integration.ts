import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import type { Instant } from '../../src/grant/calendar.js';
import { actorOf } from '../../src/grant/step.js';
import { connectStores, type Stores } from '../../src/sharepoint/connectStores.js';
import { createGraph } from '../../src/sharepoint/graphClient.js';
import { givenToken } from '../../src/sharepoint/graphToken.js';
import { provision } from '../../src/sharepoint/provision.js';
import { connectSite } from '../../src/sharepoint/site.js';
import { startEmbeddedTenant, type EmbeddedTenant } from '../support/embeddedTenant.js';

const dist = resolve(process.env.SEMJE_DIST ?? 'dist');

describe('two instances', () => {
  let tenant: EmbeddedTenant;
  beforeAll(async () => {
    tenant = await startEmbeddedTenant(dist);
    const admin = createGraph({ origin: tenant.origin, token: givenToken(await tenant.token('admin', 'graph')) });
    await provision(admin, tenant.siteId, () => undefined);
  }, 60_000);
  afterAll(() => tenant?.stop());

  const instance = async (): Promise<Stores> => {
    const token = givenToken(await tenant.token('app', 'graph'));
    const site = await connectSite({ origin: tenant.origin, siteId: tenant.siteId, token });
    return connectStores({
      site,
      tenantId: '',
      teamsAppId: '',
      sideOf: () => 'kommune',
      isUrgentDelivery: () => false,
      failed: (_sentence, error) => {
        throw error;
      },
    });
  };

  it('see each other’s drafts at the next refresh, and are told of them', async () => {
    const [one, other] = [await instance(), await instance()];
    const told: string[] = [];
    one.onOthersSaved(() => told.push('one'));
    const stop = other.onOthersSaved(() => told.push('other'));
    const { etag } = await one.drafts.create('app', 'autumn', 'writer');
    await one.drafts.save('app', etag, { title: 'Tittelen' }, 'writer');
    expect(other.drafts.get('app')).toBeUndefined();
    await Promise.all([one.refresh(), other.refresh()]);
    expect(other.drafts.get('app')?.content.title).toBe('Tittelen');
    expect(told).toEqual(['other']);

    stop();
    await one.drafts.save('app', one.drafts.get('app')?.etag ?? '', { title: 'Ein annan' }, 'writer');
    await other.refresh();
    expect(told).toEqual(['other']);
    const late = await other.drafts.save('app', etag, { title: 'Frå i går' }, 'writer');
    expect(late).toMatchObject({ kind: 'changed', draft: { content: { title: 'Ein annan' } } });
  }, 60_000);

  it('note the same visitor once, whoever he comes to, and forget him', async () => {
    const [one, other] = [await instance(), await instance()];
    const identity = actorOf({
      tid: 'B1BF07AE-56cb-46c0-9166-f6e1735fad25',
      oid: '5d8f3a52-7f3c-4a1b-8d52-1a2b3c4d5e6f',
    });
    const [early, late] = ['2024-11-24T09:00:00.000Z', '2024-11-24T10:00:00.000Z'] as Instant[];
    const note = (stores: Stores, lastSeen: Instant) =>
      stores.visitors.note({ identity, name: "Ola O'Test", lastSeen });
    await Promise.all([note(one, early!), note(other, early!)]);
    await note(other, late!);
    const seen = (await one.visitors.all()).map((visitor) => ({
      ...visitor,
      firstSeen: Date.parse(visitor.firstSeen),
      lastSeen: Date.parse(visitor.lastSeen),
    }));
    expect(seen).toEqual([
      { identity, name: "Ola O'Test", firstSeen: Date.parse(early!), lastSeen: Date.parse(late!) },
    ]);
    await one.visitors.forget(identity);
    await other.visitors.forget(identity);
    expect(await one.visitors.all()).toEqual([]);
  }, 60_000);

  it('keep the same filed document, byte for byte, in a folder that nobody has made before', async () => {
    const [one, other] = [await instance(), await instance()];
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
    const path = `documents/app/receipt-v1-haram-${'a'.repeat(64)}.pdf`;
    expect(await one.files.get(path)).toBeUndefined();
    await Promise.all([one.files.put(path, bytes), other.files.put(path, bytes)]);
    const read = await other.files.get(path);
    expect(read && Buffer.compare(read, bytes)).toBe(0);
    await other.files.remove(path);
    await one.files.remove(path);
    expect(await one.files.get(path)).toBeUndefined();
  }, 60_000);
});
