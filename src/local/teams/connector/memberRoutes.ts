import type { FastifyInstance } from 'fastify';
import type { Person } from '../../tenantContext.js';
import { membersOf, personByTeamsId } from '../roster.js';
import type { TeamsContext } from '../teamsContext.js';
import { teamsUserId } from '../teamsIds.js';
import { addressed } from './addressed.js';
import { refused } from './connectorError.js';
import type { Limits } from './limits.js';

const smallestPage = 50;
const usualPage = 200;
const largestPage = 500;

const plainAccount = (person: Person): Record<string, unknown> => ({
  id: teamsUserId(person.oid),
  name: person.displayName,
  givenName: person.displayName.split(' ').slice(0, -1).join(' '),
  surname: person.displayName.split(' ').at(-1),
  email: person.mail,
  userPrincipalName: person.userPrincipalName,
  // His own tenant: by this a member of a shared channel is told from the others.
  tenantId: person.tid,
  userRole: person.userType === 'Guest' ? 'guest' : 'user',
});

/** One person as the Connector describes him. */
export const memberAccount = (person: Person): Record<string, unknown> => ({
  ...plainAccount(person),
  aadObjectId: person.oid,
});

/** The roster. The unpaged route says `objectId` where the others say `aadObjectId`: so does Teams. */
export function memberRoutes(scope: FastifyInstance, context: TeamsContext, limits: Limits): void {
  const path = '/v3/conversations/:conversationId';
  type Params = { Params: { conversationId: string; memberId: string } };
  const people = (conversationId: string, how: 'roster' | 'wholeRoster' = 'roster'): Person[] => {
    const { conversation } = addressed(context, conversationId);
    limits.count(how, conversation.id);
    return membersOf(context, conversation);
  };

  scope.get<Params>(`${path}/members`, ({ params }) =>
    people(params.conversationId, 'wholeRoster').map((person) => ({
      ...plainAccount(person),
      objectId: person.oid,
    })),
  );

  scope.get<Params>(`${path}/members/:memberId`, ({ params }) => {
    const person = personByTeamsId(people(params.conversationId), params.memberId);
    if (!person) throw refused.noMember();
    return memberAccount(person);
  });

  const paged = (conversationId: string, query: { pageSize?: string; continuationToken?: string }): object => {
    const size = Math.min(largestPage, Math.max(smallestPage, Number(query.pageSize ?? usualPage) || usualPage));
    const from = Number(Buffer.from(query.continuationToken ?? '', 'base64url').toString() || 0);
    if (!Number.isInteger(from)) throw refused.badArgument('Invalid continuation token.');
    const all = people(conversationId);
    const next =
      from + size < all.length ? { continuationToken: Buffer.from(String(from + size)).toString('base64url') } : {};
    return { ...next, members: all.slice(from, from + size).map(memberAccount) };
  };
  for (const name of ['pagedmembers', 'pagedMembers'])
    scope.get<Params & { Querystring: { pageSize?: string; continuationToken?: string } }>(
      `${path}/${name}`,
      ({ params, query }) => paged(params.conversationId, query),
    );
}
