import { describe, expect, it } from '@jest/globals';
import { addressOf, createApi } from '../../src/tab/api.js';
import { nn } from '../../src/texts/nn.js';

interface Call {
  readonly path: string;
  readonly init: RequestInit;
}

const answering = (...answers: (() => Response | Promise<Response>)[]) => {
  const calls: Call[] = [];
  const tokens: boolean[] = [];
  const fetch = (path: string, init: RequestInit) => {
    calls.push({ path, init });
    const answer = answers[Math.min(calls.length, answers.length) - 1];
    return Promise.resolve(answer?.() ?? Response.error());
  };
  const token = (fresh = false) => {
    tokens.push(fresh);
    return Promise.resolve(fresh ? 'new' : 'old');
  };
  const api = createApi({ token, texts: nn, fetch: fetch as typeof globalThis.fetch });
  return { api, calls, tokens, header: (at: number) => calls[at]?.init.headers as Record<string, string> };
};
const json = (status: number, body: unknown) => () => new Response(JSON.stringify(body), { status });

describe('a call to the app', () => {
  it('fills the address, and leaves the rest to the query', () => {
    expect(addressOf('application', { id: 'a/1' })).toEqual({ method: 'GET', path: '/api/applications/a%2F1' });
    expect(addressOf('directory', { search: 'Test B' })).toEqual({
      method: 'GET',
      path: '/api/directory?search=Test+B',
    });
  });

  it('carries the token and the language', async () => {
    const { api, header } = answering(json(200, []));
    await api.get('calls');
    expect(header(0)).toMatchObject({ Authorization: 'Bearer old', 'Accept-Language': 'nn' });
  });

  it('sends the newest number it has seen with the next question', async () => {
    const { api, header } = answering(json(200, { seq: 231, at: '' }));
    await api.send('submit', { id: 'a1' }, { commandId: 'c-1-1-1-1' });
    api.seen(12);
    await api.get('calls');
    expect(header(1)['X-Seen-Seq']).toBe('231');
  });

  it('sends what somebody pasted without the characters that the app refuses', async () => {
    const { api, calls } = answering(json(200, { seq: 1, at: '' }));
    await api.send('deferCase', { id: 'c' }, { commandId: 'c-1-1-1-1', reason: 'ein\r\nto\u000btre\u0000' });
    expect(calls[0]?.init.body).toBe(JSON.stringify({ commandId: 'c-1-1-1-1', reason: 'ein\nto\ntre' }));
  });

  it('asks once for a new token when the old one is refused, and not again', async () => {
    const refused = json(401, { error: { code: 'unauthenticated', message: 'Logg inn.' } });
    const mended = answering(refused, json(200, []));
    expect(await mended.api.get('calls')).toEqual({ ok: true, value: [] });
    expect(mended.tokens).toEqual([false, true]);
    const stuck = answering(refused);
    expect(await stuck.api.get('calls')).toMatchObject({
      ok: false,
      failure: { kind: 'refused', message: 'Logg inn.' },
    });
    expect(stuck.calls).toHaveLength(2);
  });

  it.each([
    [409, 'refused'],
    [412, 'changed'],
    [422, 'refused'],
    [503, 'notWritten'],
    [429, 'notWritten'],
    [504, 'unknown'],
  ])('makes a %i a value with the app’s own sentence: %s', async (status, kind) => {
    const { api } = answering(json(status, { error: { code: 'x', message: 'Ei setning.' } }));
    expect(await api.get('calls')).toEqual({ ok: false, failure: { kind, code: 'x', message: 'Ei setning.' } });
  });

  it('has a sentence of its own where the answer has none, or nobody answers', async () => {
    const page = answering(() => new Response('<html>', { status: 502 }));
    expect(await page.api.get('calls')).toMatchObject({ failure: { kind: 'unknown', message: nn.tab.failed } });
    const lost = answering(() => Promise.reject(new TypeError('failed to fetch')));
    expect(await lost.api.get('calls')).toMatchObject({ failure: { kind: 'offline', message: nn.tab.offline } });
  });
});
