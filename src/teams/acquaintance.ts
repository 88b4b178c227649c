import type { Instant } from '../grant/calendar.js';
import { WorldFault, type People } from '../grant/ports.js';
import type { PersonId } from '../grant/people.js';
import { languageIn, type IncomingActivity } from './activity.js';

type Learnt = Parameters<People['put']>[1];

/** What an activity tells of the person it is from, where it is news: his Teams id, his language, his chat with the bot. */
const newsIn = (people: People, person: PersonId, activity: IncomingActivity, at: Instant): Learnt => {
  const known = people.get(person);
  const language = languageIn(activity);
  const { id } = activity.conversation;
  const isPersonal = activity.conversation.conversationType === 'personal';
  const way = isPersonal ? 'chat' : 'channel';
  const isMoved = known?.conversation?.id !== id || known.conversation.serviceUrl !== activity.serviceUrl;
  return {
    ...(known?.teamsId !== activity.from.id && { teamsId: activity.from.id }),
    ...(language !== undefined && known?.language !== language && { language }),
    ...(isPersonal && isMoved && { conversation: { id, serviceUrl: activity.serviceUrl } }),
    // Whoever speaks to us can be spoken to, there where he spoke.
    ...(known?.ways?.[way]?.works === false && { ways: { ...known.ways, [way]: { works: true, at } } }),
  };
};

/** Keeps what is new of somebody in the register. Not being able to is no reason to leave him without an answer. */
export const remember = async (
  people: People,
  person: PersonId,
  activity: IncomingActivity,
  at: Instant,
  log: (message: string, detail?: unknown) => void,
): Promise<void> => {
  const news = newsIn(people, person, activity, at);
  if (Object.keys(news).length === 0) return;
  try {
    await people.put(person, news);
  } catch (error) {
    if (!(error instanceof WorldFault)) throw error;
    log('What was learnt of a person could not be kept', error);
  }
};
