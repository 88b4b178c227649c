import { describe, expect, it } from '@jest/globals';
import type { Event } from '../../../src/steps/process.js';
import { bystander, projectLeader, secretary, stranger } from '../../support/cast.js';
import { given } from '../../support/given.js';
import { theRegister } from '../../support/register.js';
import { callIsOpen, isDeleted, starts } from '../../support/theCall.js';

const words = { initiative: 'idea', title: 'Felles opplæring', parties: ['haram', 'hf'], text: 'Vi lærer opp saman.' };
const said = { initiative: 'idea', title: { text: words.title }, parties: words.parties, text: { text: words.text } };
const propose = { type: 'proposeInitiative', ...words } as const;
const proposed: Event = { type: 'initiativeProposed', v: 1, ...said, by: projectLeader.id };
const closed: Event = { type: 'initiativeClosed', v: 1, initiative: 'idea', by: projectLeader.id };
const close = { type: 'closeInitiative', initiative: 'idea' } as const;
const reopen = { type: 'reopenInitiative', initiative: 'idea' } as const;
const change = { type: 'changeInitiative', ...words, title: 'Opplæring saman' } as const;
const onIt = (...history: Event[]) => given([...theRegister, ...callIsOpen], history);

describe('an idea', () => {
  it('is proposed by anybody in the register, and by nobody else', () => {
    onIt().when(projectLeader, propose).thenHappens(proposed);
    onIt()
      .when(bystander, propose)
      .thenHappens({ ...proposed, by: bystander.id });
    onIt().when(stranger, propose).thenRefuses({ code: 'notRegistered' });
    onIt(proposed).when(bystander, propose).thenRefuses({ code: 'idTaken' });
  });

  it('has a title, parties and some words', () => {
    for (const lacking of [{ title: ' ' }, { text: '–' }, { parties: [] }])
      onIt()
        .when(projectLeader, { ...propose, ...lacking })
        .thenRefuses({ code: 'initiativeIncomplete' });
    onIt()
      .when(projectLeader, { ...propose, text: 'x'.repeat(2001) })
      .thenRefuses({ code: 'textTooLong' });
    onIt()
      .when(projectLeader, { ...propose, parties: ['haram', 'atlantis'] })
      .thenRefuses({ code: 'notFound' });
  });

  it('is changed, closed and opened again by its author and the secretariat, and by nobody else', () => {
    const changed = { ...proposed, type: 'initiativeChanged', title: { text: 'Opplæring saman' } } as Event;
    for (const who of [projectLeader, secretary]) {
      onIt(proposed)
        .when(who, change)
        .thenHappens({ ...changed, by: who.id } as Event);
      onIt(proposed)
        .when(who, close)
        .thenHappens({ ...closed, by: who.id });
      onIt(proposed, closed).when(who, reopen).thenHappensLike({ type: 'initiativeReopened', by: who.id });
    }
    for (const command of [change, close, reopen]) {
      onIt(proposed).when(bystander, command).thenRefuses({ code: 'notTheAuthor' });
      onIt(proposed).when(stranger, command).thenRefuses({ code: 'notRegistered' });
      onIt().when(projectLeader, command).thenRefuses({ code: 'notFound' });
    }
  });

  it('is neither changed nor closed once it is closed, and not opened while it is open', () => {
    for (const command of [change, close])
      onIt(proposed, closed).when(projectLeader, command).thenRefuses({ code: 'initiativeClosed' });
    onIt(proposed).when(projectLeader, reopen).thenRefuses({ code: 'initiativeNotClosed' });
  });

  const start = { type: 'startApplication', application: 'app', call: 'autumn', initiative: 'idea' } as const;
  const grew: Event = {
    type: 'applicationStarted',
    v: 2,
    application: 'app',
    call: 'autumn',
    by: bystander.id,
    initiative: 'idea',
  };

  it('is what an application grows from, while it is open', () => {
    onIt(proposed).when(bystander, start).thenHappens(grew);
    const { initiatives, applications } = onIt(proposed, grew).state;
    expect(initiatives.get('idea')?.applications).toEqual(['app']);
    expect(applications.get('app')?.initiative).toBe('idea');
    onIt(proposed, closed).when(bystander, start).thenRefuses({ code: 'initiativeClosed' });
    onIt().when(bystander, start).thenRefuses({ code: 'notFound' });
  });
});

describe('a copy', () => {
  const copy = { type: 'startApplication', application: 'copy', call: 'autumn', copiedFrom: 'app' } as const;

  it('is begun by whoever is on the application it is made of, and nobody else knows that there is one', () => {
    onIt(starts()).when(projectLeader, copy).thenHappens({
      type: 'applicationStarted',
      v: 2,
      application: 'copy',
      call: 'autumn',
      by: projectLeader.id,
      copiedFrom: 'app',
    });
    onIt(starts()).when(bystander, copy).thenRefuses({ code: 'notFound' });
    onIt().when(projectLeader, copy).thenRefuses({ code: 'notFound' });
  });

  it('may be made of a deleted draft by its writer', () => {
    onIt(starts(), isDeleted()).when(projectLeader, copy).thenHappensLike({ type: 'applicationStarted', v: 2 });
  });
});
