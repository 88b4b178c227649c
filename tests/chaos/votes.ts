import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { casesFor } from '../../src/local/story/stage.js';
import { waitFor } from '../../src/local/story/waiting.js';
import type { Machine } from '../support/machine.js';
import { readJournal, type JournalEntry } from '../support/siteLists.js';
import { ballotAgain, machineWithBallot } from './ballotMachine.js';
import { chanceFrom } from './chance.js';
import { persist } from './patience.js';
import { BALLOT, readSmallStory, type ChaosStage } from './smallStory.js';
import { isExplained, type Choice, type Closing, type VoteOp } from './voteHistory.js';
import { actorIn } from './whatStands.js';

const VOTERS = 5;
const INSTANCES = 3;
const BALLOT_MS = 4000;
const CHOICES: readonly Choice[] = ['for', 'against', 'abstain'];
const journal = { method: 'POST', path: '/lists/Journal/items' };
/** Rows 2, 5, 8, 9 and 24 of what may go wrong, at the append; instances are killed and told to stop beside that. */
const FAULTS = [
  { dropBefore: true },
  { dropAfterCommit: true },
  { commitLate: 400 },
  { status: 503 },
  { status: 429, retryAfter: 1 },
  { truncate: true },
  { delayMs: 700 },
];

export interface Votes {
  readonly machine: Machine;
  readonly stage: ChaosStage;
  readonly chance: () => number;
  readonly say: (line: string) => void;
}

interface Played {
  readonly ops: readonly VoteOp[];
  readonly commands: readonly { readonly voter: string; readonly commandId: string; readonly told: VoteOp['told'] }[];
}

const pick = <T>(chance: () => number, from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;

const refused = z.object({ error: z.object({ code: z.string() }) });
const TOLD: readonly VoteOp['told'][] = ['answerChanged', 'notAnsweredYet', 'ballotClosed'];

/** One request to one instance: what came of it, or nothing certain. */
async function asked(origin: string, token: string, route: string, body: object): Promise<VoteOp['told']> {
  try {
    const answer = await fetch(`${origin}${route}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    });
    const text = await answer.text();
    if (answer.status === 200) return 'ok';
    const code = answer.status === 409 ? refused.safeParse(JSON.parse(text)).data?.error.code : undefined;
    const told = TOLD.find((one) => one === code);
    if (told === undefined && answer.status < 429)
      throw new Error(`${route} was answered ${answer.status}, which no history explains: ${text}`);
    return told ?? 'unknown';
  } catch (error) {
    if (error instanceof Error && error.message.includes('no history explains')) throw error;
    return 'unknown';
  }
}

/** One voter at two windows that do not know of one another, until the ballot is closed. */
async function voteOn(votes: Votes, ballot: string, voter: string, isOver: () => boolean): Promise<Played> {
  const { machine, stage, chance } = votes;
  const token = await stage.tenant.token(voter);
  const ops: VoteOp[] = [];
  const commands: Played['commands'][number][] = [];
  let known = 0;
  let count = 0;
  const window = async (name: string): Promise<void> => {
    while (!isOver()) {
      const isBack = chance() < 0.2 && known > 0;
      const wish = isBack ? { does: 'withdraws' as const } : { does: 'votes' as const, choice: pick(chance, CHOICES) };
      const revision = known;
      count += 1;
      const commandId = `${ballot}-${voter}-${name}-${count}`.slice(-90);
      const route = `/api/ballots/${ballot}/votes${isBack ? '/withdrawn' : ''}`;
      const body = { commandId, revision, ...(wish.does === 'votes' && { choice: wish.choice }) };
      const from = performance.now();
      // Now and then the same wish comes twice, to two instances, as Teams repeats itself.
      const origins = chance() < 0.15 ? [0, 1] : [0];
      const first = Math.floor(chance() * INSTANCES);
      const told = await Promise.all(
        origins.map((more) => asked(machine.appUrl((first + more) % INSTANCES), token, route, body)),
      );
      const outcome = told.find((one) => one === 'ok') ?? told.find((one) => one !== 'unknown') ?? 'unknown';
      const isSure = outcome === 'ok' || told.every((one) => one !== 'unknown');
      ops.push({ voter, wish, revision, from, to: performance.now(), told: isSure ? outcome : 'unknown' });
      commands.push({ voter, commandId, told: isSure ? outcome : 'unknown' });
      if (outcome === 'ok') known = Math.max(known, revision + 1);
      // What is not known may have been taken: looking at the page would say so.
      else if (outcome !== 'ballotClosed') known = revision + (chance() < 0.5 ? 1 : 0);
      if (known > 0 && outcome === 'answerChanged' && chance() < 0.3) known -= 1;
      await sleep(20 + chance() * 120);
    }
  };
  await Promise.all([window('tab'), window('card')]);
  return { ops, commands };
}

const press = (stage: ChaosStage, ballot: string) =>
  persist(() =>
    stage.app.ask(stage.register.chair.id, `POST /api/ballots/${ballot}/closing`, z.unknown(), {
      commandId: `close:${ballot}`,
    }),
  );

const counted = z.looseObject({
  type: z.literal('ballotClosed'),
  ballot: z.string(),
  votes: z.record(z.string(), z.string()),
});

const closedIn = (entries: readonly JournalEntry[], ballot: string) =>
  entries
    .flatMap(({ events }) => events.flatMap((one) => counted.safeParse(one).data ?? []))
    .filter((one) => one.ballot === ballot);

/** Everybody votes while things go wrong; then the chair closes, and what was told is held against what stands. Answers what is wrong. */
export async function oneBallot(votes: Votes, ballot: string, forMs = BALLOT_MS): Promise<string[]> {
  const { machine, stage, say } = votes;
  let over = false;
  const playing = stage.register.members.map(({ id }) => voteOn(votes, ballot, id, () => over));
  await sleep(forMs);
  const from = performance.now();
  await press(stage, ballot);
  await sleep(700);
  over = true;
  const played = await Promise.all(playing);
  await machine.clearFaults();
  const entries = await waitFor('the ballot to be counted', async () => {
    const all = await readJournal(machine);
    return closedIn(all, ballot).length > 0 ? all : undefined;
  });
  const closing: Closing = { from, to: performance.now() };
  const [closed, ...again] = closedIn(entries, ballot);
  const ops = played.flatMap((one) => one.ops);
  const stands = (voter: string, commandId: string): number =>
    entries.filter((entry) => entry.actor === actorIn(stage, voter) && entry.commandId === commandId).length;
  const commands = played.flatMap((one) => one.commands);
  const told = (what: VoteOp['told']): number => ops.filter((op) => op.told === what).length;
  say(
    `${ballot}: ${ops.length} wishes, ${told('ok')} taken, ${told('unknown')} nobody knows, ${told('answerChanged')} overtaken.`,
  );
  return [
    ...again.map(() => `${ballot} was counted twice.`),
    ...commands
      .filter(({ voter, commandId, told: said }) => {
        const times = stands(voter, commandId);
        return said === 'ok' ? times !== 1 : said === 'unknown' ? times > 1 : times > 0;
      })
      .map(
        ({ voter, commandId, told: said }) =>
          `${voter} was told ${said} of ${commandId}: it stands ${stands(voter, commandId)} times.`,
      ),
    ...played.flatMap(({ ops: his }, index) => {
      const voter = stage.register.members[index]?.id ?? '';
      const choice = closed?.votes[voter] as Choice | undefined;
      return isExplained(his, closing, choice)
        ? []
        : [`No order of ${voter}'s wishes on ${ballot} ends in ${choice ?? 'nothing'}: ${JSON.stringify(his)}`];
    }),
  ];
}

