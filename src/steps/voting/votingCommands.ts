import type { LineRefusal, TypedLine } from '../../grant/awardLine.js';
import type { PersonId } from '../../grant/people.js';
import type { IdTaken, NotClock, NotFound, NotLeading, NotRegistered } from '../../grant/refusal.js';
import type { ApplicationId, BallotId, CaseId, Impartiality, MeetingId, VoteChoice } from '../../grant/state.js';
import type { Decision } from '../../grant/step.js';
import type { VotingEvent } from './votingEvents.js';

export interface ProposedLine extends TypedLine {
  /** The case's own where it is not said. */
  readonly application?: ApplicationId;
}

export type VotingCommand =
  /** `other`: a second motion, to be voted on against the first. What then gets most is only chosen, and put afterwards. */
  | {
      type: 'openBallot';
      ballot: BallotId;
      case: CaseId;
      lines: readonly ProposedLine[];
      other?: readonly ProposedLine[];
    }
  | { type: 'declareImpartiality'; ballot: BallotId; answer: Impartiality }
  | { type: 'decideImpartiality'; ballot: BallotId; person: PersonId; answer: 'impartial' | 'recused' }
  /** `for`: the member whose written proxy one has. */
  | { type: 'vote'; ballot: BallotId; choice: VoteChoice; revision: number; for?: PersonId }
  | { type: 'withdrawVote'; ballot: BallotId; revision: number; for?: PersonId }
  | { type: 'giveProxy'; meeting: MeetingId; from: PersonId; to: PersonId; source?: string }
  | { type: 'endProxy'; meeting: MeetingId; from: PersonId }
  | { type: 'startClosing'; ballot: BallotId }
  | { type: 'closeBallot'; ballot: BallotId };

export type VotingRefusal =
  | NotLeading
  | NotClock
  | NotFound
  | NotRegistered
  | IdTaken
  | LineRefusal
  | { readonly code: 'noLines' }
  | { readonly code: 'tooManyLines'; readonly most: number }
  | { readonly code: 'applicationTwice' }
  | { readonly code: 'notOfThisCase' }
  | { readonly code: 'notReadyForVote' }
  | { readonly code: 'inAnotherMotion' }
  | { readonly code: 'sameMotion' }
  | { readonly code: 'ballotAlreadyOpen' }
  | { readonly code: 'alreadyDecided' }
  | { readonly code: 'noMembers' }
  | { readonly code: 'ballotClosed' }
  | { readonly code: 'notAskedAboutImpartiality' }
  | { readonly code: 'impartialitySettled' }
  | { readonly code: 'mustDeclareFirst' }
  | { readonly code: 'inDoubt' }
  | { readonly code: 'recused' }
  | { readonly code: 'noVote' }
  | { readonly code: 'answerChanged' }
  | { readonly code: 'notAnsweredYet' }
  | { readonly code: 'notAtTheMeeting' }
  | { readonly code: 'noProxiesHere' }
  | { readonly code: 'proxyNotYours' }
  | { readonly code: 'proxyNotMember' }
  | { readonly code: 'proxyOtherSide' }
  | { readonly code: 'proxyHeldAlready' }
  | { readonly code: 'proxyGivenOn' }
  | { readonly code: 'proxyTooLate' }
  | { readonly code: 'noProxy' }
  | { readonly code: 'notClosingYet' };

export type Decided = Decision<VotingEvent, VotingRefusal>;
export type CommandOf<T extends VotingCommand['type']> = Extract<VotingCommand, { type: T }>;
