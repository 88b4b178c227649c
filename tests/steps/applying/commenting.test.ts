import { describe, expect, it } from '@jest/globals';
import { toldOf } from '../../../src/grant/comments.js';
import type { MemberRole } from '../../../src/grant/members.js';
import type { CommentingCommand } from '../../../src/steps/applying/commenting.js';
import type { Event } from '../../../src/steps/process.js';
import {
  bystander,
  clinicHead,
  haramsLeader,
  hospitalContact,
  projectLeader,
  secretary,
  stranger,
  type Player,
} from '../../support/cast.js';
import { given } from '../../support/given.js';
import { theRegister } from '../../support/register.js';
import { callIsOpen, declines, isSent, isSubmitted, starts } from '../../support/theCall.js';

const isOn = (who: Player, role: MemberRole): Event => ({
  type: 'memberSet',
  v: 1,
  application: 'app',
  person: who.id,
  role,
  by: projectLeader.id,
});
const aDraft = [...theRegister, ...callIsOpen, starts(), isOn(hospitalContact, 'writer'), isOn(bystander, 'commenter')];

type Writing = Extract<CommentingCommand, { type: 'writeComment' }>;
const write = (differently: Partial<Writing> = {}): Writing => ({
  type: 'writeComment',
  application: 'app',
  comment: 'c1',
  about: { part: 'measure', field: 'targetGroup' },
  text: 'Kor gamle er dei?',
  mentions: [],
  ...differently,
});
type Written = Extract<Event, { type: 'commentWritten' }>;
const written = (who: Player, differently: Partial<Written> = {}): Written => ({
  type: 'commentWritten',
  v: 1,
  application: 'app',
  comment: 'c1',
  ...(differently.thread === undefined && { place: { part: 'measure', field: 'targetGroup' } }),
  text: { text: 'Kor gamle er dei?' },
  mentions: [],
  by: who.id,
  ...differently,
});
const settle = (done: boolean) => ({ type: 'settleComment', application: 'app', thread: 'c1', done }) as const;
const settled = (who: Player, done: boolean): Event => ({
  type: 'commentSettled',
  v: 1,
  application: 'app',
  thread: 'c1',
  done,
  by: who.id,
});
const threads = (...history: Event[]) => given(aDraft, history).state.applications.get('app')?.threads ?? [];

