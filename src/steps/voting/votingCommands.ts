import type { Kroner } from '../../grant/money.js';
import type { PersonId } from '../../grant/people.js';
import type {
  FrameExceeded,
  IdTaken,
  NotClock,
  NotFound,
  NotLeading,
  NotRegistered,
  ReasonMissing,
} from '../../grant/refusal.js';
import type { BallotId, CaseId, Impartiality, Outcome, VoteChoice } from '../../grant/state.js';
import type { Decision } from '../../grant/step.js';
import type { VotingEvent } from './votingEvents.js';

export interface ProposedLine {
  readonly outcome: Outcome;
  readonly amount: Kroner;
  readonly year: number;
  readonly conditions: readonly string[];
  readonly reason?: string;
}

export type VotingCommand =
  | { type: 'openBallot'; ballot: BallotId; case: CaseId; line: ProposedLine }
  | { type: 'declareImpartiality'; ballot: BallotId; answer: Impartiality }
  | { type: 'decideImpartiality'; ballot: BallotId; person: PersonId; answer: 'impartial' | 'recused' }
  | { type: 'vote'; ballot: BallotId; choice: VoteChoice; revision: number }
  | { type: 'startClosing'; ballot: BallotId }
  | { type: 'closeBallot'; ballot: BallotId };

export type VotingRefusal =
  | NotLeading
  | NotClock
  | NotFound
  | NotRegistered
  | IdTaken
  | ReasonMissing
  | FrameExceeded
  | { readonly code: 'textTooLong' }
  | { readonly code: 'textsTooLong' }
  | { readonly code: 'amountDoesNotFit'; readonly outcome: Outcome; readonly requested: number }
  | { readonly code: 'yearNotInCall' }
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
  | { readonly code: 'notClosingYet' };

export type Decided = Decision<VotingEvent, VotingRefusal>;
export type CommandOf<T extends VotingCommand['type']> = Extract<VotingCommand, { type: T }>;
