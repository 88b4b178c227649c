import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MEMBER_ROLES, MOST_MEMBERS, writersOf, type MemberRole } from '../../../src/grant/members.js';
import type { Event } from '../../../src/steps/process.js';
import {
  bystander,
  enters,
  haramsLeader,
  hospitalContact,
  projectLeader,
  secretary,
  stranger,
} from '../../support/cast.js';
import type { Player } from '../../support/cast.js';
import { given, Play } from '../../support/given.js';
import { theRegister } from '../../support/register.js';
import { callIsOpen, isSent, isSubmitted, sendCommand, starts } from '../../support/theCall.js';

const aDraft = [...theRegister, ...callIsOpen, starts()];

const set = (who: Player, role: MemberRole) =>
  ({ type: 'setMember', application: 'app', person: who.id, role }) as const;
const remove = (who: Player) => ({ type: 'removeMember', application: 'app', person: who.id }) as const;
const isSet = (who: Player, role: MemberRole, by = projectLeader): Event => ({
  type: 'memberSet',
  v: 1,
  application: 'app',
  person: who.id,
  role,
  by: by.id,
});
const isRemoved = (who: Player, by = projectLeader): Event => ({
  type: 'memberRemoved',
  v: 1,
  application: 'app',
  person: who.id,
  by: by.id,
});
const membersAfter = (...history: Event[]) => given(aDraft, history).state.applications.get('app')?.members;

describe('the people on a draft', () => {
  it('begin with whoever started it, as a writer', () => {
    expect(membersAfter()).toEqual({ [projectLeader.id]: 'writer' });
  });

  it.each(MEMBER_ROLES)('are added by one who writes: %s', (role) => {
    given(aDraft).when(projectLeader, set(hospitalContact, role)).thenHappens(isSet(hospitalContact, role));
    expect(membersAfter(isSet(hospitalContact, role))).toMatchObject({ [hospitalContact.id]: role });
  });

  it('may all be changed and taken off by whoever writes, also one who was added', () => {
    const added = given(aDraft, isSet(hospitalContact, 'writer'), isSet(bystander, 'reader'));
    added
      .when(hospitalContact, set(bystander, 'commenter'))
      .thenHappens(isSet(bystander, 'commenter', hospitalContact));
    added.when(hospitalContact, remove(bystander)).thenHappens(isRemoved(bystander, hospitalContact));
    added.when(hospitalContact, remove(projectLeader)).thenHappens(isRemoved(projectLeader, hospitalContact));
  });

  it('are changed by nobody who only comments or reads, nor by the secretariat or a stranger', () => {
    for (const role of ['commenter', 'reader'] as const) {
      const added = given(aDraft, isSet(hospitalContact, role));
      added.when(hospitalContact, set(hospitalContact, 'writer')).thenRefuses({ code: 'notYours' });
      added.when(hospitalContact, remove(projectLeader)).thenRefuses({ code: 'notYours' });
    }
    for (const who of [secretary, stranger, bystander])
      given(aDraft).when(who, set(bystander, 'writer')).thenRefuses({ code: 'notYours' });
    given(aDraft).when(bystander, remove(bystander)).thenRefuses({ code: 'notYours' });
  });

  it('may leave by themselves, whatever they may do', () => {
    given(aDraft, isSet(bystander, 'reader'))
      .when(bystander, remove(bystander))
      .thenHappens(isRemoved(bystander, bystander));
    given(aDraft, isSet(hospitalContact, 'writer'))
      .when(projectLeader, remove(projectLeader))
      .thenHappens(isRemoved(projectLeader));
  });

  it('always have one who writes', () => {
    const alone = given(aDraft, isSet(bystander, 'commenter'));
    alone.when(projectLeader, remove(projectLeader)).thenRefuses({ code: 'lastWriter' });
    alone.when(projectLeader, set(projectLeader, 'reader')).thenRefuses({ code: 'lastWriter' });
  });

  it('are entries of the register, and of an application there is', () => {
    given(aDraft).when(projectLeader, set(stranger, 'writer')).thenRefuses({ code: 'notFound' });
    given(theRegister).when(projectLeader, set(bystander, 'writer')).thenRefuses({ code: 'notFound' });
  });

  it('are not changed by what is so already', () => {
    given(aDraft).when(projectLeader, set(projectLeader, 'writer')).thenHappens();
    given(aDraft).when(projectLeader, remove(bystander)).thenHappens();
  });

  it('are so many and no more', () => {
    const many = Array.from({ length: MOST_MEMBERS }, (_, index) => ({ ...bystander, id: `reader-${index}` }));
    const full = given(
      aDraft,
      many.flatMap((who) => [enters(who)[0]].flatMap((event) => (event ? [event] : []))),
      many.slice(1).map((who) => isSet(who, 'reader')),
    );
    full.when(projectLeader, set(bystander, 'reader')).thenRefuses({ code: 'tooManyMembers' });
    full.when(projectLeader, set({ ...bystander, id: 'reader-1' }, 'commenter')).thenHappensLike({ type: 'memberSet' });
  });

  it('are settled when it has been submitted', () => {
    const submitted = given(aDraft, isSet(hospitalContact, 'writer'), isSent(), isSubmitted());
    submitted.when(projectLeader, set(bystander, 'reader')).thenRefuses({ code: 'alreadyPastSubmission' });
    submitted.when(projectLeader, remove(hospitalContact)).thenRefuses({ code: 'alreadyPastSubmission' });
  });

  it('may be changed while its leaders answer', () => {
    given(aDraft, isSent()).when(projectLeader, set(bystander, 'reader')).thenHappens(isSet(bystander, 'reader'));
  });
});

