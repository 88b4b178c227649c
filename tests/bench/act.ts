import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { answers } from '../../src/local/story/appAnswers.js';
import { ballotAgain, machineWithBallot } from '../chaos/ballotMachine.js';
import { PatientDoor } from '../chaos/patience.js';
import { press, seeEndorsement, seeVote } from '../chaos/pressing.js';
import { BALLOT, readSmallStory, type ChaosStage } from '../chaos/smallStory.js';
import type { CountedCall, Machine } from '../support/machine.js';
import { measured, median, ROUNDS, type Measurement } from './measurement.js';

interface Cost {
  readonly reads: number;
  readonly writes: number;
}

/** What a design that keeps a row for each thing asks: read the row, write it, read it again. */
const ROW_BY_ROW: Cost = { reads: 2, writes: 1 };
const isPolling = ({ url }: CountedCall): boolean => url.includes('/delta');
const isAppend = ({ url, method }: CountedCall): boolean => method === 'POST' && url.includes('/lists/Journal/items');

/**
 * The requests somebody waits for: what was asked of Graph up to the append. What comes after it (cards and rows) nobody waits
 * for, and looking for others' entries goes on whether somebody acts or not.
 */
function onPath(calls: readonly CountedCall[]): Cost {
  const asked = calls.filter((call) => call.kind === 'graph' && !isPolling(call));
  const append = asked.findLastIndex(isAppend);
  const path = append < 0 ? asked : asked.slice(0, append + 1);
  const reads = path.filter(({ method }) => method === 'GET').length;
  return { reads, writes: path.length - reads };
}

type Act = 'vote' | 'endorse' | 'refusal' | 'my applications' | 'portfolio' | 'a draft, ten times';
const GOALS: Readonly<Record<Act, { readonly goal: Cost; readonly floor: Cost }>> = {
  vote: { goal: { reads: 0, writes: 1 }, floor: ROW_BY_ROW },
  endorse: { goal: { reads: 0, writes: 1 }, floor: ROW_BY_ROW },
  refusal: { goal: { reads: 1, writes: 0 }, floor: { reads: 1, writes: 0 } },
  'my applications': { goal: { reads: 0, writes: 0 }, floor: { reads: 1, writes: 0 } },
  portfolio: { goal: { reads: 0, writes: 0 }, floor: { reads: 1, writes: 0 } },
  'a draft, ten times': { goal: { reads: 0, writes: 0 }, floor: { reads: 10, writes: 0 } },
};

type Ready = () => Promise<unknown>;

const found = <T>(what: T | undefined): T => {
  if (what === undefined) throw new Error('The small story has changed.');
  return what;
};

/** Who will press looks at his card first, as everybody does; a vote that was refused names a revision that never was. */
function readyFor(stage: ChaosStage): Readonly<Record<Act, () => Promise<Ready> | Ready>> {
  const { app, register, call } = stage;
  const waiting = found(readSmallStory().applications[1]);
  const voter = found(register.members[1]).id;
  const refused = { commandId: `refused:${BALLOT}`, choice: 'for', revision: 7 };
  return {
    vote: async () => {
      const seen = found(await seeVote(stage, register.chair.id, BALLOT, 'for'));
      return () => press(stage, seen);
    },
    endorse: async () => {
      const seen = found(await seeEndorsement(stage, waiting, found(waiting.endorsements[0])));
      return () => press(stage, seen);
    },
    refusal: () => async () => {
      const answer = await app.ask(voter, `POST /api/ballots/${BALLOT}/votes`, answers.accepted, refused);
      if ('value' in answer) throw new Error('The vote should have been refused.');
    },
    'my applications': () => () => app.must('gro-eksempel', 'GET /api/applications', z.array(z.unknown())),
    'a draft, ten times': async () => {
      const id = randomUUID();
      await app.must('gro-eksempel', 'POST /api/applications', answers.accepted, { commandId: id, id, call });
      const page = z.looseObject({ etag: z.string() });
      return async () => {
        for (let look = 0; look < 10; look += 1) await app.must('gro-eksempel', `GET /api/applications/${id}`, page);
      };
    },
    portfolio: () => () => app.must(register.secretary.id, `GET /api/calls/${call}`, answers.call),
  };
}

/** Until nothing but polling has been asked for two seconds. */
async function atRest(machine: Machine): Promise<void> {
  for (let isStill = false; !isStill;) {
    await machine.resetCounters();
    await sleep(2000);
    isStill = (await machine.calls()).every(isPolling);
  }
}

/** How many requests to Graph somebody waits for who votes, endorses, is refused, or looks at a page. */
export async function act(tell: (line: string) => void): Promise<Measurement[]> {
  tell('act: a tenant with an open ballot and an application that waits …');
  const [machine, stage] = await machineWithBallot(4, 1);
  const costs = new Map<Act, Cost[]>();
  const acts = Object.keys(GOALS) as Act[];
  try {
    for (let number = 1; number <= ROUNDS; number += 1) {
      await ballotAgain(machine, 1);
      // A new door: the old one has seen entries that are not there any more, and each of its looks would wait for them.
      const today = { ...stage, app: new PatientDoor(machine.appUrl(), stage.tenant) };
      for (const name of acts) {
        const perform = await readyFor(today)[name]();
        await atRest(machine);
        await machine.resetCounters();
        await perform();
        costs.set(name, [...(costs.get(name) ?? []), onPath(await machine.calls())]);
      }
      tell(`act: round ${number} of ${ROUNDS}`);
    }
  } finally {
    await machine.remove();
  }
  return acts.flatMap((name) =>
    (['writes', 'reads'] as const).map((kind) =>
      measured({
        bench: 'act',
        metric: `${kind} on the path of: ${name}`,
        unit: 'Graph requests',
        value: median((costs.get(name) ?? []).map((cost) => cost[kind])),
        floor: GOALS[name].floor[kind],
        goal: GOALS[name].goal[kind],
      }),
    ),
  );
}
