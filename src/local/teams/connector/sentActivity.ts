import type { Attachment } from '../message.js';
import { refused } from './connectorError.js';

/** The part of a bot's activity that Teams keeps. */
export interface SentActivity {
  readonly type: 'message' | 'typing';
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

const mostBytes = 40 * 1024;

/** Reads what a bot sends. Throws ConnectorError when it is no message, is empty or is over 40 KB as UTF-16. */
export function readSentActivity(body: unknown): SentActivity {
  if (typeof body !== 'object' || body === null) throw refused.badSyntax('The activity is missing.');
  const { type, text, attachments } = body as { type?: unknown; text?: unknown; attachments?: unknown };
  if (type !== 'message' && type !== 'typing') throw refused.badSyntax(`Unknown activity type '${String(type)}'.`);
  if (type === 'typing') return { type, text: '', attachments: [] };
  const kept = { type, text: typeof text === 'string' ? text : '', attachments: readAttachments(attachments) } as const;
  // "The entire message payload", in UTF-16.
  if (2 * JSON.stringify(body).length > mostBytes) throw refused.tooBig();
  if (kept.text === '' && kept.attachments.length === 0)
    throw refused.badSyntax('The activity has neither text nor attachments.');
  return kept;
}

function readAttachments(value: unknown): Attachment[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw refused.badSyntax('attachments is not a list.');
  return value.map((attachment: unknown) => {
    const { contentType, content, name } = (attachment ?? {}) as Record<string, unknown>;
    if (typeof contentType !== 'string') throw refused.badSyntax('An attachment has no contentType.');
    return { contentType, content, ...(typeof name === 'string' && { name }) };
  });
}