describe('one who was added as a writer', () => {
  it('sends it to its leaders, and nobody else does', () => {
    const added = given(aDraft, isSet(bystander, 'writer'), isSet(hospitalContact, 'commenter'));
    added.when(bystander, sendCommand()).thenHappensLike({ type: 'sentForEndorsement', by: bystander.id });
    added.when(hospitalContact, sendCommand()).thenRefuses({ code: 'notYours' });
  });

  it('stands on it, and does not when he has left; the others hear of it still', () => {
    const standing = (...history: Event[]) => given(aDraft, history).state.applications.get('app')?.people;
    expect(standing(isSet(bystander, 'writer'))).toEqual([projectLeader.id, bystander.id]);
    expect(standing(isSet(bystander, 'reader'))).toEqual([projectLeader.id]);
    expect(standing(isSet(bystander, 'writer'), isSent())).toEqual([
      projectLeader.id,
      bystander.id,
      hospitalContact.id,
    ]);
    expect(standing(isSet(bystander, 'writer'), isRemoved(projectLeader, bystander))).toEqual([bystander.id]);
    expect(standing(isSent(), isSet(hospitalContact, 'reader'), isRemoved(hospitalContact))).toEqual([
      projectLeader.id,
    ]);
  });

  it('is remembered as added by whoever did it, also when what he may do is changed', () => {
    const added = given(
      aDraft,
      isSet(bystander, 'reader'),
      isSet(hospitalContact, 'writer'),
      isSet(bystander, 'writer', hospitalContact),
    );
    expect(added.state.applications.get('app')?.added[bystander.id]).toMatchObject({ by: projectLeader.id });
  });
});

describe('whatever is wished by whomever, in any order', () => {
  const players = [projectLeader, hospitalContact, bystander, haramsLeader] as const;
  const wish = fc.record({
    who: fc.constantFrom(...players),
    person: fc.constantFrom(...players),
    role: fc.constantFrom(...MEMBER_ROLES, 'none' as const),
  });

  it('somebody writes, nobody gave himself more, and each may do what was said of him last', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
        const play = new Play(given(aDraft).state);
        const said = new Map<string, string>([[projectLeader.id, 'writer']]);
        for (const { who, person, role } of wishes) {
          const events = play.does(who, role === 'none' ? remove(person) : set(person, role));
          if (events.length > 0)
            expect(said.get(who.id) === 'writer' || (who === person && role === 'none')).toBe(true);
          for (const event of events) {
            if (event.type === 'memberSet') said.set(event.person, event.role);
            if (event.type === 'memberRemoved') said.delete(event.person);
          }
          const application = play.state.applications.get('app');
          expect(new Map(Object.entries(application?.members ?? {}))).toEqual(said);
          expect(application && writersOf(application).length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
