import { Client, RedirectHandler, type Middleware } from '@microsoft/microsoft-graph-client';
import { ExchangeRecord } from './exchangeRecord.js';
import type { GraphToken } from './graphToken.js';
import { Authorize, BoundedRetry, Budget, Transport } from './middleware.js';
import { ResourceUnits, type Priority } from './resourceUnits.js';
import { ServerClock } from './serverClock.js';

export interface GraphSetting {
  /** `https://graph.microsoft.com`, or the embedded tenant's. */
  readonly origin: string;
  readonly token: GraphToken;
  /** File that every exchange is written to. */
  readonly recordFile?: string | undefined;
  readonly unitsPerMinute?: number;
}

/** One app's way to Graph. */
export interface Graph {
  /** A client whose requests wait for those that are more important, and are sent again a few times where that is safe. */
  client(priority: Priority): Client;
  /** The journal's own: never waits, and sends nothing again, since the journal knows better when it may. */
  readonly journalClient: Client;
  readonly clock: ServerClock;
  readonly units: ResourceUnits;
  readonly token: GraphToken;
}

export const createGraph = ({ origin, token, recordFile, unitsPerMinute }: GraphSetting): Graph => {
  const clock = new ServerClock();
  const units = new ResourceUnits(undefined, unitsPerMinute);
  const record = recordFile ? new ExchangeRecord(recordFile) : undefined;
  // The client's own RetryHandler also sends a POST again whose outcome is unknown: it is left out everywhere.
  const chain = (priority: Priority): Middleware[] => [
    new Authorize(token),
    new Budget(units, priority),
    new RedirectHandler(),
    new Transport(origin, clock, record),
  ];
  const make = (middleware: Middleware[]): Client =>
    Client.initWithMiddleware({ baseUrl: 'https://graph.microsoft.com/', defaultVersion: 'v1.0', middleware });
  const repeating = (priority: Priority): Client => make([new BoundedRetry(), ...chain(priority)]);
  const clients: Record<Priority, Client> = {
    acts: repeating('acts'),
    drafts: repeating('drafts'),
    deliveries: repeating('deliveries'),
    rows: repeating('rows'),
  };
  return { client: (priority) => clients[priority], journalClient: make(chain('acts')), clock, units, token };
};
