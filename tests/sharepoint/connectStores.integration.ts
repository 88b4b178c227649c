import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
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
});
