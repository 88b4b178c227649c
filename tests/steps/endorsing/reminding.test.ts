import { describe, expect, it } from '@jest/globals';
import { atHour, type Instant } from '../../../src/grant/calendar.js';
import { dueCommands } from '../../../src/steps/process.js';
import {
  alesundsLeader,
  bystander,
  clinicHead,
  clock,
  day,
  haramsLeader,
  hospitalContact,
  projectLeader,
  secretary,
} from '../../support/cast.js';
import { at, given, stateAfter } from '../../support/given.js';
import { theRegister } from '../../support/register.js';
import {
  asksForChanges,
  callIsOpen,
  DEADLINE,
  endorses,
  isAskedInstead,
  isRecalled,
  isReminded,
  isReturned,
  isSent,
  NEW_DEADLINE,
  starts,
} from '../../support/theCall.js';
import type { Event } from '../../../src/steps/process.js';

const SENT_AT = at('2024-11-10T12:00:00+01:00');
const asked = stateAfter([...theRegister, ...callIsOpen, starts(), isSent()], undefined, SENT_AT);
const after = (...events: Event[]) => stateAfter(events, asked, at('2024-11-24T08:00:00+01:00'));
const dueAt = (state: typeof asked, moment: string | Instant) =>
  dueCommands(state, moment.endsWith('Z') ? (moment as Instant) : at(moment)).filter(
    ({ command }) => command.type === 'remind',
  );
const parties = (due: ReturnType<typeof dueAt>) =>
  due.map(({ command }) => (command.type === 'remind' ? `${command.party} ${command.slot}` : ''));

describe('a leader who has not answered', () => {
  it('is reminded seven, three and one days before the deadline, at eight in Oslo and not before', () => {
    expect(dueAt(asked, '2024-11-24T07:59:59+01:00')).toEqual([]);
    for (const slot of ['2024-11-24', '2024-11-28', '2024-11-30'])
      expect(parties(dueAt(asked, `${slot}T08:00:00+01:00`))).toEqual([
        `alesund ${slot}`,
        `haram ${slot}`,
        `hf ${slot}`,
      ]);
    expect(dueAt(asked, '2024-12-02T00:00:00+01:00')).toEqual([]);
  });

  it('is reminded once for a slot, whichever instance gets to it: the command has one id, and the rule knows', () => {
    const [first] = dueAt(asked, '2024-11-24T08:00:00+01:00');
    expect(first?.id).toBe('remind:app:1:alesund:alesunds-leader:2024-11-24');
    expect(dueAt(asked, '2024-11-24T19:00:00+01:00')[0]?.id).toBe(first?.id);
    const reminded = after(isReminded('2024-11-24', 'alesund', 'alesunds-leader'));
    expect(parties(dueAt(reminded, '2024-11-24T08:00:01+01:00'))).toEqual(['haram 2024-11-24', 'hf 2024-11-24']);
    given(theRegister, callIsOpen, starts(), isSent(), isReminded('2024-11-28'))
      .when(
        clock,
        { type: 'remind', application: 'app', version: 1, party: 'haram', slot: day('2024-11-28') },
        at('2024-11-28T08:00:00+01:00'),
      )
      .thenRefuses({ code: 'remindedToday' });
  });

  it('is not reminded of what passed while nothing ran, once a later slot has come', () => {
    expect(parties(dueAt(asked, '2024-11-29T10:00:00+01:00'))).toContain('haram 2024-11-28');
    expect(parties(dueAt(asked, '2024-11-29T10:00:00+01:00'))).toHaveLength(3);
  });

  it('is not reminded for a slot that was before he was asked, nor on that day', () => {
    const late = stateAfter(
      [...theRegister, ...callIsOpen, starts(), isSent()],
      undefined,
      at('2024-11-29T12:00:00+01:00'),
    );
    expect(dueAt(late, '2024-11-29T18:00:00+01:00')).toEqual([]);
    expect(parties(dueAt(late, '2024-11-30T08:00:00+01:00'))).toHaveLength(3);
    const sameDay = stateAfter(
      [...theRegister, ...callIsOpen, starts(), isSent()],
      undefined,
      at('2024-11-30T06:00:00+01:00'),
    );
    expect(dueAt(sameDay, '2024-12-01T12:00:00+01:00')).toEqual([]);
  });

  it('is not reminded once he has answered or the round is over', () => {
    expect(parties(dueAt(after(endorses(haramsLeader, 'haram')), '2024-11-28T08:00:00+01:00'))).toEqual([
      'alesund 2024-11-28',
      'hf 2024-11-28',
    ]);
    expect(dueAt(after(asksForChanges(clinicHead, 'hf')), '2024-11-28T08:00:00+01:00')).toEqual([]);
    expect(dueAt(after(isRecalled), '2024-11-28T08:00:00+01:00')).toEqual([]);
  });

  it('is reminded by the application’s own deadline where it has one', () => {
    const again = isSent({ version: 2, freezeId: '2' });
    const back = stateAfter([isReturned(), again], asked, at('2024-12-02T12:00:00+01:00'));
    expect(NEW_DEADLINE).toBe('2024-12-10');
    expect(parties(dueAt(back, '2024-12-03T08:00:00+01:00'))).toContain('haram 2024-12-03');
    expect(parties(dueAt(back, '2024-12-07T08:00:00+01:00'))).toContain('haram 2024-12-07');
  });

  it('is reminded at eight on the wall also where the clocks have moved (fault 23)', () => {
    expect(atHour(day('2025-03-29'), 8)).toBe('2025-03-29T07:00:00.000Z');
    expect(atHour(day('2025-03-30'), 8)).toBe('2025-03-30T06:00:00.000Z');
    expect(atHour(day('2024-10-26'), 8)).toBe('2024-10-26T06:00:00.000Z');
    expect(atHour(day('2024-10-27'), 8)).toBe('2024-10-27T07:00:00.000Z');
  });

  it('asked in another’s place is reminded from his own day on', () => {
    const replaced = stateAfter([isAskedInstead], asked, at('2024-11-28T12:00:00+01:00'));
    expect(parties(dueAt(replaced, '2024-11-28T13:00:00+01:00'))).not.toContain('haram 2024-11-28');
    expect(dueAt(replaced, '2024-11-30T08:00:00+01:00').map(({ id }) => id)).toContain(
      'remind:app:1:haram:harams-other-leader:2024-11-30',
    );
  });
});

