import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  Accepted,
  ApplicationPage,
  ApplicationRow,
  CandidateView,
  CommentsPage,
  MembersPage,
} from '../../src/api/contract.js';
import type { MemberRole } from '../../src/grant/members.js';
import type { Event } from '../../src/steps/process.js';
import {
  bystander,
  chair,
  clinicHead,
  haramsLeader,
  hospitalContact,
  projectLeader,
  secretary,
  stranger,
  type Player,
} from '../support/cast.js';
import { FILLED } from '../support/filledApplication.js';
import { AN_ORDINARY_DAY } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { callIsOpen, isSent, starts } from '../support/theCall.js';
import { ApiRig, bound, failureIn, oidOf, OTHER_TENANT, TENANT } from './apiRig.js';

const newcomer = {
  tid: TENANT,
  oid: oidOf('newcomer'),
  name: 'Ny Person Test',
  title: 'Rådgjevar',
  email: 'ny@test.no',
};
const isOn = (who: Player, role: MemberRole, application = 'app'): Event => ({
  type: 'memberSet',
  v: 1,
  application,
  person: who.id,
  role,
  by: projectLeader.id,
});
const history: Event[] = [
  ...theRegister,
  ...callIsOpen,
  ...[secretary, projectLeader, hospitalContact, bystander, haramsLeader, clinicHead, chair].map(bound),
  starts(),
  starts('asked'),
  isOn(bystander, 'commenter', 'asked'),
  isSent({ application: 'asked', freezeId: 'freeze-asked' }),
];

let commands = 0;
const body = (more: object): object => ({ commandId: `sharing-test-${(commands += 1)}`, ...more });

