import { answers } from './appAnswers.js';
import { fromEndorsement } from './cast.js';
import { endorsementPlace, partyId } from './mapping.js';
import { findButton } from './shownCard.js';
import { fileCode, pageFor, type Stage } from './stage.js';
import type { StoryEndorsement } from './storyFile.js';
import type { Answer } from './timeline.js';
import type { Message } from './tenantDoor.js';
import { waitFor } from './waiting.js';

const ANSWERS = ['endorsed', 'declined'];
const isAnswer = ({ response }: StoryEndorsement): boolean => ANSWERS.includes(response);

/** The leader's newest card about this application and party, as Teams shows it to him. */
export async function cardFor(stage: Stage, { application, endorsement }: Answer): Promise<Message | undefined> {
  const { tenant, cast, profile } = stage;
  const leader = cast.account(fromEndorsement(endorsement)).id;
  const members = { application: application.id, party: partyId(profile, endorsement.party) };
  for (const { id: chat } of (await tenant.state(leader)).chats) {
    const messages = await tenant.messages(leader, chat);
    const found = messages.findLast((message) => !message.deleted && findButton(message, 'endorse', members));
    if (found) return tenant.look(leader, found);
  }
  return undefined;
}

const isRecorded = async (stage: Stage, { application, endorsement }: Answer): Promise<boolean> => {
  const party = partyId(stage.profile, endorsement.party);
  const page = await pageFor(stage, application);
  return page.answers.some((given) => given.party === party && given.answer !== undefined);
};

/**
 * Presses the card's button. An empty justification is stopped by Teams itself when the card says that it is mandatory; a blank
 * one then goes all the way to the bot, which must refuse it.
 */
async function pressCard(stage: Stage, answer: Answer, card: Message): Promise<void> {
  const { application, endorsement } = answer;
  const leader = stage.cast.account(fromEndorsement(endorsement)).id;
  const { response, justificationNn: justification } = endorsement;
  const members = {
    application: application.id,
    party: partyId(stage.profile, endorsement.party),
    answer: response,
  };
  const button = findButton(card, 'endorse', members);
  if (!button) return;
  const pressed = { named: button.verb, data: button.data };
  const stopped = (await stage.tenant.press(leader, card, pressed, { justification })) === undefined;
  if (stopped) await stage.tenant.press(leader, card, pressed, { justification: ' ' });
}

/** What the tab says to the same answer; the card's sentence is for people. Undefined when the tab took it. */
async function refusalInTab(stage: Stage, { application, endorsement }: Answer): Promise<string | undefined> {
  const { version = 1 } = await pageFor(stage, application);
  const leader = stage.cast.account(fromEndorsement(endorsement)).id;
  const party = partyId(stage.profile, endorsement.party);
  const answer = await stage.app.ask(
    leader,
    `POST /api/applications/${application.id}/endorsements`,
    answers.accepted,
    {
      commandId: `tab:endorse:${application.id}:${party}`,
      party,
      version,
      answer: endorsement.response,
      justification: endorsement.justificationNn,
    },
  );
  return 'refused' in answer ? answer.refused.code : undefined;
}

async function noteRefusal(stage: Stage, answer: Answer): Promise<void> {
  const { application, endorsement } = answer;
  const field = endorsementPlace(endorsement);
  const code = await refusalInTab(stage, answer);
  if (code === undefined) {
    stage.log.troubles.push(`${application.id} ${field}: the card recorded nothing, but the tab took the same answer.`);
    return;
  }
  const finding =
    code === 'justificationMissing'
      ? { code: 'ENDORSEMENT_JUSTIFICATION_MISSING', field: `${field}.justificationNn` }
      : { code: fileCode(code), field };
  stage.log.refuse(application.id, partyId(stage.profile, endorsement.party), finding);
}

/** A leader answers on his card as the file says. */
export async function answerOnCard(stage: Stage, answer: Answer): Promise<void> {
  const { application, endorsement } = answer;
  if (!isAnswer(endorsement)) return;
  const notGiven = (reason: string): void =>
    void stage.log.answersNotGiven.push({ id: application.id, field: endorsementPlace(endorsement), reason });
  if (stage.log.blocked.has(application.id)) return notGiven('the application could not be sent');
  const page = await pageFor(stage, application);
  if (page.status !== 'awaitingEndorsement') return notGiven(`the application was ${page.status}`);
  const party = partyId(stage.profile, endorsement.party);
  const asked = page.answers.find((given) => given.party === party)?.asked;
  const leader = stage.cast.account(fromEndorsement(endorsement));
  if (asked && asked.id !== leader.id) return notGiven(`${asked.name} was asked for that party`);
  const what = `the card to ${endorsement.name} about ${application.id}`;
  const card = await waitFor(what, () => cardFor(stage, answer));
  await pressCard(stage, answer, card);
  if (!(await isRecorded(stage, answer))) await noteRefusal(stage, answer);
}

/** The same for an answer that comes after the deadline: it must not count, on the card or in the tab. */
export async function answerTooLate(stage: Stage, answer: Answer): Promise<void> {
  const { application, endorsement } = answer;
  if (!isAnswer(endorsement)) return;
  const field = endorsementPlace(endorsement);
  const blocked = stage.log.blocked.has(application.id);
  const code = blocked ? 'the application could not be sent' : await refusalInTab(stage, answer);
  if (code === undefined)
    stage.log.troubles.push(`${application.id} ${field}: an answer after the deadline was taken.`);
  else stage.log.answersNotGiven.push({ id: application.id, field, reason: code });
}
