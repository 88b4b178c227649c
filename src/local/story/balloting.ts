import { answers, type Ballot } from './appAnswers.js';
import { fromContact, fromEndorsement } from './cast.js';
import { findButton } from './shownCard.js';
import { casesFor, type Stage } from './stage.js';
import type { StoryApplication } from './storyFile.js';
import type { Message } from './tenantDoor.js';
import { inParallel, waitFor } from './waiting.js';

const AT_ONCE = 12;
const TRIES = 3;

const ballotOf = async (stage: Stage, caseId: string, ballot: string): Promise<Ballot | undefined> => {
  const known = (await casesFor(stage, stage.register.chair.id)).find(({ id }) => id === caseId);
  return known?.ballots.find(({ id }) => id === ballot);
};

/** The vote card in one of this member's channels, as he sees it. */
async function voteCard({ tenant }: Stage, person: string, ballot: string): Promise<Message> {
  const { team } = await tenant.state(person);
  const message = await waitFor(`the vote card of ${ballot}`, async () => {
    for (const { id: channel } of team?.channels ?? []) {
      const messages = await tenant.messages(person, channel);
      const found = messages.findLast((one) => JSON.stringify(one.card ?? {}).includes(`"ballot":"${ballot}"`));
      if (found) return found;
    }
    return undefined;
  });
  return tenant.look(person, message);
}

/** Asked on the card whether he is impartial, a member says it as it is: who is named on an application of the motion is not. */
async function declare(
  stage: Stage,
  applications: readonly StoryApplication[],
  person: string,
  ballot: string,
): Promise<void> {
  const card = await voteCard(stage, person, ballot);
  if (!findButton(card, 'declareImpartiality', { ballot })) return;
  const named = applications
    .flatMap(({ contacts, endorsements }) => [...contacts.map(fromContact), ...endorsements.map(fromEndorsement)])
    .map((member) => stage.cast.account(member).id);
  const button = findButton(card, 'declareImpartiality', {
    ballot,
    answer: named.includes(person) ? 'recused' : 'impartial',
  });
  if (button) await stage.tenant.press(person, card, { named: button.verb, data: button.data });
}

/** Presses *For*; what Teams shows as failed is looked at anew and pressed again. */
async function voteFor(stage: Stage, person: string, ballot: string): Promise<boolean> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const card = await voteCard(stage, person, ballot);
    const button = findButton(card, 'vote', { ballot, choice: 'for' });
    if (!button) return false;
    const pressed = await stage.tenant.press(person, card, { named: button.verb, data: button.data });
    if (pressed?.answer.kind === 'card') return true;
  }
  return false;
}

/** Every one who has a vote votes For on his card; then the chair closes. Answers the result. */
export async function holdBallot(
  stage: Stage,
  applications: readonly StoryApplication[],
  caseId: string,
  ballot: string,
): Promise<Ballot['result']> {
  const { app, register, log } = stage;
  const asked = (await ballotOf(stage, caseId, ballot))?.seats.filter((seat) => seat.askedImpartiality) ?? [];
  for (const { member } of asked) await declare(stage, applications, member.id, ballot);
  const stepping = (await ballotOf(stage, caseId, ballot))?.seats.flatMap(({ deputy }) => (deputy ? [deputy.id] : []));
  for (const deputy of stepping ?? []) await declare(stage, applications, deputy, ballot);

  const seats = (await ballotOf(stage, caseId, ballot))?.seats ?? [];
  await inParallel(seats, AT_ONCE, async ({ member, deputy }) => {
    const voter = deputy ?? member;
    if (!(await voteFor(stage, voter.id, ballot)))
      log.troubles.push(`${voter.name} could not vote on ${applications.map(({ id }) => id).join(', ')}.`);
  });
  const close = { commandId: `close:${ballot}` };
  await app.must(register.chair.id, `POST /api/ballots/${ballot}/closing`, answers.accepted, close);
  const closed = await waitFor(`the result of ${ballot}`, async () => {
    const now = await ballotOf(stage, caseId, ballot);
    return now?.state === 'closed' ? now : undefined;
  });
  return closed.result;
}
