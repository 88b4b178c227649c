import type { Instant } from '../../grant/calendar.js';
import { deadlineOf, isClosedFor } from '../../grant/deadline.js';
import { own } from '../../grant/own.js';
import type { PartyId } from '../../grant/party.js';
import {
  currentRound,
  type Application,
  type ApplicationId,
  type Call,
  type Round,
  type State,
} from '../../grant/state.js';
import type { EndorsingRefusal } from './endorsingCommands.js';

interface Open {
  readonly application: Application;
  readonly call: Call;
  readonly round: Round;
}

/** The round in which a party is still asked, or why it is not. */
export const openRound = (
  state: State,
  id: ApplicationId,
  party: PartyId,
  version: number,
  at: Instant,
): Open | EndorsingRefusal => {
  const application = state.applications.get(id);
  const call = application && state.calls.get(application.call);
  if (!application || !call) return { code: 'notFound' };
  const round = currentRound(application);
  if (!round) return { code: 'notSent' };
  if (round.version !== version) return { code: 'outdated' };
  if (own(round.asked, party) === undefined) return { code: 'notAParty' };
  if (own(round.answers, party) !== undefined) return { code: 'alreadyAnswered' };
  if (application.status !== 'awaitingEndorsement') return { code: 'roundEnded' };
  if (isClosedFor(application, call, at)) return { code: 'deadlinePassed', deadline: deadlineOf(application, call) };
  return { application, call, round };
};
