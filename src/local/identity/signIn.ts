import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { ids } from '../settings.js';
import type { Identity, Person, Tenant } from '../tenantContext.js';

interface Grant {
  readonly person: Person;
  readonly as: Identity;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly nonce: string | undefined;
  readonly scope: string;
  readonly until: number;
}

type Query = Readonly<Record<string, string | undefined>>;

const codeLifeMs = 10 * 60_000;
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="nn"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

/** Where somebody signs in with a browser: a guest does it at home, as who he is there. */
const homeOf = (person: Person): Identity => person.home ?? person;

const wrongIn = (query: Query, redirectUri: string): string | undefined => {
  if (query.client_id !== ids.apiClient) return 'AADSTS700016: Application was not found in the directory.';
  if (query.redirect_uri !== redirectUri)
    return 'AADSTS50011: The redirect URI specified in the request does not match the redirect URIs configured.';
  if (query.response_type !== 'code') return 'AADSTS700051: response_type is not enabled for the application.';
  if (query.code_challenge_method !== 'S256' || query.code_challenge === undefined)
    return 'AADSTS9002325: Proof Key for Code Exchange is required for cross-origin authorization code redemption.';
  return undefined;
};

const backTo = (query: Query, values: Record<string, string>): string => {
  const answer = new URLSearchParams({ ...values, ...(query.state !== undefined && { state: query.state }) });
  return `${query.redirect_uri ?? ''}${query.response_mode === 'fragment' ? '#' : '?'}${answer.toString()}`;
};

/** Everybody who may sign in there, and a link for each: here nobody has a password. */
const choice = (tenant: Tenant, where: string, query: Query): string => {
  const people = tenant.directory.all().filter((person) => where === 'organizations' || homeOf(person).tid === where);
  const rows = people.map((person) => {
    const link = new URLSearchParams({ ...(query as Record<string, string>), person: person.id });
    return `<li><a href="?${escaped(link.toString())}">${escaped(person.displayName)}</a> – ${escaped(person.party)}</li>`;
  });
  return page(
    'Logg inn (prøvemiljø)',
    `<p>Dette er prøvemiljøet til Semje, ikkje Microsoft. Vel kven du er.</p><ul>${rows.join('')}</ul>`,
  );
};

/** Entra's sign-in with a browser, for the tab outside Teams: authorization code with PKCE, for a single-page application. */
export function registerSignIn(app: FastifyInstance, tenant: Tenant): void {
  const grants = new Map<string, Grant>();
  const refreshes = new Map<string, Grant>();
  const { appUrl } = tenant.settings;
  const redirectUri = `${appUrl}/tab/`;
  const html = (reply: FastifyReply, status: number, text: string) =>
    reply
      .code(status)
      .headers({ 'content-security-policy': "default-src 'none'", 'referrer-policy': 'no-referrer' })
      .type('text/html; charset=utf-8')
      .send(text);

  app.get<{ Params: { tid: string }; Querystring: Query }>(
    '/identity/entra/:tid/oauth2/v2.0/authorize',
    ({ params: { tid }, query }, reply) => {
      const wrong = wrongIn(query, redirectUri);
      if (wrong !== undefined) return html(reply, 400, page('Innlogginga gjekk ikkje', `<p>${escaped(wrong)}</p>`));
      if (query.prompt === 'none')
        return reply.redirect(backTo(query, { error: 'login_required', error_description: 'AADSTS50058' }));
      const person = query.person === undefined ? undefined : tenant.directory.byId(query.person);
      if (!person) return html(reply, 200, choice(tenant, tid, query));
      const code = randomBytes(24).toString('base64url');
      grants.set(code, {
        person,
        as: homeOf(person),
        redirectUri,
        challenge: query.code_challenge ?? '',
        nonce: query.nonce,
        scope: query.scope ?? '',
        until: Date.now() + codeLifeMs,
      });
      return reply.redirect(backTo(query, { code }));
    },
  );

  const tokensOf = async (grant: Grant): Promise<object> => {
    const { person, as, nonce, scope } = grant;
    const refresh = randomBytes(24).toString('base64url');
    refreshes.set(refresh, grant);
    return {
      token_type: 'Bearer',
      scope,
      expires_in: 3600,
      access_token: await tenant.tokens.api(person, as),
      id_token: await tenant.tokens.idToken(person, nonce, as),
      refresh_token: refresh,
      client_info: Buffer.from(JSON.stringify({ uid: as.oid, utid: as.tid })).toString('base64url'),
    };
  };
  const refused = (reply: FastifyReply, description: string) =>
    reply.code(400).send({ error: 'invalid_grant', error_description: description });

  void app.register((scope, _options, done) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, parsed) =>
      parsed(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.post<{ Body: Query }>('/identity/entra/:tid/oauth2/v2.0/token', async ({ body }, reply) => {
      void reply.header('access-control-allow-origin', new URL(appUrl).origin);
      if (body.grant_type === 'refresh_token') {
        const known = refreshes.get(body.refresh_token ?? '');
        return known ? tokensOf(known) : refused(reply, 'AADSTS700082: The refresh token has expired.');
      }
      const grant = grants.get(body.code ?? '');
      grants.delete(body.code ?? '');
      const proof = createHash('sha256')
        .update(body.code_verifier ?? '')
        .digest('base64url');
      if (!grant || grant.until < Date.now() || grant.redirectUri !== body.redirect_uri)
        return refused(reply, 'AADSTS70008: The provided authorization code has expired or is not valid.');
      if (proof !== grant.challenge) return refused(reply, 'AADSTS501481: The Code_Verifier does not match.');
      return tokensOf(grant);
    });
    done();
  });
}
