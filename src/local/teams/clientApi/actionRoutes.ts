import type { FastifyInstance } from 'fastify';
import { findAction, inputsOf, missingInputs } from '../cardActions.js';
import type { Outbox } from '../outgoing/outbox.js';
import { cardFor, press, refresh } from '../press.js';
import type { TeamsContext } from '../teamsContext.js';
import { ClientError } from './clientError.js';
import { messageFor, personOf } from './person.js';
import type { ActionAnswer } from './shapes.js';
import { shownMessage } from './shown.js';

interface Pressed {
  readonly conversation?: unknown;
  readonly activity?: unknown;
  /** The button's title, verb or id. */
  readonly actionTitleOrVerb?: unknown;
  /** A part of the button's data, where several have that title or verb. */
  readonly data?: unknown;
  /** The card's inputs by id; what was not touched keeps the card's own value. */
  readonly inputs?: unknown;
}

const texts = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(value ?? {}).map(([key, text]) => [key, String(text)]));

/** Pressing a button of a card, and fetching one's own view of it. */
export function actionRoutes(scope: FastifyInstance, context: TeamsContext, outbox: Outbox): void {
  scope.post('/actions', async (request): Promise<{ answer: ActionAnswer; message: unknown }> => {
    const { conversation, activity, actionTitleOrVerb, data, inputs } = (request.body ?? {}) as Pressed;
    const person = personOf(request);
    const message = messageFor(context, person, conversation, activity);
    const card = cardFor(context, message, person);
    const named = typeof actionTitleOrVerb === 'string' ? actionTitleOrVerb : '';
    const action = card && findAction(card, named, (data ?? {}) as Record<string, unknown>);
    if (!card || !action) throw new ClientError(404, 'notFound', `The card has no button '${named}'.`);
    const filled = inputsOf(card, texts(inputs));
    const missing = missingInputs(card, filled);
    if (missing.length > 0 && action.associatedInputs?.toLowerCase() !== 'none')
      throw new ClientError(400, 'inputMissing', missing.map(({ id, message: text }) => `${id}: ${text}`).join('\n'));
    const outcome = await press(context, outbox, person, message, action, filled);
    const answer: ActionAnswer = outcome.kind === 'card' ? { kind: 'card' } : outcome;
    const after = context.messages.find(message.conversation, message.id) ?? message;
    return { answer, message: shownMessage(context, after, person) };
  });

  scope.post('/refresh', async (request) => {
    const { conversation, activity } = (request.body ?? {}) as Pressed;
    const person = personOf(request);
    const message = messageFor(context, person, conversation, activity);
    await refresh(context, person, message);
    const after = context.messages.find(message.conversation, message.id) ?? message;
    return { message: shownMessage(context, after, person) };
  });
}
