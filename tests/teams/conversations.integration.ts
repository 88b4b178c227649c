import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AdaptiveCard } from '../../src/cards/adaptiveCard.js';
import { ConnectorFault } from '../../src/teams/connectorFault.js';
import { createConversations, type Conversations } from '../../src/teams/conversations.js';

const card: AdaptiveCard = {
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.4',
  lang: 'nn',
  body: [],
  fallbackText: 'Det er nytt.',
};
/** Shaped like a token, which the SDK looks into. */
const TOKEN = 'e30.e30.x';

interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: Record<string, unknown>;
}

describe('what is said to the Bot Connector', () => {
  let server: Server;
  let address: string;
  let conversations: Conversations;
  const asked: Asked[] = [];
  let answer: (request: IncomingMessage, response: ServerResponse) => void;

  beforeAll(async () => {
    server = createServer((request, response) => {
      let text = '';
      request.on('data', (part: Buffer) => (text += part.toString()));
      request.on('end', () => {
        const { method, url, headers } = request;
        const body = JSON.parse(text || '{}') as Record<string, unknown>;
        asked.push({ method, url, authorization: headers.authorization, body });
        answer(request, response);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/connector`;
    conversations = createConversations(
      () => Promise.resolve(TOKEN),
      [address],
      () => Promise.resolve(),
    );
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  beforeEach(() => {
    asked.length = 0;
  });

  const answers = (status: number, body: unknown = {}, headers: Record<string, string> = {}): void => {
    answer = (_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    };
  };
  const fault = async (work: Promise<unknown>): Promise<ConnectorFault> => {
    const error: unknown = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof ConnectorFault)) throw new Error(`no fault: ${String(error)}`);
    return error;
  };
  const send = (where = address): Promise<unknown> => conversations.send(where, 'a:chat', card);

  it('is said with our token, and a line for the notification', async () => {
    answers(201, { id: '7' });
    expect(await conversations.send(`${address}/`, 'a:chat', card)).toEqual({ conversation: 'a:chat', activity: '7' });
    expect(asked[0]).toMatchObject({
      method: 'POST',
      url: '/connector/v3/conversations/a:chat/activities',
      authorization: `Bearer ${TOKEN}`,
      body: { summary: 'Det er nytt.', attachments: [{ content: { lang: 'nn' } }] },
    });
  });

  it('begins a chat with one person of our tenant, and a thread in a channel', async () => {
    answers(201, { id: 'a:new', activityId: '8' });
    expect(await conversations.personal(address, 'tenant', 'oid')).toBe('a:new');
    expect(asked[0]?.body).toMatchObject({ members: [{ id: 'oid' }], tenantId: 'tenant' });
    expect(await conversations.post(address, 'tenant', '19:channel', card)).toEqual({
      conversation: 'a:new',
      activity: '8',
    });
    expect(asked[1]?.body).toMatchObject({ isGroup: true, channelData: { channel: { id: '19:channel' } } });
  });

  it('finds object ids in all pages of the roster, under either of Teams’ names for them', async () => {
    const pages = [
      { members: [{ id: '29:a', objectId: 'AA', tenantId: 'T1' }, { id: '28:bot' }], continuationToken: 'more' },
      { members: [{ id: '29:b', aadObjectId: 'bb', tenantId: 't2' }] },
    ];
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(pages.shift()));
    };
    expect(await conversations.members(address, '19:channel')).toEqual([
      { teamsId: '29:a', tid: 't1', oid: 'aa' },
      { teamsId: '29:b', tid: 't2', oid: 'bb' },
    ]);
    expect(asked.map(({ url }) => url)).toEqual([
      '/connector/v3/conversations/19:channel/pagedMembers?pageSize=500',
      '/connector/v3/conversations/19:channel/pagedMembers?pageSize=500&continuationToken=more',
    ]);
  });

  it.each([
    [400, 'rejected', false],
    [401, 'later', true],
    [403, 'notAllowed', false],
    [404, 'gone', false],
    [408, 'unclear', true],
    [412, 'later', true],
    [413, 'rejected', false],
    [429, 'later', true],
    [500, 'unclear', true],
    [502, 'unclear', true],
    [503, 'later', true],
    [504, 'unclear', true],
  ])('and answered with %d is %s', async (status, trouble, mayRetry) => {
    answers(status, { error: { code: 'TheirCode' } });
    expect(await fault(send())).toMatchObject({ trouble, mayRetry, code: 'TheirCode', retryAfterMs: undefined });
    expect(asked).toHaveLength(1);
  });

  it('is said again when the Connector says, in seconds or as a date', async () => {
    answers(429, {}, { 'retry-after': '41' });
    expect((await fault(send())).retryAfterMs).toBe(41_000);
    answers(429, {}, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() });
    const { retryAfterMs = 0 } = await fault(send());
    expect(retryAfterMs).toBeGreaterThan(55_000);
    expect(retryAfterMs).toBeLessThanOrEqual(60_000);
  });

  it('may have been heard where the line was cut, and was not where nobody was there', async () => {
    answer = (request) => request.socket.destroy();
    expect(await fault(send())).toMatchObject({ trouble: 'unclear' });
    const nobody = 'http://127.0.0.1:9/connector';
    const there = createConversations(
      () => Promise.resolve(TOKEN),
      [nobody],
      () => Promise.resolve(),
    );
    expect(await fault(there.send(nobody, 'a:chat', card))).toMatchObject({ trouble: 'later', code: 'ECONNREFUSED' });
  });

  it('is never said at an address that is not allowed, whoever wrote it in a list (fault 16, B4)', async () => {
    const port = new URL(address).port;
    for (const other of [
      `http://127.0.0.1:${port}/elsewhere`,
      `http://x@127.0.0.1:${port}/connector`,
      'https://evil.test',
    ])
      expect(await fault(send(other))).toMatchObject({ trouble: 'rejected', mayRetry: false });
    expect(asked).toEqual([]);
  });
});
