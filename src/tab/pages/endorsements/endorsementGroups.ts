import type { ApplicationRow } from '../../../api/contract.js';

/** Where a row stands in a leader's list: only a round that still asks waits for anybody he may care about. */
export const groupOf = ({
  status,
  waitsFor,
}: Pick<ApplicationRow, 'status' | 'waitsFor'>): ApplicationRow['waitsFor'] => {
  if (status !== 'awaitingEndorsement') return 'nobody';
  return waitsFor === 'you' ? 'you' : 'others';
};
