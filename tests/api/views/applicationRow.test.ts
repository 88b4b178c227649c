import { describe, expect, it } from '@jest/globals';
import type { Look } from '../../../src/api/reader.js';
import { applicationRow } from '../../../src/api/views/applicationRow.js';
import { meetingPage } from '../../../src/api/views/meetingViews.js';
import { osloDate } from '../../../src/grant/calendar.js';
import { alesundsLeader, chair, haramsLeader, type Player } from '../../support/cast.js';
import { at, stateAfter } from '../../support/given.js';
import { theRegister } from '../../support/register.js';
import { callIsOpen, endorses, isSent, starts } from '../../support/theCall.js';
import { ballotIsOpen, MEETING_DAY, theCommitteeMeets } from '../../support/theMeeting.js';

/** What a person looks at, where nobody but the directory's names is asked. Names are sorted other than ids. */
const lookOf = (state: Look['state'], { id }: Player): Look =>
  ({
    state,
    now: MEETING_DAY,
    today: osloDate(MEETING_DAY),
    reader: { person: id, actor: { kind: 'person', person: id }, language: 'nn' },
    world: { people: { get: (person: string) => ({ name: [...person].reverse().join('') }) }, drafts: new Map() },
  }) as unknown as Look;

describe('since when an application waits', () => {
  it('is when the leaders were asked, whoever has answered since', () => {
    const asked = stateAfter([...theRegister, ...callIsOpen, starts(), isSent()]);
    const state = stateAfter([endorses(alesundsLeader, 'alesund')], asked, at('2024-11-26T12:00:00+01:00'));
    const application = state.applications.get('app');
    const call = application && state.calls.get(application.call);
    if (!application || !call) throw new Error('the story lacks it');
    const sent = application.rounds[0]?.sent.at;
    const given = application.rounds[0]?.answers['alesund']?.stamp.at;
    expect(given).not.toBe(sent);
    expect(applicationRow(lookOf(state, haramsLeader), application, call).since).toBe(sent);
  });
});

describe('the seats of a ballot', () => {
  it('stand with the chair first and the others by name', () => {
    const state = stateAfter([...theCommitteeMeets, ballotIsOpen()]);
    const meeting = [...state.meetings.values()][0]?.id ?? '';
    const seats = meetingPage(lookOf(state, chair), meeting).caseList[0]?.ballots[0]?.seats ?? [];
    const [first, ...others] = seats.map(({ member }) => member);
    const names = others.map(({ name }) => name);
    expect(first?.id).toBe(chair.id);
    expect(names.length).toBeGreaterThan(1);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nn')));
  });
});
