import { bodyIn, decidingBody } from '../../grant/bodies.js';
import { osloDate, type IsoDate } from '../../grant/calendar.js';
import { isIdTaken } from '../../grant/idTaken.js';
import type { BodyId } from '../../grant/people.js';
import type { IdTaken, NotFound, NotSecretary } from '../../grant/refusal.js';
import { secretaryActing } from '../../grant/roles.js';
import type { ApplicationId, BoardCase, CallId, CaseId, Meeting, MeetingId, State } from '../../grant/state.js';
import { accept, refuse, type Step } from '../../grant/step.js';

export type MeetingCommand =
  | { type: 'planMeeting'; meeting: MeetingId; call: CallId; date: IsoDate; time?: string; channel?: string }
  | { type: 'putOnAgenda'; meeting: MeetingId; applications: readonly ApplicationId[] };

export type MeetingEvent =
  | {
      type: 'meetingPlanned';
      v: 1;
      meeting: MeetingId;
      body: BodyId;
      call: CallId;
      date: IsoDate;
      time?: string;
      channel: string;
    }
  | {
      type: 'caseAdded';
      v: 1;
      meeting: MeetingId;
      case: CaseId;
      application: ApplicationId;
      year: number;
      number: number;
    };

export type MeetingRefusal =
  | NotSecretary
  | NotFound
  | IdTaken
  | { readonly code: 'meetingInThePast' }
  | { readonly code: 'noChannel' }
  | { readonly code: 'notReadyForAgenda'; readonly application: ApplicationId }
  | { readonly code: 'alreadyOnAgenda'; readonly application: ApplicationId }
  | { readonly code: 'ofAnotherCall'; readonly application: ApplicationId };

const lastNumber = (state: State, body: BodyId, year: number): number =>
  Math.max(
    0,
    ...[...state.cases.values()]
      .filter((known) => known.year === year && state.meetings.get(known.meeting)?.body === body)
      .map(({ number }) => number),
  );

/** Of the meeting's call, whose profile, years and frame it will be voted on with; submitted, or put off at an earlier meeting. */
const agendaRefusal = (state: State, { call }: Meeting, application: ApplicationId): MeetingRefusal | undefined => {
  const known = state.applications.get(application);
  if (known === undefined) return { code: 'notFound' };
  if (known.call !== call) return { code: 'ofAnotherCall', application };
  const { status } = known;
  if (status === 'onAgenda') return { code: 'alreadyOnAgenda', application };
  return status === 'submitted' || status === 'deferred' ? undefined : { code: 'notReadyForAgenda', application };
};

const casesFor = (state: State, meeting: Meeting, applications: readonly ApplicationId[]): MeetingEvent[] => {
  const year = Number(meeting.date.slice(0, 4));
  const profile = state.calls.get(meeting.call)?.profile;
  const first = (profile && bodyIn(profile, meeting.body)?.numbering.first) ?? 1;
  const next = Math.max(first, lastNumber(state, meeting.body, year) + 1);
  return applications.map((application, index) => ({
    type: 'caseAdded',
    v: 1,
    meeting: meeting.id,
    case: `${meeting.body}-${year}-${next + index}`,
    application,
    year,
    number: next + index,
  }));
};

export const meeting: Step<State, MeetingCommand, MeetingEvent, MeetingRefusal> = {
  decides: {
    planMeeting: (state, { meeting: id, call, date, time, channel }, { actor, arrivedAt }) => {
      if (secretaryActing(state, actor, osloDate(arrivedAt)) === undefined) return refuse({ code: 'notSecretary' });
      const known = state.calls.get(call);
      if (known === undefined) return refuse({ code: 'notFound' });
      if (isIdTaken(state.meetings, id)) return refuse({ code: 'idTaken' });
      if (date < osloDate(arrivedAt)) return refuse({ code: 'meetingInThePast' });
      const body = decidingBody(known.profile);
      const where = channel ?? state.channels.get(body)?.channel;
      if (where === undefined) return refuse({ code: 'noChannel' });
      return accept({
        type: 'meetingPlanned',
        v: 1,
        meeting: id,
        body,
        call,
        date,
        ...(time !== undefined && { time }),
        channel: where,
      });
    },
    putOnAgenda: (state, { meeting: id, applications }, { actor, arrivedAt }) => {
      if (secretaryActing(state, actor, osloDate(arrivedAt)) === undefined) return refuse({ code: 'notSecretary' });
      const known = state.meetings.get(id);
      if (known === undefined) return refuse({ code: 'notFound' });
      const once = [...new Set(applications)];
      for (const application of once) {
        const refused = agendaRefusal(state, known, application);
        if (refused) return refuse(refused);
      }
      return accept(...casesFor(state, known, once));
    },
  },
  evolves: {
    meetingPlanned: (state, { meeting: id, body, call, date, time, channel }) => {
      const planned: Meeting = { id, body, call, date, ...(time !== undefined && { time }), channel, cases: [] };
      return { ...state, meetings: state.meetings.with(id, planned) };
    },
    caseAdded: (state, { meeting: id, case: caseId, application, year, number }) => {
      const added: BoardCase = { id: caseId, meeting: id, application, year, number, ballots: [] };
      return {
        ...state,
        cases: state.cases.with(caseId, added),
        meetings: state.meetings.change(id, (known) => ({ ...known, cases: [...known.cases, caseId] })),
        applications: state.applications.change(application, (known) => ({ ...known, status: 'onAgenda' })),
      };
    },
  },
  versions: { meetingPlanned: 1, caseAdded: 1 },
};
