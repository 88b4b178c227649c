import { osloDate } from '../../grant/calendar.js';
import { isInForce } from '../../grant/people.js';
import type { PartyId } from '../../grant/party.js';
import { currentRound, type Application, type RoundEnd, type State } from '../../grant/state.js';

/** Whether the answers of a round that ended so may stand. What its writers took back, nobody has answered for any more. */
const KEEPS: Record<RoundEnd, boolean> = {
  declined: true,
  changesRequested: true,
  returned: true,
  recalled: false,
  withdrawn: false,
  // The content still names the file that was hashed, and it is that one no longer.
  attachmentChanged: false,
};

/**
 * The parties whose «yes» to the newest round stands when the very same content is sent again: it was given to that content,
 * and stays with who gave it, by what authority, and when. One whose authority the register has taken back from before that
 * day does not; that it has ended since takes nothing from it.
 */
export const keptAnswers = (state: State, application: Application, sha: string): PartyId[] => {
  const round = currentRound(application);
  if (round?.ended === undefined || !KEEPS[round.ended] || round.sha !== sha) return [];
  return Object.values(round.answers)
    .filter(({ answer, role, stamp }) => {
      const row = state.roles.get(role);
      return answer === 'endorsed' && row !== undefined && isInForce(row, osloDate(stamp.at));
    })
    .map(({ party }) => party);
};
