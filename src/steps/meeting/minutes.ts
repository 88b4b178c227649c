import { osloDate } from '../../grant/calendar.js';
import { LONGEST_LONG_TEXT, longText } from '../../grant/longText.js';
import { own } from '../../grant/own.js';
import { leadingMeeting, secretaryActing } from '../../grant/roles.js';
import type { State } from '../../grant/state.js';
import { accept, refuse, type DecideContext } from '../../grant/step.js';
import type { CommandOf, Decided } from './meetingCommands.js';

/** What may be written before the first case and after the last. */
export const MINUTES_ENDS: readonly string[] = ['opening', 'closing'];

/** The secretary's words about one case. Every version is kept; an empty text takes the earlier one out of the minutes. */
export const writeMinutes = (
  state: State,
  { meeting: id, part, text, revision }: CommandOf<'writeMinutes'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const by = secretaryActing(state, actor, osloDate(arrivedAt));
  if (by === undefined) return refuse({ code: 'notSecretary' });
  const meeting = state.meetings.get(id);
  if (!meeting) return refuse({ code: 'notFound' });
  if (meeting.approved) return refuse({ code: 'minutesApproved' });
  if (!MINUTES_ENDS.includes(part) && !meeting.cases.includes(part)) return refuse({ code: 'sectionUnknown' });
  if (text.length > LONGEST_LONG_TEXT) return refuse({ code: 'longTextTooLong' });
  if (revision !== (own(meeting.minutes, part)?.length ?? 0)) return refuse({ code: 'writtenSince' });
  return accept({ type: 'minutesWritten', v: 1, meeting: id, part, text: longText(text.trim()), by });
};

/** The body approves the minutes of one meeting in a later one; from then on nothing in them changes. */
export const approveMinutes = (
  state: State,
  { meeting: id, in: laterId }: CommandOf<'approveMinutes'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const meeting = state.meetings.get(id);
  const later = state.meetings.get(laterId);
  if (!meeting || !later) return refuse({ code: 'notFound' });
  const today = osloDate(arrivedAt);
  const leader = leadingMeeting(state, actor, meeting.body, today);
  if (!leader) return refuse({ code: 'notLeading' });
  if (meeting.approved) return refuse({ code: 'minutesApproved' });
  if (later.body !== meeting.body) return refuse({ code: 'ofAnotherBody' });
  if (later.id === id || later.date < meeting.date) return refuse({ code: 'notLaterMeeting' });
  if (!later.began && later.date > today) return refuse({ code: 'meetingNotBegun' });
  return accept({ type: 'minutesApproved', v: 1, meeting: id, in: laterId, ...leader });
};
