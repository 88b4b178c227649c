import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const PAGES = 50;
/** What a call to Graph takes from a data centre nearby. */
const CALL_MS = 60;

interface Page {
  readonly value: readonly { readonly fields: unknown }[];
}

/** A list read as Graph gives it: one page after the other, each a call. Less than Graph does: nothing is checked or looked up. */
export class GraphPages<Row> {
  private constructor(
    private readonly server: Server,
    private readonly origin: string,
  ) {}

  static async holding<Row>(rows: readonly Row[]): Promise<GraphPages<Row>> {
    const size = Math.ceil(rows.length / PAGES);
    const pages = Array.from({ length: PAGES }, (_, page) =>
      JSON.stringify({ value: rows.slice(page * size, (page + 1) * size).map((fields) => ({ fields })) }),
    );
    const server = createServer((request, response) => {
      const page = Number(request.url?.slice(1));
      void sleep(CALL_MS).then(() => response.setHeader('content-type', 'application/json').end(pages[page]));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new GraphPages<Row>(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  async readAll(): Promise<Row[]> {
    const rows: Row[] = [];
    for (let page = 0; page < PAGES; page += 1) {
      const { value } = (await (await fetch(`${this.origin}/${page}`)).json()) as Page;
      rows.push(...value.map(({ fields }) => fields as Row));
    }
    return rows;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
