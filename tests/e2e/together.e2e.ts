import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { z } from 'zod';
import { answers } from '../../src/local/story/appAnswers.js';
import { committeeOf } from '../../src/local/story/register.js';
import { findings } from './accessibility.js';
import { openProduct, type Product } from './support/product.js';
import { tabFrame, tabOf } from './support/tab.js';

jest.setTimeout(180_000);
const withContent = z.object({ content: z.object({ targetGroup: z.string() }) });
const DRAFT = 'draft-1';
const WRITER = 'prosjektleiar-test-k02';
const MEASURE = `applications/${DRAFT}/measure`;
const OTHER = 'prosjektleiar-test-h01';

describe('two people who write one application, each in a browser', () => {
  let on: Product;
  beforeAll(async () => {
    on = await openProduct();
    const { secretary } = committeeOf(await on.tenant.people());
    const frames = [{ year: 2026, amount: 8_564_000, source: 'Fordelingsnøkkelen' }];
    const call = { commandId: 'open-call', id: 'call-1', frames, deadline: '2026-12-01' };
    await on.app.must(secretary.id, 'POST /api/calls', answers.accepted, call);
    const start = { commandId: 'start-draft', id: DRAFT, call: 'call-1' };
    await on.app.must(WRITER, 'POST /api/applications', answers.accepted, start);
    const { tid, oid } = on.account(OTHER);
    const member = { commandId: 'add-other', role: 'writer', identity: { tid, oid } };
    await on.app.must(WRITER, `POST /api/applications/${DRAFT}/members`, answers.accepted, member);
  });
  afterAll(() => on?.stop());

  const purpose = (person: string) =>
    on.page(person).then((page) => tabOf(page).getByRole('textbox', { name: 'Føremål' }));
  const targetGroup = (person: string) =>
    on.page(person).then((page) => tabOf(page).getByRole('textbox', { name: 'Målgruppe' }));

  it('see each other, get in what they write in different fields, and both texts of the same one', async () => {
    const one = await on.asPerson(WRITER, { sub: MEASURE });
    const other = await on.asPerson(OTHER, { sub: MEASURE });
    await (await purpose(WRITER)).click();
    await tabOf(other)
      .getByText(/skriv her$/)
      .waitFor();
    await (await targetGroup(OTHER)).fill('Ungdom mellom 12 og 25 år');
    await tabOf(one).getByText('Ungdom mellom 12 og 25 år').waitFor();
    expect(await tabOf(one).locator('.conflict').count()).toBe(0);

    await (await purpose(WRITER)).fill('Eit felles team som møter ungdommen heime');
    await (await purpose(OTHER)).fill('Eit felles team som møter ungdommen på skulen');
    // Whoever writes in the field is not disturbed: he chooses when he leaves it.
    await Promise.all([WRITER, OTHER].map(async (person) => (await purpose(person)).press('Tab')));
    const boxes = [one, other].map((page) => tabOf(page).locator('.conflict'));
    await Promise.race(boxes.map((box) => box.waitFor()));
    const torn = (await boxes[0]?.count()) === 1 ? one : other;
    expect(await tabOf(torn).locator('.conflict mark').count()).toBeGreaterThan(1);
    expect(await findings(await tabFrame(torn))).toEqual([]);
    await on.keep('samskriving');
    await tabOf(torn).getByRole('button', { name: 'Set saman' }).click();
    const both = torn === one ? WRITER : OTHER;
    expect(await (await purpose(both)).inputValue()).toMatch(/heime[^]*skulen|skulen[^]*heime/);
  });

  it('lose nothing without a network, nor when the page is loaded anew before it is back', async () => {
    const page = await on.asPerson(OTHER, { sub: MEASURE });
    await (await targetGroup(OTHER)).waitFor();
    await page.route('**/api/**', (route) => route.abort());
    await (await targetGroup(OTHER)).fill('Skrive utan nett');
    await tabOf(page)
      .locator('.save-inner')
      .getByText(/Teksten ligg trygt på denne maskina/)
      .waitFor();
    await page.unroute('**/api/**');
    await page.reload();
    const offered = tabOf(page).getByRole('button', { name: 'Ta dei inn i søknaden' });
    const saved = await Promise.race([
      offered.waitFor().then(() => false),
      tabOf(page)
        .getByText('Skrive utan nett')
        .waitFor()
        .then(() => true),
    ]);
    if (!saved) await offered.click();
    await tabOf(page)
      .getByText(/Lagra kl\./)
      .waitFor();
    const { content } = await on.app.must(OTHER, `GET /api/applications/${DRAFT}`, withContent);
    expect(content.targetGroup).toBe('Skrive utan nett');
    expect(on.complaints).toEqual([]);
  });
});
