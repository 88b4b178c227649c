import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { PUBLIC, withOverrides, type AdaptiveCardActionResponse } from '@microsoft/teams.api';
import { App } from '@microsoft/teams.apps';
import { z } from 'zod';
import { instant } from '../grant/calendar.js';
import { personOf } from '../grant/state.js';
import { textsFor } from '../texts/textsFor.js';
import { remember } from './acquaintance.js';
import { actorIn, languageIn, readActivity, type IncomingActivity } from './activity.js';
import { answerPress, deliveryKeyOf, knownVerb, type ActionWorld, type PressAnswer } from './cardActions.js';
import { languageOf } from './cardWorld.js';
import { createGate, type GateSetting } from './gate.js';
import { quietLogger } from './quietLogger.js';
import type { PressedMessage } from './strays.js';

export interface BotSetting extends GateSetting {
  readonly jwksUrl: string;
  readonly tenantId: string;
  readonly token: () => Promise<string>;
  readonly world: ActionWorld;
  readonly log: (message: string, detail?: unknown) => void;
  /** Told of each press on a card that the journal knows. */
  readonly pressed: (message: PressedMessage) => Promise<void>;
  /** Told where the Connector is, by each request that it makes. */
  readonly heardFrom: (serviceUrl: string) => void;
}

export interface BotAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Bot {
  handle(request: { readonly headers: IncomingHttpHeaders; readonly body: unknown }): Promise<BotAnswer>;
}

type Handler = (request: { body: unknown; headers: Record<string, string> }) => Promise<BotAnswer>;

const pressedAction = z.object({ action: z.object({ verb: z.string(), data: z.unknown() }) });

const toResponse = (answer: PressAnswer): AdaptiveCardActionResponse =>
  ('card' in answer
    ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer.card }
    : {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: answer.message,
      }) as AdaptiveCardActionResponse;

/** What need not be waited for, and must not take the process down. */
const besides = ({ log }: BotSetting, what: string, work: Promise<void>): void => {
  work.catch((error: unknown) => log(`${what} failed`, error));
};

const getToKnow = async ({ world, log }: BotSetting, activity: IncomingActivity): Promise<void> => {
  const actor = actorIn(activity);
  const person = actor && personOf(world.journal.read().state, actor);
  const at = world.journal.now() ?? instant(Date.now());
  if (person !== undefined) await remember(world.people, person, activity, at, log);
};

/** The bot's own sentence to whoever writes to it: it decides nothing by text. */
const greeting = ({ world }: BotSetting, activity: IncomingActivity): string => {
  const { state } = world.journal.read();
  const actor = actorIn(activity);
  const language = languageIn(activity) ?? languageOf(world, state, actor && personOf(state, actor));
  return textsFor(language).bot.help;
};

/** Never throws to Teams: a bug is logged with an id, and the presser gets a sentence. */
const press = async (setting: BotSetting, body: unknown): Promise<AdaptiveCardActionResponse> => {
  const { world, log } = setting;
  const activity = readActivity(body);
  const actor = activity && actorIn(activity);
  const pressed = pressedAction.safeParse(activity?.value).data;
  const { failures } = textsFor((activity && languageIn(activity)) ?? world.profile.language);
  if (!activity || !actor || !pressed) return toResponse({ message: failures.unreadable });
  besides(setting, 'Getting to know somebody', getToKnow(setting, activity));
  const { verb, data } = pressed.action;
  const { conversation, replyToId, serviceUrl } = activity;
  try {
    const answer = await answerPress(world, {
      actor,
      verb,
      data,
      conversation: conversation.id,
      language: languageIn(activity),
      refused: (reason) => log('A press on a card was refused', { ...reason, actor, tenant: actor.split('/')[0] }),
    });
    const key = deliveryKeyOf(world.journal.read().state, verb, data);
    if (replyToId !== undefined && key !== undefined) {
      const message = { key, conversation: conversation.id, activity: replyToId, serviceUrl };
      besides(setting, 'Looking for stray cards', setting.pressed(message));
    }
    return toResponse(answer);
  } catch (error) {
    log(`Bug ${randomUUID()} when ${knownVerb(verb)} was pressed`, error);
    return toResponse({ message: failures.bug });
  }
};

const addHandlers = (app: App, setting: BotSetting): void => {
  app.on('card.action', ({ activity }) => press(setting, activity));
  app.on('message', async (context) => {
    const read = readActivity(context.activity);
    if (!read) return;
    await getToKnow(setting, read);
    besides(
      setting,
      'Answering a message',
      context.send(greeting(setting, read)).then(() => undefined),
    );
  });
  app.on('activity', async ({ activity, next }) => {
    const read = readActivity(activity);
    const tellsOfSomebody = read?.type === 'installationUpdate' || read?.type === 'conversationUpdate';
    if (read && tellsOfSomebody) await getToKnow(setting, read);
    await next();
  });
};

const kind = z.object({ type: z.string(), name: z.unknown().optional() });
const SERVED = ['message', 'conversationUpdate', 'installationUpdate'];

/** The SDK has doors of its own, as to sign-in, that nobody here asked for: it gets only what we serve. */
const unservedAnswer = (body: unknown): BotAnswer | undefined => {
  const { type, name } = kind.safeParse(body).data ?? { type: '', name: '' };
  if (SERVED.includes(type) || (type === 'invoke' && name === 'adaptiveCard/action')) return undefined;
  return { status: type === 'invoke' ? 501 : 200 };
};

/** The bot behind its gate. The SDK gets only what the gate has let in, and checks the token once more. */
export const createBot = async (setting: BotSetting): Promise<Bot> => {
  let sdk: Handler | undefined;
  const { log, heardFrom } = setting;
  const gate = createGate(setting);
  const app = new App({
    clientId: setting.botId,
    tenantId: setting.tenantId,
    token: () => setting.token(),
    logger: quietLogger(log),
    serviceUrl: setting.serviceUrls[0] ?? '',
    // Said here so that no environment can say otherwise.
    dangerouslyAllowUnauthenticatedRequests: false,
    cloud: withOverrides(PUBLIC, {
      // The SDK finds the keys beside this address: …/openidconfiguration → …/keys.
      openIdMetadataUrl: setting.jwksUrl.replace(/\/keys$/, '/openidconfiguration'),
      tokenIssuer: setting.issuer,
    }),
    httpServerAdapter: {
      registerRoute(_method, _url, handler) {
        sdk = handler;
      },
    },
  });
  addHandlers(app, setting);
  await app.initialize();

  return {
    handle: async ({ headers, body }) => {
      const denied = await gate(headers, body);
      if (denied) {
        log('The bot’s door was closed to a request', { status: denied.status, reason: denied.reason });
        return { status: denied.status, body: { error: { code: 'denied' } } };
      }
      const from = readActivity(body)?.serviceUrl;
      if (from !== undefined) heardFrom(from);
      const unserved = unservedAnswer(body);
      if (unserved) {
        log('The bot serves no such activity', { status: unserved.status });
        return unserved;
      }
      return sdk ? sdk({ body, headers: headers as Record<string, string> }) : { status: 503 };
    },
  };
};
