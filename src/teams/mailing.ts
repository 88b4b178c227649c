import { WorldFault, type Mail, type Mails } from '../grant/ports.js';
import { LACKING } from '../grant/reaching.js';
import { ConnectorFault } from './connectorFault.js';

interface Answered {
  readonly status?: number | undefined;
  readonly code?: string | undefined;
}

/** What a fault of the mail system means to the deliveries, which know the Connector's words for it. */
const asConnectorFault = (error: WorldFault): ConnectorFault => {
  const { status, code = error.name } = error as WorldFault & Answered;
  if (!error.mayRetry) return new ConnectorFault('notAllowed', code, undefined);
  // Without a status nobody answered, unless it says itself that nothing was sent.
  const isCertainlyNotDone = status === 429 || status === 503 || error.name === 'NotSent';
  return new ConnectorFault(isCertainlyNotDone ? 'later' : 'unclear', code, error.retryAfterMs);
};

/** By e-mail. A fault is thrown as `ConnectorFault`; a mail of which nobody knows whether it was taken is `unclear`. */
export const sendMail = async (mails: Mails | undefined, mail: Mail): Promise<void> => {
  if (!mails) throw new ConnectorFault('notAllowed', LACKING.mailbox, undefined);
  if (mail.to.address === '') throw new ConnectorFault('notAllowed', LACKING.address, undefined);
  try {
    await mails.send(mail);
  } catch (error) {
    throw error instanceof WorldFault && !(error instanceof ConnectorFault) ? asConnectorFault(error) : error;
  }
};
