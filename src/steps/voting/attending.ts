import { lastNotes } from '../../grant/attendance.js';
import type { AttendanceNote } from '../../grant/meeting.js';
import type { PersonId, Seat } from '../../grant/people.js';
import type { Ballot, State } from '../../grant/state.js';

/** What was noted of who is there. What has begun to close stays as it then was. */
export const notesAt = (state: State, { meeting, closing }: Pick<Ballot, 'meeting' | 'closing'>): AttendanceNote[] => {
  const attendance = state.meetings.get(meeting)?.attendance ?? [];
  return lastNotes({ attendance: closing ? attendance.filter(({ stamp }) => stamp.at <= closing.at) : attendance });
};

/**
 * Which of these people are at the meeting; undefined as long as nothing was noted. While only apologies are, everybody else is
 * taken to be there: a secretary who notes one in advance shall not shut the others out.
 */
export const attendingOf = (
  notes: readonly AttendanceNote[],
  people: readonly PersonId[],
): readonly PersonId[] | undefined => {
  if (notes.length === 0) return undefined;
  const isTaken = notes.some(({ how }) => how !== 'absent');
  const noted = (person: PersonId): AttendanceNote['how'] | undefined =>
    notes.find((note) => note.person === person)?.how;
  return people.filter((person) => (isTaken ? noted(person) === 'present' : noted(person) !== 'absent'));
};

/** Whether a deputy came for this seat: one who was noted for a member takes no other's. */
export const cameFor = (notes: readonly AttendanceNote[], seat: Seat, deputy: PersonId): boolean => {
  const standsFor = notes.find(({ person }) => person === deputy)?.standsFor;
  return standsFor === undefined || standsFor === seat.member;
};
