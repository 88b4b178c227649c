import type { ApplicationRow } from '../../../api/contract.js';
import type { PartyId } from '../../../grant/party.js';

/** The parties that refused in the round that is shown: it is over for everybody, also while the application is written anew. */
export const endedBy = ({ answers }: Pick<ApplicationRow, 'answers'>): PartyId[] =>
  answers.filter(({ answer }) => answer === 'declined').map(({ party }) => party);

/** Over before everybody has endorsed: somebody refused, or what they were asked about is no longer the same. */
export const isEnded = (row: Pick<ApplicationRow, 'answers' | 'roundEnded'>): boolean =>
  row.roundEnded === 'attachmentChanged' || endedBy(row).length > 0;

/** Whether nobody is asked any more: somebody refused, or it was sent back or withdrawn. */
export const isOver = (row: Pick<ApplicationRow, 'answers' | 'roundEnded' | 'status' | 'returned'>): boolean =>
  isEnded(row) || row.status === 'withdrawn' || (row.status === 'draft' && row.returned !== undefined);
