import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import { z } from 'zod';
import { answers } from '../../src/local/story/appAnswers.js';
import { nn } from '../../src/texts/nn.js';
import { pdfFile } from '../support/sampleFiles.js';
import { NOW, openProduct, type Product } from './support/product.js';
import { steps } from './support/steps.js';
import { shownTab, tabOf } from './support/tab.js';

jest.setTimeout(60_000);

const secretary = 'sekretaer-test-s1';
const writer = 'prosjektleiar-test-k01';
const { attachments: words, form } = nn;
const plan = Buffer.concat([pdfFile(), Buffer.alloc(6_000_000, ' '), Buffer.from('\n%%EOF\n')]);
const film = Buffer.concat([pdfFile(), Buffer.alloc(11_000_000, ' ')]);
const folder = mkdtempSync(join(tmpdir(), 'semje-vedlegg-'));
/** On the person's own disk: the browser reads it from there. */
const onDisk = (name: string, content: Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

let on: Product;
const fault = (rule: object): Promise<Response> =>
  fetch(`${on.running.tenantUrl}/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(rule),
  });

beforeAll(async () => {
  on = await openProduct();
  const year = Number(NOW.slice(0, 4));
  const frames = [{ year, amount: 5_000_000, source: 'Fordelingsnøkkelen' }];
  const call = { commandId: randomUUID(), id: 'haust', frames, deadline: `${year}-12-01` };
  await on.app.must(secretary, 'POST /api/calls', answers.accepted, call);
  await on.app.must(writer, 'POST /api/applications', answers.accepted, {
    commandId: randomUUID(),
    id: 'med-vedlegg',
    call: 'haust',
  });
  await fault({ match: { kind: 'upload', method: 'PUT' }, delayMs: 600 });
  await fault({ match: { kind: 'upload', method: 'PUT', nth: 2 }, status: 503, times: 1 });
});
afterAll(async () => {
  await on?.stop();
  rmSync(folder, { recursive: true, force: true });
});
const step = steps(() => on);

describe('attaching files', () => {
  step('shows how far each has come, and lets one be cancelled', async () => {
    const page = await on.asPerson(writer, { sub: 'applications/med-vedlegg/declarations' });
    const tab = await shownTab(page, form.parts.declarations);
    await tab.locator('input[type=file]').setInputFiles([onDisk('Plan.pdf', plan), onDisk('Film.pdf', film)]);
    await tab.getByRole('progressbar', { name: words.progressOf('Film.pdf') }).waitFor();
    await tab.getByRole('button', { name: words.cancelNamed('Film.pdf') }).click();
    await tab.getByText('Film.pdf', { exact: true }).waitFor({ state: 'detached' });
  });

  step('takes the other up where SharePoint refused it, and shows its fingerprint when it is checked', async () => {
    const page = await on.page(writer);
    const tab = tabOf(page);
    await tab.getByText(words.numbered(1, 'Plan.pdf')).waitFor();
    await tab.getByText(createHash('sha256').update(plan).digest('hex')).waitFor();
    const { content } = await on.app.must(
      writer,
      'GET /api/applications/med-vedlegg',
      z.object({ content: z.object({ attachments: z.array(z.object({ name: z.string(), bytes: z.number() })) }) }),
    );
    expect(content.attachments).toEqual([{ name: 'Plan.pdf', bytes: plan.length }]);
  });

  step('says at the file what is wrong with it', async () => {
    const tab = tabOf(await on.page(writer));
    await tab.locator('input[type=file]').setInputFiles(onDisk('Program.pdf', Buffer.from('MZ')));
    await tab.getByText(words.problem.notWhatItSays('PDF')).waitFor();
    await tab.getByRole('button', { name: words.forgetNamed('Program.pdf') }).click();
  });

  step('fits a narrow screen, is downloaded as it was, and a removal can be undone', async () => {
    const page = await on.page(writer);
    await page.setViewportSize({ width: 320, height: 900 });
    const tab = tabOf(page);
    await page.screenshot({ path: '.screenshots/attachments-320.png', fullPage: true });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      tab.getByRole('button', { name: words.openNamed('Plan.pdf') }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Plan.pdf');
    await tab.getByRole('button', { name: words.removeNamed('Plan.pdf') }).click();
    await tab.getByText(words.removed('Plan.pdf')).waitFor();
    await tab.getByRole('button', { name: nn.tab.undo }).click();
    await tab.getByText(words.numbered(1, 'Plan.pdf')).waitFor();
    expect(on.complaints).toEqual([]);
  });
});
