import { osloDate, type Instant } from '../grant/calendar.js';
import type { PersonId } from '../grant/people.js';
import { isSecretary } from '../grant/roles.js';
import type { Ballot, State } from '../grant/state.js';
import { isPresent, sittingOn } from '../steps/voting/sitting.js';
import { withoutThread } from './withoutThread.js';

/**
 * Whom a ballot may be shown to: those who sit in it that day, the secretariat, and whoever pressed the card in the meeting's own
 * channel, where everybody reads it. A copy that was forwarded to somebody else shows nothing.
 */
export const maySeeBallot = (
  state: State,
  ballot: Ballot,
  reader: PersonId | undefined,
  conversation: string,
  now: Instant,
): boolean => {
  if (state.meetings.get(ballot.meeting)?.channel === withoutThread(conversation)) return true;
  if (reader === undefined) return false;
  return isPresent(sittingOn(state, ballot, now), reader) || isSecretary(state, reader, osloDate(now));
};
