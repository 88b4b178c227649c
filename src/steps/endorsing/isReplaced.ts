import type { PersonId } from '../../grant/people.js';
import type { PartyId } from '../../grant/party.js';
import type { Round } from '../../grant/state.js';

/** Another is asked in his place: his card says so, and what it offered is his no longer. Asked again, he answers. */
export const isReplaced = ({ asked, replaced = [] }: Round, party: PartyId, person: PersonId | undefined): boolean =>
  asked[party]?.person !== person && replaced.some((one) => one.party === party && one.from.person === person);
