import { answers, type BoardCase } from './appAnswers.js';
import { holdBallot } from './balloting.js';
import { casesFor, MEETING, pageFor, type Stage } from './stage.js';
import type { Story, StoryDecision } from './storyFile.js';

/** Plans the meeting and puts what was submitted on its agenda: first the file's decisions in their order, then the rest. */
export async function planMeeting(stage: Stage, story: Story, date: string): Promise<void> {
  const { app, register, call } = stage;
  const secretary = register.secretary.id;
  const { decisions } = story.allocationScenario;
  const rank = (id: string): number => {
    const index = decisions.findIndex((decision) => decision.id === id);
    return index < 0 ? decisions.length : index;
  };
  const order = story.applications.toSorted((a, b) => rank(a.id) - rank(b.id));
  const submitted: string[] = [];
  for (const application of order) {
    if ((await pageFor(stage, application)).status === 'submitted') submitted.push(application.id);
  }
  const plan = { commandId: 'plan-meeting', id: MEETING, call, date, time: '10.00' };
  await app.must(secretary, 'POST /api/meetings', answers.accepted, plan);
  if (submitted.length === 0) return;
  const agenda = { commandId: 'put-on-agenda', applications: submitted };
  await app.must(secretary, `POST /api/meetings/${MEETING}/cases`, answers.accepted, agenda);
}

/** The cases in the order of the file's decisions: each is put as a motion, voted on by card, and recorded. */
export async function holdMeeting(stage: Stage, story: Story, tell: (line: string) => void): Promise<void> {
  const { decisions, year } = story.allocationScenario;
  for (const decision of decisions) {
    if (decision.decision === 'notAssessed') continue;
    const cases = await casesFor(stage, stage.register.chair.id);
    const known = cases.find(({ application }) => application?.id === decision.id);
    if (!known) {
      stage.log.troubles.push(`${decision.id} is on no agenda, so it could not be decided.`);
      continue;
    }
    await decide(stage, story, known, { year, ...decision });
    tell(`  ${decision.id}: ${decision.decision}`);
  }
}

async function decide(
  stage: Stage,
  story: Story,
  known: BoardCase,
  { id, decision, amount, year, reasonNn, conditionsNn }: StoryDecision,
): Promise<void> {
  const { app, register, log } = stage;
  const chair = register.chair.id;
  const ballot = `ballot-${known.id}`;
  const line = {
    outcome: decision,
    amount,
    year,
    conditions: conditionsNn ?? [],
    ...(reasonNn && { reason: reasonNn }),
  };
  const opened = await app.ask(chair, 'POST /api/ballots', answers.accepted, {
    commandId: `open:${ballot}`,
    id: ballot,
    case: known.id,
    line,
  });
  if ('refused' in opened) {
    log.troubles.push(`${id}: the ballot could not be opened: ${opened.refused.code}.`);
    return;
  }
  const application = story.applications.find((one) => one.id === id);
  const result = application && (await holdBallot(stage, application, known.id, ballot));
  if (!result?.adopted) {
    log.troubles.push(`${id}: the motion was not adopted: ${result?.verdict ?? 'no result'}.`);
    return;
  }
  const record = { commandId: `record:${known.id}`, ballot };
  await app.must(chair, `POST /api/cases/${known.id}/decision`, answers.accepted, record);
}
