import type { AppOptions } from '@microsoft/teams.apps';

type SdkLogger = NonNullable<AppOptions<never>['logger']>;

const nothing = (): void => undefined;

/** The kind of a failure, and never what it carries: a request of the SDK's holds our token, and what somebody wrote. */
const kindOf = (said: unknown): string =>
  said instanceof Error ? `${said.name} ${(said as { code?: string }).code ?? ''}`.trim() : 'no error object';

/** The SDK logs whole requests, on several lines. Of its failures ours keeps the kind, on one; the rest is not told. */
export const quietLogger = (log: (message: string, detail?: unknown) => void): SdkLogger => {
  const logger: SdkLogger = {
    debug: nothing,
    info: nothing,
    warn: nothing,
    trace: nothing,
    error: (...said: unknown[]) => log('The bot SDK reports a failure', { kinds: said.map(kindOf) }),
    log: nothing,
    child: () => logger,
  };
  return logger;
};
