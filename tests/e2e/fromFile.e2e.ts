import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { FrameLocator } from 'playwright-core';
import { answers } from '../../src/local/story/appAnswers.js';
import { nn } from '../../src/texts/nn.js';
import { FILLED, originalForm } from '../support/originalForm.js';
import { openProduct, type Product } from './support/product.js';
import { shownTab } from './support/tab.js';

jest.setTimeout(120_000);

const SECRETARY = 'sekretaer-test-s1';
const WRITER = 'prosjektleiar-test-k07';
const { fromFile, form } = nn;

let on: Product;
beforeAll(async () => {
  on = await openProduct();
  await on.app.must(SECRETARY, 'POST /api/calls', answers.accepted, {
    commandId: randomUUID(),
    id: 'haust-2026',
    frames: [{ year: 2026, amount: 8_564_000, source: 'Fordelingsnøkkelen' }],
    deadline: '2026-10-01',
  });
});
afterAll(() => on?.stop());

const chooseFile = async (tab: FrameLocator, name: string, content: Blob): Promise<void> =>
  tab.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await content.arrayBuffer()),
  });

describe('an application that came as a file', () => {
  it('becomes a draft, in which the sum that does not fit and the unclear amount stand at their fields', async () => {
    const page = await on.asPerson(WRITER, { sub: 'applications' });
    await (await shownTab(page)).getByRole('link', { name: fromFile.start }).click();
    const tab = await shownTab(page, fromFile.heading);
    await chooseFile(tab, 'notat.docx', new Blob(['PK\u0003\u0004 nothing']));
    await tab.getByText(nn.files.troubles.broken).waitFor();
    await chooseFile(tab, 'søknad.docx', await originalForm({ ...FILLED, anchoring: ['Ja'] }));
    await tab.getByRole('heading', { name: fromFile.read('søknad.docx') }).waitFor();
    await tab.getByText('«8,564»').first().waitFor();
    await on.keep('from-file');
    await tab.getByRole('button', { name: fromFile.make }).click();
    const draft = await shownTab(page, form.parts.applicants);
    await draft.getByText(fromFile.box('søknad.docx')).waitFor();
    expect(await draft.locator('.imported-box').innerText()).toContain(fromFile.boxLead(1));
    // The file itself is uploaded and checked meanwhile, whatever part somebody looks at.
    await draft.getByText(fromFile.fileKept).waitFor();
    await draft.getByRole('link', { name: fromFile.toAttachments }).click();
    const kept = await shownTab(page, form.parts.declarations);
    await kept.getByRole('button', { name: nn.attachments.removeNamed('søknad.docx') }).waitFor();
    await on.keep('from-file-attached');
    await kept.getByRole('link', { name: form.parts.budget }).first().click();
    const budget = await shownTab(page, form.parts.budget);
    const equipment = `${form.budget.rows['operating.equipment']}, Kommune`;
    await budget.getByText(form.budget.unclear(equipment, '1,2 mill')).waitFor();
    await budget.getByRole('region', { name: form.budget.importedTitle(4) }).waitFor();
    await budget.getByText(form.budget.onForm('75\u00a0000')).first().waitFor();
    await budget.getByText(form.budget.onForm('«8,564»')).first().waitFor();
    await on.keep('from-file-budget');
    expect(on.complaints).toEqual([]);
  });
});

describe('a register that came as a spreadsheet', () => {
  it('has each row with what would become of it; the good one is entered, the bad one is not', async () => {
    const leader = on.account('kommunalsjef-test-haram');
    const sheet = [
      'Part;Namn;E-post;Nivå;Frå;Til;Grunnlag',
      `1580;${leader.displayName};${leader.mail};kommunalsjef;1.1.2026;;Delegasjonsreglement`,
      'Atlantis;Ingen;ingen@kommune.example;kommunalsjef;i fjor;;Delegasjonsreglement',
    ].join('\r\n');
    const page = await on.asPerson(SECRETARY, { sub: 'register' });
    const { registerSheet: words, registerHistory: history, register } = nn;
    await (await shownTab(page, register.heading)).getByRole('link', { name: words.start }).click();
    const tab = await shownTab(page, words.heading);
    await chooseFile(tab, 'fullmakt.csv', new Blob([`\ufeff${sheet}`]));
    await tab.getByText('«Atlantis»').waitFor();
    await tab.getByText(words.problems.notInDirectory({ email: 'ingen@kommune.example' } as never)).waitFor();
    await on.keep('register-preview');
    await tab.getByRole('button', { name: words.enter(1) }).click();
    await tab.getByText(words.done(1, 0, 1)).waitFor();
    await tab.getByRole('link', { name: register.heading }).first().click();
    const whole = await shownTab(page, register.heading);
    await whole.getByText(history.fromFile('fullmakt.csv', 2)).first().waitFor();
    await on.keep('register-roles');
    await whole.getByRole('link', { name: leader.displayName }).first().click();
    await (
      await shownTab(page, leader.displayName)
    )
      .getByRole('table', { name: history.caption(leader.displayName) })
      .waitFor();
    await on.keep('register-history');
    expect(on.complaints).toEqual([]);
  });
});
