import { setTimeout as sleep } from 'node:timers/promises';
import { StoryStuck, waitFor } from '../../src/local/story/waiting.js';
import { morningOf } from '../../src/local/story/timeline.js';
import { gatherCast } from '../../src/local/story/cast.js';
import { TenantDoor } from '../../src/local/story/tenantDoor.js';
import type { HeldCall, Machine } from '../support/machine.js';
import { DAY, playSmallStory, readSmallStory, type ChaosStage } from './smallStory.js';
import { whatIsWrong } from './whatIsWrong.js';
import { lookAtAll, verifiedByApp, type WhatStands } from './whatStands.js';

/** What is claimed by somebody who died may be taken over after a minute, and nobody waits for that here. */
const CLAIM_PAST_MS = 65_000;
const SETTLED_MS = 60_000;
const EMPTY = 'provisioned';

/** Where in the story the app is killed: at which of its calls, before or after the call's work was done. */
export interface Moment {
  readonly when: 'before' | 'after';
  readonly match: {
    readonly nth?: number;
    readonly method?: string;
    readonly kind?: string;
    readonly path?: string;
    readonly body?: string;
  };
}

export interface KillResult {
  /** Undefined where the story never came so far. */
  readonly killedAt: HeldCall | undefined;
  readonly wrong: readonly string[];
}

export interface Undisturbed {
  readonly stands: Omit<WhatStands, 'verified'>;
  /** How often the app asked something of the tenant. */
  readonly calls: number;
  /** Those who took part: everything still runs. */
  readonly stage: ChaosStage;
}

/** An empty tenant with lists and people, kept for every run. */
export async function prepare(machine: Machine): Promise<void> {
  await machine.startTenant();
  const tenant = new TenantDoor(machine.tenantUrl);
  await tenant.setClock(morningOf(DAY));
  await machine.provision();
  await gatherCast(readSmallStory(), tenant);
  await machine.keep(EMPTY);
}

/** Kills the app once, when a call of it is held, and starts it again. */
export class Killer {
  killedAt: HeldCall | undefined;
  #isOver = false;
  readonly #watching: Promise<void>;

  constructor(private readonly machine: Machine) {
    this.#watching = this.#watch();
    // Whoever stops it is told; until then nobody listens.
    this.#watching.catch(() => undefined);
  }

  async #watch(): Promise<void> {
    for (; !this.#isOver; await sleep(15)) {
      const [call] = await this.machine.held();
      if (!call) continue;
      await this.machine.killApp();
      this.killedAt = call;
      await this.machine.advanceClock(CLAIM_PAST_MS);
      this.machine.startApp();
      return;
    }
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#watching;
  }
}

/** What is wrong when everything that was owed has had time to come. */
async function wrongInTheEnd(
  machine: Machine,
  stage: ChaosStage,
  { stands }: Undisturbed,
  wasKilled: boolean,
): Promise<string[]> {
  let wrong: string[] = [];
  const look = async (): Promise<true | undefined> => {
    wrong = whatIsWrong(await lookAtAll(machine, stage), stands, stage, wasKilled);
    return wrong.length === 0 ? true : undefined;
  };
  try {
    await waitFor('what is owed', look, { timeoutMs: SETTLED_MS, everyMs: 500 });
  } catch (error) {
    if (!(error instanceof StoryStuck)) throw error;
  }
  const { deciding, firstBad } = await verifiedByApp(stage);
  return deciding && firstBad === undefined ? wrong : [...wrong, `The journal: ${JSON.stringify(firstBad)}.`];
}

/** The same story with nobody killed: what must stand in the end, and how many calls it takes. */
export async function playUndisturbed(machine: Machine): Promise<Undisturbed> {
  await machine.putBack(EMPTY);
  machine.startApp();
  await machine.appReady();
  const stage = await playSmallStory(machine);
  let before = -1;
  // Settled when two looks a rest apart find the same number of messages, all of them sent.
  const stands = await waitFor('everything to be sent', async () => {
    const seen = await lookAtAll(machine, stage);
    const isStill = seen.deliveries.length === before && seen.deliveries.every(({ state }) => state === 'sent');
    before = seen.deliveries.length;
    if (isStill) return seen;
    await sleep(2000);
    return undefined;
  });
  const wrong = whatIsWrong(stands, stands, stage, false);
  const { deciding, firstBad } = await verifiedByApp(stage);
  if (wrong.length > 0 || !deciding || firstBad !== undefined) throw new Error(wrong.join('\n'));
  return { stands, calls: (await machine.calls()).length, stage };
}

/** One run: the app is killed at that moment and started again, people ask again, and then everything is counted. */
export async function killRun(machine: Machine, expected: Undisturbed, { when, match }: Moment): Promise<KillResult> {
  await machine.putBack(EMPTY);
  await machine.fault({ match, hold: when, times: 1 });
  machine.startApp();
  const killer = new Killer(machine);
  try {
    const stage = await playSmallStory(machine);
    await killer.stop();
    // Before the last is counted nobody is killed any more.
    await machine.clearFaults();
    const { killedAt } = killer;
    const wrong = await wrongInTheEnd(machine, stage, expected, killedAt !== undefined);
    return { killedAt, wrong };
  } catch (error) {
    return { killedAt: killer.killedAt, wrong: [String(error), machine.lastWords()] };
  } finally {
    await killer.stop();
  }
}
