import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { channels, ids } from '../../src/local/settings.js';
import { teamsUserId } from '../../src/local/teams/teamsIds.js';
import { approvalCard } from '../local/teams/approvalCard.js';
import { cardMessage, simpleCard } from '../local/teams/echoBot.js';
import { findings, sidewaysPx } from './accessibility.js';
import { openClient, shownInTab } from './openClient.js';
import type { OpenClient } from './openClient.js';

jest.setTimeout(60_000);
const pictures = resolve('.screenshots/client');

const leader = 'kommunalsjef-test-haram';
const member = 'medlem-test-k2';

let on: OpenClient;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  on = await openClient();
  await on.bot.app.send(await on.chatWith(leader), cardMessage(approvalCard(teamsUserId(on.teams.person(leader).oid))));
});

afterAll(() => on?.stop());

describe('the web client', () => {
  it('draws no page without saying that it is not Microsoft Teams', async () => {
    const page = await on.open({ person: leader, view: 'semje', theme: 'dark' });
    await expect(page.getByRole('banner').textContent()).resolves.toContain('ikkje Microsoft Teams');
    await page.close();
  });

  it('keeps within its own content security policy', async () => {
    const page = await on.browser.newPage();
    const broken: string[] = [];
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) broken.push(message.text());
    });
    await page.goto(on.address({ person: leader, view: 'chat' }));
    await page.getByRole('button', { name: 'Støttar søknaden' }).click();
    await page.getByText('Skriv ei grunngjeving.').waitFor();
    await page.getByRole('button', { name: 'Søknader' }).click();
    await shownInTab(page, 'cached');
    expect(broken).toEqual([]);
    await page.close();
  });

  it.each(['default', 'dark', 'contrast'])(
    'has nothing axe would point at, in theme %s',
    async (theme) => {
      const views: [string, string][] = [
        [leader, 'chat'],
        [leader, 'activity'],
        [member, 'team/ssu'],
        [member, 'calendar'],
        [member, 'meeting/chat'],
      ];
      for (const [person, view] of views) {
        const page = await on.open({ person, view, theme, lang: 'nn-NO' });
        await page.locator('.head h1').waitFor();
        if (view === 'chat') await page.locator('.card').waitFor();
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 800 });
          await page.screenshot({ path: `${pictures}/${view.replace('/', '-')}-${theme}-${width}.png` });
          expect({ view, width, found: await findings(page) }).toEqual({ view, width, found: [] });
          expect(await sidewaysPx(page)).toBe(0);
        }
        await page.close();
      }
    },
    120_000,
  );

  it('lets a leader answer a card, and stops him while a required field is empty', async () => {
    const page = await on.open({ person: leader, view: 'chat', lang: 'en-GB' });
    await page.getByRole('button', { name: 'Støttar søknaden' }).click();
    await page.getByText('Skriv ei grunngjeving.').waitFor();
    expect(await page.getByRole('textbox', { name: /Grunngjeving/ }).getAttribute('aria-invalid')).toBe('true');
    expect(on.bot.heard.filter(({ name }) => name === 'adaptiveCard/action')).toHaveLength(0);
    await page.getByRole('textbox', { name: /Grunngjeving/ }).fill('Haram deltek i forprosjektet.');
    await page.screenshot({ path: `${pictures}/card-filled.png` });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Haram deltek i forprosjektet.', { exact: false }).last().waitFor();
    await page.locator('.card', { hasText: '"answer":"endorsed"' }).waitFor();
    expect(on.bot.heard.find(({ name }) => name === 'adaptiveCard/action')).toMatchObject({ locale: 'en-GB' });
    await page.close();
  });

  it('takes away what a leader is writing when the bot edits the card, as Teams does', async () => {
    const chat = await on.chatWith(leader);
    const card = approvalCard(teamsUserId(on.teams.person(leader).oid)) as { body: object[] };
    const { id } = await on.bot.app.send(chat, cardMessage(card));
    const page = await on.open({ person: leader, view: 'chat' });
    const field = page.getByRole('textbox', { name: /Grunngjeving/ }).last();
    await field.fill('Vi deltek');
    const more = { type: 'TextBlock', text: 'Sula har svara no.', wrap: true };
    await on.bot.app.send(chat, cardMessage({ ...card, body: [...card.body, more] }, id));
    await page.getByText('Sula har svara no.').waitFor();
    expect(await field.inputValue()).toBe('');
    await page.close();
  });

  it('opens the app’s page from a link in a card', async () => {
    const page = await on.open({ person: member, view: 'team/ssu' });
    const context = encodeURIComponent(JSON.stringify({ subEntityId: 'soknader/TEST-01' }));
    const url = `https://teams.microsoft.com/l/entity/${ids.teamsApp}/semje?context=${context}`;
    const actions = [{ type: 'Action.OpenUrl', title: 'Les saka', url }];
    await on.bot.app.send(channels.ssu, cardMessage(simpleCard('Sak 59', { actions })));
    await page
      .getByRole('link', { name: 'Les saka' })
      .or(page.getByRole('button', { name: 'Les saka' }))
      .click();
    const { context: got } = (await shownInTab(page, 'TEST-01')) as { context: { page: object } };
    expect(got.page).toMatchObject({ id: 'semje', subPageId: 'soknader/TEST-01', frameContext: 'content' });
    await page.close();
  });
});
