import { z } from 'zod';
import { graphSiteId } from '../../src/local/settings.js';
import type { Machine } from './machine.js';

const page = z.object({
  value: z.array(z.object({ fields: z.record(z.string(), z.unknown()) })),
  '@odata.nextLink': z.string().optional(),
});
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of every row of a list, as an administrator reads them. */
export async function readList(machine: Machine, list: string): Promise<Fields[]> {
  const headers = { authorization: `Bearer ${await machine.token('admin', 'graph')}` };
  const rows: Fields[] = [];
  let url: string | undefined = `${machine.tenantUrl}/v1.0/sites/${graphSiteId}/lists/${list}/items?$expand=fields`;
  while (url !== undefined) {
    const { value, '@odata.nextLink': next } = page.parse(await (await fetch(url, { headers })).json());
    rows.push(...value.map(({ fields }) => fields));
    url = next?.replace('https://graph.microsoft.com', machine.tenantUrl);
  }
  return rows;
}

const body = z.object({
  seq: z.number(),
  entries: z.array(
    z.object({
      actor: z.string(),
      commandId: z.string(),
      events: z.array(z.looseObject({ type: z.string() })),
    }),
  ),
});

export interface JournalEntry {
  readonly seq: number;
  /** `tid/oid`, or the clock. */
  readonly actor: string;
  readonly commandId: string;
  readonly events: readonly { readonly type: string }[];
}

/** Every entry of the journal in its order, read without the app. */
export async function readJournal(machine: Machine): Promise<JournalEntry[]> {
  const rows = await readList(machine, 'Journal');
  return rows
    .map((row) => body.parse(JSON.parse(String(row['Body']))))
    .sort((one, other) => one.seq - other.seq)
    .flatMap(({ seq, entries }) => entries.map((entry) => ({ seq, ...entry })));
}