describe('«Minn på»', () => {
  const history = [...theRegister, ...callIsOpen, starts(), isSent()];
  const remind = { type: 'remindNow', application: 'app', version: 1, party: 'haram' } as const;
  const nextDay = at('2024-11-26T12:00:00+01:00');
  const reminded = {
    type: 'reminded' as const,
    party: 'haram',
    person: 'harams-leader',
    slot: '2024-11-26',
  };

  it('is for those who write it and the secretariat, and nobody else', () => {
    given(history)
      .when(projectLeader, remind, nextDay)
      .thenHappensLike({ ...reminded, by: projectLeader.id });
    given(history)
      .when(secretary, remind, nextDay)
      .thenHappensLike({ ...reminded, by: secretary.id });
    for (const who of [bystander, hospitalContact, alesundsLeader])
      given(history).when(who, remind, nextDay).thenRefuses({ code: 'notYours' });
    given(history)
      .when(projectLeader, { ...remind, application: 'other' }, nextDay)
      .thenRefuses({ code: 'notFound' });
  });

  it('is refused on the day he was asked or reminded, and takes the place of that day’s slot', () => {
    given(history).when(projectLeader, remind).thenRefuses({ code: 'remindedToday' });
    given(history, isReminded('2024-11-26')).when(secretary, remind, nextDay).thenRefuses({ code: 'remindedToday' });
    const onSlot = after(isReminded('2024-11-28'));
    expect(parties(dueAt(onSlot, '2024-11-28T08:00:00+01:00'))).toEqual(['alesund 2024-11-28', 'hf 2024-11-28']);
  });

  it('is refused where nobody is waited for any more', () => {
    given(history, endorses(haramsLeader, 'haram'))
      .when(projectLeader, remind, nextDay)
      .thenRefuses({ code: 'alreadyAnswered' });
    given(history, asksForChanges(clinicHead, 'hf'))
      .when(projectLeader, remind, nextDay)
      .thenRefuses({ code: 'roundEnded' });
    given(history)
      .when(projectLeader, { ...remind, version: 2 }, nextDay)
      .thenRefuses({ code: 'outdated' });
    given(history)
      .when(projectLeader, { ...remind, party: 'molde' }, nextDay)
      .thenRefuses({ code: 'notAParty' });
    given(history)
      .when(projectLeader, remind, at('2024-12-02T00:00:00+01:00'))
      .thenRefuses({ code: 'deadlinePassed', deadline: DEADLINE });
  });

  it('by itself is the clock’s alone', () => {
    given(history)
      .when(
        projectLeader,
        { type: 'remind', application: 'app', version: 1, party: 'haram', slot: day('2024-11-26') },
        nextDay,
      )
      .thenRefuses({ code: 'notClock' });
  });
});
