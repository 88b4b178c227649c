import type { Person } from '../tenantContext.js';
import { dataWithInputs, refreshFor } from './cardActions.js';
import type { CardAction } from './cardActions.js';
import { cardOf } from './message.js';
import type { Card, Message } from './message.js';
import { activityFrom } from './outgoing/activity.js';
import type { Place } from './outgoing/activity.js';
import { invoke } from './outgoing/invoke.js';
import type { InvokeOutcome } from './outgoing/invokeAnswer.js';
import type { Outbox } from './outgoing/outbox.js';
import { membersOf } from './roster.js';
import type { TeamsContext } from './teamsContext.js';
import { teamsUserId } from './teamsIds.js';

/** Where a message stands, as an activity about it says it. */
export function placeOf(context: TeamsContext, message: Pick<Message, 'conversation' | 'root' | 'id'>): Place {
  const conversation = context.conversations.find(message.conversation);
  if (!conversation) throw new Error(`message ${message.id} stands in no conversation`);
  if (conversation.kind === 'personal') return { conversation };
  const root = message.root ?? message.id;
  const meeting = context.conversations.meetings().find((one) => one.channel === conversation.id && one.root === root);
  return { conversation, root, ...(meeting && { meeting }) };
}

/** The card as this person sees it: his own since the bot last changed the message, else everybody's. */
export const cardFor = (context: TeamsContext, message: Message, person: Person): Card | null =>
  context.views.find(message, person.oid)?.card ?? cardOf(message);

async function execute(
  context: TeamsContext,
  person: Person,
  message: Message,
  action: CardAction,
  data: unknown,
  trigger: 'manual' | 'automatic',
): Promise<InvokeOutcome> {
  const { id, title, verb } = action;
  const pressed = {
    type: 'Action.Execute',
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    verb,
    data,
  };
  const outcome = await invoke(
    context,
    activityFrom(
      context,
      person,
      placeOf(context, message),
      { type: 'invoke', name: 'adaptiveCard/action', value: { action: pressed, trigger }, replyToId: message.id },
      { source: { name: 'message' }, legacy: { replyToId: message.id } },
    ),
  );
  // The bot may have changed the message before it answered: then the answer belongs to the newer revision.
  const current = context.messages.find(message.conversation, message.id);
  if (current && !current.deleted && outcome.kind === 'card') {
    context.views.put(current, person.oid, { card: outcome.card, shownAtMs: Date.now() });
    context.feed.tell({ conversation: message.conversation, message: message.id, only: person.oid });
  }
  return outcome;
}

/** Somebody presses a button. `Action.Submit` is a message to the bot, which nobody answers at once. */
export async function press(
  context: TeamsContext,
  outbox: Outbox,
  person: Person,
  message: Message,
  action: CardAction,
  inputs: Record<string, string>,
): Promise<InvokeOutcome> {
  const data = dataWithInputs(action, inputs);
  if (action.type === 'Action.Execute') return execute(context, person, message, action, data, 'manual');
  if (action.type === 'Action.Submit') {
    const place = placeOf(context, message);
    outbox.send(activityFrom(context, person, place, { type: 'message', value: data, replyToId: message.id }));
    return { kind: 'message', text: '' };
  }
  return { kind: 'failed', reason: `Nothing is sent for ${action.type}.` };
}

const freshForMs = 60_000;

/** The refresh action that Teams would carry out by itself now, when this person looks at the message. */
export function refreshDue(context: TeamsContext, message: Message, person: Person): CardAction | undefined {
  const shared = cardOf(message);
  const conversation = context.conversations.find(message.conversation);
  if (!shared || !conversation || message.deleted) return undefined;
  const own = context.views.find(message, person.oid);
  if (own && Date.now() - own.shownAtMs < freshForMs) return undefined;
  return refreshFor(own?.card ?? shared, teamsUserId(person.oid), () => membersOf(context, conversation).length);
}

/** Fetches a person's own card if it is time. A refresh that fails shows nothing: the shared card stays. */
export async function refresh(context: TeamsContext, person: Person, message: Message): Promise<void> {
  const action = refreshDue(context, message, person);
  if (!action) return;
  const outcome = await execute(context, person, message, action, action.data ?? {}, 'automatic');
  if (outcome.kind === 'card') return;
  const current = context.messages.find(message.conversation, message.id);
  const card = current && (context.views.find(current, person.oid)?.card ?? null);
  if (current) context.views.put(current, person.oid, { card: card ?? null, shownAtMs: Date.now() });
}
