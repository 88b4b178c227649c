import { bodyIn } from './bodies.js';
import type { BoardCase, Meeting, State } from './state.js';

/** Which of the body's meetings that year it is, by its day. */
const placeOf = ({ meetings }: State, meeting: Meeting): number => {
  const year = meeting.date.slice(0, 4);
  const isBefore = ({ date, id }: Meeting): boolean =>
    date < meeting.date || (date === meeting.date && id < meeting.id);
  const sameYear = [...meetings.values()].filter(({ body, date }) => body === meeting.body && date.startsWith(year));
  return sameYear.filter(isBefore).length + 1;
};

/** A case's number as its body writes it. */
export const caseNumber = (state: State, { id, meeting: of, number, year }: BoardCase): string => {
  const meeting = state.meetings.get(of);
  const profile = meeting && state.calls.get(meeting.call)?.profile;
  const format = profile && bodyIn(profile, meeting.body)?.numbering.format;
  switch (format) {
    case undefined:
    case 'numberOfYear':
      return `${number}/${year}`;
    case 'numberOfShortYear':
      return `${number}/${String(year).slice(-2)}`;
    case 'numberDashYear':
      return `${number}-${year}`;
    case 'meetingDotNumber':
      return meeting ? `${placeOf(state, meeting)}.${meeting.cases.indexOf(id) + 1}` : `${number}`;
  }
};
