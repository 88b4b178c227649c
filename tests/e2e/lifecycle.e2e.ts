import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import { seedTenant } from '../../src/local/seed/seedTenant.js';
import { nb } from '../../src/texts/nb.js';
import { nn } from '../../src/texts/nn.js';
import { cardWith } from './support/cards.js';
import { SECRETARY } from './support/scene.js';
import { openProduct, type Product } from './support/product.js';
import { steps } from './support/steps.js';
import { shownTab, tabOf } from './support/tab.js';
import { chooseEndorsers, goToPart, send, textBox, type } from './support/writing.js';

jest.setTimeout(120_000);

const { lifecycle, initiatives: ideas, form, tab: words } = nn;
/** Of the seed: one that is submitted, with its writer, and somebody who waits for two leaders. */
const SUBMITTED = { writer: 'prosjektleiar-test-k03', id: 'ambulerande-sarteam' };
const AWAITING = { writer: 'prosjektleiar-test-k01', id: 'foreldrestotte-tidleg' };
const title = 'Felles opplæring i heimebesøk';
const reason = 'Skriv kven som skal evaluere tiltaket.';
const deadline = '20.12.2026';

let on: Product;
beforeAll(async () => {
  on = await openProduct();
  await seedTenant(on.running.tenantUrl, on.running.appUrls[0] ?? '');
});
afterAll(() => on?.stop());
const step = steps(() => on);

describe('an application that takes another course', () => {
  step('begins as an idea that everybody sees', async () => {
    const tab = tabOf(await on.asPerson(AWAITING.writer, { sub: 'initiatives' }));
    await tab.getByRole('button', { name: ideas.start }).click();
    await type(tab.getByRole('textbox', { name: ideas.title }), title);
    await tab.getByRole('checkbox', { name: 'Giske kommune' }).check();
    await type(tab.getByRole('textbox', { name: ideas.text }), 'Vi lærer opp dei same folka saman.');
    await tab.getByRole('button', { name: ideas.submit }).click();
    await tab.getByRole('heading', { name: title }).waitFor();
    await on.keep('lifecycle-idea');
  });

  step('grows from the idea with its title, is deleted, and taken back at once', async () => {
    const tab = tabOf(await on.page(AWAITING.writer));
    await tab.getByRole('button', { name: ideas.applyNamed(title) }).click();
    await tab.getByText(lifecycle.idea(title)).waitFor();
    await tab.getByRole('checkbox', { name: 'Giske kommune', checked: true }).waitFor();
    await on.keep('lifecycle-grown');
    await tab.getByRole('button', { name: lifecycle.remove.start }).click();
    await tab.getByText(lifecycle.remove.done).waitFor();
    await on.keep('lifecycle-deleted');
    await tab.getByRole('button', { name: lifecycle.remove.undo }).click();
    await tab.getByRole('heading', { level: 1, name: form.parts.applicants }).waitFor();
  });

  step('is withdrawn by its writer while its leaders are asked, who are told', async () => {
    const tab = tabOf(await on.asPerson(AWAITING.writer, { sub: `applications/${AWAITING.id}` }));
    await tab.getByRole('button', { name: lifecycle.withdraw.start }).click();
    const asked = tab.getByRole('dialog', { name: lifecycle.withdraw.title });
    await on.keep('lifecycle-withdrawing');
    await asked.getByRole('button', { name: lifecycle.withdraw.start }).click();
    await tab.getByRole('heading', { name: lifecycle.withdraw.done }).waitFor();
    await on.keep('lifecycle-withdrawn');
    const chat = await on.asPerson('kommunalsjef-test-giske', { view: 'chat' });
    await cardWith(chat, lifecycle.cards.withdrawnTitle).waitFor();
  });

  step('is sent back by the secretariat, with a reason and a new deadline', async () => {
    const tab = tabOf(await on.asPerson(SECRETARY, { sub: `applications/${SUBMITTED.id}` }));
    await tab.getByRole('button', { name: lifecycle.back.start }).click();
    await type(tab.getByRole('textbox', { name: lifecycle.back.reason }), reason);
    await type(tab.getByRole('textbox', { name: lifecycle.back.deadline }), deadline);
    await on.keep('lifecycle-sending-back');
    await tab.getByRole('button', { name: lifecycle.back.submit, exact: true }).click();
    await tab.getByText('Søknaden er hos søkjarane').waitFor();
  });

  step('is seen with the reason by its writer, in chat and in the form, and sent again', async () => {
    const chat = await on.asPerson(SUBMITTED.writer, { view: 'chat' });
    // His Teams is in bokmål: it said so when it installed the app, and the bot writes as it was last spoken to.
    const card = cardWith(chat, nb.lifecycle.cards.returnedTitle);
    await card.getByText(reason).waitFor();
    await card.getByRole('link', { name: nb.lifecycle.cards.open }).click();
    const tab = await shownTab(chat, form.parts.applicants);
    await tab.getByText(reason).waitFor();
    await on.keep('lifecycle-sent-back');
    await goToPart(tab, 'operation');
    await type(textBox(tab, 'evaluationPlan'), 'Høgskulen evaluerer tiltaket etter eitt år.');
    await goToPart(tab, 'endorsement');
    await chooseEndorsers(tab, [
      ['Molde kommune', 'Kommunalsjef Test Molde'],
      ['Hustadvika kommune', 'Kommunalsjef Test Hustadvika'],
      ['Aukra kommune', 'Kommunalsjef Test Aukra'],
      ['Helse Møre og Romsdal HF', 'Klinikksjef Test A'],
    ]);
    await send(tab);
    await tab.getByText(/versjon 2\. Innhaldet er låst/).waitFor();
  });

  step('is found among one’s own with what became of it', async () => {
    const tab = tabOf(await on.asPerson(AWAITING.writer, { sub: 'applications' }));
    await tab.getByText(nn.status.application.withdrawn).waitFor();
    await tab.getByRole('heading', { name: words.applications.done }).waitFor();
    await on.keep('lifecycle-list');
  });
});
