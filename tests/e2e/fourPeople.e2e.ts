import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { fromEndorsement } from '../../src/local/story/cast.js';
import { waitFor } from '../../src/local/story/waiting.js';
import { nn } from '../../src/texts/nn.js';
import { en } from '../../src/texts/en.js';
import { findings } from './accessibility.js';
import { cardWith, press } from './support/cards.js';
import { openProduct, type Product } from './support/product.js';
import { steps } from './support/steps.js';
import { shownTab, tabOf } from './support/tab.js';
import { BY_MAIL, CLINIC_HEAD, draftForThree, type WrittenDraft } from './support/threeWays.js';
import { chooseEndorsers, goToPart, send, textBox, type } from './support/writing.js';

jest.setTimeout(120_000);

const MUNICIPALITY = 'prosjektleiar-test-k03';
const TRUST = 'prosjektleiar-test-h03';
const trustsName = 'Prosjektleiar Test H03';
const municipalitysName = 'Prosjektleiar Test K03';
/** Leads Molde while its own leader is away. */
const standInsName = 'Konstituert Kommunalsjef Test';
const AWAY = 'Kommunalsjef Test Molde';

const { form, sharing, writing, cards, endorsing, round } = nn;
const question = 'Er dette òg for dei under 18 år?';
const yes = 'Ja, frå 16 år.';
const wanted = 'Skriv kven som leier teamet, så støttar vi.';

let on: Product;
let draft: WrittenDraft;
/** The story's own account for him. */
let standIn: string;
beforeAll(async () => {
  on = await openProduct();
  draft = await draftForThree(on, {
    name: standInsName,
    actingFor: AWAY,
    delegationRef: 'Konstituering 2026-09-01 til 2026-12-31',
  });
  const named = draft.application.endorsements.find(({ name }) => name === standInsName);
  if (!named) throw new Error('Nobody acts for the leader of Molde.');
  standIn = draft.stage.cast.account(fromEndorsement(named)).id;
});
afterAll(() => on?.stop());
const step = steps(() => on);

const partFor = async (person: string, part: 'applicants' | 'measure' | 'progress'): Promise<FrameLocator> =>
  shownTab(await on.asPerson(person, { sub: `applications/${draft.application.id}/${part}` }), form.parts[part]);
const at = async (person: string): Promise<FrameLocator> => tabOf(await on.page(person));
const says = (place: FrameLocator | Page, text: string | RegExp): Promise<void> =>
  place.getByText(text).first().waitFor();
const holds = (field: Locator, text: string): Promise<true> =>
  waitFor(`the field to say «${text}»`, async () => (await field.inputValue()) === text || undefined, {
    timeoutMs: 15_000,
  });
const isSaved = (tab: FrameLocator): Promise<void> => says(tab, /^Lagra kl\./);

async function endorseOnCard(leader: string, words: string): Promise<void> {
  const chat = await on.asPerson(leader, { view: 'chat' });
  const asked = cardWith(chat, cards.endorsement.waitsForYou);
  await type(asked.getByRole('textbox'), words);
  await press(asked, cards.endorsement.endorse);
  await cardWith(chat, `«${words}»`).getByText(cards.endorsement.youEndorse).waitFor();
}

async function answerByMail(words: string): Promise<void> {
  const inbox = await on.asPerson(BY_MAIL, { view: 'mail', width: 375, height: 740 });
  const opening = inbox.waitForEvent('popup');
  await inbox.getByRole('article').first().getByRole('link').click();
  const page = await opening;
  await page.setViewportSize({ width: 375, height: 740 });
  const choice = page.getByRole('link', { name: 'Kommunalsjef Test Post' });
  await choice
    .or(page.getByRole('heading', { level: 1 }))
    .first()
    .waitFor();
  if ((await choice.count()) > 0) await choice.click();
  await page.getByRole('textbox').fill(words);
  // A browser speaks the language of its own settings.
  await page.getByRole('button', { name: en.endorsing.answer.endorse }).click();
  await page.getByRole('heading', { name: en.endorsing.answered.endorsed }).waitFor();
  await page.close();
}

