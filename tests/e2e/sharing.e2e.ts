import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { seedTenant } from '../../src/local/seed/seedTenant.js';
import { nn } from '../../src/texts/nn.js';
import { findings } from './accessibility.js';
import { cardWith } from './support/cards.js';
import { openProduct, type Product } from './support/product.js';
import { steps } from './support/steps.js';
import { shownTab, tabFrame, tabOf } from './support/tab.js';
import { textBox } from './support/writing.js';

jest.setTimeout(120_000);

const writer = 'prosjektleiar-test-k07';
const colleague = 'prosjektleiar-test-h07';
const writersName = 'Prosjektleiar Test K07';
const name = 'Prosjektleiar Test H07';
const { people, comments, card, roles } = nn.sharing;
const { form } = nn;
const id = 'overgang-ungdom-vaksen';
const question = 'klinikken fører lønn som 0,5 årsverk. Er det likt hos dykk?';
const answer = 'Ja, frå februar.';

let on: Product;
beforeAll(async () => {
  on = await openProduct();
  await seedTenant(on.running.tenantUrl, on.running.appUrls[0] ?? '');
});
afterAll(() => on?.stop());
const step = steps(() => on);

const writing = async (part: string, heading: string): Promise<FrameLocator> =>
  shownTab(await on.asPerson(writer, { sub: `applications/${id}/${part}` }), heading);

describe('two people on one draft', () => {
  step('are two when one has found the other by name, with the side visible', async () => {
    const tab = await writing('applicants', form.parts.applicants);
    await tab.getByText(people.offer(name)).waitFor();
    await tab.getByRole('button', { name: people.start }).click();
    await tab.getByRole('textbox', { name: people.search }).fill(name);
    await tab.getByRole('button', { name: people.submit, exact: true }).click();
    const hit = tab.getByRole('list', { name: people.results }).getByRole('listitem').filter({ hasText: name });
    await hit.getByRole('button', { name: people.addNamed(name, roles.writer) }).click();
    await tab.getByText(people.added(name)).waitFor();
    await tab.getByRole('combobox', { name: people.roleOf(name) }).waitFor();
  });

  step('are told: the other opens the application from his card', async () => {
    const chat = await on.asPerson(colleague, { view: 'chat' });
    const told = cardWith(chat, card.addedTitle(writersName));
    await told.getByText(card.may.writer).waitFor();
    await told.getByRole('link', { name: card.open }).click();
    await shownTab(chat, form.parts.applicants);
  });

  step('comment on a field: who is called on gets a card that leads to it', async () => {
    const tab = await writing('measure', form.parts.measure);
    await tab.getByRole('button', { name: comments.comment(form.fields.targetGroup.label) }).click();
    const box = tab.getByRole('combobox', { name: comments.newTitle });
    await box.pressSequentially(`@Prosjektleiar Test H07`.slice(0, 14));
    await tab.getByRole('listbox', { name: comments.mention }).getByRole('option', { name }).waitFor();
    await box.press('Enter');
    await box.pressSequentially(question);
    await tab.getByRole('button', { name: comments.send }).click();
    await tab.getByRole('listitem').filter({ hasText: question }).waitFor();
    expect(await box.inputValue()).toBe('');
    expect(await findings(await tabFrame(await on.page(writer)))).toEqual([]);
    const chat = await on.asPerson(colleague, { view: 'chat' });
    const told = cardWith(chat, card.mentionTitle(writersName));
    await told.getByText(`@${name} ${question}`).waitFor();
    await told.getByRole('link', { name: card.read }).click();
    const field = textBox(await shownTab(chat, form.parts.measure), 'targetGroup');
    await field.and(tabOf(chat).locator(':focus')).waitFor();
  });

  step('answer each other, live, and lose nothing of what is typed when the page is read anew', async () => {
    const page = await on.page(colleague);
    const thread = (tab: FrameLocator) => tab.getByRole('listitem').filter({ hasText: question });
    await thread(tabOf(page))
      .getByRole('button', { name: comments.answerNamed(writersName) })
      .click();
    await tabOf(page)
      .getByRole('combobox', { name: comments.answerLabel(writersName) })
      .fill(answer);
    const again = await shownTab(
      await on.asPerson(colleague, { sub: `applications/${id}/measure` }),
      form.parts.measure,
    );
    await thread(again)
      .getByRole('button', { name: comments.answerNamed(writersName) })
      .click();
    expect(await again.getByRole('combobox', { name: comments.answerLabel(writersName) }).inputValue()).toBe(answer);
    await again.getByRole('button', { name: comments.sendAnswer }).click();
    await thread(tabOf(await on.page(writer)))
      .getByText(answer)
      .waitFor();
  });

  step('are done with it, and open it again', async () => {
    const tab = tabOf(await on.page(writer));
    await tab.getByRole('button', { name: comments.doneNamed(writersName) }).click();
    await tab.getByText(comments.settled(1)).click();
    await tab.getByRole('button', { name: comments.reopenNamed(writersName) }).click();
    await tab.getByText(comments.open(1)).waitFor();
  });

  step('are one again: who is taken off sees nothing more at once, and it can be undone', async () => {
    const tab = await writing('applicants', form.parts.applicants);
    await tab.getByRole('button', { name: people.removeNamed(name) }).click();
    const other = tabOf(await on.page(colleague));
    await other.getByText(people.gone).waitFor();
    expect(await other.getByText(question).count()).toBe(0);
    await tab.getByRole('button', { name: people.undo }).click();
    await tab.getByRole('combobox', { name: people.roleOf(name) }).waitFor();
    expect(on.complaints).toEqual([]);
  });
});
