import { bodyOfMeeting } from './meetingProfile.js';
import type { BoardCase, Meeting, State } from './state.js';

/** Which of the body's meetings that year it is, by its day. */
const placeOf = ({ meetings }: State, meeting: Meeting): number => {
  const year = meeting.date.slice(0, 4);
  const isBefore = ({ date, id }: Meeting): boolean =>
    date < meeting.date || (date === meeting.date && id < meeting.id);
  const sameYear = [...meetings.values()].filter(({ body, date }) => body === meeting.body && date.startsWith(year));
  return sameYear.filter(isBefore).length + 1;
};

/** By its place on the agenda until the notice has told the members; later ones go on where that ended. */
const numberByPlace = (state: State, meeting: Meeting, id: string): string => {
  const told = meeting.notices.at(-1)?.agenda ?? [];
  const known = told.find((line) => line.case === id);
  if (known) return known.number;
  const untold = meeting.cases.filter((one) => !told.some((line) => line.case === one));
  return `${placeOf(state, meeting)}.${told.length + untold.indexOf(id) + 1}`;
};

/** A case's number as its body writes it. */
export const caseNumber = (state: State, { id, meeting: of, number, year }: BoardCase): string => {
  const meeting = state.meetings.get(of);
  const format = meeting && bodyOfMeeting(state, meeting)?.numbering.format;
  switch (format) {
    case undefined:
    case 'numberOfYear':
      return `${number}/${year}`;
    case 'numberOfShortYear':
      return `${number}/${String(year).slice(-2)}`;
    case 'numberDashYear':
      return `${number}-${year}`;
    case 'meetingDotNumber':
      return meeting ? numberByPlace(state, meeting, id) : `${number}`;
  }
};
