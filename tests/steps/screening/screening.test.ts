import { describe, expect, it } from '@jest/globals';
import { tickOf } from '../../../src/grant/screening.js';
import { process, type Event } from '../../../src/steps/process.js';
import type { ScreeningCommand } from '../../../src/steps/screening/screening.js';
import {
  actingClinicHead,
  alesundsLeader,
  chair,
  clinicHead,
  day,
  haramsLeader,
  secretary,
} from '../../support/cast.js';
import { at, given, stateAfter } from '../../support/given.js';
import { profile, theRegister } from '../../support/register.js';
import {
  asksFor,
  attachmentIsChanged,
  callIsOpen,
  callIsOpenUnder,
  endorses,
  isReturned,
  isSent,
  isSubmitted,
  starts,
} from '../../support/theCall.js';
import { comesIn, isChecked, isOnAgenda, meetingIsPlanned } from '../../support/theMeeting.js';

const GATE = { id: 'anchored', text: { nn: 'Forankra', nb: 'Forankret', en: 'Anchored' } };
const withGate = [...theRegister, ...callIsOpenUnder({ criteria: { ...profile.criteria, gates: [GATE] } })];
const submitted = [...theRegister, ...callIsOpen, ...comesIn()];
const gated = [...withGate, ...comesIn()];
const onAgenda = [...submitted, isChecked(), meetingIsPlanned, isOnAgenda()];
const FINE = { problems: [], warnings: [] };
const NEXT_DAY = at('2024-12-02T09:00:00+01:00');

type Pass = Extract<ScreeningCommand, { type: 'passScreening' }>;
const pass = (differently: Partial<Pass> = {}): Pass => ({
  type: 'passScreening',
  application: 'app',
  version: 1,
  found: FINE,
  ...differently,
});
type Tick = Extract<ScreeningCommand, { type: 'tickPoint' }>;
const tick = (point = 'gate:anchored', answer: Tick['answer'] = 'met', differently: Partial<Tick> = {}): Tick => ({
  type: 'tickPoint',
  application: 'app',
  version: 1,
  point,
  answer,
  found: FINE,
  ...differently,
});
const isTicked = (
  point = 'gate:anchored',
  answer: Tick['answer'] = 'met',
): Extract<Event, { type: 'pointTicked' }> => ({
  type: 'pointTicked',
  v: 1,
  application: 'app',
  version: 1,
  point,
  answer,
  sha: 'a'.repeat(64),
  by: secretary.id,
});
const undo = { type: 'undoScreening', application: 'app' } as const;
const out = (reason = 'Tiltaket er ikkje nytt.') =>
  ({ type: 'screenOut', application: 'app', version: 1, reason }) as const;
const RULES = ['rule:complete', 'rule:parties', 'rule:endorsed', 'rule:inTime', 'rule:attachments'];
const EVERYBODY_ENDORSES = (version: number): Event[] => [
  endorses(alesundsLeader, 'alesund', 'app', version),
  endorses(haramsLeader, 'haram', 'app', version),
  endorses(clinicHead, 'hf', 'app', version),
];
const statusAfter = (...history: (Event | readonly Event[])[]) =>
  given(...history).state.applications.get('app')?.status;

describe('the formal check', () => {
  it('finds what every rule holds for in order, with nothing to tick', () => {
    given(submitted)
      .when(secretary, pass())
      .thenHappens({ ...isChecked(), points: RULES });
    expect(statusAfter(submitted, isChecked())).toBe('ready');
  });

  it('is the secretariat’s', () => {
    for (const command of [pass(), tick(), undo, out()])
      given(submitted).when(chair, command).thenRefuses({ code: 'notSecretary' });
  });

  it('is of an application that somebody has', () => {
    given(submitted)
      .when(secretary, pass({ application: 'nobodys' }))
      .thenRefuses({ code: 'notFound' });
  });

  it('is refused of what has not come in, and of what has ended', () => {
    const draft = [...theRegister, ...callIsOpen, starts()];
    for (const history of [draft, [...draft, isSent()], [...submitted, isReturned()]])
      given(history).when(secretary, pass()).thenRefuses({ code: 'nothingToScreen' });
    given(onAgenda).when(secretary, tick()).thenRefuses({ code: 'nothingToScreen' });
    given(draft).when(secretary, out()).thenRefuses({ code: 'nothingToScreen' });
  });

  it('is of the version that was looked at', () => {
    for (const command of [pass({ version: 2 }), tick('gate:anchored', 'met', { version: 2 })])
      given(gated).when(secretary, command).thenRefuses({ code: 'screenedOtherVersion' });
    given(gated)
      .when(secretary, { ...out(), version: 2 })
      .thenRefuses({ code: 'screenedOtherVersion' });
  });

  it('is done once', () => {
    given(submitted, isChecked()).when(secretary, pass()).thenRefuses({ code: 'alreadyReady' });
    given(gated, isChecked()).when(secretary, tick()).thenRefuses({ code: 'alreadyReady' });
  });
});

