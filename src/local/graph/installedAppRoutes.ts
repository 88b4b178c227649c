import { ids } from '../settings.js';
import { jsonBody, param, type GraphCall } from './graphCall.js';
import { GraphRefusal, invalidRequest, notFound } from './graphRefusal.js';
import type { Need, Route } from './route.js';
import { personOf } from './userRoutes.js';

/** Here the id in the organisation's catalogue is the manifest's id too; in a real tenant they may differ. */
const theApp = { id: ids.teamsApp, externalId: ids.teamsApp, displayName: 'Semje', distributionMethod: 'organization' };

const write: Need = {
  anyOf: ['TeamsAppInstallation.ReadWriteSelfForUser.All', 'TeamsAppInstallation.ReadWriteForUser.All'],
  refusal: 'teams',
};
const read: Need = { anyOf: [...write.anyOf, 'TeamsAppInstallation.ReadForUser.All'], refusal: 'teams' };
const catalogue: Need = { anyOf: ['AppCatalog.Read.All', 'AppCatalog.ReadWrite.All'], refusal: 'teams' };

function hooks(call: GraphCall) {
  if (!call.tenant.teams) throw new Error('The tenant runs without Teams.');
  return call.tenant.teams;
}

const boundApp = /^https:\/\/graph\.microsoft\.com\/(?:v1\.0|beta)\/appCatalogs\/teamsApps(?:\/|\(')([^/')]+)(?:'\))?$/;
const externalId = /^teamsApp\/externalId eq '([^']*)'$/;

/** What ends with `Self` is only for the app that the manifest's `webApplicationInfo` names, which is the tab's. */
function refuseOthersSelf({ caller }: GraphCall) {
  const held = caller.kind === 'app' ? caller.roles : caller.scopes;
  if (held.includes('TeamsAppInstallation.ReadWriteForUser.All') || caller.appId === ids.apiClient) return;
  throw new GraphRefusal(
    403,
    'Forbidden',
    `AAD App Id '${caller.appId}' is not allowed to manage the Teams App '${theApp.externalId}'.`,
  );
}

function install(call: GraphCall) {
  refuseOthersSelf(call);
  const { oid } = personOf(call);
  const bind = jsonBody(call)['teamsApp@odata.bind'];
  const [, id] = boundApp.exec(typeof bind === 'string' ? bind : '') ?? [];
  if (id === undefined)
    throw new GraphRefusal(
      400,
      'BadRequest',
      "Bad Request: 'teamsApp@odata.bind' is missing or not the address of an app.",
    );
  if (id !== theApp.id) throw new GraphRefusal(404, 'NotFound', 'App is not found in the catalogue of the tenant.');
  if (hooks(call).installation(oid))
    throw new GraphRefusal(409, 'Conflict', 'App is already installed in the user personal scope.');
  hooks(call).install(oid);
  return { status: 201 };
}

const entity = (id: string, expand: string | undefined) => {
  if (expand !== undefined && expand !== 'teamsApp') throw invalidRequest(`'${expand}' cannot be expanded here.`);
  return expand === undefined ? { id } : { id, teamsApp: theApp };
};

function list(call: GraphCall) {
  const { oid } = personOf(call);
  const filter = call.query.get('$filter');
  const [, wanted] = externalId.exec(filter ?? '') ?? [];
  if (filter !== undefined && wanted === undefined)
    throw invalidRequest('The $filter is not supported; use teamsApp/externalId eq.');
  const found = hooks(call).installation(oid);
  const fits = found && (wanted === undefined || wanted === theApp.externalId);
  const value = fits ? [entity(found.id, call.query.get('$expand'))] : [];
  return { status: 200, context: `users('${oid}')/teamwork/installedApps`, body: { value } };
}

function installationOf(call: GraphCall) {
  const { oid } = personOf(call);
  const found = hooks(call).installation(oid);
  if (found?.id !== param(call, 'installation')) throw notFound('The app installation was not found.');
  return { oid, ...found };
}

function one(call: GraphCall) {
  const { oid, id } = installationOf(call);
  return {
    status: 200,
    context: `users('${oid}')/teamwork/installedApps/$entity`,
    body: entity(id, call.query.get('$expand')),
  };
}

function chat(call: GraphCall) {
  const { chatId } = installationOf(call);
  const now = call.tenant.clock.now().toISOString();
  const body = {
    id: chatId,
    topic: null,
    createdDateTime: now,
    lastUpdatedDateTime: now,
    chatType: 'oneOnOne',
    tenantId: ids.homeTenant,
  };
  return { status: 200, context: 'chats/$entity', body };
}

function uninstall(call: GraphCall) {
  refuseOthersSelf(call);
  hooks(call).uninstall(installationOf(call).oid);
  return { status: 204 };
}

function apps(call: GraphCall) {
  const filter = call.query.get('$filter');
  const [, wanted] = /^externalId eq '([^']*)'$/.exec(filter ?? '') ?? [];
  if (filter !== undefined && wanted === undefined)
    throw invalidRequest('The $filter is not supported; use externalId eq.');
  return {
    status: 200,
    context: 'appCatalogs/teamsApps',
    body: { value: wanted === undefined || wanted === theApp.externalId ? [theApp] : [] },
  };
}

const all = '/users/{user}/teamwork/installedApps';
export const installedAppRoutes: readonly Route[] = [
  { method: 'POST', path: all, units: 0, need: write, handle: install },
  { method: 'GET', path: all, query: ['$expand', '$filter'], units: 0, need: read, handle: list },
  { method: 'GET', path: `${all}/{installation}`, query: ['$expand'], units: 0, need: read, handle: one },
  { method: 'DELETE', path: `${all}/{installation}`, units: 0, need: write, handle: uninstall },
  { method: 'GET', path: `${all}/{installation}/chat`, units: 0, need: read, handle: chat },
  { method: 'GET', path: '/appCatalogs/teamsApps', query: ['$filter'], units: 0, need: catalogue, handle: apps },
];
