import { describe, expect, it } from '@jest/globals';
import { changedTopics } from '../../src/api/changedTopics.js';
import type { Event } from '../../src/steps/process.js';
import { alesundsLeader, bystander, enters, projectLeader, secretary } from '../support/cast.js';
import { stateAfter } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { endorses, frameIsSet, isSent, starts } from '../support/theCall.js';
import { ballotIsOpen, comesIn, theCommitteeMeets, votes } from '../support/theMeeting.js';

const before = stateAfter([...theCommitteeMeets, ...comesIn('other', 500_000, 2), ballotIsOpen()]);

describe('what a page may show otherwise', () => {
  it.each<[string, Event[], string[]]>([
    ['a vote', [votes(alesundsLeader.id, 'for')], ['meetings']],
    ['a new draft', [starts('new', projectLeader)], ['applications']],
    ['an endorsement', [endorses(alesundsLeader, 'alesund', 'other')], ['applications']],
    ['somebody in the register', enters({ ...bystander, id: 'newcomer' }), ['register']],
    ['a frame', [frameIsSet(2025)], ['calls']],
  ])('after %s', (_name, events, topics) => {
    expect(changedTopics(before, stateAfter(events, before))).toEqual(topics);
  });

  it('is nothing where nothing happened, and everything the first time', () => {
    expect(changedTopics(before, before)).toEqual([]);
    const first = stateAfter([...theRegister, starts('app', secretary), isSent()]);
    expect(changedTopics(first, before).toSorted()).toEqual(['applications', 'calls', 'meetings', 'register']);
  });
});