describe('what a rule works out', () => {
  const refusesOne = (history: readonly Event[], command = pass()) =>
    given(history).when(secretary, command).thenRefuses({ code: 'checkNotDone', count: 1 });

  it('is that the frozen content has no problem, and can be read', () => {
    refusesOne(submitted, pass({ found: { problems: ['BUDGET_EMPTY', 'NOT_CONFIRMED'], warnings: [] } }));
    refusesOne(submitted, pass({ found: { problems: ['CONTENT_GONE'], warnings: [] } }));
  });

  it('is that both sides take part', () => {
    refusesOne([
      ...theRegister,
      ...callIsOpen,
      starts(),
      isSent({ facts: asksFor(1_200_000, []) }),
      ...EVERYBODY_ENDORSES(1),
      isSubmitted(),
    ]);
  });

  it('is that everybody who was asked endorses it', () => {
    refusesOne([...theRegister, ...callIsOpen, starts(), isSent(), endorses(clinicHead, 'hf'), isSubmitted()]);
  });

  it('is that it came in time: what reached us in time may be written down within two minutes', () => {
    const cameAt = (when: string) => stateAfter([isSubmitted()], stateAfter(submitted.slice(0, -1)), at(when));
    const decides = (when: string) =>
      process.decide(cameAt(when), pass(), { actor: secretary.actor, now: NEXT_DAY, arrivedAt: NEXT_DAY });
    expect(decides('2024-12-02T00:01:59+01:00')).toHaveProperty('accepted');
    expect(decides('2024-12-02T00:02:00+01:00')).toEqual({ refused: { code: 'checkNotDone', count: 1 } });
  });

  it('is that no attachment has changed since its leaders answered', () => {
    refusesOne([...submitted, attachmentIsChanged({ reopens: false })]);
  });

  it('is never ticked', () => {
    given(submitted).when(secretary, tick('rule:complete')).thenRefuses({ code: 'pointUnknown' });
  });
});

describe('what somebody must look at', () => {
  it('is each gate of the call’s profile, until it is ticked', () => {
    given(gated).when(secretary, pass()).thenRefuses({ code: 'checkNotDone', count: 1 });
    given(gated).when(secretary, tick()).thenHappens(isTicked());
    given(gated, isTicked())
      .when(secretary, pass())
      .thenHappensLike({ type: 'screeningPassed', points: [...RULES, 'gate:anchored'] });
  });

  it('is not in order where it is ticked so, and open again where the tick is taken back', () => {
    for (const answer of ['notMet', 'open'] as const)
      given(gated, isTicked(), isTicked('gate:anchored', answer))
        .when(secretary, pass())
        .thenRefuses({ code: 'checkNotDone', count: 1 });
  });

  it('is a request for much of the frame', () => {
    const large = [...theRegister, ...callIsOpen, ...comesIn('app', 6_000_000)];
    given(large).when(secretary, pass()).thenRefuses({ code: 'checkNotDone', count: 1 });
    given(large)
      .when(secretary, tick('remark:SHARE_OF_FRAME_HIGH'))
      .thenHappens(isTicked('remark:SHARE_OF_FRAME_HIGH'));
  });

  it('is an acting leader’s answer, by who he is', () => {
    const acting = [
      ...theRegister,
      ...callIsOpen,
      starts(),
      isSent(),
      endorses(alesundsLeader, 'alesund'),
      endorses(haramsLeader, 'haram'),
      { ...endorses(actingClinicHead, 'hf'), actingFor: { text: 'Klinikksjef Test G' } },
      isSubmitted(),
    ];
    const point = `remark:DELEGATED_SIGNER:hf:${actingClinicHead.id}`;
    given(acting).when(secretary, tick(point)).thenHappens(isTicked(point));
    given(acting, isTicked(point)).when(secretary, pass()).thenHappensLike({ type: 'screeningPassed' });
  });

  it('is what only the content tells', () => {
    const found = {
      problems: [],
      warnings: [{ code: 'LASTING_OPERATING_COST', field: 'grantFinancing' } as const],
    };
    const point = 'remark:LASTING_OPERATING_COST';
    given(submitted).when(secretary, pass({ found })).thenRefuses({ code: 'checkNotDone', count: 1 });
    given(submitted)
      .when(secretary, tick(point, 'met', { found }))
      .thenHappens(isTicked(point));
    given(submitted).when(secretary, tick(point)).thenRefuses({ code: 'pointUnknown' });
  });

  it('is nothing that the check does not have', () => {
    given(gated).when(secretary, tick('gate:other')).thenRefuses({ code: 'pointUnknown' });
  });
});

