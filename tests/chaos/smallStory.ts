import { readFileSync } from 'node:fs';
import { answers, type ApplicationContent } from '../../src/local/story/appAnswers.js';
import { gatherCast, type Cast } from '../../src/local/story/cast.js';
import { checkFormally } from '../../src/local/story/checking.js';
import { start } from '../../src/local/story/applying.js';
import { contentOf, partyId } from '../../src/local/story/mapping.js';
import { parseStory } from '../../src/local/story/readStory.js';
import { enterRegister } from '../../src/local/story/register.js';
import { casesFor, MEETING, pageFor, StoryLog, writerOf, type Stage } from '../../src/local/story/stage.js';
import type { Story, StoryApplication } from '../../src/local/story/storyFile.js';
import { TenantDoor, type Account } from '../../src/local/story/tenantDoor.js';
import { daysAfter, morningOf } from '../../src/local/story/timeline.js';
import { inParallel, waitFor } from '../../src/local/story/waiting.js';
import { pressEndorsement, pressVote } from './pressing.js';
import { PatientDoor } from './patience.js';
import type { Machine } from '../support/machine.js';

/** Everything happens on this day, but for the deadline. */
export const DAY = '2025-03-10';
export const BALLOT = 'ballot-1';
/** Those of the committee who are in the team, and so see the vote card in its channel. */
export const COMMITTEE = ['leiar-test-h1', 'medlem-test-h2', 'nestleiar-test-k1', 'medlem-test-k2'];
const SEATED = ['chair', 'viceChair', 'member', 'deputy'];
/** A draft that was frozen by somebody who died is given back after half a minute. */
const GIVEN_BACK_MS = 31_000;

export const readSmallStory = (): Story => parseStory(readFileSync(new URL('./story.json', import.meta.url), 'utf8'));

export type ChaosStage = Stage & { readonly app: PatientDoor };

/** The whole seed knows more people than a story of seconds needs: one secretary and a committee of four, or a larger one. */
const few = ({ account, everybody }: Cast, more: readonly Account[]): Cast => ({
  account,
  everybody: [
    ...everybody.filter(
      ({ id, part = '' }) =>
        (!SEATED.includes(part) || COMMITTEE.includes(id)) &&
        (part !== 'secretary' || id === 'sekretaer-test-s1') &&
        !more.some((member) => member.id === id),
    ),
    ...more.map((member) => ({ ...member, part: 'member' })),
  ],
});

/** As many members more, of both sides in turn. */
const membersMore = (tenant: TenantDoor, count: number): Promise<Account[]> =>
  inParallel(
    Array.from({ length: count }, (_, index) => index + 1),
    10,
    (number) =>
      tenant.addPerson({
        id: `medlem-til-${number}`,
        displayName: `Medlem Til ${number}`,
        party: number % 2 === 0 ? 'Helse Møre og Romsdal HF' : 'Molde kommune',
        jobTitle: 'Direktør',
        department: 'Strategisk samarbeidsutval (SSU)',
      }),
  );

/** Enters the register and opens the call. */
export async function begin(story: Story, machine: Machine, members = COMMITTEE.length): Promise<ChaosStage> {
  const tenant = new TenantDoor(machine.tenantUrl);
  const app = new PatientDoor(machine.appUrl(), tenant);
  const cast = few(await gatherCast(story, tenant), await membersMore(tenant, members - COMMITTEE.length));
  const { profile } = await app.must('sekretaer-test-s1', 'GET /api/me', answers.me);
  const setting = { from: `${DAY.slice(0, 4)}-01-01`, answerable: 'partiesOfApplications' as const };
  const register = await enterRegister(story, cast, profile, setting, { app, tenant });
  const call = story.applications[0]?.round ?? '';
  const { year, frame: amount } = story.allocationScenario;
  await app.must(register.secretary.id, 'POST /api/calls', answers.accepted, {
    commandId: `open:${call}`,
    id: call,
    frames: [{ year, amount, source: 'Fordelingsnøkkelen' }],
    deadline: story.meta.deadline,
  });
  return { app, tenant, profile, cast, register, call, log: new StoryLog() };
}

/** Saves the form; who finds that it has moved reads it again, and saves again where his text is not there. */
async function fillIn(stage: ChaosStage, application: StoryApplication): Promise<void> {
  const writer = writerOf(stage, application).id;
  const changes: ApplicationContent = contentOf(application, stage.profile);
  await waitFor(`the draft of ${application.id} to be saved`, async () => {
    const { etag = '' } = await pageFor(stage, application);
    const route = `PATCH /api/applications/${application.id}`;
    const saved = await stage.app.ask(writer, route, answers.savedDraft, { etag, changes });
    if ('value' in saved) return saved.value.conflicts === undefined ? true : undefined;
    if (saved.refused.code !== 'changed') throw new Error(`${route}: ${saved.refused.code}`);
    return undefined;
  });
}

