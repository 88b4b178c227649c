import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  ApplicationPage,
  ApplicationRow,
  CallPage,
  DecisionView,
  Me,
  MeetingPage,
} from '../../src/api/contract.js';
import { kroner } from '../../src/grant/money.js';
import type { Event } from '../../src/steps/process.js';
import {
  alesundsLeader,
  bystander,
  chair,
  chairsDeputy,
  clinicHead,
  haramsDepartmentHead,
  haramsLeader,
  haramsOtherLeader,
  hospitalContact,
  municipalMember,
  projectLeader,
  secretary,
  stranger,
  type Player,
} from '../support/cast.js';
import { FILLED } from '../support/filledApplication.js';
import { declines, isSent, starts } from '../support/theCall.js';
import {
  ballotIsOpen,
  comesIn,
  isClosed,
  isClosing,
  MEETING_DAY,
  theCommitteeMeets,
  votes,
} from '../support/theMeeting.js';
import { ApiRig, bound } from './apiRig.js';

const EVERYBODY = [
  secretary,
  projectLeader,
  hospitalContact,
  alesundsLeader,
  haramsLeader,
  haramsOtherLeader,
  haramsDepartmentHead,
  clinicHead,
  chair,
  municipalMember,
  chairsDeputy,
  bystander,
];
const ids = (...players: Player[]): string[] => players.map(({ id }) => id);

const decided: Event = {
  type: 'decisionRecorded',
  v: 1,
  decision: 'decision',
  case: 'ssu-2024-1',
  ballot: 'ballot',
  line: { application: 'app', outcome: 'granted', amount: kroner(1_200_000), year: 2024, conditions: [] },
  frame: { amount: kroner(8_564_000), left: kroner(7_364_000) },
  by: chair.id,
};

const misses = (application: string): Event => ({
  type: 'notAssessed',
  v: 1,
  application,
  reasons: [
    { code: 'NOT_SENT' },
    { code: 'BUDGET_TOTAL_MISMATCH', field: 'budget', at: 'totalProjectCost.sum', given: 123_456, computed: 654_321 },
  ],
});

/** One application of each kind: a draft, one never sent and one written anew that missed their deadline, one that is asked about, one that was declined, one submitted, one decided. */
const history: Event[] = [
  ...theCommitteeMeets,
  ...EVERYBODY.map(bound),
  starts('draft'),
  starts('asked'),
  isSent({ application: 'asked', freezeId: 'freeze-asked' }),
  starts('declined'),
  isSent({ application: 'declined', freezeId: 'freeze-declined', sha: 'd'.repeat(64) }),
  declines(haramsLeader, 'haram', 'declined'),
  ...comesIn('submitted', 500_000, 2),
  starts('late'),
  misses('late'),
  starts('lateAgain'),
  isSent({ application: 'lateAgain', freezeId: 'freeze-late', sha: 'd'.repeat(64) }),
  declines(haramsLeader, 'haram', 'lateAgain'),
  misses('lateAgain'),
  ballotIsOpen(),
  votes(chair.id, 'for'),
];

