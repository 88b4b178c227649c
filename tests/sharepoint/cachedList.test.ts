import { describe, expect, it } from '@jest/globals';
import { agrees, CachedList } from '../../src/sharepoint/cachedList.js';
import { Rejected, Unavailable } from '../../src/sharepoint/faults.js';
import { SiteList, type Cell } from '../../src/sharepoint/siteList.js';
import {
  refusedWith,
  SCRIPTED_LIST,
  scriptedClient,
  type Asked,
  type ScriptedAnswer,
} from '../support/scriptedClient.js';

const item = (fields: Record<string, unknown>) => ({ id: '1', eTag: '"x,1"', version: 1, createdByApp: 'app', fields });

describe('a row that says already what it should say', () => {
  it.each<[string, Record<string, unknown>, Record<string, Cell>]>([
    ['the same', { Status: 'draft', Amount: 5 }, { Status: 'draft', Amount: 5 }],
    ['nothing, as null or as empty', {}, { Number: null, Reason: '' }],
    ['a moment with parts of a second', { At: '2026-06-15T10:00:00.000Z' }, { At: '2026-06-15T10:00:00Z' }],
    ['a text with other line ends', { Reason: 'ein\r\nto' }, { Reason: 'ein\nto' }],
    ['a text with the space around it gone', { Reason: 'ein' }, { Reason: ' ein\n' }],
  ])('is not written again: %s', (_what, stands, wanted) => {
    expect(agrees(item(stands), wanted)).toBe(true);
  });

  it.each<[string, Record<string, unknown>, Record<string, Cell>]>([
    ['another word', { Status: 'draft' }, { Status: 'submitted' }],
    ['another moment', { At: '2026-06-15T10:00:01Z' }, { At: '2026-06-15T10:00:00Z' }],
    ['another line', { Reason: 'ein to' }, { Reason: 'ein\nto' }],
    ['a number as text', { Amount: '5' }, { Amount: 5 }],
    ['what should be gone', { Number: 3 }, { Number: null }],
  ])('is written: %s', (_what, stands, wanted) => {
    expect(agrees(item(stands), wanted)).toBe(false);
  });
});

const people = (...names: string[]) =>
  names.map((name) => ({ id: `id-${name}`, eTag: '"a,1"', fields: { Key: name, Name: name } }));

/** A list whose token Graph forgets, and whose pages a test answers. */
const forgetful = (rows: (asked: Asked) => ScriptedAnswer | Promise<ScriptedAnswer>) => {
  const tokens: string[] = [];
  const client = scriptedClient((asked) => {
    const { path } = asked;
    if (!path.includes('/delta')) return rows(asked);
    if (path.includes('latest')) {
      tokens.push(`t${tokens.length + 1}`);
      return { status: 200, body: { value: [], '@odata.deltaLink': `${SCRIPTED_LIST}/delta?token=${tokens.at(-1)}` } };
    }
    return path.endsWith('t1') ? refusedWith(410, 'resync', 'resyncRequired') : page([], { '@odata.deltaLink': path });
  });
  return new CachedList(new SiteList(client, '/lists/x', ['Key', 'Name']));
};
const page = (value: unknown[], more = {}): ScriptedAnswer => ({ status: 200, body: { value, ...more } });

describe('a list whose token Graph has forgotten', () => {
  it('is read again until all of it has been read, and keeps what it knew meanwhile', async () => {
    const answers = [page(people('ann', 'bo')), refusedWith(503, 'Away'), page(people('bo', 'eli'))];
    const list = forgetful(() => answers.shift() ?? page([]));
    await list.load();
    await expect(list.refresh()).rejects.toThrow(Unavailable);
    expect(list.get('ann')).toBeDefined();
    await list.refresh();
    expect(list.all().map(({ fields }) => fields.Name)).toEqual(['bo', 'eli']);
  });

  it('keeps a row that was made here while it was read', async () => {
    let reads = 0;
    const list: CachedList = forgetful(async ({ method }) => {
      if (method === 'POST') return { status: 201, body: people('eli')[0] };
      reads += 1;
      if (reads === 2) await list.create('eli', { Name: 'eli' });
      return page(people('ann'));
    });
    await list.load();
    await list.refresh();
    expect(list.all().map(({ fields }) => fields.Name)).toEqual(['ann', 'eli']);
  });
});

describe('a row that somebody else has made first, where SharePoint speaks Norwegian', () => {
  const norwegian = refusedWith(400, 'Ett eller flere felt med unike begrensninger har allerede den angitte verdien.');
  const listWith = (...rows: unknown[]) =>
    new CachedList(
      new SiteList(
        scriptedClient(({ method }) => (method === 'POST' ? norwegian : page(rows))),
        '/lists/x',
        [],
      ),
    );

  it('is read, and not made', async () => {
    const list = listWith(...people('ann'));
    expect(await list.create('ann', { Name: 'other' })).toBeUndefined();
    expect(list.get('ann')?.fields.Name).toBe('ann');
  });

  it('is a fault where nothing has that key', async () => {
    await expect(listWith().create('ann', { Name: 'ann' })).rejects.toThrow(Rejected);
  });
});
