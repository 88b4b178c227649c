import type { Theme } from '../address.js';
import type { ClientState, ShownConversation, ShownMeeting } from '../../clientApi/shapes.js';
import type { Language } from '../language.js';

export type FrameContext = 'content' | 'sidePanel';

/** Where the tab is opened. */
export interface TabPlace {
  readonly frameContext: FrameContext;
  readonly sub: string;
  readonly channel?: ShownConversation;
  readonly meeting?: ShownMeeting;
}

/** The flat form in which a host of Teams gives the context; teams-js makes its nested one of it. */
export function tabContext(
  { me, team, app }: ClientState,
  { frameContext, sub, channel, meeting }: TabPlace,
  theme: Theme,
  language: Language,
): Record<string, unknown> {
  const inTeam =
    channel && team
      ? {
          channelId: channel.id,
          channelName: channel.name,
          channelType: 'Regular',
          teamId: team.id,
          teamName: team.name,
          groupId: team.groupId,
        }
      : {};
  return {
    appId: app.id,
    // The manifest has one static tab for persons and one for meetings.
    entityId: meeting ? 'semje-meeting' : 'semje',
    ...(sub !== '' && { subEntityId: sub }),
    frameContext,
    locale: language.toLowerCase(),
    theme,
    userObjectId: me.oid,
    userPrincipalName: me.userPrincipalName,
    loginHint: me.userPrincipalName,
    userDisplayName: me.name,
    tid: me.tid,
    tenantSKU: 'enterprise',
    hostName: 'Teams',
    hostClientType: 'web',
    ringId: 'general',
    isFullScreen: false,
    ...inTeam,
    ...(meeting && { meetingId: meeting.id }),
  };
}
