import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

export interface TabSetting {
  /** Folder with the built tab. */
  readonly root: string;
  readonly tabHosts: readonly string[];
  readonly clientId: string;
  readonly authority: string;
  readonly uploadOrigin: string;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** Serves the built tab under `/tab/`, and tells its page who may frame it and who signs people in. */
export const serveTab = async (
  app: FastifyInstance,
  { root, tabHosts, clientId, authority }: TabSetting,
): Promise<void> => {
  const fill = (page: string, name: string, content: string): string =>
    page
      .replace(`<meta name="${name}" content="" />`, `<meta name="${name}" content="${escaped(content)}" />`)
      .replace(`<meta name="${name}" content="">`, `<meta name="${name}" content="${escaped(content)}">`);
  const built = await readFile(path.join(root, 'index.html'), 'utf8');
  const page = [
    ['semje-hosts', tabHosts.join(' ')],
    ['semje-client', clientId],
    ['semje-authority', authority],
  ].reduce((html, [name = '', content = '']) => fill(html, name, content), built);

  await app.register(fastifyStatic, {
    root: path.join(root, 'assets'),
    prefix: '/tab/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
  });
  // For whoever has a file: outside Teams, without sign-in, and so without what the tab's page is told.
  app.get('/check', async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(await readFile(path.join(root, 'check.html'), 'utf8')),
  );
  app.get('/tab', (_request, reply) => reply.redirect('/tab/'));
  app.get('/', (_request, reply) => reply.redirect('/tab/'));
  app.get('/tab/', (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page),
  );
};
