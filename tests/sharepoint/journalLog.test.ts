import { describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LogFault } from '../../src/journal/log.js';
import { createGraph } from '../../src/sharepoint/graphClient.js';
import type { GraphToken } from '../../src/sharepoint/graphToken.js';
import { givenToken } from '../../src/sharepoint/graphToken.js';
import { JournalLog } from '../../src/sharepoint/journalLog.js';
import { ServerClock } from '../../src/sharepoint/serverClock.js';
import { SiteList } from '../../src/sharepoint/siteList.js';
import { refusedWith, scriptedClient, type ScriptedAnswer } from '../support/scriptedClient.js';

const ROW = { key: 'mr:000001', seq: 1, block: 'mr:0', body: '{}', texts: '{}', hash: '' };
const soon = () => AbortSignal.timeout(6000);

describe('an append that never left', () => {
  const append = (origin: string, token: GraphToken) => {
    const graph = createGraph({ origin, token });
    return new JournalLog(new SiteList(graph.journalClient, '/lists/x', ['Key']), 'app', graph.clock).append(
      ROW,
      soon(),
    );
  };
  const nobody = async (): Promise<string> => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    return `http://127.0.0.1:${port}`;
  };
  const failing = (): Promise<string> => Promise.reject(new Error('Entra is away'));
  const silent = (): Promise<string> => new Promise(() => undefined);

  it('is certainly not written, where no token can be had', async () => {
    expect(await append('http://127.0.0.1:9', { get: failing, renew: failing })).toMatchObject({
      kind: 'notWritten',
      reason: expect.stringContaining('Entra is away'),
    });
  });

  it('is certainly not written, where the token does not come within the time of a request', async () => {
    expect(await append('http://127.0.0.1:9', { get: silent, renew: silent })).toMatchObject({ kind: 'notWritten' });
  });

  it('is certainly not written, where nobody listens', async () => {
    expect(await append(await nobody(), givenToken('t'))).toMatchObject({
      kind: 'notWritten',
      reason: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it('is unknown where the connection was dropped after it was sent', async () => {
    const server = createServer((request) => request.socket.destroy()).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await append(`http://127.0.0.1:${port}`, givenToken('t'))).toMatchObject({ kind: 'unknown' });
    server.close();
  });
});

describe('an append that SharePoint refuses as a bad request, in whatever words', () => {
  const append = (standing: ScriptedAnswer) => {
    const norwegian = 'Ett eller flere felt med unike begrensninger har allerede den angitte verdien.';
    const client = scriptedClient(({ method }) => (method === 'POST' ? refusedWith(400, norwegian) : standing));
    return new JournalLog(new SiteList(client, '/lists/x', ['Key']), 'app', new ServerClock()).append(ROW, soon());
  };

  it('has lost its key where something stands there', async () => {
    const row = { id: '7', eTag: '"a,1"', fields: { Key: ROW.key } };
    expect(await append({ status: 200, body: { value: [row] } })).toEqual({ kind: 'taken' });
  });

  it('is not written, and may be tried again soon, where nothing can be read there yet', async () => {
    const outcome = await append({ status: 200, body: { value: [] } });
    expect(outcome).toMatchObject({ kind: 'notWritten', retryAfterMs: expect.any(Number) });
  });

  it('is unknown where the key cannot be read', async () => {
    expect(await append(refusedWith(503, 'Away'))).toMatchObject({ kind: 'unknown' });
  });
});

describe('texts put in the place of others', () => {
  it('are written once, and the earlier versions deleted by the next try where the first was cut off', async () => {
    const versions = ['{"texts":{"a":"Namnet"}}'];
    let isAway = true;
    const client = scriptedClient(({ method, path, body }) => {
      const row = () => ({ id: '7', eTag: `"a,${versions.length}"`, fields: { Key: ROW.key, Texts: versions.at(-1) } });
      if (path.includes('/versions') && isAway) return refusedWith(503, 'Away', 'serviceNotAvailable');
      if (method === 'DELETE') versions.splice(Number(path.split('/').at(-1)) - 1, 1);
      if (method === 'DELETE') return { status: 204 };
      if (path.includes('/versions'))
        return { status: 200, body: { value: versions.map((_, n) => ({ id: String(n + 1) })).reverse() } };
      if (method === 'PATCH') versions.push((body as { fields: { Texts: string } }).fields.Texts);
      return { status: 200, body: row() };
    });
    const log = new JournalLog(new SiteList(client, '/lists/x', ['Key', 'Texts']), 'app', new ServerClock());
    await expect(log.replaceTexts('7', '{}')).rejects.toThrow(LogFault);
    isAway = false;
    await log.replaceTexts('7', '{}');
    expect(versions).toEqual(['{}']);
  });
});