/** Four people, each in a browser of his own, from the first word to the receipt. */
describe('an application of two municipalities and the trust', () => {
  step('gets the trust’s contact person as a writer by one press', async () => {
    const tab = await partFor(MUNICIPALITY, 'applicants');
    await tab.getByRole('button', { name: sharing.people.offerNamed(trustsName) }).click();
    await tab.getByRole('combobox', { name: sharing.people.roleOf(trustsName) }).waitFor();
    const told = cardWith(await on.asPerson(TRUST, { view: 'chat' }), sharing.card.addedTitle(municipalitysName));
    await told.getByRole('link', { name: sharing.card.open }).waitFor();
  });

  step('is written by both at once, and each sees where the other writes and what he has written', async () => {
    const [his, hers] = [await partFor(MUNICIPALITY, 'measure'), await partFor(TRUST, 'measure')];
    await says(his, writing.here.also(trustsName));
    await Promise.all([
      type(textBox(his, 'purpose'), 'Unge skal få hjelp heime.'),
      type(textBox(hers, 'targetGroup'), 'Ungdom med samansette behov.'),
    ]);
    await says(his, writing.here.inField(trustsName));
    await Promise.all([
      holds(textBox(his, 'targetGroup'), 'Ungdom med samansette behov.'),
      holds(textBox(hers, 'purpose'), 'Unge skal få hjelp heime.'),
    ]);
  });

  step('keeps both texts where both have written in one field, until one of them has chosen', async () => {
    const [his, hers] = [await at(MUNICIPALITY), await at(TRUST)];
    await Promise.all([
      type(textBox(his, 'title'), 'Ambulerande team for unge'),
      type(textBox(hers, 'title'), 'Ambulerande ungdomsteam'),
    ]);
    await Promise.all([textBox(his, 'purpose').click(), textBox(hers, 'purpose').click()]);
    const torn = writing.conflict.title(form.fields.title.label);
    const conflictIn = (tab: FrameLocator): Locator => tab.getByRole('region', { name: torn });
    const [where, other] = await Promise.any([
      conflictIn(his)
        .waitFor()
        .then(() => [his, hers] as const),
      conflictIn(hers)
        .waitFor()
        .then(() => [hers, his] as const),
    ]);
    await isSaved(other);
    await conflictIn(where).getByRole('button', { name: writing.conflict.useMine }).click();
    const chosen = where === his ? 'Ambulerande team for unge' : 'Ambulerande ungdomsteam';
    await holds(textBox(where, 'title'), chosen);
    await holds(textBox(other, 'title'), chosen);
  });

  step('is commented on: a question that calls on the other, his answer, and done', async () => {
    const hers = await at(TRUST);
    const { comments } = sharing;
    await hers.getByRole('button', { name: comments.comment(form.fields.targetGroup.label) }).click();
    const box = hers.getByRole('combobox', { name: comments.newTitle });
    await box.pressSequentially('@Prosjektleiar Test K');
    await hers
      .getByRole('listbox', { name: comments.mention })
      .getByRole('option', { name: municipalitysName })
      .waitFor();
    await box.press('Enter');
    await box.pressSequentially(question);
    await hers.getByRole('button', { name: comments.send }).click();
    const his = await at(MUNICIPALITY);
    const thread = his.getByRole('listitem').filter({ hasText: question });
    await thread.getByRole('button', { name: comments.answerNamed(trustsName) }).click();
    await his.getByRole('combobox', { name: comments.answerLabel(trustsName) }).fill(yes);
    await his.getByRole('button', { name: comments.sendAnswer }).click();
    await says(hers, yes);
    await hers.getByRole('button', { name: comments.doneNamed(trustsName) }).click();
    await says(his, comments.settled(1));
    await his.getByRole('button', { name: comments.comment(form.fields.targetGroup.label) }).waitFor();
  });

  step('goes to three leaders: one in chat, one acting for another, one by e-mail', async () => {
    const his = await at(MUNICIPALITY);
    await isSaved(his);
    await goToPart(his, 'endorsement');
    await chooseEndorsers(his, [
      ['Molde kommune', standInsName],
      ['Averøy kommune', 'Kommunalsjef Test Post'],
      ['Helse Møre og Romsdal HF', 'Klinikksjef Test C'],
    ]);
    await send(his);
    await says(his, /Innhaldet er låst medan leiarane svarar/);
  });

  step('is supported by the klinikksjef, and sent back by the acting leader, who says what must change', async () => {
    await endorseOnCard(CLINIC_HEAD, 'Klinikken set av ein lege.');

    const tab = await shownTab(await on.asPerson(standIn, { sub: `endorsements/${draft.application.id}` }));
    await says(tab, new RegExp(AWAY));
    await tab.getByRole('button', { name: round.answer.changes }).click();
    await says(tab, round.answer.changesMissing);
    await type(tab.getByRole('textbox', { name: endorsing.answer.justification }), wanted);
    await tab.getByRole('button', { name: round.answer.changes }).click();
    await tab.getByRole('heading', { name: round.answer.youAskForChanges }).waitFor();
    const told = cardWith(
      await on.asPerson(MUNICIPALITY, { view: 'chat' }),
      round.notice.changesTitle('Molde kommune'),
    );
    await told.getByText(wanted).waitFor();
  });

  step('is changed by the other writer, and sent again: then all are asked anew', async () => {
    const hers = await partFor(TRUST, 'progress');
    await type(textBox(hers, 'progressPlan'), 'Teamet blir leidd av ein psykologspesialist frå klinikken.');
    await isSaved(hers);
    await goToPart(hers, 'endorsement');
    await says(hers, round.sending.notKept);
    await send(hers);
    await says(hers, /Innhaldet er låst medan leiarane svarar/);
  });

  step('is supported by all three, two by what they then have and one by the link in an e-mail', async () => {
    const asked = cardWith(await on.asPerson(CLINIC_HEAD, { view: 'chat' }), cards.endorsement.waitsForYou);
    await asked.getByText(round.card.changedParts(form.parts.progress).replaceAll('*', '')).waitFor();
    await endorseOnCard(CLINIC_HEAD, 'Vi er framleis med.');
    await endorseOnCard(standIn, 'No står det kven som leier.');
    await answerByMail('Averøy er med.');
  });

  step('is then submitted, with a receipt, and the record names the leader and the one he acts for', async () => {
    const hers = await at(TRUST);
    await hers.getByRole('heading', { name: form.receipt.title }).waitFor();
    await says(hers, standInsName);
    await says(hers, new RegExp(AWAY));
    expect(on.complaints).toEqual([]);
  });

  step('has receipts that anybody can check, who are told when a single byte is another', async () => {
    const page = await on.page(TRUST);
    const downloading = page.waitForEvent('download');
    await (await at(TRUST)).getByRole('button', { name: nn.checking.download.receiptOf('Molde kommune') }).click();
    const receipt = await readFile(await (await downloading).path());
    const changed = Buffer.from(receipt);
    changed[changed.length - 200] = (changed[changed.length - 200] ?? 0) ^ 1;
    const anybody = await page.context().newPage();
    const isFiled = async (buffer: Buffer): Promise<boolean> => {
      await anybody.goto(`${on.running.appUrls[0] ?? ''}/check`);
      await anybody.locator('input[type=file]').setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer });
      const known = anybody.getByRole('heading', { name: en.checking.knownTitle });
      await known.or(anybody.getByRole('heading', { name: en.checking.unknownTitle })).waitFor();
      return (await known.count()) > 0;
    };
    // It is filed on its own, a moment after the answer.
    await waitFor('the receipt to be filed', async () => (await isFiled(receipt)) || undefined, { timeoutMs: 30_000 });
    await says(anybody, /endorses the application, version 2/);
    expect(await isFiled(changed)).toBe(false);
    expect(await findings(anybody.mainFrame())).toEqual([]);
  });
});
