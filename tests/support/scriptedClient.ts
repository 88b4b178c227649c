import { Client, type Context } from '@microsoft/microsoft-graph-client';

export interface ScriptedAnswer {
  readonly status: number;
  readonly body?: unknown;
}
export type Asked = { readonly method: string; readonly path: string; readonly body: unknown };

/** Where a list's own links lead. */
export const SCRIPTED_LIST = 'https://graph.microsoft.com/v1.0/lists/x/items';

/** The real client of Graph, whose requests a function answers instead of the network. */
export const scriptedClient = (answer: (asked: Asked) => ScriptedAnswer | Promise<ScriptedAnswer>): Client =>
  Client.initWithMiddleware({
    baseUrl: 'https://graph.microsoft.com/',
    defaultVersion: 'v1.0',
    middleware: {
      execute: async (context: Context) => {
        const url = typeof context.request === 'string' ? context.request : context.request.url;
        const sent: unknown = context.options?.body;
        const { status, body } = await answer({
          method: context.options?.method ?? 'GET',
          path: decodeURIComponent(url).replace(/^.*\/v1\.0/, ''),
          body: typeof sent === 'string' ? (JSON.parse(sent) as unknown) : sent,
        });
        context.response = new Response(status === 204 ? null : JSON.stringify(body), {
          status,
          headers: { 'content-type': 'application/json' },
        });
      },
    },
  });

/** What Graph says of a request that it cannot take. */
export const refusedWith = (status: number, message: string, code = 'invalidRequest'): ScriptedAnswer => ({
  status,
  body: { error: { code, message } },
});
