/**
 * `node dist/tests/support/collectGoldenEvents.js tests/golden/events`, in the environment of an app of the embedded tenant after
 * a story has been played: keeps one event of every type and version that has no file yet.
 */
import { systemClock } from '../../src/journal/clock.js';
import { readBlock } from '../../src/journal/load.js';
import { managedIdentityToken } from '../../src/sharepoint/graphToken.js';
import { connectSite } from '../../src/sharepoint/site.js';
import { keepGoldenEvents } from './goldenEvents.js';

const [folder = 'tests/golden/events'] = process.argv.slice(2);
const { GRAPH_ORIGIN = '', GRAPH_SITE_ID = '', BOT_ID, HELSEFELLESSKAP = 'more-og-romsdal' } = process.env;
const site = await connectSite({ origin: GRAPH_ORIGIN, siteId: GRAPH_SITE_ID, token: managedIdentityToken(BOT_ID) });
const rows = await readBlock(site.journalLog, systemClock, `${HELSEFELLESSKAP}:0`);
process.stdout.write(`Kept: ${keepGoldenEvents(folder, rows).join(', ') || 'nothing new'}\n`);
