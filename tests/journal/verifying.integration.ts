import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { shortHash } from '../../src/cards/pieces.js';
import { systemClock } from '../../src/journal/clock.js';
import { createJournal } from '../../src/journal/journal.js';
import { createGraph, type Graph } from '../../src/sharepoint/graphClient.js';
import { givenToken } from '../../src/sharepoint/graphToken.js';
import { connectSite, findLists } from '../../src/sharepoint/site.js';
import { startEmbeddedTenant, type EmbeddedTenant } from '../support/embeddedTenant.js';
import { savings } from '../support/savings.js';
import { person } from './rig.js';

const dist = resolve(process.env.SEMJE_DIST ?? 'dist');

interface Ended {
  readonly code: number;
  readonly said: string;
}

describe('the commands for whoever runs the app', () => {
  let tenant: EmbeddedTenant;
  let admin: Graph;
  beforeAll(async () => {
    tenant = await startEmbeddedTenant(dist);
    admin = createGraph({ origin: tenant.origin, token: givenToken(await tenant.token('admin', 'graph')) });
  }, 60_000);
  afterAll(() => tenant?.stop());

  const run = (program: string, more: Record<string, string> = {}, ...flags: string[]): Promise<Ended> =>
    new Promise((resolveRun) => {
      const env = { PATH: process.env.PATH ?? '', ...tenant.environment, HELSEFELLESSKAP: 'mr', ...more };
      execFile(process.execPath, [resolve(dist, program), ...flags], { env }, (error, out, err) =>
        resolveRun({ code: error ? Number(error.code) : 0, said: out + err }),
      );
    });
  const verify = (...flags: string[]) => run('src/verifyJournal.js', {}, ...flags);

  it('provision a site, and say in one sentence why not', async () => {
    const refused = await run('src/sharepoint/provisionMain.js', { GRAPH_TOKEN: await tenant.token('app', 'graph') });
    expect(refused).toMatchObject({ code: 1, said: expect.stringMatching(/^Graph answered 403.*\n$/) });
    expect(await verify()).toMatchObject({ code: 2, said: expect.stringContaining('npm run provision') });
    const made = await run('src/sharepoint/provisionMain.js', { GRAPH_TOKEN: await tenant.token('admin', 'graph') });
    expect(made).toMatchObject({ code: 0, said: expect.stringContaining('Made the list Journal.') });
    expect(await verify()).toEqual({ code: 1, said: 'The journal of mr is empty. Nothing else stands in the list.\n' });
  }, 60_000);

  it('verify the chain, and name the first entry that is not what was written', async () => {
    const { origin, siteId } = tenant;
    const site = await connectSite({ origin, siteId, token: givenToken(await tenant.token('app', 'graph')) });
    const { journalLog: log, contents } = site;
    const journal = createJournal({ log, contents, clock: systemClock, process: savings, healthCommunity: 'mr' });
    await journal.start();
    for (const id of ['a', 'b', 'c'])
      await journal.perform({ id, actor: person('ann'), command: { type: 'put', amount: 1, reason: `Grunn ${id}` } });
    const { seq, hash } = journal.read();
    await journal.stop();
    expect(await verify('--seen', `${seq}:${hash}`)).toEqual({
      code: 0,
      said: `3 entries, all whole. The newest has the hash ${hash}.\n`,
    });
    const printed = shortHash(hash).split(' ');
    expect(await verify('--seen', String(seq), ...printed)).toMatchObject({ code: 0 });
    expect(await verify('--seen', '2', ...printed)).toMatchObject({
      code: 1,
      said: expect.stringContaining('mr:000002'),
    });
    expect(await verify('--seen', `${seq}:${hash.slice(0, 11)}`)).toMatchObject({ code: 2 });
    expect(await run('src/verifyJournal.js', { HELSEFELLESSKAP: 'mr-misspelt' })).toEqual({
      code: 1,
      said: 'The journal of mr-misspelt is empty. In the list stand: mr.\n',
    });
    expect(await verify('--seen', `4:${hash}`)).toMatchObject({ code: 1, said: expect.stringContaining('mr:000004') });

    const list = (await findLists(admin, `/sites/${siteId}`)).get('Journal');
    const [second] = await log.readKey('mr:000002', AbortSignal.timeout(5000));
    const path = `/sites/${siteId}/lists/${list}/items/${second!.id}/fields`;
    await admin
      .client('drafts')
      .api(path)
      .patch({ Body: second!.body.replace('"amount":1', '"amount":2') });
    expect(await verify()).toMatchObject({ code: 1, said: expect.stringContaining('Broken at mr:000002') });
  }, 60_000);
});
