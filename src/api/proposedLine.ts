import { kroner } from '../grant/money.js';
import type { ProposedLine } from '../steps/voting/voting.js';
import type { Requests } from './requests.js';

/** A line of a motion as the tab sends it. */
export const proposedLine = ({
  application,
  reason,
  amount,
  ...line
}: NonNullable<Requests['openBallot']['line']>): ProposedLine => ({
  ...line,
  amount: kroner(amount),
  ...(application !== undefined && { application }),
  ...(reason !== undefined && { reason }),
});
