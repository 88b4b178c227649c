import { mailStore } from '../mailStore.js';
import { mailbox } from '../settings.js';
import { jsonBody, param, type GraphCall } from './graphCall.js';
import { GraphRefusal } from './graphRefusal.js';
import type { Route } from './route.js';

/** Exchange Online takes so many messages a minute from one mailbox: https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits */
const mostInAMinute = 30;
const minuteMs = 60_000;

const denied = () => new GraphRefusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
const invalid = (message: string) => new GraphRefusal(400, 'ErrorInvalidRequest', message);

interface Address {
  readonly emailAddress?: { readonly address?: unknown; readonly name?: unknown };
}

const addressIn = ({ emailAddress }: Address): string => {
  const address = emailAddress?.address;
  if (typeof address === 'string' && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) return address;
  throw new GraphRefusal(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
};

function readMessage(call: GraphCall): { subject: string; html: string; recipients: readonly string[] } {
  const { message } = jsonBody(call) as { message?: unknown };
  if (typeof message !== 'object' || message === null) throw invalid('The parameter Message is missing.');
  const { subject = '', body, toRecipients } = message as Record<string, unknown>;
  const { contentType, content = '' } = (body ?? {}) as { contentType?: unknown; content?: unknown };
  if (typeof subject !== 'string' || typeof content !== 'string') throw invalid('The message cannot be read.');
  if (contentType !== undefined && (typeof contentType !== 'string' || !/^(text|html)$/i.test(contentType)))
    throw invalid(`Cannot convert the literal of contentType to the expected type 'microsoft.graph.bodyType'.`);
  const recipients = Array.isArray(toRecipients) ? (toRecipients as Address[]).map(addressIn) : [];
  if (recipients.length === 0)
    throw new GraphRefusal(400, 'ErrorInvalidRecipients', 'At least one recipient is required.');
  return { subject, html: content, recipients };
}

function sendMail(call: GraphCall) {
  const from = decodeURIComponent(param(call, 'user')).toLowerCase();
  // The grant is restricted to the one mailbox (RBAC for Applications): every other is denied, whether it is there or not.
  if (from !== mailbox) throw denied();
  const { subject, html, recipients } = readMessage(call);
  const mails = mailStore(call.tenant.db);
  const now = call.tenant.clock.now();
  const since = new Date(now.getTime() - minuteMs).toISOString();
  if (mails.sentSince(mailbox, since) + recipients.length > mostInAMinute)
    throw new GraphRefusal(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
      'Retry-After': '10',
    });
  for (const recipient of recipients)
    mails.add({ sender: mailbox, recipient, subject, html, sentAt: now.toISOString() });
  call.tenant.teams?.mailed(recipients);
  return { status: 202 };
}

export const mailRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/users/{user}/sendMail',
    units: 0,
    need: { anyOf: ['Mail.Send'], refusal: 'mail' },
    handle: sendMail,
  },
];
