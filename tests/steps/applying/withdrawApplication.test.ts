import { describe, expect, it } from '@jest/globals';
import type { Event } from '../../../src/steps/process.js';
import { bystander, clinicHead, haramsLeader, projectLeader, secretary } from '../../support/cast.js';
import { at, given } from '../../support/given.js';
import { theRegister } from '../../support/register.js';
import {
  callIsClosed,
  callIsOpen,
  declines,
  endorses,
  isDeleted,
  isReturned,
  isSent,
  isSubmitted,
  isWithdrawn,
  starts,
} from '../../support/theCall.js';
import { isChecked } from '../../support/theMeeting.js';

const onIt = (...history: Event[]) => given([...theRegister, ...callIsOpen, starts()], history);
const withdraw = { type: 'withdrawApplication', application: 'app' } as const;
const onAgenda: Event = {
  type: 'caseAdded',
  v: 1,
  meeting: 'meeting',
  case: 'ssu-2024-57',
  application: 'app',
  year: 2024,
  number: 57,
};
const all = ['alesund', 'haram', 'hf'].map((party) => endorses(haramsLeader, party));

describe('withdrawing an application', () => {
  it.each([
    ['while its leaders are asked', [isSent()]],
    ['when all have endorsed it', [isSent(), ...all]],
    ['when it is submitted, also after the deadline', [isSent(), ...all, isSubmitted(), callIsClosed]],
    ['when it has been formally checked', [isSent(), ...all, isSubmitted(), callIsClosed, isChecked()]],
    ['when it was sent back', [isSent(), ...all, isSubmitted(), callIsClosed, isReturned()]],
  ])('is for its writer %s', (_, history) => {
    onIt(...history)
      .when(projectLeader, withdraw)
      .thenHappens(isWithdrawn());
  });

  it('may have a reason, and spaces are none', () => {
    const because = { ...withdraw, reason: ' Vi ventar til neste utlysing. ' };
    onIt(isSent())
      .when(projectLeader, because)
      .thenHappens({ ...isWithdrawn(), reason: { text: 'Vi ventar til neste utlysing.' } } as Event);
    onIt(isSent())
      .when(projectLeader, { ...withdraw, reason: '  \n' })
      .thenHappens(isWithdrawn());
  });

  it('is refused for everybody else, whoever he is', () => {
    for (const who of [bystander, secretary, haramsLeader])
      onIt(isSent()).when(who, withdraw).thenRefuses({ code: 'notYours' });
  });

  it('is refused of what nobody knows, and of a draft that was never sent', () => {
    given(theRegister).when(projectLeader, withdraw).thenRefuses({ code: 'notFound' });
    onIt().when(projectLeader, withdraw).thenRefuses({ code: 'draftNotSent' });
    onIt(isSent(), declines(haramsLeader, 'haram')).when(projectLeader, withdraw).thenRefuses({ code: 'draftNotSent' });
  });

  it('is refused once it is on an agenda', () => {
    onIt(isSent(), ...all, isSubmitted(), onAgenda)
      .when(projectLeader, withdraw)
      .thenRefuses({ code: 'beingAssessed' });
  });

  it('is refused of what has ended', () => {
    onIt(isSent(), isWithdrawn()).when(projectLeader, withdraw).thenRefuses({ code: 'alreadyEnded' });
    onIt(isDeleted()).when(projectLeader, withdraw).thenRefuses({ code: 'alreadyEnded' });
  });

  it('is refused where the reason is longer than an act’s text', () => {
    onIt(isSent())
      .when(projectLeader, { ...withdraw, reason: 'x'.repeat(2001) })
      .thenRefuses({ code: 'textTooLong' });
  });

  it('is told to those on it, to the leaders who were asked, and to the secretariat, and not to who did it', () => {
    const withdrawn = onIt(isSent(), isWithdrawn()).state.applications.get('app');
    expect(withdrawn).toMatchObject({ status: 'withdrawn', rounds: [{ ended: 'withdrawn' }] });
    expect(new Set(withdrawn?.withdrawn?.tell)).toEqual(
      new Set(['hospital-contact', 'alesunds-leader', 'harams-leader', 'clinic-head', 'secretary']),
    );
  });

  it('lets no leader answer any more', () => {
    const endorse = {
      type: 'endorse',
      application: 'app',
      party: 'hf',
      version: 1,
      answer: 'endorsed',
      justification: 'Vi vil.',
    } as const;
    onIt(isSent(), isWithdrawn()).when(clinicHead, endorse).thenRefuses({ code: 'outOfHands', ended: 'withdrawn' });
  });

  it('keeps it from being marked as not assessed at the deadline', () => {
    onIt(isSent(), isWithdrawn(), callIsClosed)
      .when(
        { actor: 'clock' as never },
        { type: 'notAssess', application: 'app', missing: [] },
        at('2024-12-02T01:00:00+01:00'),
      )
      .thenRefuses({ code: 'alreadyPastSubmission' });
  });
});
