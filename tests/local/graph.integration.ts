import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  FileUpload,
  GraphError,
  LargeFileUploadTask,
  PageIterator,
  type Client,
  type PageCollection,
} from '@microsoft/microsoft-graph-client';
import { graphSiteId, ids } from '../../src/local/settings.js';
import { recordedClient, type Entity, type Exchange } from './recordedClient.js';
import { runningTenant, type RunningTenant } from './runningTenant.js';

const site = `/sites/${graphSiteId}`;
const journal = `${site}/lists/Journal`;
const exchanges: Exchange[] = [];
let running: RunningTenant;
let app: Client;
let admin: Client;

const get = async (path: string) => (await app.api(path).get()) as Entity;
const post = async (path: string, body: object) => (await app.api(path).post(body)) as Entity;

async function refusal(call: Promise<unknown>): Promise<GraphError> {
  const outcome: unknown = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(outcome instanceof GraphError)) throw new Error('Graph should have refused this.');
  return outcome;
}

beforeAll(async () => {
  running = await runningTenant();
  app = recordedClient(running.origin, await running.tenant.tokens.graphApp(), exchanges);
  admin = recordedClient(running.origin, await running.tenant.tokens.graphAdmin(), exchanges);
});

afterAll(async () => {
  await running.stop();
  const file = process.env.GRAPH_RECORD;
  if (file) writeFileSync(file, exchanges.map((exchange) => `${JSON.stringify(exchange)}\n`).join(''));
});

