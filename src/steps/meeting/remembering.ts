import type { BoardCase, Meeting, Notice, When, Written } from '../../grant/meeting.js';
import { own } from '../../grant/own.js';
import type { PersonId } from '../../grant/people.js';
import type { CaseId, MeetingId, State } from '../../grant/state.js';
import type { EventMeta, EvolvesOf } from '../../grant/step.js';
import type { LongText } from '../../grant/meeting.js';
import type { CaseAdded, MeetingEvent, MeetingPlanned } from './meetingEvents.js';

const stampOf = ({ at, seq, hash }: EventMeta) => ({ at, seq, hash });

const whenOf = ({ date, time, until, place }: When): When => ({
  date,
  ...(time !== undefined && { time }),
  ...(until !== undefined && { until }),
  ...(place !== undefined && { place }),
});

const changeMeeting = (state: State, id: MeetingId, changed: (meeting: Meeting) => Meeting): State => ({
  ...state,
  meetings: state.meetings.change(id, changed),
});

const changeCase = (state: State, id: CaseId, changed: (known: BoardCase) => BoardCase): State => ({
  ...state,
  cases: state.cases.change(id, changed),
});

const planned = (state: State, event: MeetingPlanned): State => {
  const { meeting: id, body, call, channel } = event;
  const meeting: Meeting = {
    id,
    body,
    ...(call !== undefined && { call }),
    channel,
    ...whenOf(event),
    cases: [],
    notices: [],
    attendance: [],
    table: [],
    minutes: {},
  };
  return { ...state, meetings: state.meetings.with(id, meeting) };
};

/** Before there were kinds, every case was about one application and was to be decided. */
const upgraded = (event: CaseAdded): Extract<CaseAdded, { v: 2 }> =>
  event.v === 2 ? event : { ...event, v: 2, kind: 'decision', applications: [event.application] };

const added = (state: State, event: CaseAdded): State => {
  const { type: _type, v: _v, case: id, ...rest } = upgraded(event);
  const known: BoardCase = { ...rest, id, moved: [], paper: {}, ballots: [] };
  return {
    ...state,
    cases: state.cases.with(id, known),
    meetings: state.meetings.change(known.meeting, (meeting) => ({ ...meeting, cases: [...meeting.cases, id] })),
    applications: known.applications.reduce(
      (all, application) => all.change(application, (one) => ({ ...one, status: 'onAgenda' })),
      state.applications,
    ),
  };
};

const written = (before: Written | undefined, text: LongText, by: PersonId, meta: EventMeta): Written => ({
  text,
  revision: (before?.revision ?? 0) + 1,
  by,
  stamp: stampOf(meta),
});

export const evolves: EvolvesOf<State, MeetingEvent> = {
  meetingPlanned: planned,
  meetingChanged: (state, event) =>
    changeMeeting(state, event.meeting, ({ date: _date, time: _time, until: _until, place: _place, ...rest }) => ({
      ...rest,
      ...whenOf(event),
    })),
  caseAdded: added,
  caseChanged: (state, { case: id, title, minutes, kind }) =>
    changeCase(state, id, (known) => ({
      ...known,
      ...(title !== undefined && { title }),
      ...(minutes !== undefined && { minutes }),
      ...(kind !== undefined && { kind }),
    })),
  agendaOrdered: (state, { meeting: id, cases, numbers }) => {
    const ordered = changeMeeting(state, id, (meeting) => ({ ...meeting, cases }));
    return Object.entries(numbers ?? {}).reduce(
      (all, [one, number]) => changeCase(all, one, (known) => ({ ...known, number })),
      ordered,
    );
  },
  caseMoved: (state, { case: id, from, to, reason, by }, meta) => {
    const moved = changeCase(state, id, (known) => ({
      ...known,
      meeting: to,
      moved: [...known.moved, { from, to, reason, by, stamp: stampOf(meta) }],
    }));
    const without = changeMeeting(moved, from, (meeting) => ({
      ...meeting,
      cases: meeting.cases.filter((one) => one !== id),
    }));
    return changeMeeting(without, to, (meeting) => ({ ...meeting, cases: [...meeting.cases, id] }));
  },
  caseWritten: (state, { case: id, section, text, by }, meta) =>
    changeCase(state, id, (known) => ({
      ...known,
      paper: { ...known.paper, [section]: written(own(known.paper, section), text, by, meta) },
    })),
  noticeSent: (state, event, meta) =>
    changeMeeting(state, event.meeting, (meeting) => {
      const { agenda, to, by } = event;
      const notice: Notice = { ...whenOf(event), agenda, to, by, stamp: stampOf(meta) };
      return { ...meeting, notices: [...meeting.notices, notice] };
    }),
  attendanceNoted: (state, { meeting: id, person, how, standsFor, by }, meta) =>
    changeMeeting(state, id, (meeting) => ({
      ...meeting,
      attendance: [
        ...meeting.attendance,
        { person, how, ...(standsFor !== undefined && { standsFor }), by, stamp: stampOf(meta) },
      ],
    })),
  /** A meeting that was ended by mistake goes on. */
  meetingBegan: (state, { meeting: id, by }, { at }) =>
    changeMeeting(state, id, ({ ended: _ended, ...meeting }) => ({ ...meeting, began: meeting.began ?? { at, by } })),
  casePutOnTable: (state, { meeting: id, case: known }, meta) =>
    changeMeeting(state, id, (meeting) => ({
      ...meeting,
      table: [...meeting.table, { case: known, stamp: stampOf(meta) }],
    })),
  meetingEnded: (state, { meeting: id, by }, { at }) =>
    changeMeeting(state, id, (meeting) => ({ ...meeting, ended: { at, by } })),
  minutesWritten: (state, { meeting: id, part, text, by }, meta) =>
    changeMeeting(state, id, (meeting) => {
      const versions = own(meeting.minutes, part) ?? [];
      const newest = written(versions.at(-1), text, by, meta);
      return { ...meeting, minutes: { ...meeting.minutes, [part]: [...versions, newest] } };
    }),
  minutesApproved: (state, { meeting: id, in: later, by }, meta) =>
    changeMeeting(state, id, (meeting) => ({ ...meeting, approved: { in: later, by, stamp: stampOf(meta) } })),
};

export const versions: { readonly [T in MeetingEvent['type']]: number } = {
  meetingPlanned: 2,
  meetingChanged: 1,
  caseAdded: 2,
  caseChanged: 1,
  agendaOrdered: 1,
  caseMoved: 1,
  caseWritten: 1,
  noticeSent: 1,
  attendanceNoted: 1,
  meetingBegan: 1,
  casePutOnTable: 1,
  meetingEnded: 1,
  minutesWritten: 1,
  minutesApproved: 1,
};
