import { describe, expect, it } from '@jest/globals';
import { kroner } from '../../../src/grant/money.js';
import type { CallingCommand } from '../../../src/steps/calling/calling.js';
import { dueCommands, type Event } from '../../../src/steps/process.js';
import { bystander, chair, clock, day, enters, holds, secretary, stranger } from '../../support/cast.js';
import { firstProfile } from '../../support/firstProfile.js';
import { at, given } from '../../support/given.js';
import { founded, profile, profileIsAdopted, theRegister } from '../../support/register.js';
import { callIsClosed, callIsOpen, DEADLINE, frameIsSet, FRAME_2024 } from '../../support/theCall.js';

type OpenCall = Extract<CallingCommand, { type: 'openCall' }>;
const frame = (year: number, amount: number = FRAME_2024) => ({
  year,
  amount: kroner(amount),
  source: 'The distribution key',
});
const openCall = (differently: Partial<OpenCall> = {}): OpenCall => ({
  type: 'openCall',
  call: 'autumn',
  frames: [frame(2024)],
  deadline: DEADLINE,
  decideBy: day('2024-12-20'),
  ...differently,
});

describe('opening a call', () => {
  it('sets the year’s frame, and carries the whole profile as it then is', () => {
    given(theRegister)
      .when(secretary, openCall())
      .thenHappens(...callIsOpen);
  });

  it('draws on a frame that is set already, without setting it again', () => {
    given(theRegister, frameIsSet(2024))
      .when(secretary, openCall({ frames: [frame(2024), frame(2025)] }))
      .thenHappensLike({ type: 'frameSet', year: 2025 }, { type: 'callOpened', years: [2024, 2025] });
  });

  it('keeps its profile when another is adopted later', () => {
    const renamed = { ...profile, name: 'Another name' };
    const { state } = given(theRegister, callIsOpen, { type: 'profileAdopted', v: 2, profile: renamed });
    expect(state.profile?.name).toBe('Another name');
    expect(state.calls.get('autumn')?.profile.name).toBe(profile.name);
  });

  it.each([
    ['the chair', chair],
    ['somebody without a role', bystander],
    ['a stranger', stranger],
  ])('is not for %s', (_who, somebody) => {
    given(theRegister).when(somebody, openCall()).thenRefuses({ code: 'notSecretary' });
  });

  it('is for somebody who is secretary that day', () => {
    const wasSecretary = holds(bystander, { type: 'secretary' }, { to: '2024-11-24' });
    given(theRegister, wasSecretary).when(bystander, openCall()).thenRefuses({ code: 'notSecretary' });
    given(theRegister, wasSecretary)
      .when(bystander, openCall(), at('2024-11-24T23:59:59+01:00'))
      .thenHappensLike({ type: 'frameSet' }, { type: 'callOpened', by: 'bystander' });
  });

  it('is refused before the helsefellesskap is set up', () => {
    given(enters(secretary), holds(secretary, { type: 'secretary' }))
      .when(secretary, openCall())
      .thenRefuses({ code: 'notSetUp' });
  });

  it('is refused when its id is taken', () => {
    given(theRegister, callIsOpen).when(secretary, openCall()).thenRefuses({ code: 'idTaken' });
    given(theRegister, callIsOpen)
      .when(secretary, { ...openCall(), call: 'AUTUMN' })
      .thenRefuses({ code: 'idTaken' });
  });

  it('has a deadline that is not over: today will do', () => {
    given(theRegister)
      .when(secretary, openCall(), at('2024-12-01T23:59:59+01:00'))
      .thenHappensLike({ type: 'frameSet' }, { type: 'callOpened' });
    given(theRegister)
      .when(secretary, openCall(), at('2024-12-02T00:00:00+01:00'))
      .thenRefuses({ code: 'deadlineInThePast', deadline: DEADLINE });
  });

  it('is decided by the deadline at the earliest', () => {
    given(theRegister)
      .when(secretary, openCall({ decideBy: DEADLINE }))
      .thenHappensLike({ type: 'frameSet' }, { type: 'callOpened', decideBy: DEADLINE });
    given(theRegister)
      .when(secretary, openCall({ decideBy: day('2024-11-30') }))
      .thenRefuses({ code: 'decideByBeforeDeadline' });
  });

  it('has one frame for each year, as it was set first', () => {
    given(theRegister)
      .when(secretary, openCall({ frames: [frame(2024), frame(2024)] }))
      .thenRefuses({ code: 'yearTwice', year: 2024 });
    given(theRegister, frameIsSet(2024))
      .when(secretary, openCall({ frames: [frame(2024, FRAME_2024 - 1)] }))
      .thenRefuses({ code: 'frameDiffers', year: 2024, amount: FRAME_2024 });
  });
});

describe('closing a call', () => {
  const close = { type: 'closeCall', call: 'autumn' } as const;
  const twoMinutesPast = at('2024-12-02T00:02:00+01:00');
  const justBefore = at('2024-12-02T00:01:59.999+01:00');
  const open = [...founded, ...callIsOpen];

  it('is done by the clock two minutes after the deadline: what reached us in time may be on its way', () => {
    given(open).when(clock, close, twoMinutesPast).thenHappens(callIsClosed);
    given(open).when(clock, close, justBefore).thenRefuses({ code: 'callNotOver' });
  });

  it('is asked for at that moment, and once', () => {
    const { state } = given(open);
    expect(dueCommands(state, justBefore)).toEqual([]);
    expect(dueCommands(state, twoMinutesPast)).toEqual([{ id: 'closeCall:autumn', command: close }]);
    expect(dueCommands(given(open, callIsClosed).state, twoMinutesPast)).toEqual([]);
  });

  it('is nobody else’s, in no other call, and done once', () => {
    given(open).when(secretary, close, twoMinutesPast).thenRefuses({ code: 'notClock' });
    given(profileIsAdopted).when(clock, close, twoMinutesPast).thenRefuses({ code: 'notFound' });
    given(open, callIsClosed).when(clock, close, twoMinutesPast).thenRefuses({ code: 'callAlreadyClosed' });
  });
});

describe('the way a call gives its grant', () => {
  it('is the first that the profile names, where the secretary does not say', () => {
    const direct = { ...profile, modes: ['direct' as const, 'openCall' as const] };
    given(theRegister, { type: 'profileAdopted', v: 2, profile: direct })
      .when(secretary, openCall())
      .thenHappensLike({ type: 'frameSet' }, { type: 'callOpened', mode: 'direct' });
    given(theRegister, { type: 'profileAdopted', v: 2, profile: direct })
      .when(secretary, openCall({ mode: 'openCall' }))
      .thenHappensLike({ type: 'frameSet' }, { type: 'callOpened', mode: 'openCall' });
  });

  it('is one of the profile’s', () => {
    given(theRegister)
      .when(secretary, openCall({ mode: 'continuous' }))
      .thenRefuses({ code: 'notItsMode' });
  });

  it('was an open call where it was opened before there were others', () => {
    const [, opened] = callIsOpen;
    const first = { ...opened, v: 1, profile: firstProfile } as unknown as Event;
    expect(given(theRegister, first).state.calls.get('autumn')).toMatchObject({
      mode: 'openCall',
      profile: { deciding: ['ssu'] },
    });
  });
});
