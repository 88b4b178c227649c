import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { seedStory } from '../../src/local/seed/seedTenant.js';
import { channels, ids } from '../../src/local/settings.js';
import { answers } from '../../src/local/story/appAnswers.js';
import { fill, send, start } from '../../src/local/story/applying.js';
import { gatherCast } from '../../src/local/story/cast.js';
import { enterRegister } from '../../src/local/story/register.js';
import { StoryLog, type Stage } from '../../src/local/story/stage.js';
import type { StoryApplication } from '../../src/local/story/storyFile.js';
import { en } from '../../src/texts/en.js';
import { nn } from '../../src/texts/nn.js';
import { cardWith, press } from './support/cards.js';
import { NOW, openProduct, type Product } from './support/product.js';
import { steps } from './support/steps.js';

jest.setTimeout(90_000);

const SECRETARY = 'sekretaer-test-s1';
const CLINIC_HEAD = 'klinikksjef-test-c';
const IN_CHANNEL = 'kommunalsjef-test-kanal';
const BY_MAIL = 'kommunalsjef-test-post';
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
  const seed = seedStory(NOW.slice(0, 10));
  const [first] = seed.applications;
  if (!first) throw new Error('The seed has no application.');
  const asked = (party: string, role: string, name: string) => ({
    party,
    role,
    name,
    justificationNn: '',
    response: 'endorsed',
  });
  const played: StoryApplication = {
    ...first,
    municipalities: ['Molde', 'Averøy'],
    endorsements: [
      asked('Helse Møre og Romsdal HF', 'klinikksjef', 'Klinikksjef Test C'),
      asked('Molde kommune', 'kommunalsjef', 'Kommunalsjef Test Kanal'),
      asked('Averøy kommune', 'kommunalsjef', 'Kommunalsjef Test Post'),
    ],
  };
  const { app, tenant } = on;
  const story = { ...seed, applications: [played] };
  const { profile } = await app.must(SECRETARY, 'GET /api/me', answers.me);
  const cast = await gatherCast(story, tenant);
  const how = { from: '2026-01-01', answerable: 'partiesOfApplications' } as const;
  const register = await enterRegister(story, cast, profile, how, { app, tenant });
  const parties = ['molde', 'averoy'];
  const place = { commandId: 'leaders-channel', parties, team: ids.team, channel: channels.leaders };
  await app.must(SECRETARY, 'PUT /api/parties/channel', answers.accepted, place);
  const { year, frame: amount } = seed.allocationScenario;
  const frames = [{ year, amount, source: 'Fordelingsnøkkelen' }];
  const call = { commandId: 'open-the-call', id: first.round, frames, deadline: seed.meta.deadline };
  await app.must(SECRETARY, 'POST /api/calls', answers.accepted, call);
  const stage: Stage = { app, tenant, profile, cast, register, call: first.round, log: new StoryLog() };
  await start(stage, played);
  await fill(stage, played);
  await send(stage, played);
  expect(stage.log.troubles).toEqual([]);
  return played;
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
