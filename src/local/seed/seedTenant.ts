import { readFileSync } from 'node:fs';
import { answers } from '../story/appAnswers.js';
import { AppDoor } from '../story/appDoor.js';
import { answerOnCard } from '../story/answering.js';
import { fill, send, start } from '../story/applying.js';
import { gatherCast } from '../story/cast.js';
import { parseStory } from '../story/readStory.js';
import { committeeOf, enterRegister } from '../story/register.js';
import { StoryLog, type Stage } from '../story/stage.js';
import type { Story, StoryApplication } from '../story/storyFile.js';
import { TenantDoor } from '../story/tenantDoor.js';
import { daysAfter } from '../story/timeline.js';
import { inParallel, StoryStuck } from '../story/waiting.js';

/** The rounds' own deadlines, and at least so many days to play before the next. */
const ROUNDS = ['05-01', '12-01'];
const FEWEST_DAYS = 14;
const AT_ONCE = 5;

/** The next round's deadline that leaves time to play. `today` is `yyyy-mm-dd`. */
export function nextDeadline(today: string): string {
  const year = Number(today.slice(0, 4));
  const deadlines = [year, year + 1].flatMap((one) => ROUNDS.map((round) => `${one}-${round}`));
  return deadlines.find((deadline) => deadline >= daysAfter(today, FEWEST_DAYS)) ?? `${year + 2}-${ROUNDS[0]}`;
}

/** The seed's call and applications, with days that fit the day on which somebody starts to play. */
export function seedStory(today: string): Story {
  const story = parseStory(readFileSync(new URL('./applications.json', import.meta.url), 'utf8'));
  const deadline = nextDeadline(today);
  const year = Number(deadline.slice(0, 4));
  const endorsementPeriod = { from: `${year + 1}-02-01`, to: `${year + 2}-12-31` };
  const round = `runde-${deadline.slice(0, 7)}`;
  return {
    meta: { deadline },
    allocationScenario: { ...story.allocationScenario, year },
    applications: story.applications.map((application) => ({ ...application, endorsementPeriod, round })),
  };
}

const isSent = ({ endorsements }: StoryApplication): boolean => endorsements.length > 0;

async function openCall({ app, register, call }: Stage, { meta, allocationScenario }: Story): Promise<void> {
  const { year, frame: amount } = allocationScenario;
  const { deadline } = meta;
  const frames = [{ year, amount, source: 'Fordelingsnøkkelen mellom helseføretaka i Midt-Noreg' }];
  const decideBy = daysAfter(deadline, 20);
  const body = { commandId: `open:${call}`, id: call, frames, deadline, decideBy };
  await app.must(register.secretary.id, 'POST /api/calls', answers.accepted, body);
}

async function playApplication(stage: Stage, application: StoryApplication): Promise<void> {
  await start(stage, application);
  await fill(stage, application);
  if (!isSent(application)) return;
  await send(stage, application);
  for (const endorsement of application.endorsements) await answerOnCard(stage, { application, endorsement });
}

/** Gives an empty tenant a register, a call and applications in different states, through the doors that people use. */
export async function seedTenant(tenantUrl: string, appUrl: string): Promise<void> {
  const tenant = new TenantDoor(tenantUrl);
  const app = new AppDoor(appUrl, tenant);
  const { secretary } = committeeOf(await tenant.people());
  const { profile, now } = await app.must(secretary.id, 'GET /api/me', answers.me);
  const story = seedStory(now.slice(0, 10));
  const cast = await gatherCast(story, tenant);
  const from = `${now.slice(0, 4)}-01-01`;
  const register = await enterRegister(story, cast, profile, { from, answerable: 'everyParty' }, { app, tenant });
  const call = story.applications[0]?.round ?? 'runde';
  const stage: Stage = { app, tenant, profile, cast, register, call, log: new StoryLog() };
  await openCall(stage, story);
  await inParallel(story.applications, AT_ONCE, (application) => playApplication(stage, application));
  const { blocked, troubles } = stage.log;
  const wrong = [
    ...troubles,
    ...[...blocked].map(([id, errors]) => `${id}: ${errors.map(({ code }) => code).join(', ')}`),
  ];
  if (wrong.length > 0) throw new StoryStuck(`The seed could not be played: ${wrong.join('; ')}`);
}
