import { describe, expect, it } from '@jest/globals';
import type { NotAssessedReason } from '../../../src/grant/state.js';
import type { Event } from '../../../src/steps/process.js';
import { dueCommands } from '../../../src/steps/process.js';
import {
  alesundsLeader,
  bystander,
  clinicHead,
  clock,
  haramsLeader,
  projectLeader,
  secretary,
  stranger,
} from '../../support/cast.js';
import { at, given } from '../../support/given.js';
import { theRegister } from '../../support/register.js';
import {
  callIsClosed,
  callIsOpen,
  DEADLINE,
  declines,
  endorses,
  isSent,
  isSubmitted,
  starts,
} from '../../support/theCall.js';

const aCall = [...theRegister, ...callIsOpen];
const lastSecond = at('2024-12-01T23:59:59+01:00');
const midnight = at('2024-12-02T00:00:00+01:00');

describe('starting an application', () => {
  const start = { type: 'startApplication', application: 'app', call: 'autumn' } as const;

  it('is for everybody in the register, to the last second of the deadline', () => {
    given(aCall).when(projectLeader, start).thenHappens(starts());
    given(aCall).when(bystander, start, lastSecond).thenHappens(starts('app', bystander));
  });

  it('is for the secretariat alone in a direct allocation, which enters what was found', () => {
    const direct = callIsOpen.map((event) =>
      event.type === 'callOpened' ? ({ ...event, mode: 'direct' } as Event) : event,
    );
    given(theRegister, direct).when(projectLeader, start).thenRefuses({ code: 'directAllocation' });
    given(theRegister, direct).when(secretary, start).thenHappens(starts('app', secretary));
  });

  it('is refused for a stranger', () => {
    given(aCall).when(stranger, start).thenRefuses({ code: 'notRegistered' });
  });

  it('is refused in a call nobody knows, and when its id is taken', () => {
    given(theRegister).when(projectLeader, start).thenRefuses({ code: 'notFound' });
    given(aCall, starts()).when(projectLeader, start).thenRefuses({ code: 'idTaken' });
  });

  it('is refused from midnight, and once the call is closed', () => {
    const refusal = { code: 'deadlinePassed', deadline: DEADLINE } as const;
    given(aCall).when(projectLeader, start, midnight).thenRefuses(refusal);
    given(aCall, callIsClosed).when(projectLeader, start, lastSecond).thenRefuses(refusal);
  });
});

describe('an application that missed its deadline', () => {
  const over = (...history: Event[]) => given(aCall, starts(), history, callIsClosed);
  const say = (...missing: NotAssessedReason[]) => ({ type: 'notAssess', application: 'app', missing }) as const;
  const because = (...reasons: NotAssessedReason[]): Event => ({
    type: 'notAssessed',
    v: 1,
    application: 'app',
    reasons,
  });

  it('was never sent, and lacked what its draft lacked', () => {
    over()
      .when(clock, say({ code: 'EVALUATION_PLAN_MISSING', field: 'evaluationPlan' }), midnight)
      .thenHappens(because({ code: 'NOT_SENT' }, { code: 'EVALUATION_PLAN_MISSING', field: 'evaluationPlan' }));
  });

  it('keeps what its draft was called, where nobody has frozen it', () => {
    const titled = { ...because({ code: 'NOT_SENT' }), title: { text: 'FACT ung' } } as Event;
    over()
      .when(clock, { ...say(), title: 'FACT ung' }, midnight)
      .thenHappens(titled);
    expect(over(titled).state.applications.get('app')?.notAssessed?.title).toEqual({ text: 'FACT ung' });
  });

  it('knows the field from the place in it, also where an earlier event has them as one', () => {
    const joined = ['contacts.kommune', 'period.from', 'budget.rows[operating.travel].sum', 'title', 'unheardOf'];
    const reasons = joined.map((field) => ({ code: 'FIELD_MISSING' as const, field }));
    const read = over({ type: 'notAssessed', v: 1, application: 'app', reasons }).state.applications.get('app');
    expect(read?.notAssessed?.reasons).toEqual([
      { code: 'FIELD_MISSING', field: 'contacts', at: 'kommune' },
      { code: 'FIELD_MISSING', field: 'period', at: 'from' },
      { code: 'FIELD_MISSING', field: 'budget', at: 'rows[operating.travel].sum' },
      { code: 'FIELD_MISSING', field: 'title' },
      { code: 'FIELD_MISSING' },
    ]);
  });

  it('lacks the endorsement of each party that has not answered, and of no other', () => {
    over(isSent(), endorses(clinicHead, 'hf'))
      .when(clock, say(), midnight)
      .thenHappens(
        because({ code: 'ENDORSEMENT_MISSING', party: 'alesund' }, { code: 'ENDORSEMENT_MISSING', party: 'haram' }),
      );
  });

  it('was declined, and not sent again', () => {
    over(isSent(), endorses(clinicHead, 'hf'), declines(haramsLeader, 'haram'))
      .when(clock, say(), midnight)
      .thenHappens(because({ code: 'NOT_SENT' }, { code: 'ENDORSEMENT_DECLINED', party: 'haram' }));
  });

  it('was endorsed by all, and nobody pressed the button', () => {
    over(
      isSent({ submitsItself: false }),
      endorses(clinicHead, 'hf'),
      endorses(haramsLeader, 'haram'),
      endorses(alesundsLeader, 'alesund'),
    )
      .when(clock, say(), midnight)
      .thenHappens(because({ code: 'NOT_SUBMITTED' }));
  });

  it('is said to be so by the clock alone, once the call is closed', () => {
    over().when(secretary, say(), midnight).thenRefuses({ code: 'notClock' });
    given(aCall, starts()).when(clock, say(), midnight).thenRefuses({ code: 'callNotOver' });
    given(aCall).when(clock, say(), midnight).thenRefuses({ code: 'notFound' });
  });

  it('is not one that came in, and is told once', () => {
    over(isSent(), isSubmitted()).when(clock, say(), midnight).thenRefuses({ code: 'alreadyPastSubmission' });
    over(because({ code: 'NOT_SENT' }))
      .when(clock, say(), midnight)
      .thenRefuses({ code: 'alreadyPastSubmission' });
  });

  it('is what the clock asks for when the call has closed, for those and no others', () => {
    const others = [starts('in'), isSubmitted('in'), starts('late')];
    expect(dueCommands(given(aCall, starts(), others).state, midnight)).toEqual([]);
    const asked = dueCommands(over(...others).state, midnight).map(({ id, command }) => [id, command.type]);
    expect(asked.sort()).toEqual([
      ['notAssess:app', 'notAssess'],
      ['notAssess:late', 'notAssess'],
    ]);
  });

  it('is not rejected: it keeps its reasons, and has no decision', () => {
    const application = over(because({ code: 'NOT_SENT' })).state.applications.get('app');
    expect(application).toMatchObject({
      status: 'notAssessed',
      decisions: [],
      notAssessed: { reasons: [{ code: 'NOT_SENT' }] },
    });
  });
});
