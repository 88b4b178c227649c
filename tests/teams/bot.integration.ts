import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signingKeys } from '../../src/signingKeys.js';
import type { Actor } from '../../src/grant/step.js';
import type { Event } from '../../src/steps/process.js';
import { createBot, type Bot, type BotAnswer } from '../../src/teams/bot.js';
import type { PressedMessage } from '../../src/teams/strays.js';
import { haramsLeader } from '../support/cast.js';
import { AN_ORDINARY_DAY } from '../support/given.js';
import { grantJournal, quickClock, type GrantJournal } from '../support/grantJournal.js';
import { PeopleTable } from '../support/inMemoryLists.js';
import { profile, theRegister } from '../support/register.js';
import { callIsOpen, isSent, starts } from '../support/theCall.js';
import { inSeconds, startKeyServer, TokenMint, type KeyServer } from '../support/tokenMint.js';

const ISSUER = 'https://api.botframework.com';
const BOT = '8bacdfa5-29cb-41b6-a500-f90bc642afaa';
const TENANT = '3d104adb-4787-45c4-8bbb-581a0c82970b';
const LEADER = 'c1d0a6fd-9b52-49bb-b4c9-45a9a0d0f9a1';
const history: Event[] = [
  ...theRegister,
  { type: 'identityBound', v: 1, person: haramsLeader.id, identity: `${TENANT}/${LEADER}` as Actor },
  ...callIsOpen,
  starts(),
  isSent(),
];
const yes = { application: 'app', party: 'haram', version: 1, answer: 'endorsed', justification: 'Vi treng dette.' };

