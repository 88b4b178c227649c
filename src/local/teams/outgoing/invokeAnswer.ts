import type { Card } from '../message.js';
import { adaptiveCardType } from '../message.js';

/** What Teams does with a bot's answer to a pressed button. */
export type InvokeOutcome =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'message'; readonly text: string }
  /** The general sentence «Something went wrong»: Teams shows nothing of what the bot said. */
  | { readonly kind: 'failed'; readonly reason: string };

const failed = (reason: string): InvokeOutcome => ({ kind: 'failed', reason });

/**
 * Reads the answer to `adaptiveCard/action`: `{statusCode, type, value}`.
 * Anything else than a card or a message under status 200 is shown as an error.
 */
export function readInvokeAnswer(httpStatus: number, body: unknown): InvokeOutcome {
  if (httpStatus < 200 || httpStatus > 299) return failed(`The bot answered HTTP ${httpStatus}.`);
  if (typeof body !== 'object' || body === null) return failed('The bot answered without a body.');
  const { statusCode, type, value } = body as { statusCode?: unknown; type?: unknown; value?: unknown };
  if (statusCode !== 200) return failed(`The bot answered statusCode ${String(statusCode)}.`);
  if (type === adaptiveCardType && typeof value === 'object' && value !== null)
    return { kind: 'card', card: value as Card };
  if (type === 'application/vnd.microsoft.activity.message' && typeof value === 'string')
    return { kind: 'message', text: value };
  return failed(`The bot answered with type ${String(type)}.`);
}
