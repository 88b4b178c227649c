import { fromContact, fromEndorsement } from './cast.js';
import { partyId } from './mapping.js';
import type { ObservedApplication } from './observed.js';
import { findButton, linksTo } from './shownCard.js';
import { casesFor, writerOf, type Stage } from './stage.js';
import type { Story, StoryApplication } from './storyFile.js';
import { unlikeRows, type SiteRows } from './siteRows.js';
import type { Message } from './tenantDoor.js';
import { daysAfter, deadlineOf } from './timeline.js';
import { StoryStuck, waitFor } from './waiting.js';

const LONGEST_MS = 120_000;

/** Everything in somebody's personal chat with the bot. */
async function chatOf({ tenant }: Stage, person: string): Promise<readonly Message[]> {
  const { chats } = await tenant.state(person);
  const messages = await Promise.all(chats.map(({ id }) => tenant.messages(person, id)));
  return messages.flat().filter(({ deleted }) => !deleted);
}

async function channelPosts({ tenant, register }: Stage): Promise<readonly Message[]> {
  const person = register.chair.id;
  const { team } = await tenant.state(person);
  const messages = await Promise.all((team?.channels ?? []).map(({ id }) => tenant.messages(person, id)));
  return messages.flat().filter(({ deleted }) => !deleted);
}

/** Who must be told what became of an application: its contacts, and the leaders who answered. */
function readersOf({ cast, register }: Stage, application: StoryApplication): string[] {
  const contacts = application.contacts.filter(({ email }) => email.includes('@')).map(fromContact);
  const leaders = application.endorsements.filter(({ response }) => response === 'endorsed').map(fromEndorsement);
  const everybody = [...contacts, ...leaders].map((member) => cast.account(member).id);
  return [...new Set(everybody)].filter((person) => person !== register.secretary.id);
}

async function missingDecision(stage: Stage, application: StoryApplication): Promise<string[]> {
  const known = (await casesFor(stage, stage.register.chair.id)).find((one) => one.application?.id === application.id);
  const decision = known?.decision?.id;
  if (!known || decision === undefined) return [];
  const posts = await channelPosts(stage);
  const told = await Promise.all(
    readersOf(stage, application).map(async (person) => {
      const isTold = (await chatOf(stage, person)).some((message) => linksTo(message, `decisions/${decision}`));
      return isTold ? [] : [`${person} has not been told of the decision on ${application.id}.`];
    }),
  );
  const isOpen = posts.some((post) => known.ballots.some(({ id }) => findButton(post, 'vote', { ballot: id })));
  return [
    ...(posts.some((post) => linksTo(post, `decisions/${decision}`))
      ? []
      : [`The decision on ${application.id} is not posted in the channel.`]),
    ...(isOpen ? [`The vote card of ${application.id} can still be pressed.`] : []),
    ...told.flat(),
  ];
}

/** Cards that still ask though there is nothing more to answer, and a writer who does not know that it is over. */
async function missingNews(
  stage: Stage,
  application: StoryApplication,
  { isNotAssessed, over }: { isNotAssessed: boolean; over: string },
): Promise<string[]> {
  const { cast, profile } = stage;
  const asking = await Promise.all(
    application.endorsements.map(async (endorsement) => {
      const leader = cast.account(fromEndorsement(endorsement)).id;
      const members = { application: application.id, party: partyId(profile, endorsement.party) };
      const asks = (await chatOf(stage, leader)).some((message) => findButton(message, 'endorse', members));
      return asks ? [`${leader}'s card about ${application.id} still asks.`] : [];
    }),
  );
  const writer = writerOf(stage, application).id;
  const isTold = (await chatOf(stage, writer)).some(
    (message) => message.createdAt > over && linksTo(message, `applications/${application.id}`),
  );
  return [
    ...asking.flat(),
    ...(isNotAssessed && !isTold ? [`${writer} has not been told that ${application.id} is not assessed.`] : []),
  ];
}

/** Waits until every card, message and row that is owed is there; answers what never came. */
export async function waitForWhatIsOwed(
  stage: Stage,
  story: Story,
  applications: readonly ObservedApplication[],
  rows: SiteRows,
): Promise<string[]> {
  // Only what came after the deadline's day can tell that it was missed.
  const over = daysAfter(deadlineOf(story), 1);
  let missing: string[] = [];
  const look = async (): Promise<true | undefined> => {
    const found = await Promise.all(
      story.applications.map(async (application) => {
        const decision = applications.find(({ id }) => id === application.id)?.decision;
        const isNotAssessed = decision === 'notAssessed';
        return [
          ...(await missingDecision(stage, application)),
          ...(await missingNews(stage, application, { isNotAssessed, over })),
        ];
      }),
    );
    missing = [...found.flat(), ...(await unlikeRows(rows, applications))];
    return missing.length === 0 ? true : undefined;
  };
  try {
    await waitFor('what is owed', look, { timeoutMs: LONGEST_MS, everyMs: 1000 });
    return [];
  } catch (error) {
    if (error instanceof StoryStuck) return missing;
    throw error;
  }
}
