import { afterEach, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import type { FileAnswer } from '../../src/api/fileAnswer.js';
import type { ApiWorld } from '../../src/api/reader.js';
import { handlers } from '../../src/api/routes.js';
import { kroner } from '../../src/grant/money.js';
import type { Event } from '../../src/steps/process.js';
import { bystander, chair, haramsLeader, municipalMember, secretary, type Player } from '../support/cast.js';
import { isThere, januaryIsPlanned, meetingBegins, meetingEnds, noticeIsSent, twoCases } from '../support/theBody.js';
import { ballotIsOpen } from '../support/theMeeting.js';
import { lookOf, outcomeOf, SharedWorld } from './apiWorld.js';

const history = [...twoCases, januaryIsPlanned];
const ACTS = {
  changeMeeting: { id: 'december', body: { date: '2024-12-19', time: '10.00' } },
  addCase: { id: 'december', body: { kind: 'information', title: 'Årsmelding', applications: [] } },
  addStandingItems: { id: 'december', body: {} },
  orderAgenda: { id: 'december', body: { cases: ['ssu-2024-2', 'ssu-2024-1'] } },
  sendNotice: { id: 'december', body: {} },
  noteAttendance: { id: 'december', body: { people: [{ person: 'chair', how: 'present' }] } },
  beginMeeting: { id: 'december', body: {} },
  writeMinutes: { id: 'december', body: { part: 'opening', text: 'Velkomen.', revision: 0 } },
  changeCase: { id: 'ssu-2024-1', body: { minutes: 20 } },
  writeCase: { id: 'ssu-2024-1', body: { section: 'background', text: 'Kvifor.', revision: 0 } },
  moveCase: { id: 'ssu-2024-1', body: { to: 'january', reason: 'Ikkje klar.' } },
  putOnTable: { id: 'ssu-2024-1', body: {} },
} as const;
type Act = keyof typeof ACTS;

describe('a meeting', () => {
  let shared: SharedWorld;
  afterEach(() => shared.stop());
  const open = (events: readonly Event[] = history): Promise<ApiWorld> => {
    shared = new SharedWorld(events);
    return shared.instance();
  };
  const doing = (world: ApiWorld, who: Player, act: string, id: string, body: object, command = `${act}-12345`) => {
    const handler = handlers[act as Act] as (call: object) => Promise<{ seq: number }>;
    return Promise.resolve(handler({ look: lookOf(world, who), id, query: {}, body: { commandId: command, ...body } }));
  };
  const page = (world: ApiWorld, who: Player, id = 'december') =>
    handlers.meeting({ look: lookOf(world, who), id, query: {}, body: undefined });
  const minutes = (world: ApiWorld, who: Player) =>
    handlers.minutes({ look: lookOf(world, who), id: 'december', query: {}, body: undefined });

  it.each(Object.keys(ACTS) as Act[])('is acted on once, however often it is asked for: %s', async (act) => {
    const world = await open();
    const { id, body } = ACTS[act];
    const first = await doing(world, secretary, act, id, body);
    expect((await doing(world, secretary, act, id, body)).seq).toBe(first.seq);
  });

  it.each(Object.keys(ACTS) as Act[])('does not exist for somebody who does not attend it: %s', async (act) => {
    const world = await open();
    for (const who of [bystander, haramsLeader])
      expect(await outcomeOf(doing(world, who, act, ACTS[act].id, ACTS[act].body))).toBe('notFound');
  });

  it.each<[Act, string]>([
    ['changeMeeting', 'notSecretary'],
    ['addCase', 'notSecretary'],
    ['addStandingItems', 'notSecretary'],
    ['orderAgenda', 'notLeading'],
    ['sendNotice', 'notSecretary'],
    ['noteAttendance', 'notLeading'],
    ['beginMeeting', 'notLeading'],
    ['writeMinutes', 'notSecretary'],
    ['changeCase', 'notSecretary'],
    ['writeCase', 'notSecretary'],
    ['moveCase', 'notLeading'],
    ['putOnTable', 'notLeading'],
  ])('refuses a member who may not: %s', async (act, refusal) => {
    const world = await open();
    expect(await outcomeOf(doing(world, municipalMember, act, ACTS[act].id, ACTS[act].body))).toBe(refusal);
  });

  it.each<[string, string, string, object, readonly Event[]]>([
    ['agendaChanged', 'orderAgenda', 'december', { cases: ['ssu-2024-1'] }, []],
    ['caseTitleMissing', 'addCase', 'december', { kind: 'decision', title: ' ', applications: [] }, []],
    ['caseHasItsTitle', 'changeCase', 'ssu-2024-1', { title: 'Anna' }, []],
    ['moveReasonMissing', 'moveCase', 'ssu-2024-1', { to: 'january', reason: '' }, []],
    ['sameMeeting', 'moveCase', 'ssu-2024-1', { to: 'december', reason: 'x' }, []],
    ['writtenSince', 'writeCase', 'ssu-2024-1', { section: 'background', text: 'x', revision: 3 }, []],
    ['sectionUnknown', 'writeCase', 'ssu-2024-1', { section: 'number', text: 'x', revision: 0 }, []],
    ['longTextTooLong', 'writeMinutes', 'december', { part: 'opening', text: 'x'.repeat(8001), revision: 0 }, []],
    [
      'notDeputyOf',
      'noteAttendance',
      'december',
      { people: [{ person: 'bystander', how: 'present', standsFor: 'chair' }] },
      [],
    ],
    ['meetingBegun', 'beginMeeting', 'december', {}, [meetingBegins]],
    ['meetingNotBegun', 'endMeeting', 'december', {}, []],
    ['ballotStillOpen', 'endMeeting', 'december', {}, [meetingBegins, ballotIsOpen()]],
    ['meetingEnded', 'putOnTable', 'ssu-2024-1', {}, [meetingEnds]],
    ['notLaterMeeting', 'approveMinutes', 'december', { in: 'december' }, []],
  ])('refuses, and says why: %s', async (refusal, act, id, body, more) => {
    const world = await open([...history, ...more]);
    expect(await outcomeOf(doing(world, secretary, act, id, body))).toBe(refusal);
  });

  it('shows its agenda with papers, trail and what the notice no longer says', async () => {
    const world = await open([...history, noticeIsSent]);
    const before = await page(world, municipalMember);
    expect(before).toMatchObject({
      mayEdit: false,
      lacksStandingItems: true,
      notice: { count: 4, changedSince: false },
      otherMeetings: [{ id: 'january' }],
      agenda: [
        { caseNumber: '1/2024', kind: 'decision', application: 'app', late: false },
        { caseNumber: '2/2024', kind: 'information', title: 'Årsmeldinga for 2024' },
      ],
    });
    await doing(world, secretary, 'writeCase', 'ssu-2024-1', ACTS.writeCase.body);
    await doing(world, secretary, 'moveCase', 'ssu-2024-2', { to: 'january', reason: 'Ikkje klar.' });
    const after = await page(world, secretary);
    expect(after).toMatchObject({
      mayEdit: true,
      notice: { changedSince: true },
      movedAway: [{ caseNumber: '2/2024', reason: 'Ikkje klar.' }],
    });
    expect(after.agenda[0]?.paper.find(({ section }) => section === 'background')).toMatchObject({
      text: 'Kvifor.',
      revision: 1,
    });
    expect((await page(world, secretary, 'january')).agenda).toMatchObject([{ moved: [{ date: '2024-12-18' }] }]);
  });

  it('shows who is there and what lies on the table', async () => {
    const world = await open([
      ...history,
      isThere('chairs-deputy', 'chair'),
      isThere('hospital-member'),
      isThere('municipal-member'),
      isThere('bystander'),
    ]);
    await doing(world, chair, 'putOnTable', 'ssu-2024-2', {});
    const { room } = await page(world, municipalMember);
    expect(room).toMatchObject({
      onTable: 'ssu-2024-2',
      quorum: { present: 3, deputies: 1, enough: true },
      others: [{ id: 'bystander' }],
    });
    expect(room.seats.find(({ member }) => member.id === 'chair')?.deputies).toMatchObject([
      { id: 'chairs-deputy', sits: true },
    ]);
  });

  it('has minutes that the secretary corrects and everybody in the body reads', async () => {
    const world = await open();
    await doing(world, secretary, 'writeMinutes', 'december', {
      part: 'ssu-2024-2',
      text: 'SSU tok saka til vitande.',
      revision: 0,
    });
    const read = await minutes(world, municipalMember);
    expect(read.mayWrite).toBe(false);
    expect(read.parts.map(({ part }) => part)).toEqual(['opening', 'ssu-2024-1', 'ssu-2024-2', 'closing']);
    expect(read.parts[2]).toMatchObject({
      text: 'SSU tok saka til vitande.',
      draft: 'Saka vart ikkje handsama.',
      revision: 1,
    });
    expect(await outcomeOf(Promise.resolve().then(() => minutes(world, bystander)))).toBe('notFound');
  });

  it('gives no case document to who is not impartial, and begins it with what was recommended', async () => {
    const recommended: Event = {
      type: 'recommended',
      v: 1,
      application: 'app',
      version: 1,
      outcome: 'partlyGranted',
      amount: kroner(400_000),
      year: 2024,
      conditions: [{ text: { text: 'Ein felles plan' } }],
      by: 'secretary',
    };
    const recused: Event = {
      type: 'standingDeclared',
      v: 1,
      application: 'app',
      person: 'municipal-member',
      answer: 'recused',
    };
    const world = await open([...history, recommended, recused]);
    const paper = async (who: Player) =>
      handlers.caseDocument({ look: lookOf(world, who), id: 'ssu-2024-1', query: { format: 'docx' }, body: undefined });
    expect(await outcomeOf(Promise.resolve().then(() => paper(municipalMember)))).toBe('forbidden');
    expect((await page(world, municipalMember)).agenda[0]?.paper).toEqual([]);
    const parts: Uint8Array[] = [];
    for await (const part of ((await paper(chair)) as FileAnswer).content) parts.push(part);
    const zip = await JSZip.loadAsync(Buffer.concat(parts));
    expect(await zip.file('word/document.xml')?.async('string')).toContain('Vilkår: Ein felles plan');
  });

  it('is read as PDF and as a Word file, by those who attend it and nobody else', async () => {
    const world = await open([...history, noticeIsSent]);
    const file = async (who: Player, query: Record<string, string>): Promise<FileAnswer> =>
      (await handlers.meetingDocument({
        look: lookOf(world, who),
        id: 'december',
        query,
        body: undefined,
      })) as FileAnswer;
    const bytesOf = async ({ content }: FileAnswer): Promise<Buffer> => {
      const parts: Uint8Array[] = [];
      for await (const part of content) parts.push(part);
      return Buffer.concat(parts);
    };
    const pdf = await file(municipalMember, {});
    expect(pdf).toMatchObject({ name: 'ssu-2024-12-18-agenda-nn.pdf', type: 'application/pdf' });
    expect((await bytesOf(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
    const word = await file(secretary, { format: 'docx', kind: 'minutes', language: 'en' });
    expect(word.name).toBe('ssu-2024-12-18-minutes-en.docx');
    const zip = await JSZip.loadAsync(await bytesOf(word));
    expect(await zip.file('word/document.xml')?.async('string')).toContain('The case was not treated.');
    const paper = await handlers.caseDocument({
      look: lookOf(world, chair),
      id: 'ssu-2024-1',
      query: { format: 'docx' },
      body: undefined,
    });
    expect(paper.name).toBe('ssu-2024-1-nn.docx');
    expect(await outcomeOf(file(bystander, {}).catch((error: unknown) => Promise.reject(error as Error)))).toBe(
      'notFound',
    );
  });
});
