import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { send } from '../../src/local/story/applying.js';
import type { StoryApplication } from '../../src/local/story/storyFile.js';
import { en } from '../../src/texts/en.js';
import { nn } from '../../src/texts/nn.js';
import { cardWith, press } from './support/cards.js';
import { openProduct, type Product } from './support/product.js';
import { steps } from './support/steps.js';
import { BY_MAIL, CLINIC_HEAD, draftForThree, IN_CHANNEL, SECRETARY } from './support/threeWays.js';

jest.setTimeout(90_000);

const { cards, reaching } = nn;

let on: Product;
let application: StoryApplication;
beforeAll(async () => {
  on = await openProduct();
  application = await ask();
});
afterAll(() => on?.stop());
const step = steps(() => on);

/** One application, whose three leaders are reached in three ways. */
async function ask(): Promise<StoryApplication> {
  const { stage, application: draft } = await draftForThree(on);
  await send(stage, draft);
  expect(stage.log.troubles).toEqual([]);
  return draft;
}

describe('a question to three leaders', () => {
  step('comes in personal chat to the one who has it', async () => {
    const card = cardWith(await on.asPerson(CLINIC_HEAD, { view: 'chat' }), application.titleNn);
    await card.getByText(cards.endorsement.waitsForYou).waitFor();
  });

  step('comes in a shared channel to a leader of another tenant, and shows nobody else what it says', async () => {
    const his = await on.asPerson(IN_CHANNEL, { view: 'team/leiarar' });
    const card = cardWith(his, application.titleNn);
    await card.getByRole('textbox').fill('Molde er med.');
    await press(card, cards.endorsement.endorse);
    await card.getByText(cards.endorsement.youEndorse).waitFor();
    const others = await on.asPerson(SECRETARY, { view: 'team/leiarar' });
    await others.locator('.card', { hasText: reaching.cover.onlyHe }).first().waitFor();
    expect(await others.locator('.messages').innerText()).not.toContain(application.titleNn);
  });

  step('comes by e-mail to the one who has nothing else, and is answered on a phone', async () => {
    const inbox = await on.asPerson(BY_MAIL, { view: 'mail', width: 375, height: 740 });
    const mail = inbox
      .getByRole('article')
      .filter({ hasText: reaching.mail.deadline.slice(0, 4) })
      .first();
    await mail.waitFor();
    const opening = inbox.waitForEvent('popup');
    await mail.getByRole('link').click();
    const page: Page = await opening;
    page.setDefaultTimeout(10_000);
    await page.setViewportSize({ width: 375, height: 740 });
    await page.getByRole('link', { name: 'Kommunalsjef Test Post' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('textbox').fill('Averøy er med.');
    await page.getByRole('button', { name: en.endorsing.answer.endorse }).click();
    // The browser speaks English, as its own settings say.
    await page.getByRole('heading', { name: en.endorsing.answered.endorsed }).waitFor();
    const answered = z.object({ answers: z.array(z.object({ party: z.string(), answer: z.string().optional() })) });
    const { answers: given } = await on.app.must(BY_MAIL, `GET /api/applications/${application.id}`, answered);
    expect(given).toEqual(expect.arrayContaining([expect.objectContaining({ party: 'averoy', answer: 'endorsed' })]));
  });
});
