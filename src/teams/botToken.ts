import { ManagedIdentityApplication } from '@azure/msal-node';

const CONNECTOR = 'https://api.botframework.com';

/** The bot's own token toward the Connector, from the managed identity. The library keeps it until it is nearly over. */
export const createBotToken = (botId: string): (() => Promise<string>) => {
  const identity = new ManagedIdentityApplication({ managedIdentityIdParams: { userAssignedClientId: botId } });
  return async () => (await identity.acquireToken({ resource: CONNECTOR })).accessToken;
};
