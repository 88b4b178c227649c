import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { channels, ids } from '../../../src/local/settings.js';
import { teamsUserId } from '../../../src/local/teams/teamsIds.js';
import { drive, eventually } from './drive.js';
import type { Drive } from './drive.js';
import { cardMessage, simpleCard } from './echoBot.js';

const leader = 'kommunalsjef-test-haram';
const member = 'medlem-test-k2';

let on: Drive;

beforeAll(async () => {
  on = await drive({ invokeTimeoutMs: 400 });
});

afterAll(() => on?.stop());

const button = (verb: string): object => ({
  type: 'Action.Execute',
  title: `Prøv ${verb}`,
  verb,
  data: { subject: 'S1' },
});

describe('a person in Teams', () => {
  it('writes to the bot in the chat and gets its answer', async () => {
    const chat = await on.chatWith(leader);
    await on.teams.as(leader, 'POST', `/client/conversations/${encodeURIComponent(chat)}/messages`, {
      text: 'God dag',
    });
    const said = await on.heard(({ type, text }) => type === 'message' && text === 'God dag');
    expect(said).toMatchObject({
      channelId: 'msteams',
      from: { id: teamsUserId(on.teams.person(leader).oid), aadObjectId: on.teams.person(leader).oid },
      recipient: { id: `28:${ids.bot}` },
      conversation: { id: chat, conversationType: 'personal', tenantId: ids.homeTenant },
      locale: on.teams.person(leader).preferredLanguage,
    });
    await eventually(() => on.teams.tenant.db.get(`select 1 from teams_messages where text = 'Du sa: God dag'`));
  });

  it('sees the answer to a button on his own card, and the others do not', async () => {
    const { id } = await on.bot.app.send(
      channels.ssu,
      cardMessage(simpleCard('Sak 2', { body: [{ type: 'Input.Text', id: 'why' }], actions: [button('card')] })),
    );
    const answer = await on.press(member, channels.ssu, id, 'Prøv card', { why: 'Fordi', unknown: 'x' });
    expect(answer).toMatchObject({ status: 200, body: { answer: { kind: 'card' } } });
    const invoked = await on.heard(({ name, replyToId }) => name === 'adaptiveCard/action' && replyToId === id);
    expect(invoked).toMatchObject({
      value: {
        action: { type: 'Action.Execute', verb: 'card', data: { subject: 'S1', why: 'Fordi' } },
        trigger: 'manual',
      },
      conversation: { id: `${channels.ssu};messageid=${id}`, conversationType: 'channel' },
    });
    const seenBy = async (person: string) =>
      (await on.messagesOf(person, channels.ssu)).find((one) => one.id === id)?.card?.fallbackText;
    expect(await seenBy(member)).toBe('Medlem Test K2: {"subject":"S1","why":"Fordi"} (manual)');
    expect(await seenBy('medlem-test-k3')).toBe('Sak 2');
    await on.bot.app.send(channels.ssu, cardMessage(simpleCard('Sak 2 lukka'), id));
    expect(await seenBy(member)).toBe('Sak 2 lukka');
  });

  it('keeps his own answer when the bot edits the card for all before it answers', async () => {
    const chat = await on.chatWith(leader);
    const { id } = await on.bot.app.send(chat, cardMessage(simpleCard('Sak 3', { actions: [button('edit')] })));
    await on.press(leader, chat, id, 'edit');
    const shown = (await on.messagesOf(leader, chat)).find((one) => one.id === id);
    expect(shown?.card?.fallbackText).toContain('Kommunalsjef Test Haram');
  });

  it('asks for a card of his own when the card names him, and again after an edit', async () => {
    const named = { refresh: { action: button('card'), userIds: [teamsUserId(on.teams.person(member).oid)] } };
    const { id } = await on.bot.app.send(channels.ssu, cardMessage(simpleCard('Sak 4', named)));
    const due = async (person: string) =>
      (await on.messagesOf(person, channels.ssu)).find((one) => one.id === id)?.refreshDue;
    expect([await due(member), await due('medlem-test-k3')]).toEqual([true, false]);
    const { body } = await on.teams.as(member, 'POST', '/client/refresh', { conversation: channels.ssu, activity: id });
    expect(body['message']).toMatchObject({
      card: { fallbackText: 'Medlem Test K2: {"subject":"S1"} (automatic)' },
      refreshDue: false,
    });
    await on.bot.app.send(channels.ssu, cardMessage(simpleCard('Sak 4 endra', named), id));
    expect(await due(member)).toBe(true);
  });

  it('gets the bot’s sentence, or one general failure', async () => {
    const chat = await on.chatWith(leader);
    const actions = ['message', 'break'].map(button);
    const { id } = await on.bot.app.send(chat, cardMessage(simpleCard('Sak 5', { actions })));
    const message = await on.press(leader, chat, id, 'message');
    expect(message.body['answer']).toMatchObject({ kind: 'message', text: expect.stringContaining('S1') as unknown });
    expect((await on.press(leader, chat, id, 'break')).body['answer']).toMatchObject({ kind: 'failed' });
  });

  it('waits while Teams asks a slow bot once more under a new activity id', async () => {
    const chat = await on.chatWith(leader);
    const { id } = await on.bot.app.send(chat, cardMessage(simpleCard('Sak 6', { actions: [button('slow')] })));
    expect((await on.press(leader, chat, id, 'slow')).body['answer']).toEqual({ kind: 'card' });
    const asked = on.bot.heard.filter(({ replyToId }) => replyToId === id);
    expect(asked).toHaveLength(2);
    expect(new Set(asked.map((one) => one.id)).size).toBe(2);
    expect(asked[0]?.['value']).toEqual(asked[1]?.['value']);
  });

  it('cannot press with a required field empty, and nothing is sent', async () => {
    const chat = await on.chatWith(leader);
    const body = [{ type: 'Input.Text', id: 'why', isRequired: true, errorMessage: 'Skriv ei grunngjeving.' }];
    const { id } = await on.bot.app.send(chat, cardMessage(simpleCard('Sak 7', { body, actions: [button('card')] })));
    const answer = await on.press(leader, chat, id, 'card', { why: '' });
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { code: 'inputMissing', message: 'why: Skriv ei grunngjeving.' } },
    });
    expect(on.bot.heard.filter(({ replyToId }) => replyToId === id)).toHaveLength(0);
  });

  it('sees nothing of a conversation he is not in', async () => {
    const path = `/client/conversations/${encodeURIComponent(channels.ssu)}/messages`;
    expect((await on.teams.as(leader, 'GET', path)).status).toBe(404);
    expect((await fetch(`${on.teams.origin}/client/state`)).status).toBe(401);
    const { body } = await on.teams.as(leader, 'GET', '/client/state');
    expect(body).toMatchObject({ team: null, members: [], meetings: [] });
  });

  it('has unread messages until he has read them', async () => {
    const reader = 'kommunalsjef-test-volda';
    const chat = await on.chatWith(reader);
    await on.bot.app.send(chat, 'ein');
    await on.bot.app.send(chat, 'to');
    const unread = async () =>
      ((await on.teams.as(reader, 'GET', '/client/state')).body['chats'] as { unread: number }[])[0]?.unread;
    expect(await unread()).toBe(2);
    const { seq } = on.teams.tenant.db.get<{ seq: number }>('select max(seq) as seq from teams_messages') ?? { seq: 0 };
    await on.teams.as(reader, 'POST', `/client/conversations/${encodeURIComponent(chat)}/read`, { seq });
    expect(await unread()).toBe(0);
  });
});
