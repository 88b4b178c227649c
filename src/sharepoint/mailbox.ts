import type { Client } from '@microsoft/microsoft-graph-client';
import type { Mail, Mails } from '../grant/ports.js';
import { asking } from './faults.js';

/**
 * One mailbox of the organisation, from which the app itself sends (`Mail.Send`, restricted to it). Graph answers 202 and no more: it
 * is taken over, and whether it arrives nobody says.
 * https://learn.microsoft.com/graph/api/user-sendmail
 */
export class Mailbox implements Mails {
  constructor(
    private readonly client: Client,
    /** Its address, or its object id. */
    private readonly from: string,
  ) {}

  async send({ to: { name, address }, subject, html }: Mail): Promise<void> {
    const message = {
      subject,
      body: { contentType: 'HTML', content: html },
      toRecipients: [{ emailAddress: { name, address } }],
    };
    await asking(
      this.client.api(`/users/${encodeURIComponent(this.from)}/sendMail`).post({ message, saveToSentItems: true }),
    );
  }
}
