import type { Actor, FreeText } from './step.js';
import type { HeldRole, Person, PersonId, RoleId, Seat } from './people.js';
import type { HealthCommunityProfile, Mode } from './profile.js';
import type { Instant, IsoDate } from './calendar.js';
import type { Kroner } from './money.js';
import type { PartyId, Side, WrittenLanguage } from './party.js';
import type { FieldKey } from './application.js';
import type { DocumentSubject } from './filedDocument.js';
import type { ProblemCode } from './problems.js';
import type { CommentThread } from './comments.js';
import type { BoardCase, Meeting } from './meeting.js';
import type { ApplicationId, BallotId, CallId, CaseId, DecisionId, InitiativeId, MeetingId } from './ids.js';
import type { Members } from './members.js';
import type { Stamp } from './stamp.js';
import type { Assessed, DeclaredStanding, Impartiality, RankingProposal, Recommendation } from './assessed.js';
import type { Outcome } from './outcome.js';
import { Table } from './table.js';
import type { VotingRules } from './votingRules.js';

export type { Impartiality, Outcome, Stamp };

export type { ApplicationId, BallotId, CallId, CaseId, DecisionId, InitiativeId, MeetingId };

/** The year's grant. A frame belongs to a year; calls draw on it. */
export interface Frame {
  readonly year: number;
  readonly amount: Kroner;
  readonly source?: FreeText;
}

export interface Call {
  readonly id: CallId;
  /** The whole profile as it was when the call opened. Every rule about the call reads this one. */
  readonly profile: HealthCommunityProfile;
  /** How what is applied for under it comes to the bodies. */
  readonly mode: Mode;
  readonly years: readonly number[];
  readonly deadline: IsoDate;
  readonly decideBy?: IsoDate;
  readonly opened: Stamp;
  readonly openedBy: PersonId;
  readonly closed?: Stamp;
}

export type ApplicationStatus =
  | 'draft'
  | 'awaitingEndorsement'
  | 'endorsed'
  | 'submitted'
  /** Formally checked: may be assessed, and put on an agenda. */
  | 'ready'
  | 'onAgenda'
  | 'granted'
  | 'partlyGranted'
  | 'rejected'
  | 'deferred'
  | 'notAssessed'
  | 'withdrawn'
  | 'deleted';

/** What the frozen content says, as far as rules and cards need it. The whole of it lies in the drive under `sha`. */
export interface ContentFacts {
  readonly title: FreeText;
  readonly summary: FreeText;
  readonly municipalities: readonly PartyId[];
  readonly period: { readonly from: IsoDate; readonly to: IsoDate };
  readonly requested: Readonly<Record<Side | 'sum', Kroner>>;
  readonly ownContribution: Readonly<Record<Side | 'sum', Kroner>>;
  readonly project: Readonly<Record<Side | 'sum', Kroner>>;
  /** Own contribution of each party whose figure stands in the application. */
  readonly ownContributionByParty: Readonly<Record<PartyId, Kroner>>;
}

export type EndorsementAnswer = 'endorsed' | 'declined' | 'changesRequested';

/**
 * Why a round ended before it was submitted, after which the application is its writers' again or nobody's:
 * a leader's answer, its writers took it back, they withdrew it, the secretariat sent it back, or an attachment was changed.
 */
export type RoundEnd = 'declined' | 'changesRequested' | 'recalled' | 'withdrawn' | 'returned' | 'attachmentChanged';

