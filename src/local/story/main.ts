import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { StartProblem } from '../child.js';
import { freePort } from '../freePort.js';
import { worthSeeing } from '../childLine.js';
import { startTenantAndApp, type Running } from '../processes.js';
import { graphSiteId } from '../settings.js';
import { differences } from './compare.js';
import { play } from './play.js';
import { readStory, UnplayableStory } from './readStory.js';
import { reportOf } from './report.js';
import { SiteRows } from './siteRows.js';
import type { Story } from './storyFile.js';
import { morningOf, timelineOf } from './timeline.js';
import { StoryStuck } from './waiting.js';

const USAGE = 'Usage: npm run story -- --file FILE [--json OUT]';

const begun = Date.now();
const tell = (line: string): void => {
  process.stdout.write(`[${((Date.now() - begun) / 1000).toFixed(1).padStart(5)} s] ${line}\n`);
};
const complain = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

function readArguments(): { file: string; json?: string | undefined } {
  try {
    const { values } = parseArgs({ options: { file: { type: 'string' }, json: { type: 'string' } } });
    if (values.file === undefined) throw new UnplayableStory(USAGE);
    return { file: values.file, json: values.json };
  } catch (error) {
    throw error instanceof TypeError ? new UnplayableStory(`${error.message}\n${USAGE}`) : error;
  }
}

async function siteRows(tenantUrl: string): Promise<SiteRows> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const body = JSON.stringify({ person: 'admin', audience: 'graph' });
  const answer = await fetch(`${tenantUrl}/identity/token`, { ...init, body });
  const { access_token: token } = z.object({ access_token: z.string() }).parse(await answer.json());
  return new SiteRows(tenantUrl, graphSiteId, token);
}

async function playOn(running: Running, story: Story, json: string | undefined): Promise<number> {
  const { tenantUrl, appUrls } = running;
  const observed = await play(story, {
    tenantUrl,
    appUrl: appUrls[0] ?? '',
    rows: await siteRows(tenantUrl),
    tell,
  });
  const found = differences(story, observed);
  process.stdout.write(`\n${reportOf(observed, found)}`);
  const ok = found.length === 0;
  await keep(json, { ok, ...observed, differences: found });
  return ok ? 0 : 1;
}

/** What `--json` asks for: what came of the story, or the sentence on which it got stuck. */
async function keep(json: string | undefined, outcome: object): Promise<void> {
  if (json === undefined) return;
  const seconds = Math.round((Date.now() - begun) / 100) / 10;
  await writeFile(json, `${JSON.stringify({ ...outcome, seconds }, null, 2)}\n`);
}

/** Found out before the story is played, and not after. */
async function requireWritable(json: string | undefined): Promise<void> {
  if (json === undefined) return;
  await writeFile(json, '').catch(({ message }: Error) => {
    throw new UnplayableStory(`The outcome cannot be written to ${json}: ${message}.`);
  });
}

/** `npm run story`: 0 as the file says, 1 not, 2 it cannot be played. */
async function main(): Promise<number> {
  const { file, json } = readArguments();
  const story = await readStory(file);
  await requireWritable(json);
  const served = { HELSEFELLESSKAP: story.allocationScenario.helsefellesskap };
  const dataDir = await mkdtemp(path.join(tmpdir(), 'semje-story-'));
  let running: Running | undefined;
  const stop = async (): Promise<void> => {
    await running?.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(2)));
  try {
    running = await startTenantAndApp({
      port: await freePort(),
      localPort: await freePort(),
      dataDir,
      fresh: true,
      now: morningOf(timelineOf(story).opening),
      env: served,
      tenantEnv: served,
      tell,
      onLine: (child, line, stream) => {
        const shown = stream === 'err' ? worthSeeing(child, line) : undefined;
        if (shown !== undefined) complain(shown);
      },
    });
    return await playOn(running, story, json);
  } catch (error) {
    if (error instanceof StoryStuck) await keep(json, { ok: false, stuck: error.message });
    throw error;
  } finally {
    await stop();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const isForPeople = error instanceof UnplayableStory || error instanceof StartProblem || error instanceof StoryStuck;
  if (!isForPeople) throw error;
  complain(error.message);
  process.exitCode = error instanceof StoryStuck ? 1 : 2;
}
