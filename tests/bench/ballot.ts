import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { MEETING } from '../../src/local/story/stage.js';
import { waitFor } from '../../src/local/story/waiting.js';
import { ballotAgain, machineWithBallot } from '../chaos/ballotMachine.js';
import { BALLOT, type ChaosStage } from '../chaos/smallStory.js';
import { actorIn } from '../chaos/whatStands.js';
import type { Machine } from '../support/machine.js';
import { readJournal, type JournalEntry } from '../support/siteLists.js';
import { measured, median, ROUNDS, type Measurement } from './measurement.js';
import { makeFloorList, oneAppend } from './oneAppend.js';

const MEMBERS = 60;
const CALL_MS = 150;
const PRESSED_WITHIN_MS = 1000;

/** By how many instances share the votes: the most writes, and the slowest answer in appends. */
const GOALS = [
  { instances: 1, writes: 6, slowest: 4.5 },
  { instances: 2, writes: 14, slowest: 9 },
  { instances: 3, writes: 24, slowest: 13 },
] as const;

interface Answered {
  readonly person: string;
  readonly status: number;
  readonly tookMs: number;
}

interface Round {
  readonly appendMs: number;
  readonly slowestMs: number;
  /** Appends that were sent for the votes, also those that lost their key. */
  readonly writes: number;
  /** What else was written to SharePoint meanwhile, for the card. */
  readonly otherWrites: number;
  readonly refused: number;
  readonly lost: number;
  readonly twice: number;
}

interface Member {
  readonly person: string;
  readonly token: string;
  /** The instance that answers him. */
  readonly origin: string;
}

async function press({ origin, token }: Member, path: string, body: object): Promise<Omit<Answered, 'person'>> {
  const begun = performance.now();
  const answer = await fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  await answer.text();
  return { status: answer.status, tookMs: performance.now() - begun };
}

/** The members with a page open, as before every vote: the instances take turns in being asked. */
async function gather(machine: Machine, { tenant, register }: ChaosStage, instances: number): Promise<Member[]> {
  const members: Member[] = [];
  for (const [index, { id: person }] of register.members.entries())
    members.push({ person, token: await tenant.token(person), origin: machine.appUrl(index % instances) });
  for (const { origin, token } of members) {
    const page = await fetch(`${origin}/api/meetings/${MEETING}`, { headers: { authorization: `Bearer ${token}` } });
    await page.text();
  }
  return members;
}

/** Everybody presses within a second, evenly. Then the chair closes. */
async function voteAll(members: readonly Member[], chair: string): Promise<Answered[]> {
  const voting = members.map(async (member, index) => {
    await sleep((index * PRESSED_WITHIN_MS) / members.length);
    const body = { commandId: `vote:${BALLOT}:0`, choice: 'for', revision: 0 };
    return { person: member.person, ...(await press(member, `/api/ballots/${BALLOT}/votes`, body)) };
  });
  await sleep(PRESSED_WITHIN_MS);
  const leading = members.find(({ person }) => person === chair);
  if (!leading) throw new Error('The chair is no member.');
  const closing = press(leading, `/api/ballots/${BALLOT}/closing`, { commandId: `close:${BALLOT}` });
  const answered = await Promise.all(voting);
  const { status } = await closing;
  if (status !== 200) throw new Error(`The chair's closing was answered ${status}.`);
  return answered;
}

const counted = z.looseObject({ type: z.literal('ballotClosed'), votes: z.record(z.string(), z.string()) });

const closedIn = (journal: readonly JournalEntry[]): Readonly<Record<string, string>> | undefined => {
  for (const event of journal.flatMap(({ events }) => events)) {
    const closed = counted.safeParse(event).data;
    if (closed) return closed.votes;
  }
  return undefined;
};

async function round(machine: Machine, stage: ChaosStage, instances: number): Promise<Round> {
  await ballotAgain(machine, instances);
  await makeFloorList(machine);
  const members = await gather(machine, stage, instances);
  await machine.fault({ match: { kind: 'graph' }, delayMs: CALL_MS });
  const appendMs = await oneAppend(machine);
  await machine.resetCounters();
  const answered = await voteAll(members, stage.register.chair.id);
  const writes = (await machine.calls()).filter(({ kind, method }) => kind === 'graph' && method !== 'GET');
  const ofJournal = writes.filter(({ url }) => url.includes('/lists/Journal/items'));
  await machine.clearFaults();
  const votes = await waitFor('the ballot to be counted', async () => closedIn(await readJournal(machine)));
  const journal = await readJournal(machine);
  const cast = (person: string): number =>
    journal.filter(
      ({ actor, events }) => actor === actorIn(stage, person) && events.some(({ type }) => type === 'voteCast'),
    ).length;
  const accepted = answered.filter(({ status }) => status === 200);
  return {
    appendMs,
    slowestMs: Math.max(...answered.map(({ tookMs }) => tookMs)),
    writes: ofJournal.length,
    otherWrites: writes.length - ofJournal.length,
    refused: answered.length - accepted.length,
    lost: accepted.filter(({ person }) => votes[person] !== 'for').length,
    twice: answered.filter(({ person }) => cast(person) > 1).length,
  };
}

function measurements(rounds: readonly Round[], { instances, writes, slowest }: (typeof GOALS)[number]): Measurement[] {
  const bench = 'ballot';
  const on = `${instances} instance${instances === 1 ? '' : 's'}`;
  const most = (of: (one: Round) => number): number => Math.max(...rounds.map(of));
  const never = (metric: string, value: number): Measurement =>
    measured({ bench, metric: `${metric}, ${on}`, unit: 'votes', value, floor: 0, goal: 0 });
  return [
    measured({
      bench,
      metric: `writes for ${MEMBERS} votes and the closing, ${on}`,
      unit: 'Graph writes',
      value: median(rounds.map((one) => one.writes)),
      floor: MEMBERS,
      goal: writes,
    }),
    measured({
      bench,
      metric: `slowest answer, ${on}`,
      unit: 'ms',
      value: median(rounds.map(({ slowestMs }) => slowestMs)),
      floor: median(rounds.map(({ appendMs }) => appendMs)),
      goal: slowest,
      goalOf: 'ratio',
    }),
    never(
      'lost',
      most(({ lost }) => lost),
    ),
    never(
      'counted twice',
      most(({ twice }) => twice),
    ),
    never(
      'refused though pressed before closing',
      most(({ refused }) => refused),
    ),
  ];
}

/** Sixty members vote within one second at 150 ms a Graph call, on one, two and three instances in turn. */
export async function ballot(tell: (line: string) => void): Promise<Measurement[]> {
  tell('ballot: a tenant with a committee of sixty …');
  const [machine, stage] = await machineWithBallot(MEMBERS, 3);
  const rounds = GOALS.map((): Round[] => []);
  try {
    for (let number = 1; number <= ROUNDS; number += 1) {
      for (const [index, { instances }] of GOALS.entries()) {
        const one = await round(machine, stage, instances);
        rounds[index]?.push(one);
        const appends = (one.slowestMs / one.appendMs).toFixed(1);
        tell(
          `ballot: round ${number} of ${ROUNDS}, ${instances} instance(s): ${one.writes} writes (and ${one.otherWrites} for the card), slowest ${appends} appends of ${one.appendMs.toFixed(0)} ms`,
        );
      }
    }
  } finally {
    await machine.remove();
  }
  return GOALS.flatMap((goal, index) => measurements(rounds[index] ?? [], goal));
}
