import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { chair, bystander, projectLeader, secretary } from '../support/cast.js';
import { ballotIsOpen, MEETING_DAY, theCommitteeMeets } from '../support/theMeeting.js';
import { inSeconds } from '../support/tokenMint.js';
import { ApiRig, bound, failureIn } from './apiRig.js';

describe('an odd request', () => {
  const rig = new ApiRig(
    [...theCommitteeMeets, ...[chair, bystander, projectLeader, secretary].map(bound), ballotIsOpen()],
    MEETING_DAY,
  );
  beforeAll(() => rig.start());
  afterAll(() => rig.stop());

  /** Sent as it is, and read until the app hangs up. */
  const raw = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      let heard = '';
      const socket = connect(Number(new URL(rig.origin).port), '127.0.0.1', () => socket.write(text));
      socket.on('data', (part) => (heard += part.toString()));
      socket.on('end', () => resolve(heard));
      socket.on('error', reject);
    });

  it.each([
    ['an address that cannot be decoded', 'GET /%zz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n', 400],
    ['a very long id', `GET /api/calls/${'x'.repeat(5000)} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`, 414],
    ['an address that is too long', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`, 431],
    ['what is no HTTP', 'hello\r\n\r\n', 400],
  ])('%s is answered in our form, with our headers', async (_what, text, status) => {
    const heard = await raw(text);
    expect(heard).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(heard).toMatch(/content-security-policy: default-src 'self'/i);
    expect(heard).toMatch(/x-content-type-options: nosniff/i);
    const body = JSON.parse(heard.slice(heard.indexOf('\r\n\r\n') + 4)) as { error: { message: string } };
    expect(body.error.message).toContain('kunne ikkje lesast');
  });

  it('HEAD of the stream is answered at once', async () => {
    expect((await rig.as(bystander, 'HEAD /api/live')).status).toBe(404);
  });

  it('a stream ends with the token that opened it', async () => {
    // The token is over, and within the two minutes that clocks may differ.
    const token = await rig.entra.sign({ ...rig.claims('bystander'), exp: inSeconds(-5) });
    const answer = await rig.with(`Bearer ${token}`, 'GET /api/live');
    expect(answer.status).toBe(200);
  });

  it('too many acts of one person are answered with how long to wait, and he can still read', async () => {
    const act = { commandId: 'too-many-acts', reason: 'Fordi' };
    const answers = await Promise.all(
      Array.from({ length: 32 }, () => rig.as(bystander, 'POST /api/cases/ssu-2024-1/deferral', act)),
    );
    const late = answers.filter(({ status }) => status === 429);
    expect(late.length).toBeGreaterThan(0);
    expect(late[0]?.headers.get('retry-after')).toBe('1');
    expect(failureIn(late[0] as (typeof answers)[number]).code).toBe('tooMany');
    expect((await rig.as(bystander, 'GET /api/me')).status).toBe(200);
  });

  it('for a case or a ballot that he may not see tells nobody whether it is there', async () => {
    const ask = async (route: string, body: object) => {
      const { status, body: said } = await rig.as(projectLeader, route, { commandId: 'outsider-asks', ...body });
      return { status, said };
    };
    const vote = { choice: 'for', revision: 0 };
    expect(await ask('POST /api/ballots/ballot/votes', vote)).toEqual(await ask('POST /api/ballots/none/votes', vote));
    const defer = { reason: 'Fordi' };
    const unseen = await ask('POST /api/cases/ssu-2024-1/deferral', defer);
    expect(unseen).toEqual(await ask('POST /api/cases/none/deferral', defer));
    expect(unseen.status).toBe(404);
  });

  it('a refusal is one line of the log: who, where and why, and nothing that was written', async () => {
    const before = rig.logged.length;
    const act = { commandId: 'a-secret-word-1', choice: 'for', revision: 7 };
    expect((await rig.as(chair, 'POST /api/ballots/ballot/votes', act)).status).toBe(409);
    await rig.as(projectLeader, 'POST /api/ballots/ballot/votes', act);
    await rig.as(chair, 'POST /api/ballots/ballot/votes', { ...act, choice: 'veto' });
    const lines = rig.logged.slice(before);
    expect(lines.map(({ message }) => message)).toEqual([
      'Refused 409 in POST /api/ballots/:id/votes',
      'Refused 404 in POST /api/ballots/:id/votes',
      'Refused 422 in POST /api/ballots/:id/votes',
    ]);
    expect(lines.map(({ detail }) => (detail as { code: string }).code)).toEqual([
      'answerChanged',
      'notFound',
      'unreadable',
    ]);
    const { tid, oid } = rig.claims('chair') as { tid: string; oid: string };
    expect(lines[0]?.detail).toEqual({ code: 'answerChanged', actor: `${tid}/${oid}`, tenant: tid });
    expect(JSON.stringify(lines)).not.toMatch(/secret-word|veto/);
  });
});
