import { Client, type Context, type Middleware } from '@microsoft/microsoft-graph-client';

/** One exchange, as the checker of recorded exchanges reads it. */
export interface Exchange {
  method: string;
  url: string;
  requestHeaders: Record<string, string>;
  requestBody: string | null;
  status: number;
  responseHeaders: Record<string, string>;
  responseBody: string | null;
}

/** What the tests read of Graph's answers. */
export interface Entity {
  id: string;
  name: string;
  displayName: string;
  eTag: string;
  indexed: boolean;
  chatType: string;
  value: Entity[];
  columns: Entity[];
  fields: Record<string, string | number | boolean>;
  teamsApp: Entity;
  '@odata.deltaLink': string;
  '@odata.nextLink': string;
  '@odata.count': number;
  '@microsoft.graph.downloadUrl': string;
  [column: string]: unknown;
}

/** Sends what is meant for Microsoft's hosts to the stand-in, and writes everything down. */
class ToStandIn implements Middleware {
  constructor(
    private readonly origin: string,
    private readonly token: string,
    readonly exchanges: Exchange[],
  ) {}

  async execute(context: Context): Promise<void> {
    const url = new URL(typeof context.request === 'string' ? context.request : context.request.url);
    const isGraph = url.hostname === 'graph.microsoft.com';
    const { options = {} } = context;
    const headers = new Headers(options.headers);
    if (isGraph) headers.set('authorization', `Bearer ${this.token}`);
    const target = `${this.origin}${isGraph ? '' : '/sharepoint'}${url.pathname}${url.search}`;
    const body = options.body as string | Buffer | undefined;
    const answer = await fetch(target, { ...options, headers, redirect: 'manual' });
    const text = await answer.clone().text();
    this.exchanges.push({
      method: options.method ?? 'GET',
      url: url.href,
      requestHeaders: Object.fromEntries(
        [...headers, ['authorization', 'Bearer …']].filter(([name]) => isGraph || name !== 'authorization'),
      ) as Record<string, string>,
      requestBody: typeof body === 'string' ? body : null,
      status: answer.status,
      responseHeaders: Object.fromEntries(answer.headers),
      responseBody: text === '' ? null : text,
    });
    context.response = answer;
  }
}

/** Microsoft's Graph client with its own addresses; only the last step knows of the stand-in. */
export function recordedClient(origin: string, token: string, exchanges: Exchange[]): Client {
  const middleware = new ToStandIn(origin, token, exchanges);
  return Client.initWithMiddleware({ middleware, baseUrl: 'https://graph.microsoft.com/' });
}
