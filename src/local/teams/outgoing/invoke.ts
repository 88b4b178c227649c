import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { TeamsContext } from '../teamsContext.js';
import type { Activity } from './activity.js';
import { readInvokeAnswer } from './invokeAnswer.js';
import type { InvokeOutcome } from './invokeAnswer.js';
import { BotUnreachable, postToBot } from './postToBot.js';

const late = Symbol('late');

async function postOnce(context: TeamsContext, activity: Activity): Promise<InvokeOutcome> {
  try {
    const { status, body } = await postToBot(context, activity);
    return readInvokeAnswer(status, body);
  } catch (error) {
    if (error instanceof BotUnreachable) return { kind: 'failed', reason: error.message };
    throw error;
  }
}

const orLate = <T>(answer: Promise<T>, ms: number): Promise<T | typeof late> =>
  Promise.race([answer, wait(ms, late, { ref: false })]);

/**
 * Asks the bot and waits for its answer. Teams gives up after about 15 seconds and asks once more under a new
 * activity id, while the first may still be under way (seen by others, see microsoft/botbuilder-dotnet#5005);
 * whichever is answered first is shown.
 */
export async function invoke(context: TeamsContext, activity: Activity): Promise<InvokeOutcome> {
  const first = postOnce(context, activity);
  const inTime = await orLate(first, context.invokeTimeoutMs);
  if (inTime !== late) return inTime;
  const again = postOnce(context, { ...activity, id: randomUUID() });
  const secondTime = await orLate(Promise.race([first, again]), context.invokeTimeoutMs);
  return secondTime === late ? { kind: 'failed', reason: 'The bot did not answer in time.' } : secondTime;
}
