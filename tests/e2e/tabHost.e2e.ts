import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { channels, ids } from '../../src/local/settings.js';
import { openClient, shownInTab } from './openClient.js';
import type { OpenClient } from './openClient.js';

jest.setTimeout(60_000);

const leader = 'kommunalsjef-test-haram';
const member = 'medlem-test-k2';

let on: OpenClient;

beforeAll(async () => {
  on = await openClient();
});

afterAll(() => on?.stop());

describe('the tab in the client', () => {
  it('gets context and a token of the person by nested app authentication', async () => {
    const page = await on.open({ person: leader, view: 'semje', theme: 'dark', lang: 'nb-NO' });
    const shown = await shownInTab(page, 'cached');
    expect(shown).toMatchObject({
      account: on.teams.person(leader).userPrincipalName,
      cached: true,
      forcedCache: false,
      success: { hasFinishedSuccessfully: true },
      context: {
        app: { locale: 'nb-no', theme: 'dark' },
        user: { id: on.teams.person(leader).oid, tenant: { id: ids.homeTenant } },
      },
    });
    expect(await on.teams.tenant.tokens.verifyPerson(String(shown['token']))).toMatchObject({ id: leader });
    await page.close();
  });

  it('follows the theme, and the person', async () => {
    const page = await on.open({ person: leader, view: 'semje' });
    await shownInTab(page, 'cached');
    await page.getByRole('combobox', { name: 'Tema' }).selectOption('contrast');
    expect(await shownInTab(page, '"theme":"contrast"')).toMatchObject({ theme: 'contrast' });
    await page.getByRole('combobox', { name: 'Du er' }).selectOption(member);
    const upn = on.teams.person(member).userPrincipalName;
    const shown = await shownInTab(page, `"account":"${upn}"`);
    expect(await on.teams.tenant.tokens.verifyPerson(String(shown['token']))).toMatchObject({ id: member });
    await page.close();
  });

  it('knows that it stands in the meeting’s side panel', async () => {
    const page = await on.open({ person: member, view: 'meeting/app' });
    const { context } = (await shownInTab(page, 'cached')) as { context: Record<string, object> };
    expect(context).toMatchObject({
      page: { frameContext: 'sidePanel' },
      channel: { id: channels.ssu },
      team: { groupId: ids.team },
      meeting: { id: expect.any(String) as unknown },
    });
    await page.close();
  });

  it('is loaded anew when it asks for another of its pages', async () => {
    const page = await on.open({ person: member, view: 'semje' });
    await shownInTab(page, 'cached');
    await page.frameLocator('iframe').getByRole('button', { name: 'Neste' }).click();
    const { context } = (await shownInTab(page, 'TEST-02')) as { context: { page: object } };
    expect(context.page).toMatchObject({ subPageId: 'soknader/TEST-02' });
    expect(page.url()).toContain('sub=soknader');
    await page.close();
  });
});
