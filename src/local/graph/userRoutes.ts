import { isInDirectory } from '../directory.js';
import type { Person } from '../tenantContext.js';
import { link, pageSize, param, type GraphCall } from './graphCall.js';
import { GraphRefusal } from './graphRefusal.js';
import type { Need, Route } from './route.js';
import { readSkipToken, skipToken } from './skipToken.js';
import { knownProperties, shownUser } from './userEntity.js';
import { userFilter, userSearch } from './userFilter.js';

/** Sources differ on whether an app alone may look people up with `User.ReadBasic.All`: here it may not. */
const need: Need = { anyOf: ['User.Read.All', 'Directory.Read.All'], refusal: 'directory' };

const badRequest = (message: string) => new GraphRefusal(400, 'Request_BadRequest', message);
const unsupported = (message: string) => new GraphRefusal(400, 'Request_UnsupportedQuery', message);

function selected(call: GraphCall): string[] | undefined {
  const names = call.query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim());
  const unknown = names?.find((name) => !knownProperties.has(name));
  if (unknown)
    throw badRequest(
      `Parsing OData Select and Expand failed: Could not find a property named '${unknown}' on type 'microsoft.graph.user'.`,
    );
  return names;
}

/** The person of the address: by object id or sign-in name. */
export function personOf(call: GraphCall): Person {
  const wanted = param(call, 'user');
  const person = call.tenant.directory.byOid(wanted) ?? call.tenant.directory.byUpn(wanted);
  if (!person || !isInDirectory(person))
    throw new GraphRefusal(
      404,
      'Request_ResourceNotFound',
      `Resource '${wanted}' does not exist or one of its queried reference-property objects are not present.`,
    );
  return person;
}

/** Some queries are only answered by the index that lags behind, and must say that they accept it. */
function checkConsistency(call: GraphCall): void {
  if (call.header('consistencylevel')?.toLowerCase() === 'eventual') return;
  const option = ['$search', '$count'].find((name) => call.query.has(name) && call.query.get(name) !== 'false');
  if (option)
    throw unsupported(
      `Request with ${option} query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'`,
    );
}

const mostUsers = 999;

function list(call: GraphCall) {
  checkConsistency(call);
  const { query } = call;
  const isAdvanced = call.header('consistencylevel')?.toLowerCase() === 'eventual' && query.get('$count') === 'true';
  const select = selected(call);
  const [filter, search, order] = [query.get('$filter'), query.get('$search'), query.get('$orderby')];
  if (order !== undefined && !/^displayName( asc| desc)?$/.test(order))
    throw unsupported('Sorting not supported for current query.');
  if (order !== undefined && (filter ?? search) !== undefined && !isAdvanced)
    throw unsupported('Sorting not supported for current query.');
  const tests = [
    ...(filter === undefined ? [] : [userFilter(filter, isAdvanced)]),
    ...(search === undefined ? [] : [userSearch(search)]),
  ];
  const found = call.tenant.directory
    .all()
    .filter((person) => isInDirectory(person) && tests.every((test) => test(person)));
  if (order !== undefined)
    found.sort((a, b) => a.displayName.localeCompare(b.displayName, 'nn') * (order.endsWith(' desc') ? -1 : 1));
  const top = Number(query.get('$top') ?? 1);
  if (top < 1 || top > mostUsers)
    throw unsupported(`Invalid page size specified: '${top}'. Must be between 1 and ${mostUsers} inclusive.`);
  const size = pageSize(call, 100, mostUsers);
  const skip = readSkipToken(query.get('$skiptoken'));
  const value = found.slice(skip, skip + size).map((person) => shownUser(person, select));
  const count = query.get('$count') === 'true' ? { '@odata.count': found.length } : {};
  const next =
    found.length > skip + size ? { '@odata.nextLink': link(call, { $skiptoken: skipToken(skip + size) }) } : {};
  return { status: 200, context: 'users', body: { ...count, ...next, value } };
}

const one = (call: GraphCall) => ({
  status: 200,
  context: 'users/$entity',
  body: shownUser(personOf(call), selected(call)),
});

const listed = ['$select', '$filter', '$search', '$orderby', '$top', '$count', '$skiptoken'];

export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/users', query: listed, units: 0, need, handle: list },
  { method: 'GET', path: '/users/{user}', query: ['$select'], units: 0, need, handle: one },
];
