/**
 * What this host says it can do. teams-js 2.58 asks nothing of a host outside this list, so what is missing here
 * is refused by the library itself, as in any host that lacks it.
 */
export const runtime = {
  apiVersion: 4,
  isNAAChannelRecommended: true,
  isLegacyTeams: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: {
    app: { notifySuccessResponse: {} },
    nestedAppAuth: {},
    pages: { currentApp: {} },
  },
} as const;

/** The version of teams-js whose protocol this host speaks. */
export const clientSupportedSdkVersion = '2.58.0';
