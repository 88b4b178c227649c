import { answers, type BoardCase } from './appAnswers.js';
import { holdBallot } from './balloting.js';
import { checkFormally } from './checking.js';
import { casesFor, MEETING, pageFor, type Stage } from './stage.js';
import type { Story, StoryDecision } from './storyFile.js';
import { inParallel } from './waiting.js';

const AT_ONCE = 4;

/** Plans the meeting, checks what was submitted, and puts it on the agenda: first the file's decisions in their order, then the rest. */
export async function planMeeting(stage: Stage, story: Story, date: string): Promise<void> {
  const { app, register, call } = stage;
  const secretary = register.secretary.id;
  const { decisions } = story.allocationScenario;
  const rank = (id: string): number => {
    const index = decisions.findIndex((decision) => decision.id === id);
    return index < 0 ? decisions.length : index;
  };
  const order = story.applications.toSorted((a, b) => rank(a.id) - rank(b.id));
  const checked = new Set<string>();
  await inParallel(order, AT_ONCE, async (application) => {
    if ((await pageFor(stage, application)).status !== 'submitted') return;
    if (await checkFormally(app, secretary, application.id)) checked.add(application.id);
    else stage.log.troubles.push(`${application.id} was not found to be formally in order.`);
  });
  const submitted = order.map(({ id }) => id).filter((id) => checked.has(id));
  const plan = { commandId: 'plan-meeting', id: MEETING, call, date, time: '10.00' };
  await app.must(secretary, 'POST /api/meetings', answers.accepted, plan);
  if (submitted.length === 0) return;
  const agenda = { commandId: 'put-on-agenda', applications: submitted };
  await app.must(secretary, `POST /api/meetings/${MEETING}/cases`, answers.accepted, agenda);
}

/** What is voted on together: each case by itself, or the whole allocation in one motion. */
function motionsOf({ allocationScenario: { decisions, motion } }: Story): (readonly StoryDecision[])[] {
  const decided = decisions.filter(({ decision }) => decision !== 'notAssessed');
  switch (motion) {
    case 'perCase':
      return decided.map((one) => [one]);
    case 'whole':
      return decided.length > 0 ? [decided] : [];
  }
}

/** The motions in the order of the file's decisions: each is put in its first case, voted on by card, and recorded. */
export async function holdMeeting(stage: Stage, story: Story, tell: (line: string) => void): Promise<void> {
  for (const motion of motionsOf(story)) {
    const cases = await casesFor(stage, stage.register.chair.id);
    const caseOf = (id: string): BoardCase | undefined => cases.find(({ application }) => application?.id === id);
    const lines = motion.filter(({ id }) => caseOf(id) !== undefined);
    for (const { id } of motion.filter((line) => !lines.includes(line)))
      stage.log.troubles.push(`${id} is on no agenda, so it could not be decided.`);
    const known = caseOf(lines[0]?.id ?? '');
    if (!known) continue;
    await decide(stage, story, known, lines);
    for (const { id, decision } of lines) tell(`  ${id}: ${decision}`);
  }
}

const lineOf = ({ id, decision, amount, year, reasonNn, conditionsNn }: StoryDecision, usual: number): object => ({
  application: id,
  outcome: decision,
  amount,
  year: year ?? usual,
  conditions: conditionsNn ?? [],
  ...(reasonNn && { reason: reasonNn }),
});

async function decide(
  stage: Stage,
  { applications, allocationScenario }: Story,
  known: BoardCase,
  motion: readonly StoryDecision[],
): Promise<void> {
  const { app, register, log } = stage;
  const chair = register.chair.id;
  const ballot = `ballot-${known.id}`;
  const ids = motion.map(({ id }) => id);
  const opened = await app.ask(chair, 'POST /api/ballots', answers.accepted, {
    commandId: `open:${ballot}`,
    id: ballot,
    case: known.id,
    lines: motion.map((line) => lineOf(line, allocationScenario.year)),
  });
  if ('refused' in opened) {
    log.troubles.push(`${ids.join(', ')}: the ballot could not be opened: ${opened.refused.code}.`);
    return;
  }
  const votedOn = applications.filter(({ id }) => ids.includes(id));
  const result = await holdBallot(stage, votedOn, known.id, ballot);
  if (!result?.adopted) {
    log.troubles.push(`${ids.join(', ')}: the motion was not adopted: ${result?.verdict ?? 'no result'}.`);
    return;
  }
  const record = { commandId: `record:${known.id}`, ballot };
  await app.must(chair, `POST /api/cases/${known.id}/decision`, answers.accepted, record);
}
