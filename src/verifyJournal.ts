import { z } from 'zod';
import { systemClock } from './journal/clock.js';
import { LogFault } from './journal/log.js';
import { verifyJournal } from './journal/verify.js';
import { GraphFault } from './sharepoint/faults.js';
import { managedIdentityToken } from './sharepoint/graphToken.js';
import { connectSite, type Site } from './sharepoint/site.js';
import { readSeenEntry } from './seenEntry.js';

const environment = z.object({
  HELSEFELLESSKAP: z.string().min(1).toLowerCase().default('more-og-romsdal'),
  GRAPH_SITE_ID: z.string().min(1),
  GRAPH_ORIGIN: z.url().default('https://graph.microsoft.com'),
  GRAPH_RECORD: z.string().optional(),
  BOT_ID: z.string().optional(),
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `--seen <number> <hash>`: an entry that a message in the channel carries, so that a cut tail shows; all that follows is it. */
const seenText = (): string | undefined => {
  const at = process.argv.indexOf('--seen');
  return at < 0 ? undefined : process.argv.slice(at + 1).join(' ');
};

/** A name spelt wrong is as empty as a journal that somebody has deleted: whoever asks is told what stands there. */
const sayEmpty = async (site: Site, healthCommunity: string): Promise<void> => {
  const rows = await site.list('Journal', 'rows').all();
  const keys = rows.map(({ fields }) => fields.Key).filter((key) => typeof key === 'string');
  const streams = new Set(keys.map((key) => key.split(':')[0]));
  const others =
    streams.size === 0 ? 'Nothing else stands in the list.' : `In the list stand: ${[...streams].join(', ')}.`;
  say(`The journal of ${healthCommunity} is empty. ${others}`);
};

/** `npm run journal:verify`: walks the chain of the whole journal. Exit code 1 where an entry is not what was written, or there is none. */
const main = async (): Promise<number> => {
  const read = environment.safeParse(process.env);
  if (!read.success) {
    process.stderr.write(`Verifying needs the app's own environment.\n${z.prettifyError(read.error)}\n`);
    return 2;
  }
  const { HELSEFELLESSKAP, GRAPH_SITE_ID, GRAPH_ORIGIN, GRAPH_RECORD, BOT_ID } = read.data;
  const seen = seenText();
  const lastSeen = seen === undefined ? undefined : readSeenEntry(seen);
  if (seen !== undefined && !lastSeen) {
    process.stderr.write(`«${seen}» is no entry: give its number and at least twelve digits of its hash.\n`);
    return 2;
  }
  const token = managedIdentityToken(BOT_ID);
  try {
    const site = await connectSite({ origin: GRAPH_ORIGIN, siteId: GRAPH_SITE_ID, token, recordFile: GRAPH_RECORD });
    const found = await verifyJournal(site.journalLog, systemClock, HELSEFELLESSKAP, lastSeen, site.contents);
    for (const { sha, by, at, key } of found.removed) say(`Text ${sha} was removed by ${by}, ${at} (${key}).`);
    if (found.entries === 0 && !found.firstBad) await sayEmpty(site, HELSEFELLESSKAP);
    if (found.firstBad) {
      say(`Broken at ${found.firstBad.key}: ${found.firstBad.reason}. ${found.entries} entries before it are whole.`);
      return 1;
    }
    if (found.entries === 0) return 1;
    say(`${found.entries} entries, all whole. The newest has the hash ${found.hash}.`);
    return 0;
  } catch (error) {
    if (!(error instanceof GraphFault || error instanceof LogFault)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
};

process.exitCode = await main();
