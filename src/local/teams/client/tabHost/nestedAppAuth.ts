import type { ClientState, NestedToken, ShownPerson } from '../../clientApi/shapes.js';

/** What msal-browser sends through the bridge that teams-js puts in the tab. */
interface NestedRequest {
  readonly messageType?: unknown;
  readonly method?: unknown;
  readonly requestId?: unknown;
  readonly tokenParams?: { readonly clientId?: unknown; readonly scope?: unknown };
}

const environment = 'login.windows.net';

const accountOf = (me: ShownPerson): object => ({
  environment,
  homeAccountId: `${me.oid}.${me.tid}`,
  tenantId: me.tid,
  username: me.userPrincipalName,
  localAccountId: me.oid,
  name: me.name,
});

async function tokenFor(
  request: NestedRequest,
  { me, app }: ClientState,
  token: () => Promise<NestedToken>,
): Promise<object> {
  if (request.tokenParams?.clientId !== app.clientId)
    return {
      success: false,
      error: { status: 'PERSISTENT_ERROR', code: 'invalid_client', description: 'Unknown client id.' },
    };
  const { access_token, id_token, expires_in, scope } = await token();
  const asked = request.tokenParams.scope;
  return {
    success: true,
    token: { access_token, id_token, expires_in, scope: typeof asked === 'string' ? asked : scope, properties: null },
    account: accountOf(me),
  };
}

/** Answers one request of nested app authentication as Teams does; undefined for what is none. */
export async function answerNested(
  data: string,
  state: ClientState,
  token: () => Promise<NestedToken>,
): Promise<string | undefined> {
  const request = JSON.parse(data) as NestedRequest;
  if (request.messageType !== 'NestedAppAuthRequest') return undefined;
  const { homeAccountId, tenantId } = { homeAccountId: `${state.me.oid}.${state.me.tid}`, tenantId: state.me.tid };
  const answer = async (): Promise<object> => {
    switch (request.method) {
      case 'GetInitContext':
        return {
          success: true,
          initContext: {
            sdkName: 'semje.embedded',
            sdkVersion: '1.0.0',
            capabilities: { queryAccount: false },
            accountContext: { homeAccountId, environment, tenantId },
          },
        };
      case 'GetToken':
      case 'GetTokenPopup':
        return tokenFor(request, state, token);
      default:
        return {
          success: false,
          error: { status: 'PERSISTENT_ERROR', code: 'unsupported_method', description: String(request.method) },
        };
    }
  };
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...(await answer()) });
}
