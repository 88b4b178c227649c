import { z } from 'zod';
import { systemClock } from './journal/clock.js';
import { LogFault } from './journal/log.js';
import { verifyJournal } from './journal/verify.js';
import { GraphFault } from './sharepoint/faults.js';
import { managedIdentityToken } from './sharepoint/graphToken.js';
import { connectSite } from './sharepoint/site.js';

const environment = z.object({
  HELSEFELLESSKAP: z.string().min(1).default('more-og-romsdal'),
  GRAPH_SITE_ID: z.string().min(1),
  GRAPH_ORIGIN: z.url().default('https://graph.microsoft.com'),
  GRAPH_RECORD: z.string().optional(),
  BOT_ID: z.string().optional(),
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `--seen <number>:<hash>`: an entry that a message in the channel carries, so that a cut tail shows. */
const lastSeen = (): { seq: number; hash: string } | undefined => {
  const at = process.argv.indexOf('--seen');
  const [seq, hash] = (at < 0 ? '' : (process.argv[at + 1] ?? '')).split(':');
  return seq && hash ? { seq: Number(seq), hash } : undefined;
};

/** `npm run journal:verify`: walks the chain of the whole journal. Exit code 1 where an entry is not what was written. */
const main = async (): Promise<number> => {
  const read = environment.safeParse(process.env);
  if (!read.success) {
    process.stderr.write(`Verifying needs the app's own environment.\n${z.prettifyError(read.error)}\n`);
    return 2;
  }
  const { HELSEFELLESSKAP, GRAPH_SITE_ID, GRAPH_ORIGIN, GRAPH_RECORD, BOT_ID } = read.data;
  const token = managedIdentityToken(BOT_ID);
  try {
    const site = await connectSite({ origin: GRAPH_ORIGIN, siteId: GRAPH_SITE_ID, token, recordFile: GRAPH_RECORD });
    const found = await verifyJournal(site.journalLog, systemClock, HELSEFELLESSKAP, lastSeen());
    for (const { sha, by, at, key } of found.removed) say(`Text ${sha} was removed by ${by}, ${at} (${key}).`);
    if (found.firstBad) {
      say(`Broken at ${found.firstBad.key}: ${found.firstBad.reason}. ${found.entries} entries before it are whole.`);
      return 1;
    }
    say(`${found.entries} entries, all whole. The newest has the hash ${found.hash}.`);
    return 0;
  } catch (error) {
    if (!(error instanceof GraphFault || error instanceof LogFault)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
};

process.exitCode = await main();
