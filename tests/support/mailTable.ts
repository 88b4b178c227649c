import type { Mail, Mails } from '../../src/grant/ports.js';

/** A mail system that takes every mail, or fails as a test says. */
export class MailTable implements Mails {
  readonly sent: Mail[] = [];
  /** Thrown for each mail, before or after it was taken. */
  fails: ((mail: Mail) => { readonly with: Error; readonly afterTaking?: boolean } | undefined) | undefined;

  send(mail: Mail): Promise<void> {
    const failure = this.fails?.(mail);
    if (!failure || failure.afterTaking) this.sent.push(mail);
    return failure ? Promise.reject(failure.with) : Promise.resolve();
  }

  to(address: string): Mail[] {
    return this.sent.filter((mail) => mail.to.address === address);
  }
}