const waitUntil = async (happened: () => boolean): Promise<void> => {
  for (let tries = 0; !happened(); tries += 1) {
    if (tries > 200) throw new Error('it did not happen');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** Requests that reach the place where the Connector should be, with the token they carry. */
interface Heard {
  readonly url: string;
  readonly authorization: string;
  readonly body: Record<string, unknown>;
}

describe('the bot, on the real SDK behind its gate', () => {
  let keys: KeyServer;
  let mint: TokenMint;
  let entra: TokenMint;
  let connector: Server;
  let serviceUrl: string;
  let heard: Heard[];
  let connectorStatus = 201;
  let grants: GrantJournal;
  let people: PeopleTable;
  let bot: Bot;
  let presses: PressedMessage[];
  let logged: string[];
  let spokeFrom: string[];
  let details: unknown[];

  beforeAll(async () => {
    keys = await startKeyServer();
    mint = await TokenMint.open('connector');
    entra = await TokenMint.open('entra');
    keys.keys.set('/bot/keys', [mint.publicKey]);
    connector = createServer((request, response) => {
      let text = '';
      request.on('data', (part: Buffer) => (text += part.toString()));
      request.on('end', () => {
        const { url = '', headers } = request;
        heard.push({
          url,
          authorization: headers.authorization ?? '',
          body: JSON.parse(text || '{}') as Record<string, unknown>,
        });
        response.writeHead(connectorStatus, { 'content-type': 'application/json' });
        response.end('{"id":"1"}');
      });
    });
    await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
    serviceUrl = `http://127.0.0.1:${(connector.address() as AddressInfo).port}/connector`;
  });
  afterAll(async () => {
    connector.closeAllConnections();
    await new Promise((resolve) => connector.close(resolve));
    await keys.close();
  });

  beforeEach(async () => {
    heard = [];
    presses = [];
    logged = [];
    spokeFrom = [];
    details = [];
    connectorStatus = 201;
    people = new PeopleTable();
    grants = grantJournal(history, AN_ORDINARY_DAY, quickClock(20));
    await grants.journal.start();
    bot = await createBot({
      issuer: ISSUER,
      keys: signingKeys(`${keys.origin}/bot/keys`),
      jwksUrl: `${keys.origin}/bot/keys`,
      botId: BOT,
      serviceUrls: [serviceUrl],
      allowedTenants: [TENANT],
      tenantId: TENANT,
      token: () => mint.sign({ aud: 'https://api.botframework.com', exp: inSeconds(600), ours: true }),
      world: { journal: grants.journal, people, profile, linkTo: (route) => route },
      log: (message, detail) => {
        logged.push(message);
        details.push(detail);
      },
      pressed: (message) => {
        presses.push(message);
        return Promise.resolve();
      },
      heardFrom: (address) => {
        spokeFrom.push(address);
      },
    });
  });
  afterEach(() => grants.journal.stop());

  const activity = (change: object = {}): Record<string, unknown> => ({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: 'f:1',
    timestamp: '2024-11-25T11:00:00Z',
    channelId: 'msteams',
    serviceUrl,
    locale: 'nn-NO',
    from: { id: '29:leader', aadObjectId: LEADER, name: 'Kommunalsjef Test B' },
    recipient: { id: `28:${BOT}`, name: 'Semje' },
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    replyToId: '17',
    value: { action: { type: 'Action.Execute', verb: 'endorse', data: yes }, trigger: 'manual' },
    ...change,
  });
  const send = async (body: unknown, token?: string): Promise<BotAnswer> => {
    const signed = token ?? (await mint.sign({ iss: ISSUER, aud: BOT, exp: inSeconds(600), serviceurl: serviceUrl }));
    const headers = { authorization: `Bearer ${signed}`, 'content-type': 'application/json' };
    // As it comes over the line: what is undefined is not there at all.
    return bot.handle({ headers, body: JSON.parse(JSON.stringify(body)) as unknown });
  };
  const answerOf = (): unknown =>
    grants.journal.read().state.applications.get('app')?.rounds[0]?.answers['haram']?.answer;

  it('answers a press with the card as it now is, and asks nobody anything first', async () => {
    const { status, body } = await send(activity());
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(JSON.stringify(body)).toContain('✓ Du støttar søknaden');
    expect(answerOf()).toBe('endorsed');
    expect(heard).toEqual([]);
    expect(presses).toEqual([
      { key: 'endorsement:app:1:haram:harams-leader', conversation: 'a:chat', activity: '17', serviceUrl },
    ]);
  });

  it('learns from it where and in which language he can be reached', async () => {
    await people.put(haramsLeader.id, {
      ways: { chat: { works: false, at: AN_ORDINARY_DAY, why: 'MessageWritesBlocked' } },
    });
    await send(activity());
    expect(people.get(haramsLeader.id)).toMatchObject({
      teamsId: '29:leader',
      language: 'nn',
      conversation: { id: 'a:chat', serviceUrl },
    });
    expect(people.get(haramsLeader.id)?.ways?.chat?.works).toBe(true);
  });

  it('runs nothing for a signed-in person’s own token, and sends no token anywhere (B2, B3)', async () => {
    const user = { iss: ISSUER, aud: BOT, exp: inSeconds(600), serviceurl: serviceUrl, scp: 'access_as_user' };
    const { status, body } = await send(activity(), await entra.sign(user));
    expect(status).toBe(401);
    expect(body).toEqual({ error: { code: 'denied' } });
    expect(answerOf()).toBeUndefined();
    expect(heard).toEqual([]);
  });

  it('runs nothing where the body names another address than was vouched for (B4, B5)', async () => {
    for (const other of [undefined, 'http://127.0.0.1:9/connector', `${serviceUrl}.evil`]) {
      expect((await send(activity({ serviceUrl: other }))).status).toBe(403);
    }
    expect(answerOf()).toBeUndefined();
  });

  it('does one thing for an invoke that comes twice, also under another id (B9)', async () => {
    const first = await send(activity());
    const again = await send(activity({ id: 'f:2', timestamp: '2024-11-25T11:00:16Z' }));
    expect(again).toEqual(first);
    expect(grants.log.rows).toHaveLength(1);
  });

  it.each([
    ['no value', { value: undefined }],
    ['a list for a value', { value: [1] }],
    ['a text for a value', { value: 'endorse' }],
    ['no verb', { value: { action: { type: 'Action.Execute', data: yes } } }],
    ['nobody who sends it', { from: { id: '29:anonymous' } }],
    ['an object id that is none', { from: { id: '29:x', aadObjectId: 'leader' } }],
    ['no sender', { from: undefined }],
    ['an invoke of another kind', { name: 'task/fetch' }],
    ['a type of another kind', { type: 'handoff' }],
  ])('decides nothing for %s, and stays up (B11)', async (_what, change) => {
    const { status } = await send(activity(change));
    expect(status).toBeLessThan(600);
    expect(answerOf()).toBeUndefined();
    expect((await send(activity())).status).toBe(200);
  });

  it('decides nothing by what somebody writes, nor by Action.Submit: it tells how (C4)', async () => {
    for (const text of ['approve 123', 'Støttar søknaden', JSON.stringify(yes)]) {
      const { status } = await send(
        activity({ type: 'message', name: undefined, text, value: { verb: 'endorse', ...yes } }),
      );
      expect(status).toBeLessThan(300);
    }
    expect(answerOf()).toBeUndefined();
    await waitUntil(() => heard.length === 3);
    expect(heard[0]?.body.text).toContain('Eg les ikkje svar i fritekst.');
    expect(heard[0]?.url).toContain('/connector/v3/conversations/a:chat/activities');
  });

  it.each([
    ['signin/tokenExchange', { id: '1', connectionName: 'graph', token: 'x' }],
    ['signin/verifyState', { state: '123456' }],
    ['task/fetch', {}],
    ['composeExtension/query', {}],
  ])('serves no invoke called %s, and the SDK never sees it', async (name, value) => {
    const { status, body } = await send(activity({ name, value }));
    expect([status, body]).toEqual([501, undefined]);
    expect(heard).toEqual([]);
    expect(logged).toEqual(['The bot serves no such activity']);
  });

  it('hears from where the Connector speaks by what carries no value, too: an installation, a message', async () => {
    const quiet = { name: undefined, value: undefined, replyToId: undefined };
    expect((await send(activity({ type: 'installationUpdate', action: 'add', ...quiet }))).status).toBe(200);
    expect((await send(activity({ type: 'message', text: 'Hei', ...quiet }))).status).toBe(200);
    expect(spokeFrom).toEqual([serviceUrl, serviceUrl]);
    expect(people.get(haramsLeader.id)?.conversation?.id).toBe('a:chat');
  });

  it('takes no notice of activities that tell it nothing', async () => {
    expect((await send(activity({ type: 'event', name: 'application/vnd.microsoft.meetingStart' }))).status).toBe(200);
    expect(logged).toEqual(['The bot serves no such activity']);
  });

  it('logs a refused press once: which, whose and why', async () => {
    const other = { ...yes, party: 'alesund', justification: 'Hemmeleg' };
    await send(activity({ value: { action: { verb: 'endorse', data: other } } }));
    await send(activity({ value: { action: { verb: 'Hemmeleg', data: other } } }));
    expect(logged).toEqual(['A press on a card was refused', 'A press on a card was refused']);
    const common = { actor: `${TENANT}/${LEADER}`, tenant: TENANT };
    expect(details).toEqual([
      { verb: 'endorse', code: 'noAuthority', ...common },
      { verb: 'unknown', code: 'unreadable', ...common },
    ]);
  });

  it('does not fall over when it cannot answer a message', async () => {
    connectorStatus = 403;
    await send(activity({ type: 'message', name: undefined, text: 'Hei', value: undefined }));
    await waitUntil(() => logged.length > 0);
    expect(logged).toEqual(['Answering a message failed']);
    expect((await send(activity())).status).toBe(200);
  });

  it('speaks the language of whoever writes', async () => {
    for (const locale of ['nb-NO', 'en-GB', 'nn-NO', 'de-DE']) {
      const before = heard.length;
      await send(activity({ type: 'message', name: undefined, text: 'Hei', value: undefined, locale }));
      await waitUntil(() => heard.length > before);
    }
    expect(heard.map(({ body }) => String(body.text).slice(0, 11))).toEqual([
      'Jeg sender ',
      'I send you ',
      'Eg sender d',
      'I send you ',
    ]);
  });
});
