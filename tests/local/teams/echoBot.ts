import { setTimeout as wait } from 'node:timers/promises';
import { MessageActivityInput, PUBLIC, withOverrides } from '@microsoft/teams.api';
import type { AdaptiveCardActionResponse } from '@microsoft/teams.api';
import { App } from '@microsoft/teams.apps';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { botIssuer, ids } from '../../../src/local/settings.js';
import type { RunningTeams } from './startTeams.js';

export interface Heard {
  readonly id: string;
  readonly type: string;
  readonly conversation: { readonly id: string; readonly conversationType: string };
  readonly [key: string]: unknown;
}

type Logger = NonNullable<NonNullable<ConstructorParameters<typeof App>[0]>['logger']>;
const say = (): void => undefined;
/** What the bot is asked to break is no news. */
const quiet: Logger = { error: say, warn: say, info: say, debug: say, trace: say, log: say, child: () => quiet };

export interface EchoBot {
  readonly app: App;
  /** Every activity that passed the SDK's own check of the token. */
  readonly heard: Heard[];
  stop(): Promise<void>;
}

export const simpleCard = (title: string, more: object = {}): object => ({
  type: 'AdaptiveCard',
  version: '1.4',
  body: [{ type: 'TextBlock', text: title, wrap: true }],
  fallbackText: title,
  ...more,
});

export const cardMessage = (card: object, id?: string): MessageActivityInput =>
  Object.assign(new MessageActivityInput('').addCard('adaptive', card as never), id === undefined ? {} : { id });

const card = (value: object): AdaptiveCardActionResponse =>
  ({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value }) as AdaptiveCardActionResponse;

/** A bot on the real SDK. What it answers to a button is in the button's verb. */
export async function echoBot(
  port: number,
  { tenant, origin }: RunningTeams,
  slowMs: number,
  more: (server: FastifyInstance) => void = () => undefined,
): Promise<EchoBot> {
  const heard: Heard[] = [];
  const server = fastify({ forceCloseConnections: true });
  const app = new App({
    clientId: ids.bot,
    logger: quiet,
    tenantId: ids.homeTenant,
    token: () => tenant.tokens.botOutbound(),
    serviceUrl: `${origin}/connector`,
    cloud: withOverrides(PUBLIC, {
      openIdMetadataUrl: `${origin}/identity/bot/v1/.well-known/openidconfiguration`,
      tokenIssuer: botIssuer,
    }),
    httpServerAdapter: {
      registerRoute(method, url, handler) {
        server.route({
          method,
          url,
          handler: async (request, reply) => {
            const answer = await handler({ body: request.body, headers: request.headers as Record<string, string> });
            return reply.code(answer.status).send(answer.body);
          },
        });
      },
    },
  });
  let slowOnce = true;
  app.on('activity', async (context) => {
    heard.push(context.activity as unknown as Heard);
    await context.next();
  });
  app.on('message', async (context) => {
    await context.send(`Du sa: ${context.activity.text}`);
  });
  app.on('card.action', async (context) => {
    const { activity } = context;
    const { verb, data } = activity.value.action as { verb?: string; data?: Record<string, unknown> };
    const said = `${activity.from.name}: ${JSON.stringify(data)} (${activity.value.trigger ?? ''})`;
    if (verb === 'message') return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: said };
    if (verb === 'break') throw new Error('as asked');
    if (verb === 'edit') await context.send(cardMessage(simpleCard('endra for alle'), activity.replyToId));
    if (verb === 'slow' && slowOnce) {
      slowOnce = false;
      await wait(slowMs);
    }
    return card(simpleCard(said));
  });
  more(server);
  await app.initialize();
  await server.listen({ port, host: 'localhost' });
  return { app, heard, stop: () => server.close() };
}
