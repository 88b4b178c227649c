import { describe, it, expect } from '@jest/globals';
import type { NoteAttachmentChange } from '../../../src/steps/endorsing/attachmentChanged.js';
import { cardsWanted } from '../../../src/teams/wanted.js';
import {
  alesundsLeader,
  clinicHead,
  clock,
  haramsLeader,
  hospitalContact,
  projectLeader,
  secretary,
} from '../../support/cast.js';
import { at, given, stateAfter } from '../../support/given.js';
import { theRegister } from '../../support/register.js';
import {
  attachmentIsChanged,
  callIsClosed,
  callIsOpen,
  declines,
  ENDORSERS,
  endorses,
  isSent,
  isSubmitted,
  sendCommand,
  starts,
} from '../../support/theCall.js';
import { isChecked } from '../../support/theMeeting.js';

const sent = [...theRegister, ...callIsOpen, starts(), isSent()];
const everybody = [endorses(alesundsLeader, 'alesund'), endorses(haramsLeader, 'haram'), endorses(clinicHead, 'hf')];
const note = (differently: Partial<NoteAttachmentChange> = {}): NoteAttachmentChange => ({
  type: 'noteAttachmentChange',
  application: 'app',
  version: 1,
  attachment: 'file-1',
  name: 'Framdriftsplan.pdf',
  sha256: 'b'.repeat(64),
  how: 'changed',
  ...differently,
});
const AFTER_THE_DEADLINE = at('2024-12-03T09:00:00+01:00');
const applicationIn = (state: ReturnType<typeof stateAfter>) => {
  const application = state.applications.get('app');
  if (!application) throw new Error('there is none');
  return application;
};
const toldIn = (state: ReturnType<typeof stateAfter>) =>
  cardsWanted(state)
    .filter(({ key }) => key.startsWith('attachmentchanged:'))
    .map(({ key }) => key.split(':').at(-1))
    .sort();

describe('a file that is no longer the one everybody answered about', () => {
  it('ends the round while it can be sent again', () => {
    given(sent).when(clock, note()).thenHappens(attachmentIsChanged());
    given(sent, everybody).when(clock, note()).thenHappens(attachmentIsChanged());
    given(sent, everybody, isSubmitted()).when(clock, note()).thenHappens(attachmentIsChanged());
    given(sent, everybody, isSubmitted(), isChecked()).when(clock, note()).thenHappens(attachmentIsChanged());
  });

  it('is recorded, and the application stays as it is, once the deadline has passed', () => {
    given(sent, everybody, isSubmitted(), callIsClosed)
      .when(clock, note({ how: 'gone' }), AFTER_THE_DEADLINE)
      .thenHappens(attachmentIsChanged({ how: 'gone', reopens: false }));
  });

  it('is noted by the clock alone', () => {
    given(sent).when(projectLeader, note()).thenRefuses({ code: 'notClock' });
  });
  it('must belong to an application that is there', () => {
    given(sent)
      .when(clock, note({ application: 'other' }))
      .thenRefuses({ code: 'notFound' });
  });
  it('is nothing new where it has been noted already', () => {
    given(sent, attachmentIsChanged()).when(clock, note()).thenRefuses({ code: 'attachmentAlreadyNoted' });
  });
  it('says nothing of a version that has been replaced, or of none', () => {
    given(sent, declines(haramsLeader, 'haram'), isSent({ version: 2, freezeId: 'freeze-2' }))
      .when(clock, note())
      .thenRefuses({ code: 'outdated' });
    given(theRegister, callIsOpen, starts()).when(clock, note()).thenRefuses({ code: 'outdated' });
  });
  it('changes nothing where the application is its writers’ already, or will not be assessed', () => {
    given(sent, declines(haramsLeader, 'haram')).when(clock, note()).thenRefuses({ code: 'alreadyOver' });
  });

  it('gives the application back to its writers: nobody can answer about the old content', () => {
    const { status, submitted, rounds } = applicationIn(
      stateAfter([...sent, ...everybody, isSubmitted(), attachmentIsChanged()]),
    );
    expect({ status, submitted, ended: rounds[0]?.ended }).toEqual({
      status: 'draft',
      submitted: undefined,
      ended: 'attachmentChanged',
    });
    given(sent, attachmentIsChanged())
      .when(haramsLeader, {
        type: 'endorse',
        application: 'app',
        party: 'haram',
        version: 1,
        answer: 'endorsed',
        justification: 'Ja.',
      })
      .thenRefuses({ code: 'roundEnded' });
  });

  it('lets it be sent anew, and it keeps its number', () => {
    const reopened = [...sent, ...everybody, isSubmitted(), starts('other'), attachmentIsChanged()];
    given(reopened)
      .when(projectLeader, sendCommand({ freezeId: 'freeze-2', endorsers: ENDORSERS }))
      .thenHappensLike({ type: 'sentForEndorsement', version: 2 });
    const again = everybody.map((answer) => ({ ...answer, version: 2 }));
    given(reopened, isSent({ version: 2, freezeId: 'freeze-2' }), again.slice(0, 2))
      .when(clinicHead, {
        type: 'endorse',
        application: 'app',
        party: 'hf',
        version: 2,
        answer: 'endorsed',
        justification: 'Ja.',
      })
      .thenHappensLike({ type: 'endorsed' }, { type: 'submitted', number: 1 });
  });

  it('is told to those on the application and to the leaders; the secretariat where it stays as it is', () => {
    expect(toldIn(stateAfter([...sent, attachmentIsChanged()]))).toEqual(
      [projectLeader, hospitalContact, alesundsLeader, haramsLeader, clinicHead].map(({ id }) => id).sort(),
    );
    expect(
      toldIn(stateAfter([...sent, ...everybody, isSubmitted(), callIsClosed, attachmentIsChanged({ reopens: false })])),
    ).toEqual([secretary.id]);
  });
});
