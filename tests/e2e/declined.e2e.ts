import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import { seedTenant } from '../../src/local/seed/seedTenant.js';
import { nn } from '../../src/texts/nn.js';
import { cardWith, press } from './support/cards.js';
import { openProduct, type Product } from './support/product.js';
import { steps } from './support/steps.js';
import { shownTab, tabOf } from './support/tab.js';
import { chooseEndorsers, send, type } from './support/writing.js';

jest.setTimeout(120_000);

const title = 'Tidleg foreldrestøtte der psykisk sjukdom er kjend';
const writer = 'prosjektleiar-test-k01';
const reason = 'Kommunen har ikkje råd til eigeninnsatsen.';
const { cards, form } = nn;

let on: Product;
beforeAll(async () => {
  on = await openProduct();
  await seedTenant(on.running.tenantUrl, on.running.appUrls[0] ?? '');
});
afterAll(() => on?.stop());
const step = steps(() => on);

/** Of the three parties, Ålesund and the trust support the application; Giske has not answered. */
describe('an application that a party does not support', () => {
  step('ends its round when the leader says so on his card, with a reason', async () => {
    const card = cardWith(await on.asPerson('kommunalsjef-test-giske', { view: 'chat' }), title);
    await type(card.getByRole('textbox'), reason);
    await press(card, cards.endorsement.decline);
    await card.getByText(cards.endorsement.youDecline).waitFor();
    const other = cardWith(await on.asPerson('kommunalsjef-test-alesund', { view: 'chat' }), title);
    await other.filter({ hasText: /Støttar ikkje:\s*Giske kommune/ }).waitFor();
  });

  step('comes back to the applicant with the reason, in chat and in the tab', async () => {
    const chat = await on.asPerson(writer, { view: 'chat' });
    const told = cardWith(chat, cards.notice.declinedTitle('Giske kommune'));
    await told.getByText(reason).waitFor();
    await told.getByRole('link', { name: cards.notice.open }).click();
    const tab = await shownTab(chat, form.parts.endorsement);
    await tab.getByText(reason, { exact: true }).waitFor();
  });

  step('can go on without the party, as new content', async () => {
    const tab = tabOf(await on.page(writer));
    await tab.getByRole('button', { name: form.sending.takeOut('Giske kommune') }).click();
    await tab.getByText(form.sending.takenOut('Giske kommune')).waitFor();
    await chooseEndorsers(tab, [
      ['Ålesund kommune', 'Kommunalsjef Test Ålesund'],
      ['Helse Møre og Romsdal HF', 'Klinikksjef Test A'],
    ]);
    await send(tab);
    await tab.getByText(/versjon 2\. Innhaldet er låst/).waitFor();
  });

  step('makes the earlier cards outdated, and asks everybody again', async () => {
    for (const leader of ['klinikksjef-test-a', 'kommunalsjef-test-alesund']) {
      const chat = await on.asPerson(leader, { view: 'chat' });
      await chat.locator('.card', { hasText: cards.endorsement.outdatedState }).getByText(title).waitFor();
      const card = chat.locator('.card', { hasText: title }).filter({ hasText: cards.endorsement.waitsForYou });
      await type(card.getByRole('textbox'), 'Vi er med vidare.');
      await press(card, cards.endorsement.endorse);
      await chat.locator('.card', { hasText: cards.endorsement.youEndorse }).last().waitFor();
    }
    const tab = tabOf(await on.page(writer));
    await tab.getByRole('heading', { name: form.receipt.title }).waitFor();
  });
});
