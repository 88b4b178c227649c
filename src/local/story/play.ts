import { answers, type Profile } from './appAnswers.js';
import { AppDoor } from './appDoor.js';
import { answerOnCard, answerTooLate } from './answering.js';
import { fill, send, start } from './applying.js';
import { gatherCast } from './cast.js';
import { partyId } from './mapping.js';
import { holdMeeting, planMeeting } from './meeting.js';
import type { Observed } from './observed.js';
import { callPage, outcomeOf } from './outcome.js';
import { waitForWhatIsOwed } from './owed.js';
import { committeeOf, enterRegister } from './register.js';
import type { SiteRows } from './siteRows.js';
import { StoryLog, type Stage } from './stage.js';
import type { Story } from './storyFile.js';
import { TenantDoor } from './tenantDoor.js';
import { daysAfter, morningOf, timelineOf, type Answer, type PlayedDay, type Timeline } from './timeline.js';
import { inParallel, waitFor } from './waiting.js';

const AT_ONCE = 4;

export interface Playing {
  readonly tenantUrl: string;
  readonly appUrl: string;
  readonly rows: SiteRows;
  readonly tell: (line: string) => void;
}

/** The first round of the file names the call. */
const callOf = ({ applications }: Story): string => applications[0]?.round ?? 'call';

/** Moves Microsoft's clock, and waits until the app has seen it. */
async function setClock(tenant: TenantDoor, app: AppDoor, secretary: string, now: string): Promise<void> {
  await tenant.setClock(now);
  await waitFor('the app to see the new time', async () => {
    const me = await app.must(secretary, 'GET /api/me', answers.me);
    return me.now >= now ? true : undefined;
  });
}

/** All municipalities of the file are known, before anybody does anything. Throws `UnplayableStory`. */
function checkParties({ applications }: Story, profile: Profile): void {
  for (const { municipalities, endorsements } of applications)
    for (const name of [...municipalities, ...endorsements.map(({ party }) => party)]) partyId(profile, name);
}

async function openStage(story: Story, opening: string, profile: Profile, doors: Doors): Promise<Stage> {
  const { app, tenant } = doors;
  const cast = await gatherCast(story, tenant);
  const from = `${opening.slice(0, 4)}-01-01`;
  const register = await enterRegister(story, cast, profile, { from, answerable: 'partiesOfApplications' }, doors);
  const mode = story.allocationScenario.mode ?? profile.modes[0];
  return { app, tenant, profile, cast, register, call: callOf(story), mode, log: new StoryLog() };
}

async function openCall(
  { app, register, call, mode }: Stage,
  story: Story,
  deadline: string,
  decideBy?: string,
): Promise<void> {
  const { year, frame: amount, otherFrames = [] } = story.allocationScenario;
  const frames = [{ year, amount }, ...otherFrames].map((frame) => ({ ...frame, source: 'Fordelingsnøkkelen' }));
  const day = decideBy !== undefined && { decideBy };
  const body = { commandId: `open:${call}`, id: call, frames, deadline, mode, ...day };
  await app.must(register.secretary.id, 'POST /api/calls', answers.accepted, body);
}

/** The answers of an application in the file's order; those of different applications side by side. */
async function inTurn(day: PlayedDay, give: (answer: Answer) => Promise<void>): Promise<void> {
  const applications = [...new Set(day.answers.map(({ application }) => application))];
  await inParallel(applications, AT_ONCE, async (application) => {
    for (const answer of day.answers) if (answer.application === application) await give(answer);
  });
}

/** After the deadline the clock closes the call, and everything that was not submitted is settled. */
async function passDeadline(stage: Stage, { deadline }: Timeline): Promise<void> {
  await setClock(stage.tenant, stage.app, stage.register.secretary.id, `${daysAfter(deadline, 1)}T02:00:00.000Z`);
  await waitFor('the call to close', async () => {
    const { open, applications } = await callPage(stage);
    const waiting = applications.some(({ status }) => ['draft', 'awaitingEndorsement', 'endorsed'].includes(status));
    return open || waiting ? undefined : true;
  });
}

interface Doors {
  readonly app: AppDoor;
  readonly tenant: TenantDoor;
}

/** Plays a whole call on an empty tenant, through the doors that the tab and Teams use. */
export async function play(story: Story, { tenantUrl, appUrl, rows, tell }: Playing): Promise<Observed> {
  const tenant = new TenantDoor(tenantUrl);
  const app = new AppDoor(appUrl, tenant);
  const { secretary } = committeeOf(await tenant.people());
  const { profile } = await app.must(secretary.id, 'GET /api/me', answers.me);
  checkParties(story, profile);
  const round = profile.rounds.find(({ deadline }) => deadline === timelineOf(story).deadline);
  const decideBy = story.meta.decideBy ?? round?.decideBy;
  const timeline = timelineOf(story, decideBy);
  const clock = (now: string): Promise<void> => setClock(tenant, app, secretary.id, now);

  await clock(morningOf(timeline.opening));
  tell(`${timeline.opening}: the register and the call`);
  const stage = await openStage(story, timeline.opening, profile, { app, tenant });
  await openCall(stage, story, timeline.deadline, decideBy);
  tell(`${timeline.opening}: ${story.applications.length} applications are started and filled in`);
  await inParallel(story.applications, AT_ONCE, async (application) => {
    await start(stage, application);
    await fill(stage, application);
  });
  for (const day of timeline.before) {
    await clock(morningOf(day.day));
    tell(`${day.day}: ${day.sent.length} to be sent, ${day.answers.length} answers`);
    await inParallel(day.sent, AT_ONCE, (application) => send(stage, application));
    await inTurn(day, (answer) => answerOnCard(stage, answer));
  }
  tell(`${timeline.deadline}: the deadline passes`);
  await passDeadline(stage, timeline);
  for (const day of timeline.after) {
    await clock(morningOf(day.day));
    await inTurn(day, (answer) => answerTooLate(stage, answer));
  }
  tell(`${timeline.meeting}: the meeting`);
  await planMeeting(stage, story, timeline.meeting);
  await clock(morningOf(timeline.meeting));
  await holdMeeting(stage, story, tell);
  const observed = await outcomeOf(stage, story);
  tell('waiting for cards, messages and rows');
  const missing = await waitForWhatIsOwed(stage, story, observed.applications, rows);
  return { ...observed, troubles: [...observed.troubles, ...missing] };
}