/** Sends. Who is told that another sending is not finished waits until the draft is given back; what was sent is answered again. */
async function send(stage: ChaosStage, application: StoryApplication, machine: Machine): Promise<void> {
  const { app, register, profile } = stage;
  const endorsers = Object.fromEntries(
    application.endorsements.map((asked) => [partyId(profile, asked.party), register.roleOf(asked)]),
  );
  await waitFor(`${application.id} to be sent`, async () => {
    const { etag = '' } = await pageFor(stage, application);
    const body = { commandId: `send:${application.id}`, etag, endorsers, submitsItself: true };
    const route = `POST /api/applications/${application.id}/sending`;
    const sent = await app.ask(writerOf(stage, application).id, route, answers.accepted, body);
    if ('value' in sent) return true;
    const { code, message } = sent.refused;
    const { status } = await pageFor(stage, application);
    if (status !== 'draft' || !['beingSent', 'changed'].includes(code))
      throw new Error(`${route}: ${code}: ${message}`);
    await machine.advanceClock(GIVEN_BACK_MS);
    return undefined;
  });
}

async function answer(stage: ChaosStage, application: StoryApplication): Promise<void> {
  for (const endorsement of application.endorsements) {
    await pressEndorsement(stage, application, endorsement);
    if (endorsement.response === 'declined') return;
  }
}

/** Starts, fills in and sends an application. */
export async function sendOff(stage: ChaosStage, application: StoryApplication, machine: Machine): Promise<void> {
  await start(stage, application);
  await fillIn(stage, application);
  await send(stage, application, machine);
}

/** The same, and its leaders answer. */
export async function apply(stage: ChaosStage, application: StoryApplication, machine: Machine): Promise<void> {
  await sendOff(stage, application, machine);
  await answer(stage, application);
}

/** Puts the first application on the agenda of a meeting, and opens a ballot on it. Answers the case. */
export async function openBallot(stage: ChaosStage, story: Story): Promise<string> {
  const { app, register } = stage;
  const [application] = story.applications;
  if (!application) throw new Error('There is no application.');
  await waitFor('the first to be submitted', async () =>
    (await pageFor(stage, application)).status === 'submitted' ? true : undefined,
  );
  if (!(await checkFormally(app, register.secretary.id, application.id))) throw new Error('It is not in order.');
  const plan = { commandId: 'plan-meeting', id: MEETING, call: stage.call, date: DAY, time: '10.00' };
  await app.must(register.secretary.id, 'POST /api/meetings', answers.accepted, plan);
  const agenda = { commandId: 'put-on-agenda', applications: [application.id] };
  await app.must(register.secretary.id, `POST /api/meetings/${MEETING}/cases`, answers.accepted, agenda);
  const [known] = await casesFor(stage, register.chair.id);
  if (!known) throw new Error('The application is not on the agenda.');
  const { year, decisions } = story.allocationScenario;
  const line = { outcome: 'granted', amount: decisions[0]?.amount, year, conditions: ['Rapport innan 1. mars.'] };
  const open = { commandId: `open:${BALLOT}`, id: BALLOT, case: known.id, line };
  await app.must(register.chair.id, 'POST /api/ballots', answers.accepted, open);
  return known.id;
}

/** The chair closes; answers when the votes are counted. */
export async function closeBallot(stage: ChaosStage): Promise<void> {
  const { app, register } = stage;
  const close = { commandId: `close:${BALLOT}` };
  await app.must(register.chair.id, `POST /api/ballots/${BALLOT}/closing`, answers.accepted, close);
  await waitFor('the result', async () => {
    const cases = await casesFor(stage, register.chair.id);
    return cases.some(({ ballots }) => ballots.some(({ state }) => state === 'closed')) || undefined;
  });
}

async function decide(stage: ChaosStage, story: Story): Promise<void> {
  const { app, register } = stage;
  const known = await openBallot(stage, story);
  await Promise.all(register.members.map(({ id }) => pressVote(stage, id, BALLOT, 'for')));
  await closeBallot(stage);
  const record = { commandId: `record:${known}`, ballot: BALLOT };
  await app.must(register.chair.id, `POST /api/cases/${known}/decision`, answers.accepted, record);
}

/** After the deadline the clock says of what was not sent in that it is not assessed. */
async function passDeadline(stage: ChaosStage, story: Story): Promise<void> {
  await stage.tenant.setClock(morningOf(daysAfter(story.meta.deadline, 1)));
  await waitFor('the call to close', async () => {
    const page = await stage.app.must(stage.register.secretary.id, `GET /api/calls/${stage.call}`, answers.call);
    return !page.open && page.applications.every(({ status }) => status !== 'draft') ? true : undefined;
  });
}

/**
 * Two applications, one of them declined; the other is voted on by four and granted. Whoever loses the line on the way asks
 * again with the same command. Answers who took part and what they were promised.
 */
export async function playSmallStory(machine: Machine): Promise<ChaosStage> {
  const story = readSmallStory();
  const stage = await begin(story, machine);
  await Promise.all(story.applications.map((application) => apply(stage, application, machine)));
  await decide(stage, story);
  await passDeadline(stage, story);
  return stage;
}
