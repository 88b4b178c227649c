import type { Card } from '../message.js';
import { adaptiveCardType } from '../message.js';

/** What Teams does with a bot's answer to a pressed button. */
export type InvokeOutcome =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'message'; readonly text: string }
  /** The general sentence «Something went wrong»: Teams shows nothing of what the bot said. */
  | { readonly kind: 'failed'; readonly reason: string };

const failed = (reason: string): InvokeOutcome => ({ kind: 'failed', reason });

/** As large as a message may be, in bytes of UTF-16. */
const mostBytes = 40 * 1024;

function readCard(value: unknown): InvokeOutcome {
  if (typeof value !== 'object' || value === null) return failed('The bot answered with no card.');
  const { type, version } = value as { type?: unknown; version?: unknown };
  if (type !== 'AdaptiveCard' || typeof version !== 'string') return failed('The bot answered with what is no card.');
  if (2 * JSON.stringify(value).length > mostBytes) return failed('The bot answered with too large a card.');
  return { kind: 'card', card: value as Card };
}

/**
 * Reads the answer to `adaptiveCard/action`: `{statusCode, type, value}`.
 * Anything else than a card or a message under status 200 is shown as an error.
 */
export function readInvokeAnswer(httpStatus: number, body: unknown): InvokeOutcome {
  if (httpStatus < 200 || httpStatus > 299) return failed(`The bot answered HTTP ${httpStatus}.`);
  if (typeof body !== 'object' || body === null) return failed('The bot answered without a body.');
  const { statusCode, type, value } = body as { statusCode?: unknown; type?: unknown; value?: unknown };
  if (statusCode !== 200) return failed(`The bot answered statusCode ${String(statusCode)}.`);
  if (type === adaptiveCardType) return readCard(value);
  if (type === 'application/vnd.microsoft.activity.message' && typeof value === 'string')
    return { kind: 'message', text: value };
  return failed(`The bot answered with type ${String(type)}.`);
}
