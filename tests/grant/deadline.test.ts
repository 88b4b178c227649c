import { describe, expect, it } from '@jest/globals';
import { deadlineOf, isClosedFor, isOverFor } from '../../src/grant/deadline.js';
import type { State } from '../../src/grant/state.js';
import { at, stateAfter } from '../support/given.js';
import { theRegister } from '../support/register.js';
import {
  callIsClosed,
  callIsOpen,
  DEADLINE,
  isReturned,
  isSent,
  isSubmitted,
  NEW_DEADLINE,
  starts,
} from '../support/theCall.js';

const found = ({ applications, calls }: State) => {
  const [application, call] = [applications.get('app'), calls.get('autumn')];
  if (!application || !call) throw new Error('the story lacks it');
  return [application, call] as const;
};
const started = [...theRegister, ...callIsOpen, starts()];
const returned = [...started, isSent(), isSubmitted(), callIsClosed, isReturned()];

describe('the deadline of an application', () => {
  it('is its call’s', () => {
    const [application, call] = found(stateAfter(started));
    expect(deadlineOf(application, call)).toBe(DEADLINE);
    expect(isClosedFor(application, call, at('2024-12-01T23:59:59+01:00'))).toBe(false);
    expect(isClosedFor(application, call, at('2024-12-02T00:00:00+01:00'))).toBe(true);
  });

  it('is past once its call is closed, whatever a clock says', () => {
    const [application, call] = found(stateAfter([...started, callIsClosed]));
    expect(isClosedFor(application, call, at('2024-11-25T12:00:00+01:00'))).toBe(true);
    expect(isOverFor(application, call, at('2024-11-25T12:00:00+01:00'))).toBe(true);
  });

  it('is its own once it was sent back, to the last second of that day in Oslo, though its call is closed', () => {
    const [application, call] = found(stateAfter(returned));
    expect(deadlineOf(application, call)).toBe(NEW_DEADLINE);
    expect(isClosedFor(application, call, at('2024-12-10T23:59:59+01:00'))).toBe(false);
    expect(isClosedFor(application, call, at('2024-12-11T00:00:00+01:00'))).toBe(true);
  });

  it('is over two minutes later: what reached us in time may still be on its way', () => {
    const [application, call] = found(stateAfter(returned));
    expect(isOverFor(application, call, at('2024-12-11T00:01:59+01:00'))).toBe(false);
    expect(isOverFor(application, call, at('2024-12-11T00:02:00+01:00'))).toBe(true);
  });
});
