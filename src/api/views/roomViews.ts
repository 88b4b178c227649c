import { lastNotes, presentAt, roomQuorum, seatsTaken } from '../../grant/attendance.js';
import type { HealthCommunityProfile } from '../../grant/profile.js';
import { seatsOf } from '../../grant/roles.js';
import type { Meeting } from '../../grant/state.js';
import type { RoomView } from '../contract.js';
import type { Look } from '../reader.js';
import { personView } from './personViews.js';

/** Who is there seat by seat, whether they could decide, and what lies on the table. */
export const roomView = (look: Look, meeting: Meeting, profile: HealthCommunityProfile): RoomView => {
  const notes = lastNotes(meeting);
  const seats = seatsOf(look.state, meeting.body, profile, look.today);
  const seated = seats.flatMap(({ member, deputies }) => [member, ...deputies]);
  const quorum = roomQuorum(look.state, meeting, look.today);
  const onTable = meeting.table.at(-1)?.case;
  const others = (presentAt(meeting) ?? []).filter((person) => !seated.includes(person));
  return {
    seats: seatsTaken(meeting, seats).map(({ seat, sitter }) => {
      const how = notes.find(({ person }) => person === seat.member)?.how;
      return {
        member: personView(look, seat.member),
        side: seat.side,
        ...(how !== undefined && { how }),
        deputies: seat.deputies.map((deputy) => ({ ...personView(look, deputy), sits: sitter === deputy })),
      };
    }),
    ...(quorum && { quorum }),
    others: others.map((person) => personView(look, person)),
    ...(onTable !== undefined && meeting.cases.includes(onTable) && { onTable }),
    ...(meeting.began && { began: meeting.began.at }),
    ...(meeting.ended && { ended: meeting.ended.at }),
  };
};
