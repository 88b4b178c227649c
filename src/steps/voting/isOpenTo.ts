import type { Instant } from '../../grant/calendar.js';
import type { Ballot } from '../../grant/state.js';

/** A vote counts when it reached us before closing began, and the tally is not yet taken. */
export const isOpenTo = (ballot: Pick<Ballot, 'closed' | 'closing'>, arrivedAt: Instant): boolean =>
  ballot.closed === undefined &&
  (ballot.closing === undefined || Date.parse(arrivedAt) < Date.parse(ballot.closing.at));
