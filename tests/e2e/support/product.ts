import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { freePort } from '../../../src/local/freePort.js';
import { startTenantAndApp, type Running } from '../../../src/local/processes.js';
import { answers, type Profile } from '../../../src/local/story/appAnswers.js';
import { AppDoor } from '../../../src/local/story/appDoor.js';
import { gatherCast } from '../../../src/local/story/cast.js';
import { committeeOf, enterRegister } from '../../../src/local/story/register.js';
import { TenantDoor, type Account } from '../../../src/local/story/tenantDoor.js';

/** The day on which the browser tests play. Tokens keep the real clock; everything a person sees follows this one. */
export const NOW = '2026-09-14T08:00:00.000Z';
const SLOWEST_MS = 15_000;
const PICTURES = '.screenshots';

/** What is on screen in the client, as its address says it. */
export interface Place {
  readonly view?: string;
  /** A page of the tab: `calls/new`. */
  readonly sub?: string;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly lang?: 'nn-NO' | 'nb-NO' | 'en-GB';
  readonly width?: number;
  readonly height?: number;
}

/** The product as `npm start` runs it, on a tenant of its own, and a browser of their own for each person. */
export interface Product {
  readonly running: Running;
  readonly app: AppDoor;
  readonly tenant: TenantDoor;
  /** What browsers told that no person should meet: exceptions, and breaches of the content security policy. */
  readonly complaints: readonly string[];
  account(id: string): Account;
  /** The person's page, at this place. Each has one; it is opened the first time. */
  asPerson(id: string, place?: Place): Promise<Page>;
  /** This page becomes the person's, as where several share a machine. */
  show(page: Page, id: string, place?: Place): Promise<void>;
  /** The person's page as he left it. */
  page(id: string): Promise<Page>;
  /** What each person has on screen, as `.screenshots/<name>-<person>.png`, and what the processes said, as `<name>.log`. */
  keep(name: string): Promise<void>;
  stop(): Promise<void>;
}

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });

/** People at their own machines: nothing of one's browser is seen by another. */
class Machines {
  readonly complaints: string[] = [];
  #pages = new Map<string, Page>();

  constructor(
    private readonly browser: Browser,
    private readonly clientUrl: string,
  ) {}

  async page(person: string): Promise<Page> {
    const known = this.#pages.get(person);
    if (known) return known;
    const context: BrowserContext = await this.browser.newContext({ reducedMotion: 'reduce' });
    context.setDefaultTimeout(SLOWEST_MS);
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => this.complaints.push(`${person}: ${message}`));
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) this.complaints.push(`${person}: ${message.text()}`);
    });
    this.#pages.set(person, page);
    return page;
  }

  async asPerson(person: string, place: Place = {}): Promise<Page> {
    const page = await this.page(person);
    await this.show(page, person, place);
    return page;
  }

  async show(page: Page, person: string, place: Place = {}): Promise<void> {
    const { view = 'semje', sub = '', theme = 'default', lang = 'nn-NO', width = 1280, height = 900 } = place;
    await page.setViewportSize({ width, height });
    const query = new URLSearchParams({ person, view, theme, lang, ...(sub !== '' && { sub }) });
    await page.goto(`${this.clientUrl}/?${query.toString()}`);
    await page.getByRole('main').waitFor();
  }

  async pictures(name: string): Promise<void> {
    for (const [person, page] of this.#pages) await page.screenshot({ path: `${PICTURES}/${name}-${person}.png` });
  }
}

/** Starts everything, on a tenant with the seeded people and nothing else. */
export async function openProduct(): Promise<Product> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'semje-e2e-'));
  const [port, localPort] = [await freePort(), await freePort()];
  const tenantEnv = { UNITS_PER_MINUTE: '1000000' };
  const said: string[] = [];
  const onLine = (child: string, line: string): void => void said.push(`${child}: ${line}`);
  const running = await startTenantAndApp({ port, localPort, dataDir, fresh: true, now: NOW, tenantEnv, onLine });
  const browser = await launch();
  const tenant = new TenantDoor(running.tenantUrl);
  const machines = new Machines(browser, `http://localhost:${localPort}`);
  const people = await tenant.people();
  return {
    running,
    tenant,
    app: new AppDoor(running.appUrls[0] ?? '', tenant),
    complaints: machines.complaints,
    asPerson: (person, place) => machines.asPerson(person, place),
    show: (page, person, place) => machines.show(page, person, place),
    page: (person) => machines.page(person),
    keep: async (name) => {
      await machines.pictures(name);
      await mkdir(PICTURES, { recursive: true });
      await writeFile(`${PICTURES}/${name}.log`, said.join('\n'));
    },
    account: (id) => {
      const found = people.find((account) => account.id === id);
      if (!found) throw new Error(`The embedded tenant has nobody called ${id}.`);
      return found;
    },
    stop: async () => {
      await browser.close();
      await running.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The secretary's first day, behind the scenes: committee, deputies, and leaders with authority for every party. */
export async function fillRegister({ app, tenant }: Product): Promise<Profile> {
  const { secretary } = committeeOf(await tenant.people());
  const { profile } = await app.must(secretary.id, 'GET /api/me', answers.me);
  const nobody = { applications: [] };
  const cast = await gatherCast(nobody, tenant);
  await enterRegister(nobody, cast, profile, { from: '2026-01-01', answerable: 'everyParty' }, { app, tenant });
  return profile;
}
