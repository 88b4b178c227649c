import { z } from 'zod';
import { GraphFault } from './faults.js';
import { createGraph } from './graphClient.js';
import { givenToken } from './graphToken.js';
import { DiffersInKind } from './lackingColumns.js';
import { provision } from './provision.js';

const environment = z.object({
  GRAPH_SITE_ID: z.string().min(1),
  GRAPH_ORIGIN: z.url().default('https://graph.microsoft.com'),
  /** An administrator's access token for Graph with Sites.Manage.All, for example from `az account get-access-token`. */
  GRAPH_TOKEN: z.string().min(1),
  GRAPH_RECORD: z.string().optional(),
});

/** `npm run provision`: the lists of a site. Exit code 1 with one sentence where it cannot be done. */
const main = async (): Promise<number> => {
  const read = environment.safeParse(process.env);
  if (!read.success) {
    process.stderr.write(`Provisioning needs GRAPH_SITE_ID and GRAPH_TOKEN.\n${z.prettifyError(read.error)}\n`);
    return 1;
  }
  const { GRAPH_SITE_ID, GRAPH_ORIGIN, GRAPH_TOKEN, GRAPH_RECORD } = read.data;
  const graph = createGraph({ origin: GRAPH_ORIGIN, token: givenToken(GRAPH_TOKEN), recordFile: GRAPH_RECORD });
  try {
    await provision(graph, GRAPH_SITE_ID, (what) => process.stdout.write(`${what}\n`));
    process.stdout.write('The site has everything it needs.\n');
    return 0;
  } catch (error) {
    if (!(error instanceof GraphFault || error instanceof DiffersInKind)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
};

process.exitCode = await main();