describe('a comment', () => {
  it('is written by those who write or comment, on a field, a place in it, or a whole part', () => {
    given(aDraft).when(bystander, write()).thenHappens(written(bystander));
    const place = { part: 'budget', field: 'budget', at: 'rows[operating.travel]' } as const;
    given(aDraft)
      .when(projectLeader, write({ about: place }))
      .thenHappens(written(projectLeader, { place }));
    given(aDraft)
      .when(projectLeader, write({ about: { part: 'effect' } }))
      .thenHappens(written(projectLeader, { place: { part: 'effect' } }));
  });

  it('stands at the part that its field is in, whatever part was said', () => {
    given(aDraft)
      .when(projectLeader, write({ about: { part: 'budget', field: 'targetGroup' } }))
      .thenHappens(written(projectLeader));
  });

  it('is not for readers, leaders who are asked, the secretariat or strangers', () => {
    const asked = given(aDraft, isOn(bystander, 'reader'), isSent());
    for (const who of [bystander, haramsLeader, clinicHead, secretary, stranger])
      asked.when(who, write()).thenRefuses({ code: 'mayNotComment' });
    given(aDraft, written(projectLeader)).when(secretary, settle(true)).thenRefuses({ code: 'mayNotComment' });
  });

  it('says something, in at most 2000 characters', () => {
    given(aDraft)
      .when(bystander, write({ text: ' \n ' }))
      .thenRefuses({ code: 'commentEmpty' });
    given(aDraft)
      .when(bystander, write({ text: 'a'.repeat(2001) }))
      .thenRefuses({ code: 'commentTooLong' });
    given(aDraft)
      .when(bystander, write({ text: ` ${'a'.repeat(2000)} ` }))
      .thenHappens(written(bystander, { text: { text: 'a'.repeat(2000) } }));
  });

  it('calls on those who are on the application, each once, and on nobody else', () => {
    given(aDraft)
      .when(bystander, write({ mentions: [projectLeader.id, projectLeader.id] }))
      .thenHappens(written(bystander, { mentions: [projectLeader.id] }));
    given(aDraft)
      .when(bystander, write({ mentions: [haramsLeader.id] }))
      .thenRefuses({ code: 'mentionedNotOnIt' });
  });

  it('is refused where there is no such application or comment, and where its id is taken', () => {
    given(aDraft)
      .when(bystander, write({ application: 'other' }))
      .thenRefuses({ code: 'notFound' });
    given(aDraft)
      .when(bystander, write({ about: { thread: 'c9' } }))
      .thenRefuses({ code: 'notFound' });
    given(aDraft).when(bystander, settle(true)).thenRefuses({ code: 'notFound' });
    given(aDraft, written(bystander))
      .when(bystander, write({ comment: 'C1' }))
      .thenRefuses({ code: 'idTaken' });
  });

  it('is answered, and keeps its answers through sending, a no and a new version', () => {
    const answer = written(projectLeader, { comment: 'c2', thread: 'c1', text: { text: 'Frå 12 til 25.' } });
    given(aDraft, written(bystander))
      .when(projectLeader, write({ comment: 'c2', about: { thread: 'c1' }, text: 'Frå 12 til 25.' }))
      .thenHappens(answer);
    const kept = threads(written(bystander), answer, isSent(), declines(haramsLeader, 'haram'));
    expect(kept).toMatchObject([
      { id: 'c1', place: { field: 'targetGroup' }, comments: [{ by: bystander.id }, { by: projectLeader.id }] },
    ]);
  });

  it('is done, and open again, by any who may comment; what is so already is no change', () => {
    const open = given(aDraft, written(bystander));
    open.when(hospitalContact, settle(true)).thenHappens(settled(hospitalContact, true));
    open.when(hospitalContact, settle(false)).thenHappens();
    expect(threads(written(bystander), settled(hospitalContact, true))[0]?.settled?.by).toBe(hospitalContact.id);
    const done = given(aDraft, written(bystander), settled(hospitalContact, true));
    done.when(bystander, settle(true)).thenHappens();
    done.when(bystander, settle(false)).thenHappens(settled(bystander, false));
    expect(threads(written(bystander), settled(bystander, true), settled(bystander, false))[0]).not.toHaveProperty(
      'settled',
    );
  });

  it('is open again when somebody answers it', () => {
    const answer = written(projectLeader, { comment: 'c2', thread: 'c1' });
    expect(threads(written(bystander), settled(bystander, true), answer)[0]).not.toHaveProperty('settled');
  });

  it('is not written any more once the application is in', () => {
    const submitted = given(aDraft, written(bystander), isSent(), isSubmitted());
    submitted.when(bystander, write({ comment: 'c2' })).thenRefuses({ code: 'commentsClosed' });
    submitted.when(bystander, settle(true)).thenRefuses({ code: 'commentsClosed' });
    expect(submitted.state.applications.get('app')?.threads).toHaveLength(1);
  });

  it('is told to those it calls on and, as an answer, to those who wrote before it: once each, never to its writer', () => {
    const first = written(bystander, { mentions: [projectLeader.id, bystander.id] });
    const second = written(projectLeader, {
      comment: 'c2',
      thread: 'c1',
      mentions: [bystander.id, hospitalContact.id],
    });
    const third = written(hospitalContact, { comment: 'c3', thread: 'c1' });
    const [thread] = threads(first, second, third);
    expect([0, 1, 2, 3].map((index) => thread && toldOf(thread, index).sort())).toEqual([
      [projectLeader.id],
      [bystander.id, hospitalContact.id].sort(),
      [bystander.id, projectLeader.id].sort(),
      [],
    ]);
  });
});