/** Faults at the appends, and instances that die and come back, until it is over. */
async function disturb({ machine, chance, say }: Votes, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    await machine.fault({ match: journal, ...pick(chance, FAULTS), times: 1 + Math.floor(chance() * 2) });
    await sleep(300 + chance() * 700);
    if (chance() > 0.12) continue;
    const instance = Math.floor(chance() * INSTANCES);
    say(`Instance ${instance + 1} is killed.`);
    await machine.killApp(instance);
    await sleep(300);
    machine.startApp(instance);
  }
}

/** A second motion on the same case against the first: nothing is adopted, so there can be any number of such ballots. */
async function openBetween({ stage }: Votes, ballot: string): Promise<void> {
  const { year, decisions } = readSmallStory().allocationScenario;
  const amount = decisions[0]?.amount ?? 0;
  const [known] = await casesFor(stage, stage.register.chair.id);
  const granted = { outcome: 'granted', amount, year, conditions: [] };
  const later = { outcome: 'deferred', amount: 0, year, conditions: [], reason: 'Seinare.' };
  const body = { commandId: `open:${ballot}`, id: ballot, case: known?.id, lines: [granted], other: [later] };
  await persist(() => stage.app.must(stage.register.chair.id, 'POST /api/ballots', z.unknown(), body));
}

/** Five voters on three instances for so long, faults on; answers the exit code. */
export async function letVote(seconds: number, seed: number, say: (line: string) => void): Promise<number> {
  say(`Seed ${seed}: the same choices and faults again with --votes ${seconds} --seed ${seed}.`);
  const [machine, stage] = await machineWithBallot(VOTERS, INSTANCES);
  const votes: Votes = { machine, stage, chance: chanceFrom(seed), say };
  const wrong: string[] = [];
  let over = false;
  try {
    await ballotAgain(machine, INSTANCES);
    await press(stage, BALLOT);
    await waitFor('the first ballot to be counted', async () => closedIn(await readJournal(machine), BALLOT)[0]);
    const disturbing = disturb(votes, () => over);
    for (let end = Date.now() + seconds * 1000, round = 1; Date.now() < end; round += 1) {
      const ballot = `between-${round}`;
      await openBetween(votes, ballot);
      wrong.push(...(await oneBallot(votes, ballot)));
    }
    over = true;
    await disturbing;
  } finally {
    over = true;
    await machine.remove();
  }
  wrong.forEach((line) => say(`WRONG ${line}`));
  say(
    wrong.length === 0 ? 'Every history can be explained, and nothing that was acknowledged is lost.' : `Seed ${seed}`,
  );
  return wrong.length === 0 ? 0 : 1;
}
