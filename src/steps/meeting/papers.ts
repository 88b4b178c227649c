import { osloDate } from '../../grant/calendar.js';
import { caseNumber } from '../../grant/caseNumber.js';
import { LONGEST_LONG_TEXT, longText } from '../../grant/longText.js';
import type { Meeting, Notice } from '../../grant/meeting.js';
import { bodyOfMeeting, profileOfMeeting } from '../../grant/meetingProfile.js';
import { own } from '../../grant/own.js';
import { seatsOf, secretaryActing } from '../../grant/roles.js';
import type { State } from '../../grant/state.js';
import { accept, refuse, type DecideContext } from '../../grant/step.js';
import type { CommandOf, Decided } from './meetingCommands.js';

/** Sections that Semje fills in itself. */
export const COMPUTED_SECTIONS: readonly string[] = ['body', 'date', 'number', 'title'];

/** One section of a case document. Who writes over a text that he has not read is stopped, and keeps his own. */
export const writeCase = (
  state: State,
  { case: id, section, text, revision }: CommandOf<'writeCase'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const by = secretaryActing(state, actor, osloDate(arrivedAt));
  if (by === undefined) return refuse({ code: 'notSecretary' });
  const known = state.cases.get(id);
  const meeting = known && state.meetings.get(known.meeting);
  if (!known || !meeting) return refuse({ code: 'notFound' });
  const template = bodyOfMeeting(state, meeting)?.caseTemplate ?? [];
  if (COMPUTED_SECTIONS.includes(section) || !template.some((one) => one.id === section))
    return refuse({ code: 'sectionUnknown' });
  if (known.decision !== undefined) return refuse({ code: 'alreadyDecided' });
  if (text.length > LONGEST_LONG_TEXT) return refuse({ code: 'longTextTooLong' });
  if (revision !== (own(known.paper, section)?.revision ?? 0)) return refuse({ code: 'writtenSince' });
  return accept({ type: 'caseWritten', v: 1, case: id, section, text: longText(text.trim()), by });
};

const saysTheSame = (state: State, meeting: Meeting, notice: Notice, next: Pick<Notice, 'agenda' | 'to'>): boolean => {
  const told = ({ date, time, until, place }: Pick<Notice, 'date' | 'time' | 'until' | 'place'>): string =>
    JSON.stringify([date, time, until, place?.sha ?? place?.text]);
  const isNewer = meeting.cases
    .flatMap((id) => Object.values(state.cases.get(id)?.paper ?? {}))
    .some(({ stamp }) => stamp.seq > notice.stamp.seq);
  const lists = ({ agenda, to }: Pick<Notice, 'agenda' | 'to'>): string =>
    JSON.stringify([agenda.map((line) => [line.case, line.number]), to]);
  return !isNewer && told(notice) === told(meeting) && lists(notice) === lists(next);
};

/** Calls the body's members, with the agenda as it is now. Sent again, it says what has changed. */
export const sendNotice = (
  state: State,
  { meeting: id }: CommandOf<'sendNotice'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const today = osloDate(arrivedAt);
  const by = secretaryActing(state, actor, today);
  if (by === undefined) return refuse({ code: 'notSecretary' });
  const meeting = state.meetings.get(id);
  const profile = meeting && profileOfMeeting(state, meeting);
  if (!meeting || !profile) return refuse({ code: 'notFound' });
  if (meeting.ended) return refuse({ code: 'meetingEnded' });
  const cases = meeting.cases.flatMap((one) => state.cases.get(one) ?? []);
  if (cases.length === 0) return refuse({ code: 'agendaEmpty' });
  const to = seatsOf(state, meeting.body, profile, today).map(({ member }) => member);
  if (to.length === 0) return refuse({ code: 'nobodyToSummon' });
  const agenda = cases.map((one) => ({ case: one.id, number: caseNumber(state, one) }));
  const last = meeting.notices.at(-1);
  if (last && saysTheSame(state, meeting, last, { agenda, to })) return refuse({ code: 'noticeSaysTheSame' });
  const { date, time, until, place } = meeting;
  return accept({
    type: 'noticeSent',
    v: 1,
    meeting: id,
    date,
    ...(time !== undefined && { time }),
    ...(until !== undefined && { until }),
    ...(place !== undefined && { place }),
    agenda,
    to,
    by,
  });
};
