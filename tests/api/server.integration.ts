import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bystander, secretary } from '../support/cast.js';
import { AN_ORDINARY_DAY } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { ApiRig, bound, failureIn, TAB_HOST, type ApiAnswer } from './apiRig.js';

describe('the server', () => {
  const rig = new ApiRig([...theRegister, bound(secretary), bound(bystander)], AN_ORDINARY_DAY);
  beforeAll(() => rig.start());
  afterAll(() => rig.stop());
  const anybody = (route: string, headers: Record<string, string> = {}, raw?: string): Promise<ApiAnswer> =>
    rig.with(undefined, route, undefined, { headers, ...(raw !== undefined && { raw }) });

  describe('tells browsers what they may do, on every answer (F1)', () => {
    it.each([
      'GET /tab/',
      'GET /',
      'GET /nowhere',
      'GET /api/me',
      'GET /api/nowhere',
      'GET /healthz',
      'GET /tab/assets/x',
    ])('%s', async (route) => {
      const { headers } = await anybody(route);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain(`frame-ancestors ${TAB_HOST}`);
      expect(policy).not.toMatch(/unsafe|\*(?!\.)/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toContain('max-age=');
      expect(headers.get('x-frame-options')).toBeNull();
      expect(headers.get('server')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    });

    it('and no other origin anything at all (F4)', async () => {
      for (const origin of ['https://evil.test', 'null', `${TAB_HOST}.evil.test`]) {
        const answer = await anybody('OPTIONS /api/me', { origin, 'access-control-request-method': 'GET' });
        expect(answer.status).toBe(404);
        expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      }
    });
  });

  it('keeps no copy of what a person was shown', async () => {
    const { headers } = await rig.as(secretary, 'GET /api/me');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-seq')).toBe('0');
  });

  it.each([
    '/admin',
    '/metrics',
    '/debug',
    '/.env',
    '/swagger',
    '/tab/../package.json',
    '/tab/%2e%2e/package.json',
    '/tab/assets/..%2f..%2fpackage.json',
  ])('has nothing at %s (E7)', async (path) => {
    const { status, text } = await anybody(`GET ${path}`);
    expect([400, 403, 404]).toContain(status);
    expect(text).not.toContain('dependencies');
  });

  it('says of its health that it is well, and no more (E7)', async () => {
    expect((await anybody('GET /healthz?verbose')).body).toEqual({ ok: true });
    expect((await anybody('GET /readyz')).body).toEqual({ ready: true });
  });

  it('takes messages to the bot by POST only (B12)', async () => {
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
      expect((await anybody(`${method} /api/messages`)).status).toBe(404);
  });

  it('reads no message that is too large, or is not JSON (B10)', async () => {
    const post = 'POST /api/messages';
    expect((await anybody(post, {}, `"${'x'.repeat(1_000_001)}"`)).status).toBe(413);
    expect((await anybody(post, { 'content-type': 'text/plain' }, '{}')).status).toBe(415);
    expect((await anybody(post, {}, '{"value":{"__proto__":{"isAdmin":true}}}')).status).toBe(400);
    expect((await anybody(post, {}, `${'['.repeat(20_000)}${']'.repeat(20_000)}`)).status).toBe(401);
    expect((await anybody(post, {}, '{"type":')).status).toBe(400);
    expect((await anybody('GET /healthz')).status).toBe(200);
  });

  it('makes somebody who asks too often wait, and nobody else (G4)', async () => {
    const ask = async (): Promise<ApiAnswer> => rig.as(bystander, 'GET /api/calls');
    const answers = await Promise.all(Array.from({ length: 400 }, ask));
    const late = answers.filter(({ status }) => status === 429);
    expect(late.length).toBeGreaterThan(0);
    expect(Number(late[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(failureIn(late[0]!).message).toContain('mange førespurnader');
    expect((await rig.as(secretary, 'GET /api/calls')).status).toBe(200);
    expect((await anybody('POST /api/messages', {}, '{}')).status).toBe(401);
  });
});
