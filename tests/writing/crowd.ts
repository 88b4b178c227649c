import { setTimeout as sleep } from 'node:timers/promises';
import { FIELDS, type FieldKey } from '../../src/grant/application.js';
import { answers } from '../../src/local/story/appAnswers.js';
import { morningOf } from '../../src/local/story/timeline.js';
import { inParallel } from '../../src/local/story/waiting.js';
import { unitsOf } from '../../src/sharepoint/resourceUnits.js';
import { begin, DAY, readSmallStory } from '../chaos/smallStory.js';
import { gatherCast } from '../../src/local/story/cast.js';
import { TenantDoor } from '../../src/local/story/tenantDoor.js';
import { Machine, type CountedCall } from '../support/machine.js';
import { readList } from '../support/siteLists.js';
import { Writer, type Traffic } from './writer.js';

/** A small tenant's units a minute. */
export const UNITS = 1250;
const MINUTE_MS = 60_000;
/** Longer than the longest wait that a save may be given. */
const QUIET_WITHIN_MS = 60_000;
const LONG_TEXTS = (Object.keys(FIELDS) as FieldKey[]).filter((key) => FIELDS[key].kind === 'longText').slice(0, 8);

export interface Crowd {
  /** How many write each application. */
  readonly writers: readonly number[];
  readonly forMs: number;
  readonly instances: number;
  readonly pauseMs: number;
}

export interface Outcome {
  readonly typed: number;
  /** Words that stand neither in the row nor before anybody nor on anybody's machine. */
  readonly lost: readonly string[];
  readonly conflictsLeft: number;
  readonly patches: number;
  /** Most units in any minute of the run, and calls that the tenant turned away. */
  readonly mostUnits: number;
  readonly tooMany: number;
  readonly requests: number;
  readonly quietAfterMs: number;
}

const mostInAMinute = (calls: readonly CountedCall[]): number => {
  const spent = calls
    .filter(({ kind }) => kind === 'graph')
    .map(({ method, url, at }) => ({
      at: Date.parse(at),
      units: unitsOf(method, `https://graph.microsoft.com${url}`),
    }));
  return Math.max(
    0,
    ...spent.map(({ at: end }) =>
      spent.filter(({ at }) => at > end - MINUTE_MS && at <= end).reduce((sum, { units }) => sum + units, 0),
    ),
  );
};

/** The tenant with a call, applications, and their writers; nothing runs afterwards. */
async function prepare(
  machine: Machine,
  { writers }: Crowd,
): Promise<readonly { person: string; application: string }[]> {
  const story = readSmallStory();
  await machine.startTenant();
  const tenant = new TenantDoor(machine.tenantUrl);
  await tenant.setClock(morningOf(DAY));
  await machine.provision();
  await gatherCast(story, tenant);
  machine.startApp();
  await machine.appReady();
  const { app, call } = await begin(story, machine);
  const places = writers.flatMap((count, index) =>
    Array.from({ length: count }, (_, number) => ({
      application: `app-${index + 1}`,
      person: `skrivar-${index + 1}-${number + 1}`,
    })),
  );
  const accounts = await inParallel(places, 8, async ({ person }) =>
    tenant.addPerson({
      id: person,
      displayName: `Skrivar Test ${person.slice('skrivar-'.length)}`,
      party: 'Molde kommune',
      jobTitle: 'Rådgivar',
      department: 'Helse',
    }),
  );
  const known = new Map(accounts.map((account) => [account.id, account]));
  await inParallel([...new Set(places.map(({ application }) => application))], 4, async (application) => {
    const [first, ...others] = places.filter((place) => place.application === application);
    if (!first) return;
    const body = { commandId: `start:${application}`, id: application, call };
    await app.must(first.person, 'POST /api/applications', answers.accepted, body);
    for (const { person } of others) {
      const { tid = '', oid = '' } = known.get(person) ?? {};
      const member = { commandId: `member:${person}`, role: 'writer', identity: { tid, oid } };
      await app.must(first.person, `POST /api/applications/${application}/members`, answers.accepted, member);
    }
  });
  await machine.stop();
  return places;
}

/** What is lost is whatever was typed and is nowhere: looked for in SharePoint itself, and at the writers'. */
async function lostWords(machine: Machine, writers: readonly Writer[]): Promise<string[]> {
  const rows = new Map((await readList(machine, 'Applications')).map((row) => [String(row['ApplicationId']), row]));
  return writers.flatMap(({ typed, application }) =>
    typed.flatMap(({ word, field }) => {
      const column = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
      const cell = rows.get(application)?.[column];
      const stands = typeof cell === 'string' ? cell : '';
      const held = writers.filter((one) => one.application === application).map((one) => one.holds(field));
      return [stands, ...held].some((text) => text.includes(word)) ? [] : [`${application} ${field} ${word}`];
    }),
  );
}

/** Many people write many applications at once, on a tenant with a small tenant's units; answers what became of their words. */
export async function writeTogether(crowd: Crowd, tell: (line: string) => void): Promise<Outcome> {
  const machine = await Machine.make(crowd.instances);
  try {
    tell('a tenant with a call, applications and their writers …');
    const places = await prepare(machine, crowd);
    await machine.startTenant(UNITS);
    for (let instance = 0; instance < crowd.instances; instance += 1) machine.startApp(instance);
    for (let instance = 0; instance < crowd.instances; instance += 1) await machine.appReady(instance);
    const traffic: Traffic = { requests: 0, bytes: 0, tooMany: 0 };
    const writers = await inParallel(places, 10, async ({ person, application }) => {
      const origin = machine.appUrl(places.findIndex((place) => place.person === person) % crowd.instances);
      return Writer.open(origin, await machine.token(person, 'api'), person, application, traffic);
    });
    await machine.resetCounters();
    tell(`${writers.length} people write ${crowd.writers.length} applications for ${crowd.forMs / 1000} s …`);
    const end = Date.now() + crowd.forMs;
    await Promise.all(writers.map((writer) => writer.writeUntil(end, LONG_TEXTS, crowd.pauseMs)));
    while (!writers.every(({ isQuiet }) => isQuiet) && Date.now() < end + QUIET_WITHIN_MS) await sleep(100);
    const quietAfterMs = Date.now() - end;
    const calls = await machine.calls();
    return {
      typed: writers.reduce((sum, { typed }) => sum + typed.length, 0),
      lost: await lostWords(machine, writers),
      conflictsLeft: writers.reduce((sum, { form }) => sum + Object.keys(form.view().conflicts).length, 0),
      patches: calls.filter(({ method, url }) => method === 'PATCH' && url.includes('/items/')).length,
      mostUnits: mostInAMinute(calls),
      tooMany: traffic.tooMany,
      requests: traffic.requests,
      quietAfterMs,
    };
  } finally {
    await machine.remove();
  }
}
