/** A process with nothing but a journal in it: commands come as lines of JSON, and so do the answers. */
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { Actor } from '../../src/grant/step.js';
import { systemClock } from '../../src/journal/clock.js';
import { createJournal } from '../../src/journal/journal.js';
import { managedIdentityToken } from '../../src/sharepoint/graphToken.js';
import { connectSite } from '../../src/sharepoint/site.js';
import { savings, type SavingsCommand } from './savings.js';

export interface JournalRequest {
  readonly n: number;
  /** Without one the state is asked for. */
  readonly perform?: { readonly id: string; readonly actor: string; readonly command: SavingsCommand };
}

const site = await connectSite({
  origin: process.env.GRAPH_ORIGIN ?? '',
  siteId: process.env.GRAPH_SITE_ID ?? '',
  token: managedIdentityToken(process.env.BOT_ID),
  recordFile: process.env.GRAPH_RECORD,
});
const journal = createJournal({
  log: site.journalLog,
  contents: site.contents,
  clock: systemClock,
  process: savings,
  healthCommunity: 'mr',
});
const tell = (what: object): void => void process.stdout.write(`${JSON.stringify(what)}\n`);

const look = () => {
  const { state, seq, hash } = journal.read();
  const fingerprint = createHash('sha256').update(JSON.stringify(state)).digest('hex');
  return { seq, hash, sum: state.sum, fingerprint, trouble: journal.health().trouble ?? null };
};

const answer = async ({ n, perform }: JournalRequest): Promise<void> => {
  if (!perform) return tell({ n, view: look() });
  const outcome = await journal.perform({ ...perform, actor: perform.actor as Actor });
  tell({ n, outcome });
};

await journal.start();
tell({ ready: true, view: look() });
createInterface({ input: process.stdin }).on('line', (line) => void answer(JSON.parse(line) as JournalRequest));
process.stdin.on('end', () => process.exit(0));
