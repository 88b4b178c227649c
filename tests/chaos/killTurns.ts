import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { answers } from '../../src/local/story/appAnswers.js';
import { writerOf } from '../../src/local/story/stage.js';
import { waitFor } from '../../src/local/story/waiting.js';
import type { Machine } from '../support/machine.js';
import { readJournal, readList } from '../support/siteLists.js';
import { Killer, type Moment } from './killRun.js';
import { readSmallStory, type ChaosStage } from './smallStory.js';

/** What stands after somebody acted, the app was killed, and he asked again in the same words until he was answered. */
export interface AfterTurn {
  readonly killed: string | undefined;
  /** How often the act stands in the journal. */
  readonly inJournal: number;
  readonly row: unknown;
  readonly isUnchanged: boolean;
  /** How each message about it went. */
  readonly told: readonly unknown[];
}

const content = z.object({ content: z.record(z.string(), z.unknown()) });

/** The second application of the small story, which has missed its deadline when the story is over. */
const late = (stage: ChaosStage): { id: string; writer: string } => {
  const application = readSmallStory().applications[1];
  if (!application) throw new Error('The story has no second application.');
  return { id: application.id, writer: writerOf(stage, application).id };
};

const contentOf = (stage: ChaosStage): Promise<z.infer<typeof content>> => {
  const { id, writer } = late(stage);
  return stage.app.must(writer, `GET /api/applications/${id}`, content);
};

const rowIs = (machine: Machine, id: string, status: string): Promise<unknown> =>
  waitFor(`the row of ${id} to say ${status}`, async () => {
    const row = (await readList(machine, 'Applications')).find(({ ApplicationId }) => ApplicationId === id);
    return row?.['Status'] === status ? status : undefined;
  });

const timesInJournal = async (machine: Machine, type: string): Promise<number> =>
  (await readJournal(machine)).flatMap(({ events }) => events).filter((event) => event.type === type).length;

/** Acts, and the app dies at that moment of the append. */
async function killedWhile(
  machine: Machine,
  when: Moment['when'],
  event: string,
  act: () => Promise<unknown>,
): Promise<string | undefined> {
  await machine.fault({ match: { method: 'POST', path: '/lists/Journal/items', body: event }, hold: when, times: 1 });
  const killer = new Killer(machine);
  try {
    await act();
  } finally {
    await killer.stop();
    await machine.clearFaults();
  }
  return killer.killedAt?.when;
}

const told = (machine: Machine, key: RegExp): Promise<readonly unknown[]> =>
  waitFor('everybody to be told', async () => {
    const rows = (await readList(machine, 'Deliveries')).filter(({ Key }) => key.test(String(Key)));
    return rows.length > 0 && rows.every(({ State }) => State === 'sent') ? rows.map(({ State }) => State) : undefined;
  });

/** The secretariat gives it back to its writers, with a new deadline; killed before anything of that stands. */
export async function sendBackAndKill(machine: Machine, stage: ChaosStage): Promise<AfterTurn> {
  const { id } = late(stage);
  const before = await contentOf(stage);
  const body = { commandId: `return:${id}`, reason: 'Skriv kven som skal evaluere.', deadline: '2025-06-01' };
  const killed = await killedWhile(machine, 'before', 'applicationReturned', () =>
    stage.app.must(stage.register.secretary.id, `POST /api/applications/${id}/return`, answers.accepted, body),
  );
  return {
    killed,
    row: await rowIs(machine, id, 'draft'),
    inJournal: await timesInJournal(machine, 'applicationReturned'),
    isUnchanged: isDeepStrictEqual(await contentOf(stage), before),
    told: await told(machine, new RegExp(`^returned:${id}:`, 'i')),
  };
}

/** A writer deletes it, killed when it stands and nobody knows; then he takes it back. */
export async function deleteAndKill(machine: Machine, stage: ChaosStage): Promise<AfterTurn> {
  const { id, writer } = late(stage);
  const before = await contentOf(stage);
  const act = (what: string): Promise<unknown> =>
    stage.app.must(writer, `POST /api/applications/${id}/${what}`, answers.accepted, { commandId: `${what}:${id}` });
  const killed = await killedWhile(machine, 'after', 'draftDeleted', () => act('deletion'));
  const row = await rowIs(machine, id, 'deleted');
  const inJournal = await timesInJournal(machine, 'draftDeleted');
  await act('restoration');
  await rowIs(machine, id, 'draft');
  return { killed, row, inJournal, isUnchanged: isDeepStrictEqual(await contentOf(stage), before), told: [] };
}
