import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { ids } from '../../../src/local/settings.js';

const script = (hostOrigin: string): string => `
const out = {};
const show = () => { document.getElementById('out').textContent = JSON.stringify(out); };
async function run() {
  const { app, pages } = microsoftTeams;
  await app.initialize(['${hostOrigin}']);
  out.context = await app.getContext();
  show();
  app.registerOnThemeChangeHandler((theme) => { out.theme = theme; show(); });
  out.success = await app.notifySuccess();
  const pca = await msal.createNestablePublicClientApplication({
    auth: { clientId: '${ids.apiClient}', authority: 'https://login.microsoftonline.com/${ids.homeTenant}' },
  });
  const request = { scopes: ['api://${ids.apiClient}/access_as_user'] };
  const first = await pca.acquireTokenSilent(request);
  out.forcedCache = (await pca.acquireTokenSilent({ ...request, forceRefresh: true })).fromCache;
  const again = await pca.acquireTokenSilent(request);
  out.token = first.accessToken;
  out.account = first.account.username;
  out.cached = again.fromCache;
  show();
  document.getElementById('next').onclick = () => pages.currentApp.navigateTo({ pageId: 'semje', subPageId: 'soknader/TEST-02' });
}
run().catch((error) => { out.error = String(error); show(); });
`;

/** A page that does what any tab does first, with the real libraries, and shows what it got. */
export function fakeTab(server: FastifyInstance, hostOrigin: string): void {
  const javascript = (path: string, text: string): void => {
    server.get(path, (_request, reply) => reply.type('text/javascript').send(text));
  };
  javascript('/tab/teams.js', readFileSync('node_modules/@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js', 'utf8'));
  javascript('/tab/msal.js', readFileSync('node_modules/@azure/msal-browser/lib/msal-browser.min.js', 'utf8'));
  javascript('/tab/run.js', script(hostOrigin));
  server.get('/tab/', (_request, reply) =>
    reply.type('text/html')
      .send(`<!doctype html><html lang="nn"><title>Fane</title><main><h1>Fane</h1><pre id="out"></pre>
<button id="next">Neste</button></main><script src="/tab/teams.js"></script><script src="/tab/msal.js"></script><script src="/tab/run.js"></script></html>`),
  );
}
