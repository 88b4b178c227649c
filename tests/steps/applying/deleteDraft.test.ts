import { describe, expect, it } from '@jest/globals';
import { newFreezeId } from '../../../src/grant/freezeId.js';
import { dueCommands, type Event } from '../../../src/steps/process.js';
import { bystander, haramsLeader, projectLeader, secretary } from '../../support/cast.js';
import { AN_ORDINARY_DAY, at, given } from '../../support/given.js';
import { theRegister } from '../../support/register.js';
import {
  callIsClosed,
  callIsOpen,
  DEADLINE,
  declines,
  isDeleted,
  isRestored,
  isReturned,
  isSent,
  isSubmitted,
  isWithdrawn,
  sendCommand,
  starts,
} from '../../support/theCall.js';

const onIt = (...history: Event[]) => given([...theRegister, ...callIsOpen, starts()], history);
const remove = { type: 'deleteDraft', application: 'app' } as const;
const restore = { type: 'restoreDraft', application: 'app' } as const;
const missed: Event = { type: 'notAssessed', v: 1, application: 'app', reasons: [{ code: 'NOT_SENT' }] };

describe('deleting a draft', () => {
  it('is for its writer, where it was never sent or its round has ended', () => {
    onIt().when(projectLeader, remove).thenHappens(isDeleted());
    onIt(isSent(), declines(haramsLeader, 'haram')).when(projectLeader, remove).thenHappens(isDeleted());
  });

  it('is refused for everybody else, and of what nobody knows', () => {
    for (const who of [bystander, secretary]) onIt().when(who, remove).thenRefuses({ code: 'notYours' });
    given(theRegister).when(projectLeader, remove).thenRefuses({ code: 'notFound' });
  });

  it('is refused of what is sent, and of what has been submitted and came back', () => {
    onIt(isSent()).when(projectLeader, remove).thenRefuses({ code: 'notADraft' });
    onIt(isSent(), isSubmitted(), isReturned()).when(projectLeader, remove).thenRefuses({ code: 'submittedBefore' });
  });

  it('is refused of what has ended', () => {
    for (const end of [[isDeleted()], [isSent(), isWithdrawn()], [callIsClosed, missed]])
      onIt(...end)
        .when(projectLeader, remove)
        .thenRefuses({ code: 'alreadyEnded' });
  });

  it('keeps it from being marked as not assessed at the deadline', () => {
    expect(dueCommands(onIt(isDeleted(), callIsClosed).state, at('2024-12-03T12:00:00+01:00'))).toEqual([]);
  });
});

describe('taking a deleted draft back', () => {
  it('is for its writer for 30 days, while it can still be sent', () => {
    onIt(isDeleted()).when(projectLeader, restore).thenHappens(isRestored());
    const state = onIt(isDeleted(), isRestored()).state.applications.get('app');
    expect(state?.status).toBe('draft');
    expect(state).not.toHaveProperty('deleted');
  });

  it('is refused for everybody else, and of what nobody knows', () => {
    onIt(isDeleted()).when(bystander, restore).thenRefuses({ code: 'notYours' });
    given(theRegister).when(projectLeader, restore).thenRefuses({ code: 'notFound' });
  });

  it('is refused of what is not deleted', () => {
    onIt().when(projectLeader, restore).thenRefuses({ code: 'notDeleted' });
  });

  it('is refused after 30 days, and after the deadline', () => {
    onIt(isDeleted())
      .when(projectLeader, restore, at('2024-12-25T12:00:00+01:00'))
      .thenRefuses({ code: 'restoreTooLate' });
    onIt(isDeleted())
      .when(projectLeader, restore, at('2024-12-02T00:00:00+01:00'))
      .thenRefuses({ code: 'deadlinePassed', deadline: DEADLINE });
  });

  it('gives up a sending that was begun before it was deleted', () => {
    onIt(isDeleted(), isRestored())
      .when(projectLeader, sendCommand({ freezeId: newFreezeId(AN_ORDINARY_DAY, 'x') }))
      .thenRefuses({ code: 'sendingGivenUp' });
  });
});
