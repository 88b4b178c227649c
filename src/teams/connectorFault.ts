import { WorldFault } from '../grant/ports.js';

/** What went wrong when the Bot Connector was asked, by what is to be done about it. */
export type ConnectorTrouble =
  /** 403: the bot is not installed there, was removed, or is blocked. */
  | 'notAllowed'
  /** 404: the conversation or the message is gone. */
  | 'gone'
  /** 401, 412, 429, 503, or nobody to connect to: certainly not done, and may be asked again. */
  | 'later'
  /** No answer, 408, other 5xx: it may have been done. */
  | 'unclear'
  /** Any other 4xx: the request itself is wrong. */
  | 'rejected';

export class ConnectorFault extends WorldFault {
  override readonly name = 'ConnectorFault';
  constructor(
    readonly trouble: ConnectorTrouble,
    /** The Connector's own code. */
    readonly code: string,
    readonly retryAfterMs: number | undefined,
  ) {
    super(`The Bot Connector answered ${trouble} ${code}`);
  }

  get mayRetry(): boolean {
    return this.trouble === 'later' || this.trouble === 'unclear';
  }
}

/** A fault of one of these kinds. */
export const isFault = (error: unknown, ...troubles: ConnectorTrouble[]): error is ConnectorFault =>
  error instanceof ConnectorFault && troubles.includes(error.trouble);

interface HttpError {
  readonly response?: {
    readonly status: number;
    readonly data?: { readonly error?: { readonly code?: string } };
    readonly headers?: Record<string, unknown>;
  };
  readonly code?: string;
}

/** A 401 is about our own token and never about the one we write to; 412 is somebody else's request in the same conversation. */
const CERTAINLY_NOT_DONE = [401, 412, 429, 503];
/** The request never left: https://nodejs.org/api/errors.html#common-system-errors */
const NEVER_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

const troubleOf = (status: number | undefined, code: string | undefined): ConnectorTrouble => {
  if (status === undefined) return code !== undefined && NEVER_SENT.includes(code) ? 'later' : 'unclear';
  if (CERTAINLY_NOT_DONE.includes(status)) return 'later';
  if (status >= 500 || status === 408) return 'unclear';
  if (status === 403) return 'notAllowed';
  return status === 404 ? 'gone' : 'rejected';
};

const retryAfterOf = (value: unknown): number | undefined => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const until = Date.parse(text);
  return Number.isNaN(until) ? undefined : Math.max(0, until - Date.now());
};

/** The answer, or a fault. What is not an HTTP failure is a bug and stays what it is. */
export const askingConnector = async <T>(request: Promise<T>): Promise<T> => {
  try {
    return await request;
  } catch (error) {
    const { response, code } = error as HttpError;
    if (!response && code === undefined) throw error;
    throw new ConnectorFault(
      troubleOf(response?.status, code),
      response?.data?.error?.code ?? code ?? String(response?.status ?? ''),
      retryAfterOf(response?.headers?.['retry-after']),
    );
  }
};
