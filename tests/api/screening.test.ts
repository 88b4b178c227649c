import { afterEach, describe, expect, it } from '@jest/globals';
import type { ApplicationContent } from '../../src/grant/application.js';
import type { ApplicationPage } from '../../src/api/contract.js';
import type { ApiWorld } from '../../src/api/reader.js';
import { handlers } from '../../src/api/routes.js';
import type { Event } from '../../src/steps/process.js';
import { bystander, chair, haramsLeader, projectLeader, secretary, type Player } from '../support/cast.js';
import { FILLED } from '../support/filledApplication.js';
import { profile, theRegister } from '../support/register.js';
import { callIsOpenUnder, endorses, isSent, isSubmitted, starts } from '../support/theCall.js';
import { isChecked, isOnAgenda, meetingIsPlanned } from '../support/theMeeting.js';
import { lookOf, outcomeOf, SharedWorld } from './apiWorld.js';

const GATE = { id: 'anchored', text: { nn: 'Forankra', nb: 'Forankret', en: 'Anchored' } };
const submittedAs = (sha: string): Event[] => [
  ...theRegister,
  ...callIsOpenUnder({ criteria: { ...profile.criteria, gates: [GATE] } }),
  starts(),
  isSent({ sha }),
  ...['alesund', 'haram', 'hf'].map((party) => endorses(haramsLeader, party)),
  isSubmitted(),
];
const onAgenda = [isChecked(), meetingIsPlanned, isOnAgenda()];
type Act = 'tickPoint' | 'passScreening' | 'undoScreening' | 'screenOut';
const BODIES = {
  tickPoint: { commandId: 'tick-123', version: 1, point: 'gate:anchored', answer: 'met' },
  passScreening: { commandId: 'pass-123', version: 1 },
  undoScreening: { commandId: 'undo-123' },
  screenOut: { commandId: 'out-1234', version: 1, reason: 'Tiltaket er i drift.' },
} as const;

describe('the formal check at the tab’s door', () => {
  let shared: SharedWorld;
  afterEach(() => shared.stop());
  const open = async (more: readonly Event[] = [], content: ApplicationContent = FILLED): Promise<ApiWorld> => {
    const before = new SharedWorld([]);
    const sha = await before.frozen.freeze('app', content);
    shared = new SharedWorld([...submittedAs(sha), ...more]);
    await shared.frozen.freeze('app', content);
    return { ...(await shared.instance()), frozen: before.frozen };
  };
  const doing = (world: ApiWorld, who: Player, act: Act, body: object = BODIES[act]) =>
    Promise.resolve(handlers[act]({ look: lookOf(world, who), id: 'app', query: {}, body: body as never }));
  const page = (world: ApiWorld, who: Player): Promise<ApplicationPage> =>
    Promise.resolve(handlers.application({ look: lookOf(world, who), id: 'app', query: {}, body: undefined }));

  it('is shown to the secretariat alone, with what is worked out and what must be looked at', async () => {
    const world = await open();
    const { check, screening } = await page(world, secretary);
    expect(check?.points.map(({ key, verdict }) => `${key} ${verdict}`)).toEqual([
      'rule:complete met',
      'rule:parties met',
      'rule:endorsed met',
      'rule:inTime met',
      'rule:attachments met',
      'gate:anchored open',
    ]);
    expect(screening).toEqual({ open: 1, notMet: 0, passed: false });
    for (const who of [projectLeader, haramsLeader]) {
      expect(await page(world, who)).not.toHaveProperty('check');
      expect(await page(world, who)).not.toHaveProperty('screening');
    }
  });

  it('is done by ticking and passing, and everybody then sees where it is', async () => {
    const world = await open();
    await doing(world, secretary, 'tickPoint');
    await doing(world, secretary, 'passScreening');
    expect((await page(world, secretary)).check).toMatchObject({
      mayTick: false,
      mayUndo: true,
      passed: { by: { id: 'secretary' } },
    });
    expect(await page(world, projectLeader)).toMatchObject({ status: 'ready', waitingBody: 'secretariat' });
    await doing(world, secretary, 'undoScreening');
    expect(await page(world, projectLeader)).toMatchObject({ status: 'submitted' });
  });

  it('reads the frozen content, and finds what it lacks', async () => {
    const world = await open([], { ...FILLED, evaluationPlan: '' });
    await doing(world, secretary, 'tickPoint');
    expect(await outcomeOf(doing(world, secretary, 'passScreening'))).toBe('checkNotDone');
  });

  it('tells those who stand on it why it will not be assessed', async () => {
    const world = await open();
    await doing(world, secretary, 'screenOut');
    expect(await page(world, projectLeader)).toMatchObject({
      status: 'notAssessed',
      screenedOut: { reason: 'Tiltaket er i drift.', by: { id: 'secretary' } },
    });
  });

  it.each<[Act, readonly Event[], Player, object, string]>([
    ['tickPoint', [], projectLeader, {}, 'notSecretary'],
    ['tickPoint', [], bystander, {}, 'notFound'],
    ['tickPoint', [], secretary, { point: 'gate:other' }, 'pointUnknown'],
    ['tickPoint', [], secretary, { version: 2 }, 'screenedOtherVersion'],
    ['tickPoint', [isChecked()], secretary, {}, 'alreadyReady'],
    ['passScreening', [], chair, {}, 'notSecretary'],
    ['passScreening', [], bystander, {}, 'notFound'],
    ['passScreening', [], secretary, {}, 'checkNotDone'],
    ['passScreening', onAgenda, secretary, {}, 'nothingToScreen'],
    ['undoScreening', [], secretary, {}, 'notReadyYet'],
    ['undoScreening', onAgenda, secretary, {}, 'checkStandsOnAgenda'],
    ['undoScreening', [isChecked()], projectLeader, {}, 'notSecretary'],
    ['screenOut', [], projectLeader, {}, 'notSecretary'],
    ['screenOut', [], secretary, { reason: ' ' }, 'screeningReasonMissing'],
    ['screenOut', [], secretary, { reason: 'a'.repeat(2001) }, 'textTooLong'],
    ['screenOut', onAgenda, secretary, {}, 'checkStandsOnAgenda'],
  ])('is refused with the rule’s own reason: %s', async (act, more, who, differently, reason) => {
    const world = await open(more);
    expect(await outcomeOf(doing(world, who, act, { ...BODIES[act], ...differently }))).toBe(reason);
  });

  it.each<Act>(['tickPoint', 'passScreening', 'undoScreening', 'screenOut'])(
    'is done once, however often it is asked for: %s',
    async (act) => {
      const before = act === 'undoScreening' ? [isChecked()] : [];
      const world = await open(before);
      if (act === 'passScreening') await doing(world, secretary, 'tickPoint');
      const first = await doing(world, secretary, act);
      expect((await doing(world, secretary, act)).seq).toBe(first.seq);
    },
  );
});