/** What somebody's authority was, as the register said it that day: the register may change later, this does not. */
export interface Authority {
  readonly level: string;
  readonly unit?: FreeText;
  readonly source?: FreeText;
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

export interface Endorsement {
  readonly party: PartyId;
  readonly answer: EndorsementAnswer;
  readonly person: PersonId;
  /** The role row that gave the authority. */
  readonly role: RoleId;
  /** Who was asked, where another with authority answered in his place. */
  readonly inPlaceOf?: PersonId;
  readonly actingFor?: FreeText;
  /** Unknown of answers from before it was written down. */
  readonly authority?: Authority;
  /** The version it was given to, where it stands in a later round of the very same content. */
  readonly keptFrom?: number;
  /** Why, or what must be changed. */
  readonly justification: FreeText;
  /** Whose sign-in it was, as `tid/oid`. */
  readonly actor: Actor;
  readonly stamp: Stamp;
}

export interface Asked {
  readonly person: PersonId;
  readonly role: RoleId;
}

/** A file that is no longer the one everybody answered about. */
export interface ChangedAttachment {
  readonly attachment: string;
  readonly name: FreeText;
  /** Of the file that everybody answered about. */
  readonly sha256: string;
  readonly how: 'changed' | 'gone';
  /** Whether the application was its writers' again by this. */
  readonly reopens: boolean;
  /** Who was told of it for the secretariat. */
  readonly secretaries: readonly PersonId[];
  readonly stamp: Stamp;
}

export interface Reminder {
  readonly party: PartyId;
  readonly person: PersonId;
  readonly slot: IsoDate;
  /** Who asked for it; the clock where nobody did. */
  readonly by?: PersonId;
  readonly stamp: Stamp;
}

export interface Replaced {
  readonly party: PartyId;
  readonly from: Asked;
  readonly by: PersonId;
  readonly stamp: Stamp;
}

/** One sending for endorsement: the content is frozen, and every party is asked about that content. */
export interface Round {
  readonly version: number;
  readonly freezeId: string;
  /** SHA-256 of the frozen content as it lies in the drive, in hex. */
  readonly sha: string;
  readonly facts: ContentFacts;
  readonly asked: Readonly<Record<PartyId, Asked>>;
  readonly answers: Readonly<Record<PartyId, Endorsement>>;
  readonly submitsItself: boolean;
  /** The fields that do not say what they said in the round before. */
  readonly changed?: readonly FieldKey[];
  readonly sent: Stamp;
  readonly sentBy: PersonId;
  readonly ended?: RoundEnd;
  /** Who was reminded, for which day; oldest first. */
  readonly reminders?: readonly Reminder[];
  /** Leaders in whose place another was asked, oldest first. */
  readonly replaced?: readonly Replaced[];
  readonly recalled?: Added;
  /** Files of this content that were found to be other than those that were hashed. */
  readonly changedAttachments?: readonly ChangedAttachment[];
}

export interface Added {
  readonly by: PersonId;
  readonly stamp: Stamp;
}

export interface Application {
  readonly id: ApplicationId;
  readonly call: CallId;
  readonly status: ApplicationStatus;
  readonly started: Stamp;
  readonly startedBy: PersonId;
  /** Who may write, comment and read while it is written. */
  readonly members: Members;
  /** Who added each of them last, also of those who have been taken off since. */
  readonly added: Readonly<Record<PersonId, Added>>;
  /** Contact persons of what was sent last, as entries of the register. */
  readonly contacts: readonly PersonId[];
  /** Everybody who stands on it as writer or contact. */
  readonly people: readonly PersonId[];
  /** What those who are on it have commented, oldest first. */
  readonly threads: readonly CommentThread[];
  readonly rounds: readonly Round[];
  /** Freeze ids that were given back: a late command with one of them is refused. */
  readonly abandoned: readonly string[];
  /** Running number within the call, given when it is submitted. */
  readonly number?: number;
  readonly submitted?: Stamp;
  /** What the secretariat has ticked of its formal check, and whether it is done. */
  readonly screening?: Screening;
  readonly notAssessed?: {
    readonly stamp: Stamp;
    readonly reasons: readonly NotAssessedReason[];
    /** The secretariat, where its formal check said so, and in its own words why. */
    readonly by?: PersonId;
    readonly why?: FreeText;
    /** What it was called in a draft that nobody has frozen. */
    readonly title?: FreeText;
  };
  readonly decisions: readonly DecisionId[];
  /** The secretariat has sent it back, or let it in after the deadline: from then on it has a deadline of its own. */
  readonly returned?: Returned;
  readonly withdrawn?: Withdrawn;
  /** While it is deleted: its writers may take it back for a while. */
  readonly deleted?: { readonly stamp: Stamp; readonly by: PersonId };
  /** What its first text was taken from. */
  readonly copiedFrom?: ApplicationId;
  readonly initiative?: InitiativeId;
  /** What those who prepare say the bodies should do; the latest. */
  readonly recommendation?: Recommendation;
  /** When an act last gave it back to its writers: a sending that was begun before is given up. */
  readonly handedBack?: Stamp;
}

/** An idea of a project that parties could do together, before anybody applies. Everybody in the register sees it. */
export interface Initiative {
  readonly id: InitiativeId;
  readonly title: FreeText;
  readonly parties: readonly PartyId[];
  readonly text: FreeText;
  readonly by: PersonId;
  readonly proposed: Stamp;
  readonly changed?: Stamp;
  readonly closed?: { readonly stamp: Stamp; readonly by: PersonId };
  /** Applications that grew from it. */
  readonly applications: readonly ApplicationId[];
}

export interface Returned {
  readonly reason: FreeText;
  readonly deadline: IsoDate;
  readonly by: PersonId;
  readonly stamp: Stamp;
}

/** What a person has said of one point of the formal check, about one content. Of another content it says nothing. */
export interface Tick {
  readonly answer: TickAnswer;
  readonly version: number;
  /** Of the content that was looked at. */
  readonly sha: string;
  readonly by: PersonId;
  readonly stamp: Stamp;
}

export const TICK_ANSWERS = ['met', 'notMet', 'open'] as const;
export type TickAnswer = (typeof TICK_ANSWERS)[number];

export interface Screening {
  /** The newest tick of each point. */
  readonly ticks: Readonly<Record<string, Tick>>;
  /** The version that was found to be in order. A later one must be checked anew. */
  readonly passed?: { readonly version: number; readonly by: PersonId; readonly stamp: Stamp };
}

export interface Withdrawn {
  readonly reason?: FreeText;
  readonly by: PersonId;
  readonly stamp: Stamp;
  /** Who is told: everybody on it, the leaders it was sent to, and the secretariat as it then was. */
  readonly tell: readonly PersonId[];
}

export interface NotAssessedReason {
  readonly code:
    | ProblemCode
    | 'NOT_SENT'
    | 'NOT_SENT_AGAIN'
    | 'NOT_SUBMITTED'
    | 'ENDORSEMENT_MISSING'
    | 'ENDORSEMENT_DECLINED'
    | 'SCREENED_OUT';
  readonly party?: PartyId;
  readonly field?: FieldKey;
  /** Where inside the field, its side and its figures, as a problem has them. What was typed is no text for the journal. */
  readonly at?: string;
  readonly side?: Side;
  readonly given?: number;
  readonly computed?: number;
}

export type { BoardCase, CaseKind, Meeting } from './meeting.js';

/** One line of a motion: what is proposed for one application. */
export interface MotionLine {
  readonly application: ApplicationId;
  readonly outcome: Outcome;
  readonly amount: Kroner;
  /** The year whose frame the amount is drawn on. */
  readonly year: number;
  readonly conditions: readonly FreeText[];
  readonly reason?: FreeText;
}

export type VoteChoice = 'for' | 'against' | 'abstain';

export interface Vote {
  readonly choice: VoteChoice;
  /** How many times this person has answered; a card shows it, and a repeated press carries the same one. */
  readonly revision: number;
  readonly at: Instant;
  /** Who gave it for him, with a written proxy. */
  readonly by?: PersonId;
}

export interface Tally {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

/** What came on one side. `present`: of those who may vote, who is at the meeting, where its attendance was taken. */
export interface SideResult extends Tally {
  readonly entitled: number;
  readonly present?: number;
}

export type Verdict =
  | 'adopted'
  | 'against'
  | 'noneFor'
  | 'tooFewFor'
  | 'tooFewOnSide'
  | 'notQuorate'
  | 'sideMissing'
  /** Of two motions against each other: one got more, or both got as many. */
  | 'preferred'
  | 'evenlySplit';

/** Why a motion was or was not adopted; the sentence is made of these. */
export interface BallotResult {
  readonly adopted: boolean;
  readonly verdict: Verdict;
  /** Two motions were voted on against each other: nothing is adopted by that. */
  readonly between?: true;
  /** Of those two the one that is to be put. */
  readonly preferred?: 'first' | 'other';
  /** Seats left after recusal. */
  readonly entitled: number;
  /** Of those, who is at the meeting, where its attendance was taken. */
  readonly present?: number;
  readonly answered: number;
  /** Of those, who voted by somebody with a written proxy. */
  readonly byProxy?: number;
  readonly recused: number;
  readonly bySide: Readonly<Record<Side, SideResult>>;
  readonly total: Tally;
  /** What it was counted by. */
  readonly rules: VotingRules;
  /** How many had to be for it, where the rule asks for a number. */
  readonly needed?: number;
  /** What the chair's own vote was, where that broke a tie. */
  readonly chairDecided?: VoteChoice;
}

/** A result from before bodies had rules of their own. */
export type FirstBallotResult = Pick<
  BallotResult,
  'adopted' | 'entitled' | 'answered' | 'recused' | 'bySide' | 'total'
> & {
  readonly verdict: 'adopted' | 'against' | 'noneFor' | 'notQuorate' | 'sideMissing';
};

export interface Ballot {
  readonly id: BallotId;
  readonly case: CaseId;
  readonly meeting: MeetingId;
  readonly lines: readonly MotionLine[];
  /** A second motion that this one stands against: *for* is then for the first, *against* for this. */
  readonly other?: readonly MotionLine[];
  readonly seats: readonly Seat[];
  /** Members and deputies who must say whether they are impartial before they vote. */
  readonly askImpartiality: readonly PersonId[];
  readonly impartiality: Readonly<Record<PersonId, Impartiality>>;
  /** Those whose impartiality the chair, or the secretary for him, has ruled on: their own answer no longer changes it. */
  readonly ruledOn?: readonly PersonId[];
  readonly votes: Readonly<Record<PersonId, Vote>>;
  /** Who has taken his answer back, and how many times he had then answered. */
  readonly withdrawn?: Readonly<Record<PersonId, number>>;
  /** Who votes for whom by a written proxy, as it was when the ballot opened: holder by member. */
  readonly proxies?: Readonly<Record<PersonId, PersonId>>;
  readonly opened: Stamp;
  readonly openedBy: PersonId;
  /** The chair, where the secretary acted for him. */
  readonly openedFor?: PersonId;
  readonly closing?: { readonly at: Instant; readonly by: PersonId; readonly for?: PersonId };
  readonly closed?: { readonly stamp: Stamp; readonly result: BallotResult };
}

/** What a body does with a case that gives no money of the grant. */
export const RESOLUTIONS = [
  'takenForInformation',
  'approved',
  'endorsed',
  'recommended',
  'discussed',
  'assigned',
] as const;
export type ResolutionKind = (typeof RESOLUTIONS)[number];

/** How a decision stands to the one it takes the place of: it mends what was written down wrong, or decides otherwise. */
export type Correction = 'corrects' | 'reverses';

/** A decision that names an earlier one and takes its place. The earlier one is never changed: it only says that it was replaced. */
interface Replacing {
  readonly corrects?: DecisionId;
  readonly how?: Correction;
  /** Why the earlier one no longer stands. */
  readonly why?: FreeText;
  readonly replacedBy?: DecisionId;
}

/** A year's frame as a decision left it. */
export interface FrameAfter {
  readonly amount: Kroner;
  readonly left: Kroner;
}

export interface GrantDecision extends Replacing {
  readonly id: DecisionId;
  readonly case: CaseId;
  readonly meeting: MeetingId;
  /** None where a case was deferred without a vote. */
  readonly ballot?: BallotId;
  readonly line: MotionLine;
  readonly frame: FrameAfter;
  readonly stamp: Stamp;
  readonly by: PersonId;
  readonly for?: PersonId;
}

/** What a body has resolved in a case that gives no money: in its own words, where it is more than taken for information. */
export interface Resolution extends Replacing {
  readonly id: DecisionId;
  readonly case: CaseId;
  readonly meeting: MeetingId;
  readonly kind: ResolutionKind;
  readonly text?: FreeText;
  readonly stamp: Stamp;
  readonly by: PersonId;
  readonly for?: PersonId;
}

export type FollowUpId = string;

/** Something that a decision says must be done by a day: a condition, a new treatment, or what somebody has added. */
export interface FollowUp {
  readonly id: FollowUpId;
  readonly decision: DecisionId;
  readonly what: 'condition' | 'treatment' | 'other';
  /** Which of the decision's conditions. */
  readonly condition?: number;
  readonly text?: FreeText;
  readonly due: IsoDate;
  /** Nobody in particular: a condition is the applicants', all else the secretariat's. */
  readonly owner?: PersonId;
  readonly set: Stamp;
  /** Nobody where it came of the decision's own words. */
  readonly setBy?: PersonId;
  readonly done?: { readonly stamp: Stamp; readonly by: PersonId; readonly note?: FreeText };
  /** Who was reminded, and when. */
  readonly reminded?: { readonly stamp: Stamp; readonly people: readonly PersonId[] };
}

/** Where a body meets in Teams. */
export interface BodyChannel {
  readonly team: string;
  readonly channel: string;
}

/** A document that lies in the drive, byte for byte as `sha` says. */
export interface FiledDocument extends DocumentSubject {
  readonly key: string;
  readonly language: WrittenLanguage;
  /** SHA-256 of the file, in hex. */
  readonly sha: string;
  readonly stamp: Stamp;
}

/** The whole fold of one helsefellesskap's journal. Only the events' own steps change it. */
export interface State {
  /** The profile in force: what the next call opens under. */
  readonly profile?: HealthCommunityProfile;
  /** Who put it in force; nobody where it came with a release. */
  readonly profileBy?: PersonId;
  /** Every profile that has been in force, oldest first. */
  readonly profiles: readonly HealthCommunityProfile[];
  readonly people: Table<Person>;
  /** Whose entry a `tid/oid` is. */
  readonly identities: Table<PersonId>;
  readonly roles: Table<HeldRole>;
  readonly channels: Table<BodyChannel>;
  /** Where a party's leaders are in Teams, by party: for cards to one of them alone. */
  readonly partyChannels: Table<BodyChannel>;
  readonly frames: Table<Frame>;
  readonly calls: Table<Call>;
  readonly applications: Table<Application>;
  readonly meetings: Table<Meeting>;
  readonly cases: Table<BoardCase>;
  readonly ballots: Table<Ballot>;
  readonly decisions: Table<GrantDecision>;
  readonly resolutions: Table<Resolution>;
  readonly followUps: Table<FollowUp>;
  readonly initiatives: Table<Initiative>;
  /** What lies in the drive, by what it is filed under. */
  readonly documents: Table<FiledDocument>;
  /** By application and person: whether he may have to do with it. */
  readonly impartiality: Table<Readonly<Record<PersonId, DeclaredStanding>>>;
  /** By application: the scores. */
  readonly assessed: Table<Assessed>;
  /** By call: the order and the amounts that are worked on. */
  readonly rankings: Table<RankingProposal>;
}

export const EMPTY_STATE: State = {
  profiles: [],
  people: Table.empty(),
  identities: Table.empty(),
  roles: Table.empty(),
  channels: Table.empty(),
  partyChannels: Table.empty(),
  frames: Table.empty(),
  calls: Table.empty(),
  applications: Table.empty(),
  meetings: Table.empty(),
  cases: Table.empty(),
  ballots: Table.empty(),
  decisions: Table.empty(),
  resolutions: Table.empty(),
  followUps: Table.empty(),
  initiatives: Table.empty(),
  documents: Table.empty(),
  impartiality: Table.empty(),
  assessed: Table.empty(),
  rankings: Table.empty(),
};

export const currentRound = (application: Application): Round | undefined => application.rounds.at(-1);

export const personOf = (state: State, actor: Actor): PersonId | undefined => state.identities.get(actor);
