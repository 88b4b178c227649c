import { osloDate } from '../../grant/calendar.js';
import type { PersonId } from '../../grant/people.js';
import { leadingMeeting } from '../../grant/roles.js';
import type { BoardCase, Call, State } from '../../grant/state.js';
import type { DecideContext } from '../../grant/step.js';

/** Who acts: the chair of the body that meets, or a secretary for him. */
export const leaderOf = (
  state: State,
  { meeting: id }: Pick<BoardCase, 'meeting'>,
  { actor, arrivedAt }: DecideContext,
): { by: PersonId; for?: PersonId } | undefined => {
  const meeting = state.meetings.get(id);
  return meeting && leadingMeeting(state, actor, meeting.body, osloDate(arrivedAt));
};

export const callOf = (state: State, { meeting }: Pick<BoardCase, 'meeting'>): Call | undefined =>
  state.calls.get(state.meetings.get(meeting)?.call ?? '');
