import type { ApplicationRow } from '../../../api/contract.js';
import type { PartyId } from '../../../grant/party.js';

/** The parties that refused in the round that is shown: it is over for everybody, also while the application is written anew. */
export const endedBy = ({ answers }: Pick<ApplicationRow, 'answers'>): PartyId[] =>
  answers.filter(({ answer }) => answer === 'declined').map(({ party }) => party);