describe('the people on a draft, at the door', () => {
  const rig = new ApiRig(history, AN_ORDINARY_DAY, {}, [newcomer]);
  beforeAll(async () => {
    await rig.start();
    for (const application of ['app', 'asked'])
      rig.drafts.store({ application, call: 'autumn', content: { ...FILLED, title: 'Tittelen' }, status: 'draft' });
    rig.frozen.contents.set('a'.repeat(64), FILLED);
    await rig.people.put(bystander.id, { name: 'Berit Test', title: 'Rådgjevar', email: 'berit@test.no' });
    await rig.people.put(hospitalContact.id, { name: 'Hans Test', title: 'Lege', email: 'hans@test.no' });
  });
  afterAll(() => rig.stop());

  const set = (who: Player, person: Player, role: MemberRole, application = 'app') =>
    rig.as(who, `POST /api/applications/${application}/members`, body({ role, person: person.id }));
  const remove = (who: Player, person: Player) =>
    rig.as(who, 'POST /api/applications/app/members/removal', body({ person: person.id }));
  const page = (who: Player, application = 'app') =>
    rig.as<ApplicationPage>(who, `GET /api/applications/${application}`);
  const comment = (who: Player, more: object = {}, application = 'app') =>
    rig.as(
      who,
      `POST /api/applications/${application}/comments`,
      body({
        id: `c-${commands}`,
        about: { part: 'measure', field: 'purpose' },
        text: 'Kvifor?',
        mentions: [],
        ...more,
      }),
    );
  const comments = (who: Player, application = 'app') =>
    rig.as<CommentsPage>(who, `GET /api/applications/${application}/comments`);
  const statuses = async (asked: Promise<{ status: number }>[]) =>
    (await Promise.all(asked)).map(({ status }) => status);

  it('see and do what they may from the moment they are added, and nothing from the moment they are taken off', async () => {
    const mine = async () =>
      (await rig.as<ApplicationRow[]>(bystander, 'GET /api/applications')).body.map(({ id }) => id);
    expect((await page(bystander)).status).toBe(404);
    expect(await mine()).toEqual(['asked']);
    for (const [role, mayWrite, mayComment] of [
      ['reader', false, 403],
      ['commenter', false, 200],
      ['writer', true, 200],
    ] as const) {
      expect((await set(projectLeader, bystander, role)).status).toBe(200);
      expect(await mine()).toEqual(expect.arrayContaining(['app', 'asked']));
      const read = await page(bystander);
      expect(read.body).toMatchObject({ mayWrite, myRole: role, content: { title: 'Tittelen' } });
      expect('etag' in read.body).toBe(mayWrite);
      expect((await comment(bystander)).status).toBe(mayComment);
      const etag = rig.drafts.get('app')?.etag;
      const saved = await rig.as(bystander, 'PATCH /api/applications/app', { etag, changes: { purpose: 'Nytt' } });
      expect(saved.status).toBe(mayWrite ? 200 : 403);
    }
    expect((await remove(projectLeader, bystander)).status).toBe(200);
    const etag = rig.drafts.get('app')?.etag;
    expect(
      await statuses([
        page(bystander),
        comments(bystander),
        comment(bystander),
        rig.as(bystander, 'GET /api/applications/app/members'),
        rig.as(bystander, 'GET /api/applications/app/members/candidates?search=hans'),
        set(bystander, bystander, 'writer'),
        rig.as(bystander, 'PATCH /api/applications/app', { etag, changes: { purpose: 'For seint' } }),
      ]),
    ).toEqual([404, 404, 404, 404, 404, 404, 404]);
    expect(rig.drafts.get('app')?.content.purpose).toBe('Nytt');
    expect(await mine()).toEqual(['asked']);
  });

  it('are not changed by those who only comment or read, by the secretariat or outsiders', async () => {
    for (const role of ['commenter', 'reader'] as const) {
      await set(projectLeader, bystander, role);
      const refused = await set(bystander, bystander, 'writer');
      expect([refused.status, failureIn(refused).message]).toEqual([
        403,
        expect.stringContaining('Berre dei som skriv'),
      ]);
      expect((await remove(bystander, projectLeader)).status).toBe(403);
    }
    expect((await set(secretary, secretary, 'writer')).status).toBe(403);
    expect(await statuses([set(haramsLeader, haramsLeader, 'writer'), set(stranger, bystander, 'writer')])).toEqual([
      404, 404,
    ]);
    await remove(projectLeader, bystander);
  });

  it('are seen by the secretariat, and nothing that they write', async () => {
    const { body: seen } = await rig.as<MembersPage>(secretary, 'GET /api/applications/app/members');
    expect(seen).toMatchObject({ members: [{ id: projectLeader.id, role: 'writer' }], mayChange: false });
    expect((await comments(secretary)).status).toBe(403);
    expect((await page(secretary)).body.content).toEqual({});
  });

  it('comment for themselves: leaders who are asked read the application and no comment', async () => {
    expect((await comment(bystander, { text: 'Berre for oss' }, 'asked')).status).toBe(200);
    expect((await comments(projectLeader, 'asked')).text).toContain('Berre for oss');
    for (const who of [haramsLeader, clinicHead]) {
      const read = await page(who, 'asked');
      expect([read.status, read.text.includes('Berre for oss')]).toEqual([200, false]);
      expect((await comments(who, 'asked')).status).toBe(403);
      expect((await comment(who, {}, 'asked')).status).toBe(403);
    }
    expect(await statuses([comments(chair, 'asked'), comments(stranger, 'asked')])).toEqual([404, 404]);
  });

  it('are found in the register and the directory, by those who write alone', async () => {
    const search = (who: Player, text: string) =>
      rig.as<CandidateView[]>(who, `GET /api/applications/app/members/candidates?search=${encodeURIComponent(text)}`);
    expect((await search(projectLeader, 'berit')).body).toEqual([
      expect.objectContaining({ person: bystander.id, name: 'Berit Test', email: 'berit@test.no' }),
    ]);
    expect((await search(projectLeader, 'ny')).body).toEqual([
      expect.objectContaining({ identity: { tid: newcomer.tid, oid: newcomer.oid }, name: newcomer.name }),
    ]);
    expect((await search(projectLeader, 'b')).body).toEqual([]);
    expect((await search(projectLeader, "x' or '1' eq '1")).body).toEqual([]);
    expect((await search(secretary, 'berit')).status).toBe(403);
    expect((await search(bystander, 'berit')).status).toBe(404);
  });

  it('may come from the directory: known by it alone, and entered in the register once', async () => {
    const add = (identity: object) =>
      rig.as(projectLeader, 'POST /api/applications/app/members', body({ role: 'writer', identity }));
    const { tid, oid } = newcomer;
    expect((await add({ tid: OTHER_TENANT, oid })).status).toBe(404);
    expect((await add({ tid, oid: oidOf('nobody') })).status).toBe(404);
    expect([(await add({ tid, oid })).status, (await add({ tid, oid })).status]).toEqual([200, 200]);
    const { body: found } = await rig.as<MembersPage>(projectLeader, 'GET /api/applications/app/members');
    const added = found.members.filter(({ name }) => name === newcomer.name);
    expect(added).toMatchObject([{ role: 'writer', email: newcomer.email, you: false }]);
    await rig.as(projectLeader, 'POST /api/applications/app/members/removal', body({ person: added[0]?.id }));
  });

  it('are told why they cannot all leave', async () => {
    const refused = await remove(projectLeader, projectLeader);
    expect([refused.status, failureIn(refused).message]).toEqual([
      409,
      expect.stringContaining('Nokon må kunne skrive'),
    ]);
  });

  it.each<[string, object]>([
    ['a role there is not', { role: 'owner', person: 'bystander' }],
    ['nobody', { role: 'writer' }],
    ['two at once', { role: 'writer', person: 'bystander', identity: { tid: TENANT, oid: oidOf('newcomer') } }],
    ['somebody who is said to do it', { role: 'writer', person: 'bystander', by: 'secretary' }],
  ])('are not made of what cannot be read: %s', async (_name, more) => {
    expect((await rig.as(projectLeader, 'POST /api/applications/app/members', body(more))).status).toBe(422);
  });

  it('comment with words that stay as they were written, and are told what is wrong with a comment', async () => {
    const text = '<at>Alle</at> [x](javascript:alert(1)) ![](http://evil.test/p.png) {{DATE()}} ${x} \u202e';
    expect((await comment(projectLeader, { text })).status).toBe(200);
    const { threads } = (await comments(projectLeader)).body;
    expect(threads.at(-1)?.comments[0]?.text).toBe(text.trim());
    const sentences = await Promise.all(
      [{ text: 'a'.repeat(2001) }, { text: ' ' }, { mentions: [secretary.id] }].map(async (wrong) => {
        const refused = await comment(projectLeader, wrong);
        return [refused.status, failureIn(refused).message];
      }),
    );
    expect(sentences).toEqual([
      [422, expect.stringContaining('lengre enn 2000 teikn')],
      [422, expect.stringContaining('Skriv kommentaren')],
      [422, expect.stringContaining('ikkje med på søknaden')],
    ]);
    expect(
      await statuses([
        comment(projectLeader, { text: 'NUL \u0000' }),
        comment(projectLeader, { text: 'a'.repeat(50_001) }),
        comment(projectLeader, { about: { part: 'measure', field: '__proto__' } }),
        comment(projectLeader, { about: { part: 'budget', field: 'budget', at: '../../etc' } }),
      ]),
    ).toEqual([422, 422, 422, 422]);
  });

  it('comment once, however often the same wish comes', async () => {
    const wish = {
      commandId: 'the-same-comment',
      id: 'once',
      about: { part: 'effect' },
      text: 'Éin gong',
      mentions: [],
    };
    const send = (who: Player, more: object = {}) =>
      rig.as<Accepted>(who, 'POST /api/applications/app/comments', { ...wish, ...more });
    const [first, again] = [await send(projectLeader), await send(projectLeader)];
    expect([first.status, again.status, again.body.seq]).toEqual([200, 200, first.body.seq]);
    expect((await send(projectLeader, { text: 'Ein annan' })).status).toBe(409);
    const { threads } = (await comments(projectLeader)).body;
    expect(threads.filter(({ id }) => id === 'once')).toHaveLength(1);
  });
});
