import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sha256 } from '../../src/journal/commit.js';
import { columnDefinition } from '../../src/sharepoint/column.js';
import { Conflict, NotAllowed, NotFound, Taken } from '../../src/sharepoint/faults.js';
import { createGraph, type Graph } from '../../src/sharepoint/graphClient.js';
import { givenToken, type GraphToken } from '../../src/sharepoint/graphToken.js';
import { DiffersInKind } from '../../src/sharepoint/lackingColumns.js';
import { LISTS } from '../../src/sharepoint/lists.js';
import { provision } from '../../src/sharepoint/provision.js';
import { connectSite, type Site } from '../../src/sharepoint/site.js';
import { UserDirectory } from '../../src/sharepoint/userDirectory.js';
import { startEmbeddedTenant, type EmbeddedTenant } from '../support/embeddedTenant.js';

const dist = resolve(process.env.SEMJE_DIST ?? 'dist');
const recordFile = process.env.SEMJE_RECORD ?? join(mkdtempSync(join(tmpdir(), 'semje-record-')), 'graph.ndjson');
const soon = () => AbortSignal.timeout(10_000);

describe('the site over Graph', () => {
  let tenant: EmbeddedTenant;
  let site: Site;
  let admin: Graph;
  const told: string[] = [];
  const graphAs = (token: GraphToken) => createGraph({ origin: tenant.origin, token, recordFile });
  const provisioned = (graph: Graph) => provision(graph, tenant.siteId, (what) => told.push(what));
  const connect = (token: GraphToken) =>
    connectSite({ origin: tenant.origin, siteId: tenant.siteId, token, recordFile });
  const appToken = async () => givenToken(await tenant.token('app', 'graph'));

  beforeAll(async () => {
    tenant = await startEmbeddedTenant(dist);
    admin = graphAs(givenToken(await tenant.token('admin', 'graph')));
  }, 60_000);
  afterAll(() => tenant?.stop());

  describe('provisioning', () => {
    it('is not for the app itself', async () => {
      await expect(provisioned(graphAs(await appToken()))).rejects.toBeInstanceOf(NotAllowed);
      await expect(connect(await appToken())).rejects.toThrow('The site lacks the list Journal');
    });

    it('adds what is missing, and the second time nothing', async () => {
      const short = {
        displayName: 'People',
        columns: [columnDefinition(LISTS.People.columns[0]!)],
        list: { template: 'genericList' },
      };
      await admin.client('drafts').api(`/sites/${tenant.siteId}/lists`).post(short);
      await expect(connect(await appToken())).rejects.toThrow('the column Name of the list People');
      await provisioned(admin);
      expect(told).toContain('Made the list Journal.');
      expect(told).toContain('Added the column Name to the list People.');
      told.length = 0;
      await provisioned(admin);
      expect(told).toEqual([]);
    });

    it('stops where a column is of another kind', async () => {
      const wrong = { displayName: 'Votes', columns: [{ name: 'Key', number: {} }], list: { template: 'genericList' } };
      const { id } = (await admin.client('drafts').api(`/sites/${tenant.siteId}/lists`).post(wrong)) as { id: string };
      const { lackingColumns } = await import('../../src/sharepoint/lackingColumns.js');
      const listed = lackingColumns(admin, `/sites/${tenant.siteId}/lists/${id}`, LISTS.Decisions);
      await expect(listed).rejects.toThrow(DiffersInKind);
      await expect(listed).rejects.toThrow('Column Key of list Decisions is number and should be text.');
    });
  });

  describe('a list', () => {
    beforeAll(async () => {
      site = await connect(await appToken());
    });

    it('has one row for each key, whatever the case', async () => {
      const people = site.list('People', 'drafts');
      const made = await people.create({ Key: 'p1', Name: "Ola O'Test" });
      expect(made.version).toBe(1);
      await expect(people.create({ Key: 'P1' })).rejects.toBeInstanceOf(Taken);
      expect(await people.withValue('Key', 'p1')).toMatchObject([{ id: made.id, fields: { Name: "Ola O'Test" } }]);
      expect(await people.withValue('Key', "p'2")).toEqual([]);
    });

    it('is changed only by somebody who has seen its newest version', async () => {
      const people = site.list('People', 'drafts');
      const made = await people.create({ Key: 'p2', Name: 'A' });
      const changed = await people.change(made.id, made.eTag, { Name: 'B', Email: null });
      expect(changed).toMatchObject({ version: 2, fields: { Name: 'B', Key: 'p2' } });
      await expect(people.change(made.id, made.eTag, { Name: 'C' })).rejects.toBeInstanceOf(Conflict);
      expect((await people.get(made.id)).fields.Name).toBe('B');
    });

    it('tells what has changed since, also what is gone', async () => {
      const deliveries = site.list('Deliveries', 'deliveries');
      const kept = await deliveries.create({ Key: 'd1' });
      const gone = await deliveries.create({ Key: 'd2' });
      const token = await deliveries.latest();
      await deliveries.change(kept.id, kept.eTag, { Tries: 1 });
      await deliveries.remove(gone.id);
      await deliveries.remove(gone.id);
      const changes = await deliveries.changes(token);
      if (changes === 'gone') throw new Error('The token is known');
      expect(changes.changed).toEqual([{ id: kept.id, version: 2 }]);
      expect(changes.deleted).toEqual([gone.id]);
      expect(await deliveries.get(kept.id)).toMatchObject({ fields: { Key: 'd1', Tries: 1 } });
      expect(await deliveries.changes(changes.token)).toMatchObject({ changed: [], deleted: [] });
      await expect(deliveries.get(gone.id)).rejects.toBeInstanceOf(NotFound);
    });

    it('is read again when Graph was busy for a moment, and a new row is not sent twice', async () => {
      const people = site.list('People', 'drafts');
      await tenant.fault({ match: { method: 'GET', path: '/lists/People' }, status: 503, retryAfter: 0, times: 1 });
      expect((await people.all()).length).toBeGreaterThan(0);
      await tenant.fault({ match: { method: 'POST', path: '/lists/People' }, dropAfterCommit: true, times: 1 });
      await expect(people.create({ Key: 'p3' })).rejects.toMatchObject({ mayRetry: true, status: undefined });
      expect(await people.withValue('Key', 'p3')).toHaveLength(1);
    });
  });

  describe("the journal's list", () => {
    const row = (seq: number) => ({
      key: `zz:00000${seq}`,
      seq,
      block: 'zz:0',
      body: '{}',
      texts: '{}',
      hash: sha256('{}'),
    });

    it('takes a key once, and knows what it wrote itself', async () => {
      const { journalLog } = site;
      expect(await journalLog.append(row(1), soon())).toMatchObject({ kind: 'written' });
      expect(await journalLog.append(row(1), soon())).toEqual({ kind: 'taken' });
      const read = await journalLog.readKey('zz:000001', soon());
      expect(read).toMatchObject([{ key: 'zz:000001', body: '{}', version: 1, byApp: true }]);
      expect(await journalLog.readBlock('zz:0', soon())).toEqual(read);
      expect(await journalLog.readKey('zz:000002', soon())).toEqual([]);
    });

    it('sees that somebody else made a row', async () => {
      const lists = (await admin.client('drafts').api(`/sites/${tenant.siteId}/lists/Journal`).get()) as { id: string };
      const path = `/sites/${tenant.siteId}/lists/${lists.id}/items`;
      const token = await site.journalLog.latest(soon());
      await admin
        .client('drafts')
        .api(path)
        .post({ fields: { Key: 'zz:000002', Block: 'zz:0' } });
      expect(await site.journalLog.readKey('zz:000002', soon())).toMatchObject([{ byApp: false }]);
      const changes = await site.journalLog.changes(token, soon());
      if (changes === 'gone') throw new Error('The token is known');
      const id = changes.changed[0]?.id ?? '';
      expect(changes).toMatchObject({ changed: [{ version: 1 }], deleted: [] });
      expect(await site.journalLog.readRow(id, soon())).toMatchObject({ key: 'zz:000002', byApp: false });
      expect(await site.journalLog.readRow('999999', soon())).toBeUndefined();
    });

    it.each([
      [{ status: 403 }, 'notWritten'],
      [{ status: 423 }, 'notWritten'],
      [{ status: 429, retryAfter: 41 }, 'notWritten'],
      [{ status: 500 }, 'unknown'],
      [{ status: 503 }, 'unknown'],
      [{ dropBefore: true }, 'unknown'],
      [{ dropAfterCommit: true }, 'unknown'],
    ])('answers %j with what is certain, and sends it once', async (fault, kind) => {
      await tenant.fault({ match: { method: 'POST', path: '/lists/Journal/items' }, ...fault, times: 1 });
      const outcome = await site.journalLog.append(row(9), soon());
      expect(outcome.kind).toBe(kind);
      if ('retryAfter' in fault) expect(outcome).toMatchObject({ retryAfterMs: 41_000 });
      expect(await site.journalLog.readKey('zz:000009', soon())).toHaveLength('dropAfterCommit' in fault ? 1 : 0);
    });

    it('empties a text and leaves no earlier version of it', async () => {
      await site.journalLog.append({ ...row(5), texts: '{"texts":{"x":"secret"}}' }, soon());
      const [before] = await site.journalLog.readKey('zz:000005', soon());
      await site.journalLog.replaceTexts(before!.id, '{"texts":{}}');
      const [after] = await site.journalLog.readKey('zz:000005', soon());
      expect(after).toMatchObject({ version: 2, texts: '{"texts":{}}', body: before!.body });
      const list = (await admin.client('drafts').api(`/sites/${tenant.siteId}/lists/Journal`).get()) as { id: string };
      const path = `/sites/${tenant.siteId}/lists/${list.id}/items/${before!.id}/versions`;
      expect(((await admin.client('drafts').api(path).get()) as { value: unknown[] }).value).toHaveLength(1);
    });
  });

  it('keeps content under its hash, once', async () => {
    const json = JSON.stringify({ text: 'Blåbær «og» 😀'.repeat(100), salt: 's' });
    const sha = sha256(json);
    expect(await site.contents.get(sha)).toBeUndefined();
    await site.contents.put(sha, json);
    await site.contents.put(sha, json);
    expect(await site.contents.get(sha)).toBe(json);
    await site.contents.remove(sha);
    await site.contents.remove(sha);
    expect(await site.contents.get(sha)).toBeUndefined();
  });

  it('does without names where the organisation does not let us look people up, and says so', async () => {
    const refused: unknown[] = [];
    const directory = new UserDirectory(site.graph.client('drafts'), 'tid', 'app', (error) => refused.push(error));
    await tenant.fault({ match: { method: 'GET', path: '/users' }, status: 403, times: 3 });
    expect(await directory.byOid(randomUUID())).toBeUndefined();
    expect(await directory.byEmail('klinikksjef.test.a@hf.example')).toBeUndefined();
    expect(refused).toHaveLength(2);
    await expect(directory.search('klinikk')).rejects.toBeInstanceOf(NotAllowed);
    expect(refused).toHaveLength(2);
    expect(await directory.byOid(randomUUID())).toBeUndefined();
    expect(await directory.byEmail('klinikksjef.test.a@hf.example')).toMatchObject({ title: 'Klinikksjef' });
  });

  it.each([
    `x' or '1' eq '1`,
    `') or startswith(displayName,'`,
    `" OR "displayName:klinikksjef`,
    `klinikksjef" OR "mail:`,
    '\\" OR "displayName:klinikksjef',
    'displayName:klinikksjef',
    '%27%22',
    "''",
    'klinikk\nsjef"',
    '*',
    '$skiptoken=x&$top=100000',
  ])('looks for %j as it was typed, and finds nobody more by it (E3)', async (typed) => {
    const directory = new UserDirectory(site.graph.client('drafts'), 'tid', 'app', () => undefined);
    expect((await directory.search('klinikksjef')).length).toBeGreaterThan(1);
    expect(await directory.search(typed)).toEqual([]);
    expect(await directory.byEmail(`${typed}@hf.example`)).toBeUndefined();
  });

  it('renews a token that Graph refuses, once', async () => {
    const good = await tenant.token('app', 'graph');
    let renewals = 0;
    const renew = (): Promise<string> => {
      renewals += 1;
      return Promise.resolve(good);
    };
    const graph = graphAs({ get: () => Promise.resolve(`${good}x`), renew });
    await graph.client('drafts').api(`/sites/${tenant.siteId}`).get();
    expect(renewals).toBe(1);
  });

  it('knows the time of Graph', () => {
    expect(Math.abs((site.graph.clock.now() ?? 0) - Date.now())).toBeLessThan(1500);
  });

  it('has written down every exchange, and no token', () => {
    const lines = readFileSync(recordFile, 'utf8').trim().split('\n');
    expect(lines.length).toBeGreaterThan(40);
    for (const line of lines) expect(line).not.toMatch(/Bearer [\w-]/);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      method: 'GET',
      status: 200,
      requestHeaders: { authorization: 'Bearer' },
    });
  });
});
