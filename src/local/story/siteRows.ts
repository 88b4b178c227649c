import { z } from 'zod';
import type { ObservedApplication } from './observed.js';

const itemsShape = z.object({
  value: z.array(z.object({ fields: z.record(z.string(), z.unknown()) })),
  '@odata.nextLink': z.string().optional(),
});

/** The data site's view lists, as somebody with access reads them through Graph. */
export class SiteRows {
  constructor(
    private readonly graphOrigin: string,
    private readonly siteId: string,
    private readonly token: string,
  ) {}

  /** The fields of every row of a list that is named by its title. */
  async of(list: 'Applications' | 'Decisions'): Promise<Record<string, unknown>[]> {
    const rows: Record<string, unknown>[] = [];
    let url: string | undefined = `${this.graphOrigin}/v1.0/sites/${this.siteId}/lists/${list}/items?$expand=fields`;
    while (url !== undefined) {
      const answer = await fetch(url, { headers: { authorization: `Bearer ${this.token}` } });
      const page = itemsShape.parse(await answer.json());
      rows.push(...page.value.map(({ fields }) => fields));
      url = page['@odata.nextLink']?.replace('https://graph.microsoft.com', this.graphOrigin);
    }
    return rows;
  }
}

/** What the rows say otherwise than the app: one line for each. */
export async function unlikeRows(
  rows: SiteRows,
  applications: readonly Pick<ObservedApplication, 'id' | 'decision' | 'amount'>[],
): Promise<string[]> {
  const [shown, decided] = await Promise.all([rows.of('Applications'), rows.of('Decisions')]);
  return applications.flatMap(({ id, decision, amount }) => {
    const row = shown.find(({ ApplicationId }) => ApplicationId === id);
    if (!row) return [`${id} has no row in Applications.`];
    const wrong = decision !== 'none' && row['Status'] !== decision;
    const lines = wrong ? [`${id}'s row in Applications says ${String(row['Status'])}, not ${decision}.`] : [];
    if (decision === 'none' || decision === 'notAssessed') return lines;
    // One that another has taken the place of says so.
    const entry = decided.findLast((one) => one['Application'] === id && (one['ReplacedBy'] ?? '') === '');
    if (!entry) return [...lines, `${id} has no row in Decisions.`];
    const fits = entry['Outcome'] === decision && Number(entry['Amount'] ?? 0) === amount;
    return fits
      ? lines
      : [...lines, `${id}'s row in Decisions says ${String(entry['Outcome'])} ${String(entry['Amount'])}.`];
  });
}
