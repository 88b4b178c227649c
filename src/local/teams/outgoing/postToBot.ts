import type { TeamsContext } from '../teamsContext.js';
import type { Activity } from './activity.js';

export interface BotAnswer {
  readonly status: number;
  /** Undefined when the body was empty or was not JSON. */
  readonly body: unknown;
}

/** Nobody answered at the bot's address, or the connection broke. */
export class BotUnreachable extends Error {
  override readonly name = 'BotUnreachable';
}

/**
 * Posts an activity to the bot's endpoint as the Bot Connector does: signed for this bot,
 * with a `serviceurl` claim equal to the activity's.
 */
export async function postToBot(context: TeamsContext, activity: Activity): Promise<BotAnswer> {
  const token = await context.tenant.tokens.botInbound(context.names.serviceUrl);
  try {
    const response = await fetch(context.names.botEndpoint, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    return { status: response.status, body: parsed(text) };
  } catch (cause) {
    throw new BotUnreachable('the bot did not answer', { cause });
  }
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch (notJson) {
    if (notJson instanceof SyntaxError) return undefined;
    throw notJson;
  }
}
