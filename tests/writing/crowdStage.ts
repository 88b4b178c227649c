import { answers } from '../../src/local/story/appAnswers.js';
import { gatherCast } from '../../src/local/story/cast.js';
import { TenantDoor } from '../../src/local/story/tenantDoor.js';
import { morningOf } from '../../src/local/story/timeline.js';
import { inParallel } from '../../src/local/story/waiting.js';
import { begin, DAY, readSmallStory } from '../chaos/smallStory.js';
import type { Machine } from '../support/machine.js';
import { Writer, type Traffic } from './writer.js';

/** Somebody, and the application that he writes. */
export interface Place {
  readonly person: string;
  readonly application: string;
}

/** A tenant with a call, applications, and as many writers on each as is said. Nothing runs afterwards. */
export async function prepareDrafts(machine: Machine, writers: readonly number[]): Promise<readonly Place[]> {
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

/** Starts the tenant and so many instances, none of which remembers what the preparations cost. */
export async function startAgain(machine: Machine, instances: number, units?: number): Promise<void> {
  await machine.startTenant(units);
  await startApps(machine, instances);
}

export async function startApps(machine: Machine, instances: number): Promise<void> {
  const numbers = Array.from({ length: instances }, (_, instance) => instance);
  for (const instance of numbers) machine.startApp(instance);
  await Promise.all(numbers.map((instance) => machine.appReady(instance)));
}

/** Everybody opens his form; the instances take turns in being asked. */
export const openForms = (
  machine: Machine,
  places: readonly Place[],
  instances: number,
  traffic: Traffic,
  onSaved: (etag: string) => void = () => undefined,
): Promise<Writer[]> =>
  inParallel(places, 10, async (place) => {
    const origin = machine.appUrl(places.indexOf(place) % instances);
    const token = await machine.token(place.person, 'api');
    return Writer.open({ ...place, origin, token, traffic, onSaved });
  });
