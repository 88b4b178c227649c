import { describe, expect, it } from '@jest/globals';
import type { ClientState } from '../../../../src/local/teams/clientApi/shapes.js';
import { answerNested } from '../../../../src/local/teams/client/tabHost/nestedAppAuth.js';

const state = {
  me: { id: 'x', oid: 'o', tid: 't', name: 'Prøve Person', userPrincipalName: 'prove@hf.example', language: 'nn-NO' },
  app: { id: 'a', name: 'Semje', tabUrl: 'http://localhost:1/tab/', clientId: 'client', authority: '' },
} as ClientState;
const token = () => Promise.resolve({ access_token: 'access', id_token: 'id', expires_in: 60, scope: 'usual' });

const ask = async (request: object): Promise<unknown> =>
  JSON.parse(
    (await answerNested(
      JSON.stringify({ messageType: 'NestedAppAuthRequest', requestId: 'r', ...request }),
      state,
      token,
    )) ?? 'null',
  );

describe('nested app authentication', () => {
  it('says whose account it is', async () => {
    expect(await ask({ method: 'GetInitContext' })).toMatchObject({
      messageType: 'NestedAppAuthResponse',
      requestId: 'r',
      success: true,
      initContext: { accountContext: { homeAccountId: 'o.t', tenantId: 't' } },
    });
  });

  it.each(['GetToken', 'GetTokenPopup'])('hands out the person’s token: %s', async (method) => {
    expect(await ask({ method, tokenParams: { clientId: 'client', scope: 'api://client/x' } })).toMatchObject({
      success: true,
      token: { access_token: 'access', id_token: 'id', scope: 'api://client/x' },
      account: { localAccountId: 'o', username: 'prove@hf.example' },
    });
  });

  it('gives nothing to another client, or for another method', async () => {
    expect(await ask({ method: 'GetToken', tokenParams: { clientId: 'other' } })).toMatchObject({ success: false });
    expect(await ask({ method: 'Other' })).toMatchObject({ success: false, error: { code: 'unsupported_method' } });
  });

  it('does not answer what is no request', async () => {
    expect(await answerNested('{"messageType":"x"}', state, token)).toBeUndefined();
  });
});