describe('who sees what', () => {
  const rig = new ApiRig(history, MEETING_DAY);
  beforeAll(async () => {
    await rig.start();
    for (const application of ['draft', 'declined', 'late', 'lateAgain'])
      rig.drafts.store({
        application,
        call: 'autumn',
        content: { ...FILLED, title: 'Tittelen', purpose: 'Berre eit utkast' },
        status: 'draft',
      });
    for (const sha of ['a', 'd'])
      rig.frozen.contents.set(sha.repeat(64), { ...FILLED, purpose: 'Slik det vart sendt' });
  });
  afterAll(() => rig.stop());

  const applicants = ids(projectLeader);
  const leaders = ids(alesundsLeader, haramsLeader, haramsOtherLeader, clinicHead);
  const committee = ids(chair, municipalMember, chairsDeputy);

  it.each<[string, string[]]>([
    ['draft', [...applicants, ...ids(secretary)]],
    ['late', [...applicants, ...ids(secretary)]],
    ['lateAgain', [...applicants, ...ids(hospitalContact, secretary), ...leaders]],
    ['asked', [...applicants, ...ids(hospitalContact, secretary), ...leaders]],
    ['declined', [...applicants, ...ids(hospitalContact, secretary), ...leaders]],
    ['submitted', [...applicants, ...ids(hospitalContact, secretary), ...leaders, ...committee]],
    ['app', [...applicants, ...ids(hospitalContact, secretary), ...leaders, ...committee]],
  ])('of the application %s', async (application, expected) => {
    const seen: string[] = [];
    for (const player of [...EVERYBODY, stranger]) {
      const { status } = await rig.as(player, `GET /api/applications/${application}`);
      expect([200, 404]).toContain(status);
      if (status === 200) seen.push(player.id);
    }
    expect(seen.sort()).toEqual(expected.sort());
  });

  it('shows the secretariat of a draft its title, parties, people and state, and not what it says', async () => {
    const { body, text } = await rig.as<ApplicationPage>(secretary, 'GET /api/applications/draft');
    expect(body).toMatchObject({
      title: 'Tittelen',
      status: 'draft',
      parties: ['alesund', 'haram', 'hf'],
      content: {},
    });
    expect(text).not.toContain('Berre eit utkast');
    expect(body.problemList).toEqual([]);
    expect(body).not.toHaveProperty('etag');
    expect(body).not.toHaveProperty('requested');
  });

  it('shows its writer after the deadline all that he wrote and nobody froze, and lets him change nothing', async () => {
    for (const application of ['late', 'lateAgain']) {
      const { body } = await rig.as<ApplicationPage>(projectLeader, `GET /api/applications/${application}`);
      expect(body).toMatchObject({ title: 'Tittelen', status: 'notAssessed', mayWrite: false, requested: 900_000 });
      expect(body.content.purpose).toBe('Berre eit utkast');
      expect(body).not.toHaveProperty('etag');
      expect(body.notAssessedBecause?.[1]?.replaceAll('\u00a0', ' ')).toBe(
        'Budsjettet, Total prosjektkostnad: skjemaet sa 123 456 kr, men radene gav 654 321 kr.',
      );
    }
  });

  it('shows the secretariat of it its title, parties and state, in the call too, and no figure of it', async () => {
    const { body, text } = await rig.as<ApplicationPage>(secretary, 'GET /api/applications/late');
    expect(body).toMatchObject({ title: 'Tittelen', parties: ['alesund', 'haram', 'hf'], content: {} });
    expect(text).not.toMatch(/Berre eit utkast|123456|654321/);
    const call = await rig.as<CallPage>(secretary, 'GET /api/calls/autumn');
    const row = call.body.applications.find(({ id }) => id === 'late');
    expect(row).toMatchObject({ title: 'Tittelen', parties: ['alesund', 'haram', 'hf'], status: 'notAssessed' });
    expect(row).not.toHaveProperty('requested');
    expect(call.text).not.toMatch(/123456|654321/);
    const again = await rig.as<ApplicationPage>(secretary, 'GET /api/applications/lateAgain');
    expect(again.body.content.purpose).toBe('Slik det vart sendt');
  });

  it('shows leaders and the secretariat of a declined application what was sent, not what is being written', async () => {
    for (const player of [secretary, alesundsLeader, haramsLeader]) {
      const { body, text } = await rig.as<ApplicationPage>(player, 'GET /api/applications/declined');
      expect(body.content.purpose).toBe('Slik det vart sendt');
      expect(text).not.toContain('Berre eit utkast');
      expect(body).not.toHaveProperty('etag');
    }
    const own = await rig.as<ApplicationPage>(projectLeader, 'GET /api/applications/declined');
    expect(own.body.content.purpose).toBe('Berre eit utkast');
    expect(own.body.etag).toBeDefined();
  });

  it('gives each of them his own list, and no row of another’s (E4)', async () => {
    const listOf = async (player: Player, route: string): Promise<string[]> =>
      (await rig.as<ApplicationRow[]>(player, route)).body.map(({ id }) => id).sort();
    expect(await listOf(projectLeader, 'GET /api/applications')).toEqual([
      'app',
      'asked',
      'declined',
      'draft',
      'late',
      'lateAgain',
      'submitted',
    ]);
    expect(await listOf(hospitalContact, 'GET /api/applications')).toEqual([
      'app',
      'asked',
      'declined',
      'lateAgain',
      'submitted',
    ]);
    expect(await listOf(haramsLeader, 'GET /api/applications')).toEqual([]);
    expect(await listOf(haramsLeader, 'GET /api/endorsements')).toEqual([
      'app',
      'asked',
      'declined',
      'lateAgain',
      'submitted',
    ]);
    expect(await listOf(haramsDepartmentHead, 'GET /api/endorsements')).toEqual([]);
    for (const route of ['GET /api/applications', 'GET /api/endorsements', 'GET /api/meetings', 'GET /api/decisions'])
      expect((await rig.as<unknown[]>(bystander, route)).body).toEqual([]);
  });

  it.each(['GET /api/calls/autumn', 'GET /api/register', 'GET /api/directory?search=x', 'GET /api/journal'])(
    'lets nobody but the secretariat to %s',
    async (route) => {
      for (const player of [...EVERYBODY, stranger]) {
        const { status } = await rig.as(player, route);
        expect([player.id, status]).toEqual([player.id, player === secretary ? 200 : 403]);
      }
    },
  );

  it('counts for a writer his drafts, also what was declined, and for nobody else', async () => {
    const waitingFor = async (player: Player) => (await rig.as<Me>(player, 'GET /api/me')).body.waiting.applications;
    expect(await waitingFor(projectLeader)).toBe(2);
    for (const player of [hospitalContact, secretary, haramsLeader]) expect(await waitingFor(player)).toBe(0);
  });

  it('shows a meeting to its committee and the secretariat', async () => {
    for (const player of [...EVERYBODY, stranger]) {
      const { status } = await rig.as(player, 'GET /api/meetings/december');
      const isIn = [secretary.id, ...committee].includes(player.id);
      expect([player.id, status]).toEqual([player.id, isIn ? 200 : 404]);
    }
  });

  it('tells of an open ballot who has answered, and how to nobody but himself (D4)', async () => {
    const seatOf = async (player: Player): Promise<Record<string, unknown> | undefined> => {
      const { body } = await rig.as<MeetingPage>(player, 'GET /api/meetings/december');
      const seats = body.caseList[0]?.ballots[0]?.seats ?? [];
      return seats.find(({ member }) => member.id === chair.id) as unknown as Record<string, unknown>;
    };
    expect(await seatOf(chair)).toMatchObject({ answered: true, choice: 'for' });
    for (const player of [municipalMember, secretary, chairsDeputy]) {
      const seat = await seatOf(player);
      expect(seat).toMatchObject({ answered: true });
      expect(seat).not.toHaveProperty('choice');
    }
  });

  it('greets somebody who is not in the register by the name in his token, and lets him see nothing', async () => {
    const { body } = await rig.as<Me>(stranger, 'GET /api/me');
    expect(body).toMatchObject({
      name: 'Namn frå tokenet',
      secretary: false,
      bodies: [],
      leads: false,
      endorser: false,
    });
    expect(body).not.toHaveProperty('person');
  });

  it('lets nobody do what is another’s to do (D2, D5)', async () => {
    const acts: [string, object][] = [
      ['POST /api/ballots/ballot/closing', {}],
      ['POST /api/cases/ssu-2024-1/deferral', { reason: 'Fordi' }],
      ['POST /api/meetings/december/cases', { applications: ['submitted'] }],
      ['POST /api/roles/chair-member/ending', { to: '2024-12-31' }],
    ];
    for (const player of [bystander, projectLeader, municipalMember, haramsLeader]) {
      for (const [route, body] of acts) {
        const { status } = await rig.as(player, route, { commandId: `command-${player.id}`, ...body });
        // What he may not see is not there: only a member learns that the meeting is another's to lead.
        const unseen = player !== municipalMember && !route.includes('/roles/');
        expect([player.id, route, status]).toEqual([player.id, route, unseen ? 404 : 403]);
      }
    }
    const vote = { commandId: 'command-vote', choice: 'for', revision: 0 };
    for (const player of [bystander, projectLeader, haramsLeader, stranger])
      expect((await rig.as(player, 'POST /api/ballots/ballot/votes', vote)).status).toBe(404);
    expect((await rig.as(secretary, 'POST /api/ballots/ballot/votes', vote)).status).toBe(403);
    expect(rig.grants.log.rows).toHaveLength(0);
  });
});

describe('who sees a decision', () => {
  const rig = new ApiRig(
    [...theCommitteeMeets, ...EVERYBODY.map(bound), ballotIsOpen(), isClosing, isClosed(), decided],
    MEETING_DAY,
  );
  beforeAll(() => rig.start());
  afterAll(() => rig.stop());

  it('those it concerns: applicants, their leaders, the committee and the secretariat', async () => {
    const seen: string[] = [];
    for (const player of [...EVERYBODY, stranger]) {
      const { body } = await rig.as<DecisionView[]>(player, 'GET /api/decisions');
      if (body.length > 0) seen.push(player.id);
    }
    expect(seen.sort()).toEqual(
      ids(
        secretary,
        projectLeader,
        hospitalContact,
        alesundsLeader,
        haramsLeader,
        haramsOtherLeader,
        clinicHead,
        chair,
        municipalMember,
        chairsDeputy,
      ).sort(),
    );
  });
});
