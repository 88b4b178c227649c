import type { AdaptiveCard } from '../cards/adaptiveCard.js';
import type { CardContext } from '../cards/cardContext.js';
import { callOfMeeting } from '../grant/meetingProfile.js';
import type { ApplicationId, BallotId, State } from '../grant/state.js';
import { endorsementCard } from '../steps/endorsing/endorsementCard.js';
import { ballotCard } from '../steps/voting/ballotCard.js';

/** What the act that brought a card back came to, where it was not simply done. */
export interface Answered {
  readonly refusal?: string;
  readonly typed?: string;
  readonly unsure?: number;
  readonly closed?: boolean;
}

/** The endorsement card of one question as it is now; undefined where there is no such question. */
export const endorsementCardOf = (
  state: State,
  context: CardContext,
  {
    application: id,
    party,
    version,
  }: { readonly application: ApplicationId; readonly party: string; readonly version: number },
  answer: Answered = {},
): AdaptiveCard | undefined => {
  const application = state.applications.get(id);
  const call = application && state.calls.get(application.call);
  return application && call && endorsementCard({ state, application, call, party, version, ...answer }, context);
};

export const ballotCardOf = (
  state: State,
  context: CardContext,
  id: BallotId,
  answer: Pick<Answered, 'refusal' | 'unsure'> = {},
): AdaptiveCard | undefined => {
  const ballot = state.ballots.get(id);
  const known = ballot && state.cases.get(ballot.case);
  const meeting = ballot && state.meetings.get(ballot.meeting);
  const call = callOfMeeting(state, meeting);
  if (!ballot || !known || !meeting || !call) return undefined;
  return ballotCard({ state, ballot, known, meeting, call, ...answer }, context);
};