describe('a check belongs to a content', () => {
  const sentAgain = (sha: string): Event[] => [
    isReturned(),
    isSent({ version: 2, freezeId: 'freeze-2', sha }),
    ...EVERYBODY_ENDORSES(2),
    isSubmitted(),
  ];

  it('so what was sent again is checked again', () => {
    const again = [...submitted, isChecked(), ...sentAgain('b'.repeat(64))];
    expect(statusAfter(again)).toBe('submitted');
    given(again)
      .when(secretary, pass({ version: 2 }))
      .thenHappensLike({ type: 'screeningPassed', version: 2 });
  });

  it('so what was ticked of the very same content stands, and of another does not', () => {
    const ticked = [...gated, isTicked()];
    given(ticked, sentAgain('a'.repeat(64)))
      .when(secretary, pass({ version: 2 }))
      .thenHappensLike({ type: 'screeningPassed' });
    given(ticked, sentAgain('b'.repeat(64)))
      .when(secretary, pass({ version: 2 }))
      .thenRefuses({ code: 'checkNotDone', count: 1 });
  });

  it('tells who ticked, and when', () => {
    const application = given(gated, isTicked()).state.applications.get('app');
    expect(application && tickOf(application, 'gate:anchored')).toMatchObject({ by: secretary.id, answer: 'met' });
    expect(application && tickOf(application, 'gate:other')).toBeUndefined();
  });
});

describe('undoing the check', () => {
  it('is possible until it is on an agenda, and keeps what was ticked', () => {
    const undone: Event = { type: 'screeningUndone', v: 1, application: 'app', by: secretary.id };
    given(submitted, isChecked()).when(secretary, undo).thenHappens(undone);
    expect(statusAfter(submitted, isChecked(), undone)).toBe('submitted');
    given(gated, isTicked(), isChecked(), undone).when(secretary, pass()).thenHappensLike({ type: 'screeningPassed' });
  });

  it('is refused on an agenda, and where nothing was found in order', () => {
    given(onAgenda).when(secretary, undo).thenRefuses({ code: 'checkStandsOnAgenda' });
    given(submitted).when(secretary, undo).thenRefuses({ code: 'notReadyYet' });
  });
});

describe('what will not be assessed', () => {
  it('is told so with a reason, before and after it was found in order', () => {
    const told: Event = {
      type: 'screenedOut',
      v: 1,
      application: 'app',
      version: 1,
      reason: { text: 'Tiltaket er ikkje nytt.' },
      by: secretary.id,
    };
    for (const history of [submitted, [...submitted, isChecked()]])
      given(history).when(secretary, out(' Tiltaket er ikkje nytt. ')).thenHappens(told);
    const { state } = given(submitted, told);
    expect(state.applications.get('app')).toMatchObject({
      status: 'notAssessed',
      notAssessed: { by: secretary.id, why: { text: 'Tiltaket er ikkje nytt.' }, reasons: [{ code: 'SCREENED_OUT' }] },
    });
  });

  it('needs a reason, no longer than others', () => {
    given(submitted).when(secretary, out(' . ')).thenRefuses({ code: 'screeningReasonMissing' });
    given(submitted)
      .when(secretary, out('a'.repeat(2001)))
      .thenRefuses({ code: 'textTooLong' });
  });

  it('is refused on an agenda', () => {
    given(onAgenda).when(secretary, out()).thenRefuses({ code: 'checkStandsOnAgenda' });
  });

  it('can be let in again with a deadline of its own', () => {
    const told = given(submitted).decides(secretary, out());
    given(submitted, told)
      .when(secretary, {
        type: 'returnApplication',
        application: 'app',
        reason: 'Ny vurdering.',
        deadline: day('2024-12-10'),
      })
      .thenHappensLike({ type: 'applicationReturned' });
  });
});
