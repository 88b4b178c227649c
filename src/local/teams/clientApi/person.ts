import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Person } from '../../tenantContext.js';
import type { Conversation } from '../conversationStore.js';
import type { Message } from '../message.js';
import { membersOf } from '../roster.js';
import type { TeamsContext } from '../teamsContext.js';
import { ClientError } from './clientError.js';

const people = new WeakMap<FastifyRequest, Person>();

/** Who asks; every route of the client's scope has passed `requirePerson`. */
export function personOf(request: FastifyRequest): Person {
  const person = people.get(request);
  if (!person) throw new ClientError(401, 'unauthorized', 'A token of a person is needed.');
  return person;
}

const languages: readonly Person['preferredLanguage'][] = ['nn-NO', 'nb-NO', 'en-GB'];

/** The client names the language somebody has chosen for Teams; without it, his own in the directory counts. */
function languageOf(request: FastifyRequest): Partial<Person> {
  const preferredLanguage = languages.find((one) => one === request.headers['accept-language']);
  return preferredLanguage ? { preferredLanguage } : {};
}

export function requirePerson(scope: FastifyInstance, context: TeamsContext): void {
  scope.addHook('onRequest', async (request) => {
    const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const person = token === undefined ? undefined : await context.tenant.tokens.verifyPerson(token);
    if (!person) throw new ClientError(401, 'unauthorized', 'A token of a person is needed.');
    people.set(request, { ...person, ...languageOf(request) });
  });
}

const none = (): ClientError =>
  new ClientError(404, 'notFound', 'There is no such conversation or message for this person.');

export const isIn = (context: TeamsContext, conversation: Conversation, person: Person): boolean =>
  membersOf(context, conversation).some(({ oid }) => oid === person.oid);

/** A conversation that the person is part of. */
export function conversationFor(context: TeamsContext, person: Person, id: unknown): Conversation {
  const conversation = typeof id === 'string' ? context.conversations.find(id) : undefined;
  if (!conversation || !isIn(context, conversation, person)) throw none();
  return conversation;
}

/** A message that the person can see. */
export function messageFor(context: TeamsContext, person: Person, conversation: unknown, id: unknown): Message {
  const { id: conversationId } = conversationFor(context, person, conversation);
  const message = typeof id === 'string' ? context.messages.find(conversationId, id) : undefined;
  if (!message || message.deleted) throw none();
  return message;
}
