import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Entity } from './recordedClient.js';
import { runningTenant, site, type RunningTenant } from './runningTenant.js';

const STEP = 327_680;
const PAGE = 'http://localhost:3978';
let running: RunningTenant;
let app: Record<string, string>;

beforeAll(async () => {
  running = await runningTenant({ UNITS_PER_MINUTE: '100000' });
  app = { authorization: `Bearer ${await running.tenant.tokens.graphApp()}` };
});
afterAll(() => running.stop());

const path = (name: string) => `${site}/drive/root:/attachments/app/${name}`;
const begin = async (name: string): Promise<string> => {
  const item = { '@microsoft.graph.conflictBehavior': 'fail', name };
  const { body } = await running.call<{ uploadUrl: string }>(
    'POST',
    `${path(name)}:/createUploadSession`,
    { item },
    app,
  );
  return body.uploadUrl.replace('https://semje.sharepoint.com', `${running.origin}/sharepoint`);
};
const send = (
  url: string,
  first: number,
  content: Buffer,
  total: number | string,
  headers: Record<string, string> = {},
) =>
  fetch(url, {
    method: 'PUT',
    body: new Uint8Array(content),
    headers: { 'content-range': `bytes ${first}-${first + content.length - 1}/${total}`, ...headers },
  });
const codeOf = async (answer: Response) => [
  answer.status,
  ((await answer.json()) as { error: { code: string } }).error.code,
];
const rangesOf = async (answer: Response) =>
  ((await answer.json()) as { nextExpectedRanges: string[] }).nextExpectedRanges;

describe('an upload session, as SharePoint keeps it', () => {
  const whole = Buffer.alloc(STEP + 10, 'x');

  it('takes fragments in order, tells what is next, and makes the file with the last', async () => {
    const url = await begin('whole.pdf');
    expect(await rangesOf(await send(url, 0, whole.subarray(0, STEP), whole.length))).toEqual([`${STEP}-`]);
    expect(await rangesOf(await fetch(url))).toEqual([`${STEP}-`]);
    expect((await running.call('GET', path('whole.pdf'), undefined, app)).status).toBe(404);
    expect((await send(url, STEP, whole.subarray(STEP), whole.length)).status).toBe(201);
    expect((await running.call<Entity>('GET', path('whole.pdf'), undefined, app)).body.size).toBe(whole.length);
    expect(await codeOf(await fetch(url))).toEqual([404, 'itemNotFound']);
  });

  it('refuses a fragment that it has, one that leaves a hole, one of another length, and a length that is not told', async () => {
    const url = await begin('order.pdf');
    const first = whole.subarray(0, STEP);
    expect(await codeOf(await send(url, STEP, Buffer.alloc(10), whole.length))).toEqual([416, 'invalidRange']);
    expect((await send(url, 0, first, whole.length)).status).toBe(202);
    expect(await codeOf(await send(url, 0, first, whole.length))).toEqual([416, 'invalidRange']);
    expect(await codeOf(await send(url, STEP, Buffer.alloc(10), whole.length + 1))).toEqual([400, 'invalidRequest']);
    expect(await codeOf(await send(url, STEP, Buffer.alloc(10), '*'))).toEqual([400, 'invalidRequest']);
    expect(await codeOf(await send(url, STEP, Buffer.alloc(5), whole.length))).toEqual([400, 'invalidRequest']);
    expect(await rangesOf(await fetch(url))).toEqual([`${STEP}-`]);
  });

  it('takes no file of no bytes', async () => {
    const url = await begin('empty.pdf');
    const answer = await fetch(url, { method: 'PUT', headers: { 'content-range': 'bytes 0--1/0' } });
    expect(await codeOf(answer)).toEqual([400, 'invalidRequest']);
  });

  it('is gone when it is deleted, and when its time is over; a fragment gives it more time', async () => {
    const deleted = await begin('deleted.pdf');
    expect((await fetch(deleted, { method: 'DELETE' })).status).toBe(204);
    expect(await codeOf(await send(deleted, 0, Buffer.alloc(10), 10))).toEqual([404, 'itemNotFound']);
    const [late, kept] = [await begin('late.pdf'), await begin('kept.pdf')];
    running.tenant.clock.advance(40 * 3_600_000);
    expect((await send(kept, 0, whole.subarray(0, STEP), whole.length)).status).toBe(202);
    running.tenant.clock.advance(10 * 3_600_000);
    expect(await codeOf(await fetch(late))).toEqual([404, 'itemNotFound']);
    expect(await rangesOf(await fetch(kept))).toEqual([`${STEP}-`]);
  });

  it('says at the end that the name is taken, and keeps the session', async () => {
    const [one, other] = [await begin('taken.pdf'), await begin('taken.pdf')];
    expect((await send(one, 0, Buffer.alloc(10), 10)).status).toBe(201);
    expect(await codeOf(await send(other, 0, Buffer.alloc(10), 10))).toEqual([409, 'nameAlreadyExists']);
  });

  it('answers a page of another site, with the headers a fragment needs and no others, and no token', async () => {
    const url = await begin('browser.pdf');
    const preflight = await fetch(url, {
      method: 'OPTIONS',
      headers: {
        origin: PAGE,
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'content-range',
      },
    });
    expect(preflight.status).toBe(200);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(PAGE);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, PUT, DELETE');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type, content-range');
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    const refused = await send(url, 0, Buffer.alloc(10), 10, { origin: PAGE, ...app });
    expect(await codeOf(refused)).toEqual([401, 'unauthenticated']);
    expect((await send(url, 0, Buffer.alloc(10), 10, { origin: PAGE })).status).toBe(201);
  });

  it('lets nobody in with a part of its address', async () => {
    const url = await begin('stranger.pdf');
    const other = new URL(url);
    other.searchParams.set('tempauth', 'x.y');
    expect((await fetch(other)).status).toBe(401);
  });
});

describe('a list of SharePoint’s', () => {
  it('has a column Attachments of its own, and takes no other of that name', async () => {
    const admin = { authorization: `Bearer ${await running.tenant.tokens.graphAdmin()}` };
    const column = { name: 'Attachments', text: { allowMultipleLines: true } };
    const whole = await running.call('POST', `${site}/lists`, { displayName: 'Taken', columns: [column] }, admin);
    await running.call('POST', `${site}/lists`, { displayName: 'Made' }, admin);
    const later = await running.call('POST', `${site}/lists/Made/columns`, column, admin);
    expect([whole.status, later.status]).toEqual([400, 409]);
  });
});
