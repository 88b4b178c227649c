import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { freePort } from '../../../src/local/freePort.js';
import { ids } from '../../../src/local/settings.js';
import type { ShownMessage } from '../../../src/local/teams/clientApi/shapes.js';
import { echoBot } from './echoBot.js';
import type { EchoBot, Heard } from './echoBot.js';
import { startTeams } from './startTeams.js';
import type { RunningTeams } from './startTeams.js';
import type { TeamsOptions } from '../../../src/local/teams/teamsContext.js';

export interface ConnectorAnswer {
  readonly status: number;
  readonly code: string | undefined;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}

/** A tenant with a bot on the real SDK, and the ways to drive both. */
export interface Drive {
  readonly teams: RunningTeams;
  readonly bot: EchoBot;
  /** The first activity that fits, also one that came before. */
  heard(fits: (activity: Heard) => boolean): Promise<Heard>;
  /** Calls the Connector as the bot does, or with another token. */
  connector(method: string, path: string, body?: unknown, token?: string): Promise<ConnectorAnswer>;
  messagesOf(person: string, conversation: string): Promise<ShownMessage[]>;
  /** Installs the app for the person and answers the id of the chat. */
  chatWith(person: string): Promise<string>;
  press(
    person: string,
    conversation: string,
    activity: string,
    action: string,
    inputs?: object,
  ): ReturnType<RunningTeams['as']>;
  stop(): Promise<void>;
}

export async function eventually<T>(find: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = find();
    if (found !== undefined) return found;
    await wait(50);
  }
  throw new Error('it did not happen within five seconds');
}

/** The bot's `slow` verb takes three times as long as Teams waits. */
export async function drive(
  options: TeamsOptions,
  more?: (server: FastifyInstance, teams: RunningTeams) => void,
): Promise<Drive> {
  const port = await freePort();
  const teams = await startTeams(`http://localhost:${port}`, options);
  const bot = await echoBot(port, teams, 3 * (options.invokeTimeoutMs ?? 0), (server) => more?.(server, teams));
  return {
    teams,
    bot,
    heard: (fits) => eventually(() => bot.heard.find(fits)),
    async connector(method, path, body, token) {
      const authorization = `Bearer ${token ?? (await teams.tenant.tokens.botOutbound())}`;
      const json = body === undefined ? {} : { 'content-type': 'application/json' };
      const response = await fetch(`${teams.origin}/connector${path}`, {
        method,
        headers: { authorization, ...json },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const parsed = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
      const { code } = (parsed['error'] ?? {}) as { code?: string };
      return { status: response.status, code, body: parsed, headers: response.headers };
    },
    async messagesOf(person, conversation) {
      const path = `/client/conversations/${encodeURIComponent(conversation)}/messages`;
      return (await teams.as(person, 'GET', path)).body['messages'] as ShownMessage[];
    },
    async chatWith(person) {
      const { oid } = teams.person(person);
      if (!teams.tenant.teams?.installation(oid)) teams.tenant.teams?.install(oid);
      const members = [{ id: oid, role: 'user' as const }];
      return (await bot.app.api.conversations.create({ members, tenantId: ids.homeTenant })).id;
    },
    press: (person, conversation, activity, actionTitleOrVerb, inputs = {}) =>
      teams.as(person, 'POST', '/client/actions', { conversation, activity, actionTitleOrVerb, inputs }),
    async stop() {
      await bot.stop();
      await teams.stop();
    },
  };
}
