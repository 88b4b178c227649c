import type { PersonId } from '../../grant/people.js';
import type { PartyId } from '../../grant/party.js';
import type { ApplicationId } from '../../grant/state.js';
import type { IsoDate } from '../../grant/calendar.js';

/** Keys are unique in the list `Deliveries`, which keeps them in lower case. */
const keyOf = (...parts: (string | number)[]): string => parts.join(':').toLowerCase();

/** Which message the question to a leader is. */
export const endorsementKey = (application: ApplicationId, version: number, party: PartyId, asked: PersonId): string =>
  keyOf('endorsement', application, version, party, asked);
export const reminderKey = (
  application: ApplicationId,
  version: number,
  party: PartyId,
  person: PersonId,
  slot: IsoDate,
): string => keyOf('reminder', application, version, party, person, slot);