describe('lists and columns', () => {
  it('are made by an administrator, and not by the app', async () => {
    const list = {
      displayName: 'Journal',
      columns: [
        { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
        { name: 'Seq', number: { decimalPlaces: 'none' }, indexed: true },
        { name: 'Body', text: { allowMultipleLines: true, textType: 'plain' } },
        { name: 'Open', boolean: {}, indexed: true },
      ],
      list: { template: 'genericList' },
    };
    expect(await refusal(app.api(`${site}/lists`).post(list))).toMatchObject({ statusCode: 403, code: 'accessDenied' });
    const made = (await admin.api(`${site}/lists`).post(list)) as Entity;
    expect(made).toMatchObject({ displayName: 'Journal', list: { template: 'genericList' } });
    expect(await refusal(admin.api(`${site}/lists`).post(list))).toMatchObject({ statusCode: 409 });
  });

  it('are found by path, by title and by name, and show their columns', async () => {
    expect((await get('/sites/semje.sharepoint.com:/sites/Semje:')).id).toBe(graphSiteId);
    expect((await get(`/sites/semje.sharepoint.com:/sites/Semje:/lists`)).value).toHaveLength(1);
    expect((await get(`${site}/lists?$filter=displayName eq 'Journal'&$select=id,displayName`)).value).toHaveLength(1);
    const list = await get(`${journal}?$expand=columns`);
    const names = list.columns.map(({ name }) => name);
    expect(names).toEqual(['Title', 'Key', 'Seq', 'Body', 'Open']);
    expect(await refusal(get(`${site}/lists/Nothing`))).toMatchObject({ statusCode: 404, code: 'itemNotFound' });
  });

  it('get more columns later, and an index', async () => {
    const made = (await admin.api(`${journal}/columns`).post({ name: 'Hash', text: {} })) as Entity;
    const changed = (await admin.api(`${journal}/columns/${made.id}`).patch({ indexed: true })) as Entity;
    expect(changed.indexed).toBe(true);
    expect((await get(`${journal}/columns/${made.id}`)).name).toBe('Hash');
    expect((await get(`${journal}/columns`)).value).toHaveLength(6);
  });
});

describe('rows', () => {
  it('are created with an eTag, a decimal id and the app as author, empty columns left out', async () => {
    const row = await post(`${journal}/items`, { fields: { Key: 'mr:000001', Seq: 1, Body: '{"é":1}\n', Open: true } });
    expect(row).toMatchObject({
      id: '1',
      createdBy: { application: { id: ids.bot } },
      fields: { Key: 'mr:000001', Open: true },
    });
    expect(row.eTag).toMatch(/^"[0-9a-f-]{36},1"$/);
    expect(Object.keys(row.fields)).not.toContain('Hash');
  });

  it('keep a unique column unique whatever its case, with the words of SharePoint', async () => {
    const twice = await refusal(post(`${journal}/items`, { fields: { Key: 'MR:000001' } }));
    expect(twice).toMatchObject({ statusCode: 400, code: 'invalidRequest' });
    expect(twice.message).toBe('One or more fields with unique constraints already has the provided value.');
  });

  it('change only for who has the current eTag', async () => {
    const before = await get(`${journal}/items/1?$expand=fields`);
    const path = `${journal}/items/1`;
    const after = (await app
      .api(path)
      .header('If-Match', before.eTag)
      .patch({ fields: { Hash: 'x' } })) as Entity;
    expect(after.eTag).toMatch(/,2"$/);
    expect(after.fields).toMatchObject({ Hash: 'x', Key: 'mr:000001' });
    const stale = await refusal(
      app
        .api(path)
        .header('If-Match', before.eTag)
        .patch({ fields: { Hash: 'y' } }),
    );
    expect(stale.statusCode).toBe(412);
    const fields = (await app.api(`${path}/fields`).header('If-Match', '*').patch({ Hash: 'z' })) as Entity;
    expect(fields.Hash).toBe('z');
  });

  it('have a history, of which old versions can be deleted', async () => {
    const versions = (await get(`${journal}/items/1/versions?$expand=fields`)).value;
    expect(versions.map(({ id }) => id)).toEqual(['3.0', '2.0', '1.0']);
    expect(versions[1]!.fields.Hash).toBe('x');
    await app.api(`${journal}/items/1/versions/1.0`).delete();
    expect((await get(`${journal}/items/1/versions`)).value).toHaveLength(2);
    expect((await get(`${journal}/items/1/versions/2.0/fields`)).Hash).toBe('x');
  });

  it('are found by what an index can answer', async () => {
    for (const number of [2, 3, 4])
      await post(`${journal}/items`, { fields: { Key: `mr:00000${number}`, Seq: number, Open: number === 4 } });
    const keys = async (filter: string) => {
      const found = await get(`${journal}/items?$filter=${filter}&$expand=fields($select=Key)`);
      return found.value.map((row) => row.fields.Key);
    };
    expect(await keys(`startswith(fields/Key,'mr:00000')`)).toHaveLength(4);
    expect(await keys(`fields/Key eq 'mr:000002'`)).toEqual(['mr:000002']);
    expect(await keys('fields/Seq ge 3')).toEqual(['mr:000003', 'mr:000004']);
    expect(await keys('fields/Open eq 1')).toEqual(['mr:000001', 'mr:000004']);
  });

  it('without an index are refused even when there are few, unless the client takes the risk', async () => {
    const path = `${journal}/items?$filter=fields/Title eq 'x'`;
    const refused = await refusal(get(path));
    expect(refused.message).toContain('cannot be referenced in filter or orderby as it is not indexed');
    const risk = app.api(path).header('Prefer', 'HonorNonIndexedQueriesWarningMayFailRandomly');
    expect(((await risk.get()) as Entity).value).toEqual([]);
  });

  it('come in pages that the client follows by itself', async () => {
    const first = (await app.api(`${journal}/items?$top=2&$select=id,eTag`).get()) as PageCollection;
    const ids: string[] = [];
    await new PageIterator(app, first, (row: { id: string }) => ids.push(row.id) > 0).iterate();
    expect(ids).toEqual(['1', '2', '3', '4']);
  });

  it('that were deleted are gone', async () => {
    await app.api(`${journal}/items/3`).delete();
    expect(await refusal(get(`${journal}/items/3`))).toMatchObject({ statusCode: 404 });
  });
});

describe('delta', () => {
  it('gives everything, then only what changed, and deletions without fields', async () => {
    const all = await get(`${journal}/items/delta?$expand=fields`);
    expect(all.value.map(({ id }) => id).sort()).toEqual(['1', '2', '4']);
    await post(`${journal}/items`, { fields: { Key: 'mr:000005', Seq: 5 } });
    await app.api(`${journal}/items/4`).delete();
    const more = await get(all['@odata.deltaLink']);
    expect(more.value.find(({ id }) => id === '5')?.fields?.Key).toBe('mr:000005');
    expect(more.value.find(({ id }) => id === '4')).toEqual({ id: '4', deleted: { state: 'deleted' } });
    expect((await get(more['@odata.deltaLink'])).value).toEqual([]);
  });

  it('tells less of a row than the row itself: not which app made it, nor who changed it, and its eTag has another form', async () => {
    const latest = await get(`${journal}/items/delta?token=latest`);
    const made = await post(`${journal}/items`, { fields: { Key: 'mr:000055' } });
    const [told] = (await get(latest['@odata.deltaLink'])).value as unknown as Record<string, unknown>[];
    const [guid] = String(made.eTag).slice(1).split(',');
    expect(told).toMatchObject({ id: made.id, eTag: `"{${guid?.toUpperCase()}},1"` });
    expect(told).not.toHaveProperty('createdBy.application');
    expect(told).not.toHaveProperty('lastModifiedBy');
    expect(told).not.toHaveProperty('fields');
    await app.api(`${journal}/items/${made.id}`).delete();
  });

  it('begins at now when asked for the latest', async () => {
    const latest = await get(`${journal}/items/delta?token=latest&$expand=fields`);
    expect(latest.value).toEqual([]);
    await post(`${journal}/items`, { fields: { Key: 'mr:000006' } });
    expect((await get(latest['@odata.deltaLink'])).value).toHaveLength(1);
  });

  it('asks to begin again where the token is of another time', async () => {
    const foreign = Buffer.from(`${ids.team};1;0`).toString('base64url');
    expect(await refusal(get(`${journal}/items/delta?token=${foreign}`))).toMatchObject({
      statusCode: 410,
      code: 'resyncChangesApplyDifferences',
    });
    expect(exchanges.at(-1)?.responseHeaders.location).toContain('/items/delta');
  });
});

describe('files', () => {
  const file = `${site}/drive/root:/content/abc.json:/content`;

  it('are written by path, once when told so, and read through an address without a token', async () => {
    const path = `${file}?@microsoft.graph.conflictBehavior=fail`;
    const made = (await app.api(path).header('Content-Type', 'application/json').put('{"æ":1}')) as Entity;
    expect(made).toMatchObject({ name: 'abc.json', size: 8, file: { mimeType: 'application/json' } });
    expect(await refusal(app.api(path).put('{}'))).toMatchObject({ statusCode: 409, code: 'nameAlreadyExists' });
    const download = made['@microsoft.graph.downloadUrl'];
    const { pathname, search } = new URL(download);
    const content = await fetch(`${running.origin}/sharepoint${pathname}${search}`);
    expect(await content.json()).toEqual({ æ: 1 });
    const withToken = await fetch(`${running.origin}/sharepoint${pathname}${search}`, {
      headers: { authorization: 'Bearer x' },
    });
    expect(withToken.status).toBe(401);
  });

  it('answer their content with a redirection', async () => {
    await app
      .api(file)
      .getStream()
      .catch(() => undefined);
    expect(exchanges.at(-1)).toMatchObject({ status: 302 });
    expect(exchanges.at(-1)?.responseHeaders.location).toMatch(/^https:\/\/semje\.sharepoint\.com\//);
  });

  it('are listed, looked up and deleted', async () => {
    const children = (await get(`${site}/drive/root:/content:/children`)).value;
    expect(children.map(({ name }) => name)).toEqual(['abc.json']);
    expect((await get(`${site}/drive/root/children`)).value).toHaveLength(1);
    expect((await get(`${site}/drive/root:/content/abc.json`)).id).toBe(children[0]!.id);
    await app.api(`/drives/${ids.drive}/items/${children[0]!.id}`).delete();
    expect(await refusal(get(`${site}/drive/root:/content/abc.json`))).toMatchObject({ statusCode: 404 });
  });

  it('that are large go up in fragments, and the token stays at home', async () => {
    const path = `${site}/drive/root:/large.bin:/createUploadSession`;
    const item = { '@microsoft.graph.conflictBehavior': 'replace' };
    const session = await LargeFileUploadTask.createUploadSession(app, path, { item });
    const upload = new FileUpload(new Uint8Array(700_000), 'large.bin', 700_000);
    const task = new LargeFileUploadTask(app, upload, session, { rangeSize: 327_680 });
    const { responseBody } = await task.upload();
    expect(responseBody).toMatchObject({ name: 'large.bin', size: 700_000 });
    expect(exchanges.at(-1)).toMatchObject({ status: 201 });
  });
});

describe('the smaller routes', () => {
  it('restore a version, and read the fields of a row alone', async () => {
    await app.api(`${journal}/items/1/versions/2.0/restoreVersion`).post({});
    expect((await get(`${journal}/items/1/fields?$select=Hash`)).Hash).toBe('x');
    expect((await get(`${journal}/items/1/versions/4.0`)).id).toBe('4.0');
  });

  it('name the drive, and make folders in it', async () => {
    const drives = (await get(`${site}/drives`)).value;
    expect((await get(`${site}/drive`)).id).toBe(drives[0]!.id);
    const folder = await post(`${site}/drive/root/children`, {
      name: 'brev',
      folder: {},
      '@microsoft.graph.conflictBehavior': 'fail',
    });
    expect(folder.folder).toEqual({ childCount: 0 });
    await app.api(`/drives/${ids.drive}/items/${folder.id}:/a.txt:/content`).put('a');
    const page = await get(`${site}/drive/root/children?$top=1`);
    expect((await get(page['@odata.nextLink'])).value).toHaveLength(1);
  });

  it('rename and delete a list, and show who may use the site', async () => {
    const made = (await admin
      .api(`${site}/lists`)
      .post({ displayName: 'Old', list: { template: 'genericList' } })) as Entity;
    const renamed = (await admin.api(`${site}/lists/${made.id}`).patch({ displayName: 'New' })) as Entity;
    expect(renamed.displayName).toBe('New');
    const column = (await admin.api(`${site}/lists/New/columns`).post({ name: 'Gone', text: {} })) as Entity;
    await admin.api(`${site}/lists/New/columns/${column.id}`).delete();
    await admin.api(`${site}/lists/New`).delete();
    expect(await refusal(get(`${site}/lists/${made.id}`))).toMatchObject({ statusCode: 404 });
    const grants = (await admin.api(`${site}/permissions`).get()) as Entity;
    expect(grants.value[0]).toMatchObject({ roles: ['write'] });
    expect(((await admin.api('/sites/root').get()) as Entity).displayName).toBe('Communication site');
    expect(await refusal(app.api('/sites/root').get())).toMatchObject({ statusCode: 403 });
  });
});

describe('people and the app', () => {
  it('search needs to accept that it lags behind', async () => {
    const path = '/users?$search="displayName:klinikksjef"&$count=true&$select=id,displayName';
    expect(await refusal(get(path))).toMatchObject({ statusCode: 400, code: 'Request_UnsupportedQuery' });
    exchanges.pop();
    const found = (await app.api(path).header('ConsistencyLevel', 'eventual').get()) as Entity;
    expect(found['@odata.count']).toBeGreaterThan(3);
  });

  it('people are read by object id, with what the app may see', async () => {
    const person = running.tenant.directory.byId('klinikksjef-test-a')!;
    expect(await get(`/users/${person.oid}`)).toMatchObject({
      displayName: 'Klinikksjef Test A',
      jobTitle: 'Klinikksjef',
    });
    expect(await refusal(get('/users?$top=1000'))).toMatchObject({ statusCode: 400 });
    expect(await refusal(get('/users/nobody@hf.example'))).toMatchObject({
      statusCode: 404,
      code: 'Request_ResourceNotFound',
    });
    expect((await get(`/users?$filter=mail eq '${person.mail}'`)).value).toHaveLength(1);
  });

  it('the app is installed once for a person, and then has a chat with him', async () => {
    const { oid } = running.tenant.directory.byId('klinikksjef-test-a')!;
    const path = `/users/${oid}/teamwork/installedApps`;
    const body = { 'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${ids.teamsApp}` };
    await app.api(path).post(body);
    expect(exchanges.at(-1)).toMatchObject({ status: 201, responseBody: null });
    expect(await refusal(app.api(path).post(body))).toMatchObject({ statusCode: 409 });
    const installed = (await get(`${path}?$expand=teamsApp&$filter=teamsApp/externalId eq '${ids.teamsApp}'`)).value;
    expect(installed[0]!.teamsApp.displayName).toBe('Semje');
    expect((await get(`${path}/${installed[0]!.id}/chat`)).chatType).toBe('oneOnOne');
  });

  it('channels are for who may read them', async () => {
    expect(await refusal(get(`/teams/${ids.team}/channels`))).toMatchObject({ statusCode: 403 });
    const channels = (await admin.api(`/teams/${ids.team}/channels`).get()) as Entity;
    expect(channels.value.map(({ displayName }) => displayName)).toEqual(['General', 'SSU', 'Leiarar']);
  });
});
