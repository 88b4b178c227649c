import { gatherCast } from '../../src/local/story/cast.js';
import { TenantDoor } from '../../src/local/story/tenantDoor.js';
import { morningOf } from '../../src/local/story/timeline.js';
import { waitFor } from '../../src/local/story/waiting.js';
import { Machine } from '../support/machine.js';
import { readList } from '../support/siteLists.js';
import { apply, BALLOT, begin, DAY, openBallot, readSmallStory, sendOff, type ChaosStage } from './smallStory.js';

export const BALLOT_OPEN = 'ballotOpen';

/**
 * A tenant in which a ballot with so many members has just been opened and a second application waits for its leaders, kept
 * under `BALLOT_OPEN`. Nothing runs afterwards.
 */
export async function machineWithBallot(members: number, instances: number): Promise<[Machine, ChaosStage]> {
  const machine = await Machine.make(instances);
  const story = readSmallStory();
  await machine.startTenant();
  const tenant = new TenantDoor(machine.tenantUrl);
  await tenant.setClock(morningOf(DAY));
  await machine.provision();
  await gatherCast(story, tenant);
  machine.startApp();
  await machine.appReady();
  const stage = await begin(story, machine, members);
  const [first, second] = story.applications;
  if (first) await apply(stage, first, machine);
  if (second) await sendOff(stage, second, machine);
  await openBallot(stage, story);
  await waitFor('every message to be sent', async () => {
    const rows = await readList(machine, 'Deliveries');
    const isOut = rows.some(({ Key }) => Key === `ballot:${BALLOT}`) && rows.every(({ State }) => State === 'sent');
    return isOut ? true : undefined;
  });
  await machine.keep(BALLOT_OPEN);
  return [machine, stage];
}

/** The same moment again, with that many instances ready. */
export async function ballotAgain(machine: Machine, instances: number): Promise<void> {
  await machine.putBack(BALLOT_OPEN);
  for (let instance = 0; instance < instances; instance += 1) machine.startApp(instance);
  for (let instance = 0; instance < instances; instance += 1) await machine.appReady(instance);
}
