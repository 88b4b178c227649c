import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { channels, ids } from '../../../src/local/settings.js';
import { teamsUserId } from '../../../src/local/teams/teamsIds.js';
import { drive } from './drive.js';
import type { Drive } from './drive.js';
import { cardMessage, simpleCard } from './echoBot.js';

const leader = 'kommunalsjef-test-haram';
const member = 'medlem-test-k2';

let on: Drive;

beforeAll(async () => {
  on = await drive({ invokeTimeoutMs: 400 });
});

afterAll(() => on?.stop());

/** What was asked before counts for a second. */
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1100));

describe('the Connector', () => {
  it('tells the bot that it was installed in the team, once', async () => {
    const update = await on.heard(({ type }) => type === 'installationUpdate');
    expect(update).toMatchObject({
      action: 'add',
      channelData: { tenant: { id: ids.homeTenant }, team: { id: channels.general, aadGroupId: ids.team } },
      conversation: { id: channels.general, conversationType: 'channel', tenantId: ids.homeTenant },
      serviceUrl: `${on.teams.origin}/connector`,
    });
  });

  it('begins no chat with somebody the app is not installed for', async () => {
    const { oid } = on.teams.person('prosjektleiar-test-k01');
    const answer = await on.connector('POST', '/v3/conversations', {
      members: [{ id: oid }],
      tenantId: ids.homeTenant,
    });
    expect(answer).toMatchObject({ status: 403, code: 'ForbiddenOperationException' });
  });

  it('gives the same chat each time it is created, by either id of the person', async () => {
    const first = await on.chatWith(leader);
    const again = await on.connector('POST', '/v3/conversations', {
      members: [{ id: teamsUserId(on.teams.person(leader).oid) }],
      tenantId: ids.homeTenant,
    });
    expect(again).toMatchObject({ status: 201, body: { id: first } });
    expect(
      await on.heard(({ conversation, type }) => conversation.id === first && type === 'conversationUpdate'),
    ).toBeDefined();
  });

  it('sends, edits and deletes, and knows nothing of a deleted message afterwards', async () => {
    const chat = await on.chatWith(leader);
    const { id } = await on.bot.app.send(chat, 'Hei');
    await on.bot.app.send(chat, cardMessage(simpleCard('eit kort'), id));
    expect((await on.messagesOf(leader, chat)).find((message) => message.id === id)?.card?.fallbackText).toBe(
      'eit kort',
    );
    await on.bot.app.api.conversations.deleteActivity(chat, id);
    expect((await on.messagesOf(leader, chat)).find((message) => message.id === id)).toMatchObject({
      deleted: true,
      card: null,
    });
    const edit = await on.connector('PUT', `/v3/conversations/${chat}/activities/${id}`, {
      type: 'message',
      text: 'x',
    });
    expect(edit).toMatchObject({ status: 404, code: 'ActivityNotFoundInConversation' });
  });

  it('puts a new thread in a channel and answers within it', async () => {
    const created = await on.bot.app.api.conversations.create({
      isGroup: true,
      tenantId: ids.homeTenant,
      channelData: { channel: { id: channels.ssu } },
      activity: cardMessage(simpleCard('Sak 1')),
    });
    expect(created.id).toBe(`${channels.ssu};messageid=${created.activityId}`);
    await on.bot.app.send(created.id, 'eit svar');
    expect((await on.messagesOf(member, channels.ssu)).at(-1)).toMatchObject({
      text: 'eit svar',
      root: created.activityId,
    });
  });

  it('knows the members by the ids that refresh wants', async () => {
    const people = await on.bot.app.api.conversations.getMembers(channels.ssu);
    const { oid, userPrincipalName } = on.teams.person(member);
    expect(people.find(({ aadObjectId }) => aadObjectId === oid)).toMatchObject({
      id: teamsUserId(oid),
      userPrincipalName,
    });
    const paged = await on.bot.app.api.conversations.getPagedMembers(channels.ssu);
    expect(paged.members).toHaveLength(people.length);
    const missing = await on.connector(
      'GET',
      `/v3/conversations/${channels.ssu}/members/${on.teams.person(leader).oid}`,
    );
    expect(missing).toMatchObject({ status: 404, code: 'MemberNotFoundInConversation' });
  });

  it('describes the team, its channels and the meeting', async () => {
    const team = await on.bot.app.api.teams.getById(channels.general);
    expect(team).toMatchObject({ aadGroupId: ids.team, channelCount: 3, tenantId: ids.homeTenant });
    const listed = await on.connector('GET', `/v3/teams/${channels.general}/conversations`);
    expect(listed.body['conversations']).toEqual([
      { id: channels.general, type: 'standard' },
      { id: channels.ssu, name: 'SSU', type: 'standard' },
      { id: channels.leaders, name: 'Leiarar', type: 'shared' },
    ]);
    const meeting = on.teams.tenant.db.get<{ id: string }>('select id from teams_meetings');
    const details = await on.bot.app.api.meetings.getById(meeting?.id ?? '');
    expect(details.conversation?.id).toMatch(new RegExp(`^${channels.ssu};messageid=\\d+$`));
  });

  it.each([
    ['without a token', 'none', 401, 'Unauthorized'],
    ['with a person’s token', 'api', 401, 'Unauthorized'],
    ['with the app’s token for Graph', 'graph', 401, 'Unauthorized'],
  ])('answers nothing %s', async (_how, kind, status, code) => {
    const { tokens } = on.teams.tenant;
    const token =
      kind === 'none' ? 'x' : kind === 'api' ? await tokens.api(on.teams.person(leader)) : await tokens.graphApp();
    expect(await on.connector('GET', `/v3/teams/${channels.general}`, undefined, token)).toMatchObject({
      status,
      code,
    });
  });

  it('refuses a message over 40 KB, an unknown conversation, an unknown route', async () => {
    const chat = await on.chatWith(leader);
    const big = await on.connector('POST', `/v3/conversations/${chat}/activities`, {
      type: 'message',
      text: 'a'.repeat(20_481),
    });
    expect(big).toMatchObject({ status: 413, code: 'MessageSizeTooBig' });
    const nowhere = await on.connector('POST', '/v3/conversations/a:1none/activities', { type: 'message', text: 'a' });
    expect(nowhere).toMatchObject({ status: 404, code: 'ConversationNotFound' });
    expect(await on.connector('GET', '/v3/botstate')).toMatchObject({ status: 404, code: 'ResourceNotFound' });
  });

  it('lets seven messages a second into one conversation and tells the eighth to wait', async () => {
    await quiet();
    const chat = await on.chatWith('kommunalsjef-test-sula');
    const sends = Array.from({ length: 8 }, () =>
      on.connector('POST', `/v3/conversations/${chat}/activities`, { type: 'message', text: 'a' }),
    );
    const answers = await Promise.all(sends);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(7);
    const limited = answers.find(({ status }) => status === 429);
    expect(limited).toMatchObject({ code: 'Throttled' });
    expect(Number(limited?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  });

  it('counts edits as messages, and lets the whole roster be asked for five times a minute', async () => {
    await quiet();
    const chat = await on.chatWith('kommunalsjef-test-heroy');
    const { body } = await on.connector('POST', `/v3/conversations/${chat}/activities`, { type: 'message', text: 'a' });
    const path = `/v3/conversations/${chat}/activities/${String(body['id'])}`;
    const edits = await Promise.all(
      Array.from({ length: 8 }, () => on.connector('PUT', path, { type: 'message', text: 'b' })),
    );
    expect(edits.filter(({ status }) => status === 200)).toHaveLength(6);
    const rosters = await Promise.all(
      Array.from({ length: 6 }, () => on.connector('GET', `/v3/conversations/${chat}/members`)),
    );
    expect(rosters.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('wants the tenant of a chat, and to be told that a thread is for a group', async () => {
    const members = [{ id: on.teams.person(leader).oid }];
    expect(await on.connector('POST', '/v3/conversations', { members })).toMatchObject({ status: 400 });
    const channelData = { channel: { id: channels.ssu } };
    const thread = { tenantId: ids.homeTenant, channelData, activity: { type: 'message', text: 'a' } };
    expect(await on.connector('POST', '/v3/conversations', thread)).toMatchObject({ status: 400 });
  });

  it('takes no more messages to a person who removed the app', async () => {
    const gone = 'kommunalsjef-test-giske';
    const chat = await on.chatWith(gone);
    on.teams.tenant.teams?.uninstall(on.teams.person(gone).oid);
    const answer = await on.connector('POST', `/v3/conversations/${chat}/activities`, { type: 'message', text: 'a' });
    expect(answer).toMatchObject({ status: 403, code: 'BotNotInConversationRoster' });
  });

  it('has taken a message whose answer was lost', async () => {
    const chat = await on.chatWith('kommunalsjef-test-rauma');
    await fetch(`${on.teams.origin}/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ match: `${chat}/activities`, dropAfterCommit: true, times: 1 }),
    });
    const path = `/v3/conversations/${chat}/activities`;
    await expect(on.connector('POST', path, { type: 'message', text: 'framme' })).rejects.toThrow('fetch failed');
    const shown = await on.messagesOf('kommunalsjef-test-rauma', chat);
    expect(shown.map(({ text }) => text)).toEqual(['framme']);
  });

  it('misbehaves when told to', async () => {
    await quiet();
    await fetch(`${on.teams.origin}/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ match: '/connector/v3/teams', status: 502, times: 1 }),
    });
    expect(await on.connector('GET', `/v3/teams/${channels.general}`)).toMatchObject({
      status: 502,
      code: 'ServiceError',
    });
    expect(await on.connector('GET', `/v3/teams/${channels.general}`)).toMatchObject({ status: 200 });
  });
});
