import { cardFor } from '../../src/local/story/answering.js';
import { fromEndorsement } from '../../src/local/story/cast.js';
import { partyId } from '../../src/local/story/mapping.js';
import { buttonsOf, findButton } from '../../src/local/story/shownCard.js';
import { casesFor, pageFor } from '../../src/local/story/stage.js';
import type { StoryApplication, StoryEndorsement } from '../../src/local/story/storyFile.js';
import type { Message, Pressed } from '../../src/local/story/tenantDoor.js';
import { waitFor } from '../../src/local/story/waiting.js';
import { persist } from './patience.js';
import type { ChaosStage } from './smallStory.js';

/** A button that somebody sees on a card, and what he has typed. */
interface Seen {
  readonly person: string;
  readonly card: Message;
  readonly button: NonNullable<ReturnType<typeof findButton>>;
  readonly inputs: Record<string, string>;
}

export const press = ({ tenant }: ChaosStage, { person, card, button, inputs }: Seen): Promise<Pressed | undefined> =>
  tenant.press(person, card, { named: button.verb, data: button.data }, inputs);

/** The leader's button for the answer he will give; undefined when his card does not ask for it, or is not there. */
export async function seeEndorsement(
  stage: ChaosStage,
  application: StoryApplication,
  endorsement: StoryEndorsement,
): Promise<Seen | undefined> {
  const card = await persist(() => cardFor(stage, { application, endorsement }));
  const party = partyId(stage.profile, endorsement.party);
  const button =
    card && findButton(card, 'endorse', { application: application.id, party, answer: endorsement.response });
  const person = stage.cast.account(fromEndorsement(endorsement)).id;
  return card && button && { person, card, button, inputs: { justification: endorsement.justificationNn } };
}

/** A leader presses on his card until the answer is recorded, whatever Teams shows him on the way. */
export async function pressEndorsement(
  stage: ChaosStage,
  application: StoryApplication,
  endorsement: StoryEndorsement,
): Promise<void> {
  const { app } = stage;
  const leader = stage.cast.account(fromEndorsement(endorsement)).id;
  const party = partyId(stage.profile, endorsement.party);
  const isRecorded = async (): Promise<boolean> =>
    (await pageFor(stage, application)).answers.some((given) => given.party === party && given.answer !== undefined);
  await waitFor(`${leader}'s answer on ${application.id}`, async () => {
    if (await isRecorded()) return true;
    const seen = await seeEndorsement(stage, application, endorsement);
    const pressed = seen && (await press(stage, seen));
    const isAsked = pressed && findButton(pressed.message, 'endorse', { application: application.id, party });
    if (!seen || pressed?.answer.kind !== 'card' || isAsked) return undefined;
    const version = String(seen.button.data['version']);
    const commandId = `endorse:${application.id}:${party}:${version}:${endorsement.response}`;
    app.acknowledged.push({ person: leader, commandId });
    return true;
  });
}

/** The vote card in one of this member's channels, as he sees it. */
async function voteCard({ tenant }: ChaosStage, person: string, ballot: string): Promise<Message | undefined> {
  const { team } = await tenant.state(person);
  for (const { id: channel } of team?.channels ?? []) {
    const messages = await tenant.messages(person, channel);
    const found = messages.findLast((one) => !one.deleted && JSON.stringify(one.card).includes(`"ballot":"${ballot}"`));
    if (found) return tenant.look(person, found);
  }
  return undefined;
}

/** A member's button for his choice; undefined when his card has none. */
export async function seeVote(
  stage: ChaosStage,
  person: string,
  ballot: string,
  choice: string,
): Promise<Seen | undefined> {
  const card = await voteCard(stage, person, ballot);
  const button = card && findButton(card, 'vote', { ballot, choice });
  return card && button && { person, card, button, inputs: {} };
}

const revisionOn = (message: Pick<Message, 'card'>, ballot: string): number | undefined => {
  const button = buttonsOf(message).find(({ verb, data }) => verb === 'vote' && data['ballot'] === ballot);
  return button && Number(button.data['revision']);
};

/** A member presses on the vote card until it counts. */
export async function pressVote(stage: ChaosStage, person: string, ballot: string, choice: string): Promise<void> {
  const { app, register } = stage;
  const hasAnswered = async (): Promise<boolean> => {
    const cases = await casesFor(stage, register.chair.id);
    const seats = cases.flatMap(({ ballots }) => ballots.filter(({ id }) => id === ballot)).flatMap((one) => one.seats);
    return seats.some(({ member, answered }) => member.id === person && answered);
  };
  await waitFor(`${person}'s vote`, async () => {
    if (await hasAnswered()) return true;
    const seen = await seeVote(stage, person, ballot, choice);
    const pressed = seen && (await press(stage, seen));
    const revision = Number(seen?.button.data['revision']);
    const counted = pressed?.answer.kind === 'card' && revisionOn(pressed.message, ballot) === revision + 1;
    if (!counted) return undefined;
    app.acknowledged.push({ person, commandId: `vote:${ballot}:${revision}:${choice}` });
    return true;
  });
}
