import { communityOf } from '../community.js';
import { channels, ids } from '../settings.js';
import { param, project, type GraphCall } from './graphCall.js';
import { GraphRefusal } from './graphRefusal.js';
import type { Need, Route } from './route.js';

const need: Need = {
  anyOf: ['Channel.ReadBasic.All', 'ChannelSettings.Read.All', 'Team.ReadBasic.All'],
  refusal: 'teams',
};

const channel = (id: string, displayName: string, membershipType = 'standard') => ({
  id,
  createdDateTime: '2024-08-12T07:00:00Z',
  displayName,
  description: null,
  membershipType,
  tenantId: ids.homeTenant,
  webUrl: `https://teams.microsoft.com/l/channel/${encodeURIComponent(id)}/${displayName}?groupId=${ids.team}&tenantId=${ids.homeTenant}`,
});

function allChannels({ tenant }: GraphCall) {
  const { board, ranking, leaders } = communityOf(tenant.settings.helsefellesskap);
  return [
    channel(channels.general, 'General'),
    channel(channels.ssu, board),
    ...(ranking === undefined ? [] : [channel(channels.ranking, ranking)]),
    channel(channels.leaders, leaders, 'shared'),
  ];
}

function requireTeam(call: GraphCall): void {
  if (param(call, 'team') !== ids.team)
    throw new GraphRefusal(404, 'NotFound', `No team found with Group Id '${param(call, 'team')}'`);
}

function list(call: GraphCall) {
  requireTeam(call);
  const value = allChannels(call).map((one) => project(one, call.query.get('$select')));
  return { status: 200, context: `teams('${ids.team}')/channels`, body: { '@odata.count': value.length, value } };
}

function one(call: GraphCall) {
  requireTeam(call);
  const found = allChannels(call).find(({ id }) => id === param(call, 'channel'));
  if (!found) throw new GraphRefusal(404, 'NotFound', 'Failed to execute Skype backend request GetThreadS2SRequest.');
  return {
    status: 200,
    context: `teams('${ids.team}')/channels/$entity`,
    body: project(found, call.query.get('$select')),
  };
}

export const teamRoutes: readonly Route[] = [
  { method: 'GET', path: '/teams/{team}/channels', query: ['$select'], units: 0, need, handle: list },
  { method: 'GET', path: '/teams/{team}/channels/{channel}', query: ['$select'], units: 0, need, handle: one },
];
