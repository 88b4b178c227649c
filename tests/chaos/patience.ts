import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { answers } from '../../src/local/story/appAnswers.js';
import { AppDoor, type Answer } from '../../src/local/story/appDoor.js';

const LONGEST_MS = 90_000;

const named = z.object({ name: z.string(), message: z.string() });

/** The line broke, or nobody was there: what `fetch` says of both. By name, since jest has an Error of its own. */
function isNobodyThere(error: unknown): boolean {
  const { name, message } = named.safeParse(error).data ?? { name: '', message: '' };
  return name === 'TimeoutError' || (name === 'TypeError' && ['fetch failed', 'terminated'].includes(message));
}

/** Does it again for as long as nobody answers. What it does must bear being done twice. */
export async function persist<T>(deed: () => Promise<T>): Promise<T> {
  for (const end = Date.now() + LONGEST_MS; ; await sleep(100)) {
    try {
      return await deed();
    } catch (error) {
      if (!isNobodyThere(error) || Date.now() > end) throw error;
    }
  }
}

/** Somebody was told that his wish stands in the journal. */
export interface Acknowledged {
  readonly person: string;
  readonly commandId: string;
}

/** The app's door for somebody who asks again, in the same words, until he is answered; it remembers what he was promised. */
export class PatientDoor extends AppDoor {
  readonly acknowledged: Acknowledged[] = [];

  override async ask<T>(person: string, route: string, shape: z.ZodType<T>, body?: object): Promise<Answer<T>> {
    const answer = await persist(() => super.ask(person, route, shape, body));
    const isPromised = 'value' in answer && answers.accepted.safeParse(answer.value).success;
    if (isPromised && body && 'commandId' in body)
      this.acknowledged.push({ person, commandId: String(body.commandId) });
    return answer;
  }
}
