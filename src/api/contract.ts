import type { RoomQuorum } from '../grant/attendance.js';
import type { Attending, CaseKind } from '../grant/meeting.js';
import type { Requests } from './requests.js';
import type { ApplicationContent, FieldKey } from '../grant/application.js';
import type { CommentPlace } from '../grant/comments.js';
import type { MemberRole } from '../grant/members.js';
import type { Attachment } from '../grant/attachment.js';
import type { Problem, Warning } from '../grant/problems.js';
import type { HealthCommunityProfile, Mode, ProfileCode } from '../grant/profile.js';
import type { Language, Party, PartyId, Side } from '../grant/party.js';
import type { PersonPart } from '../grant/people.js';
import type { WayState } from '../grant/reaching.js';
import type { Way } from '../grant/way.js';
import type { LogWhat } from '../grant/decisionLog.js';
import type { FollowUpStatus } from '../grant/followUps.js';
import type { FrameUse } from '../grant/frame.js';
import type { Point } from '../grant/screening.js';
import type { Standing, Tie } from '../grant/impartiality.js';
import type { Spread } from '../grant/scores.js';
import type {
  ApplicationStatus,
  BallotResult,
  Correction,
  EndorsementAnswer,
  FollowUp,
  Impartiality,
  NotAssessedReason,
  Outcome,
  ResolutionKind,
  RoundEnd,
  VoteChoice,
} from '../grant/state.js';
import type { VotingRules } from '../grant/votingRules.js';

/*
 * The door between the tab and the app. Requests are parsed by the schemas here; answers have the shapes here. Every request
 * carries `Authorization: Bearer` and `Accept-Language: nn|nb|en`. An act answers `Accepted`, or a `Failure` with
 *   401 who are you · 403 not yours to see or do · 404 no such thing · 409 the rules say no · 412 changed meanwhile ·
 *   413/415 · 422 cannot be read, or incomplete · 429 too many · 503 certainly not written · 504 unknown whether written.
 * Dates are `yyyy-mm-dd` in Oslo, instants UTC ISO 8601, amounts whole kroner.
 */

export type { Requests };

/** An act that stands in the journal. `seq` goes back in `X-Seen-Seq` so that the next read has seen it. */
export interface Accepted {
  readonly seq: number;
  readonly at: string;
}

export interface Failure {
  readonly error: {
    readonly code: string;
    /** A whole sentence in the reader's language: what happened and what to do. */
    readonly message: string;
    readonly problems?: readonly Problem[];
    /** Names the log line of a bug. */
    readonly id?: string;
  };
}

export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly party?: PartyId;
}

export interface Me {
  readonly person?: PersonView;
  /** What the token says, for somebody who is not in the register yet. */
  readonly name: string;
  /** What somebody who is not in the register reads aloud to the secretariat, to be bound. */
  readonly visitorCode?: string;
  readonly language: Language;
  readonly now: string;
  readonly profile: HealthCommunityProfile;
  readonly secretary: boolean;
  /** Bodies this person has a seat in, or is a deputy for. */
  readonly bodies: readonly string[];
  readonly leads: boolean;
  readonly endorser: boolean;
  /** What waits for this person, for the numbers in the navigation. */
  readonly waiting: {
    readonly applications: number;
    readonly endorsements: number;
    readonly votes: number;
    /** To say whether one is impartial to, and to score. */
    readonly assessing: number;
  };
  readonly openCalls: readonly CallSummary[];
  /** To the secretariat: why nothing is decided any more, and the entry where the chain breaks. */
  readonly journalStop?: { readonly brokenAt?: number; readonly reason: string };
}

export interface CallSummary {
  readonly id: string;
  readonly years: readonly number[];
  readonly deadline: string;
  readonly decideBy?: string;
  readonly openedAt: string;
  readonly open: boolean;
  readonly mode: Mode;
  /** When what comes in is decided next, where that is known. */
  readonly nextAllocation?: string;
  /** Whether this reader may begin an application in it now. */
  readonly mayBegin: boolean;
  readonly frame: number;
}

export interface PartyAnswer {
  readonly party: PartyId;
  readonly asked?: PersonView;
  readonly answer?: EndorsementAnswer;
  readonly by?: PersonView;
  readonly inPlaceOf?: PersonView;
  readonly actingFor?: string;
  readonly justification?: string;
  readonly at?: string;
  readonly seq?: number;
  /** The version it was given to, where it stands in a later round of the very same content. */
  readonly keptFrom?: number;
  /** What the giver's authority was that day. */
  readonly authority?: {
    readonly level: string;
    readonly unit?: string;
    readonly source?: string;
    readonly from: string;
    readonly to?: string;
  };
}

/** An act that took an application out of its course. */
export interface Turn {
  readonly at: string;
  readonly by: PersonView;
  readonly reason?: string;
}

/** Why nothing comes to somebody by a way: the Connector's or Graph's own code, or one of ours. */
export interface Hindrance {
  readonly way: Way;
  readonly why: string;
}

/** A party whose leader has not answered: who it is, what he has been sent, and what comes. */
export interface Owed {
  readonly party: PartyId;
  readonly asked: PersonView;
  readonly since: string;
  readonly lastReminded?: string;
  /** The day of the next reminder that goes by itself. */
  readonly nextReminder?: string;
  readonly arrived: 'sent' | 'waiting' | 'undeliverable';
  /** Why it has not arrived, by each way that is closed; to the secretariat, who can do something about it. */
  readonly hindrances?: readonly Hindrance[];
  /** Not on the day he was asked or reminded. */
  readonly mayRemind: boolean;
}

/** A row of «Mine søknader», of the secretariat's inbox, and of a leader's list. */
export interface ApplicationRow {
  readonly id: string;
  readonly call: string;
  readonly number?: number;
  readonly title: string;
  readonly parties: readonly PartyId[];
  readonly status: ApplicationStatus;
  /** How many things are missing; drafts only, and only for those who write it. */
  readonly problems?: number;
  readonly changedAt: string;
  readonly changedBy?: PersonView;
  readonly requested?: number;
  readonly answers: readonly PartyAnswer[];
  /** Why the newest round is over before its time: nobody is asked any longer. */
  readonly roundEnded?: RoundEnd;
  /** What is owed by whom, to those who stand on it and to the secretariat. */
  readonly owed?: readonly Owed[];
  readonly waitsFor: 'you' | 'others' | 'nobody';
  /** Who it waits for, in words: people, or `secretariat`, `committee`, `writers`. */
  readonly waitingPeople: readonly PersonView[];
  readonly waitingBody?: 'writers' | 'secretariat' | 'committee';
  readonly since: string;
  readonly outcome?: { readonly outcome: Outcome; readonly amount: number; readonly decision: string };
  readonly notAssessed?: readonly NotAssessedReason[];
  /** It was sent back to its writers, or let in late, and has a deadline of its own. `reason` is absent where it was taken out. */
  readonly returned?: Turn & { readonly deadline: string };
  readonly withdrawn?: Turn;
  /** The secretariat's formal check said that it will not be assessed. */
  readonly screenedOut?: Turn;
  /** To the secretariat: how many points of the formal check are left, how many are not in order, and whether it is done. */
  readonly screening?: { readonly open: number; readonly notMet: number; readonly passed: boolean };
  readonly deleted?: Turn & { readonly mayRestore: boolean };
  readonly warnings: readonly Warning[];
}

export interface ApplicationPage extends ApplicationRow {
  readonly content: ApplicationContent;
  /** Where it stays closed until the reader has said whether he is impartial, or a doubt is ruled on. */
  readonly closedBy?: {
    readonly standing: Standing;
    readonly ties: readonly Tie[];
    readonly mayDeclare: readonly Impartiality[];
  };
  /** Drafts only: goes back with the next save. */
  readonly etag?: string;
  readonly savedAt?: string;
  readonly savedBy?: PersonView;
  readonly mayWrite: boolean;
  /** What this reader may do with it while it is written, where he is on it. */
  readonly myRole?: MemberRole;
  readonly maySubmit: boolean;
  /** Whoever writes it, while it is written: what it began with, and what of a copied text is left to fill in. */
  readonly origin?: {
    readonly idea?: string;
    readonly copied?: {
      readonly title: string;
      readonly fields: readonly FieldKey[];
      /** Names of parties that the new call does not know. */
      readonly parties: readonly string[];
    };
  };
  readonly mayCopy: boolean;
  readonly mayRecall: boolean;
  readonly mayRemind: boolean;
  readonly mayWithdraw: boolean;
  readonly mayDelete: boolean;
  /** The secretariat only: it may be sent back, or let in after the deadline. */
  readonly mayReturn: boolean;
  /** Its own where it was sent back, else the call's; and whether it is still open. */
  readonly deadline: string;
  readonly open: boolean;
  readonly profile: HealthCommunityProfile;
  readonly callSummary: CallSummary;
  readonly check?: ScreeningView;
  readonly problemList: readonly Problem[];
  /** Who may be asked, by party; what the applicant picks from. */
  readonly endorserChoices: Readonly<Record<PartyId, readonly EndorserChoice[]>>;
  readonly version?: number;
  readonly sha?: string;
  readonly submitsItself?: boolean;
  readonly sentAt?: string;
  readonly receipt?: {
    readonly number: number;
    readonly at: string;
    readonly seq: number;
    readonly hash: string;
    readonly sha: string;
  };
  /** The parties this reader may answer for now, and whether somebody else was asked. */
  readonly mayAnswerFor: readonly MayAnswer[];
  /** Why this reader cannot answer though he was asked or leads a party: a sentence. */
  readonly cannotAnswer?: string;
  /** Why it was not assessed: whole sentences. */
  readonly notAssessedBecause?: readonly string[];
  readonly decisions: readonly DecisionView[];
  /** Files of the newest round that are no longer those that were frozen. */
  readonly changedAttachments?: readonly ChangedAttachmentView[];
  readonly earlierRounds: readonly EarlierRound[];
  /** While it is written anew: whether it says what was sent last, and whose answers stand if it is sent so. */
  readonly resending?: { readonly unchanged: boolean; readonly kept: readonly PartyId[] };
  /** To a leader who was asked about an earlier version: what its changed fields said. */
  readonly before?: {
    readonly version: number;
    readonly fields: readonly FieldKey[];
    readonly content: ApplicationContent;
  };
}

/** A point of the formal check, and who said so where a person did. */
export type PointView = Point & { readonly tick?: { readonly by: PersonView; readonly at: string } };

/** The formal check of the newest version, to the secretariat. */
export interface ScreeningView {
  readonly version: number;
  readonly points: readonly PointView[];
  /** It waits for the check: points may be ticked. */
  readonly mayTick: boolean;
  readonly mayPass: boolean;
  readonly mayUndo: boolean;
  readonly mayScreenOut: boolean;
  readonly passed?: { readonly by: PersonView; readonly at: string };
  /** The next of the call that waits for its check. */
  readonly next?: { readonly id: string; readonly title: string };
}

export interface EarlierRound {
  readonly version: number;
  readonly sentAt: string;
  readonly ended?: RoundEnd;
  readonly answers: readonly PartyAnswer[];
}

export interface ChangedAttachmentView {
  readonly attachment: string;
  readonly name: string;
  readonly how: 'changed' | 'gone';
  readonly at: string;
}

export interface MayAnswer {
  readonly party: PartyId;
  readonly asked: PersonView;
  readonly role: EndorserChoice;
  readonly ownContribution?: number;
}

export interface EndorserChoice {
  readonly role: string;
  readonly person: PersonView;
  readonly level: string;
  readonly unit?: string;
  readonly source?: string;
  readonly actingFor?: string;
  /** How he will be told: it says whether he gets a card or a mail, or must be told by somebody. */
  readonly way: Way | 'none';
}

/** How somebody is reached: which way the next message goes, and how each stands. */
export interface PersonWays {
  readonly way: Way | 'none';
  readonly ways: readonly WayState[];
  readonly preferredWay?: Way;
}

/** Somebody on an application while it is written. `side`: of his party, else as the form names him. */
export interface MemberView extends PersonView {
  readonly role: MemberRole;
  readonly email: string;
  readonly side?: Side;
  readonly you: boolean;
}

export interface MembersPage {
  readonly members: readonly MemberView[];
  readonly mayChange: boolean;
  readonly mayLeave: boolean;
}

/** Somebody who may be added: an entry of the register, or who that is in the directory. */
export interface CandidateView {
  readonly person?: string;
  readonly identity?: { readonly tid: string; readonly oid: string };
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly party?: PartyId;
  readonly side?: Side;
  /** What he may do already. */
  readonly role?: MemberRole;
}

export interface CommentView {
  readonly id: string;
  readonly by: PersonView;
  /** Absent where it was taken out. */
  readonly text?: string;
  readonly mentions: readonly PersonView[];
  readonly at: string;
}

export interface ThreadView extends CommentPlace {
  readonly id: string;
  readonly comments: readonly CommentView[];
  readonly settled?: { readonly by: PersonView; readonly at: string };
}

export interface CommentsPage {
  readonly threads: readonly ThreadView[];
  readonly mayComment: boolean;
}

/**
 * The answer to a save: what was sent stands in the row, but for what is in `conflicts`. What is still missing is not told: the tab
 * works it out from what it shows, by the same rules, so a lost answer leaves no list that is out of date.
 */
export interface SavedDraft {
  /** The version of the row that the reader has when he has taken in `fields`. */
  readonly etag: string;
  readonly savedAt?: string;
  readonly savedBy?: PersonView;
  /** What others have written since the version he sent, and his own where it was merged with theirs; `null` is empty. */
  readonly fields?: Requests['saveDraft']['changes'];
  /** Fields that another has written too: his text stands, and the reader's is left with the reader. */
  readonly conflicts?: FieldConflicts;
  /** Seconds between two saves, where SharePoint is so busy that they are further apart than usual. */
  readonly stretchedTo?: number;
}

export interface FieldConflict {
  readonly value: NonNullable<Requests['saveDraft']['changes'][FieldKey]> | null;
  readonly by?: PersonView;
  readonly at?: string;
}
export type FieldConflicts = { readonly [K in FieldKey]?: FieldConflict };
/** An upload session: the browser sends the bytes to `uploadUrl`, with no token, and then finishes `attachment`. */
export interface UploadBegun {
  readonly attachment: string;
  readonly uploadUrl: string;
  readonly expiresAt: string;
}

/** The attachments as they stand in the draft after a change. */
export interface AttachmentsSaved {
  readonly attachments: readonly Attachment[];
  readonly etag: string;
  readonly savedAt?: string;
  readonly savedBy?: PersonView;
}

/** Bytes, not JSON: a file to keep. */
export interface AttachmentFile {
  readonly name: string;
}

export interface CallPage extends CallSummary {
  readonly profile: HealthCommunityProfile;
  readonly frames: readonly FrameUse[];
  readonly applications: readonly ApplicationRow[];
  readonly requestedTotal: number;
  /** People on the call's applications or in the register to whom no way leads. */
  readonly unreachable: readonly PersonView[];
}

/** A ruling or a declaration about one person and one application. */
export interface StandingView {
  readonly person: PersonView;
  readonly standing: Standing;
  readonly ties: readonly Tie[];
  readonly ruled?: { readonly by: PersonView; readonly for?: PersonView; readonly reason: string };
  /** The reader may rule on it. */
  readonly mayRule: boolean;
}

export interface GivenScores {
  readonly scores: Readonly<Record<string, { readonly score: number; readonly reason: string }>>;
  readonly revision: number;
  readonly at: string;
}

export interface RecommendationView {
  readonly outcome: Outcome;
  readonly amount: number;
  readonly year: number;
  readonly conditions: readonly { readonly text: string; readonly due?: string; readonly owner?: string }[];
  readonly reason?: string;
  readonly by: PersonView;
  readonly at: string;
  readonly seq: number;
  /** It was made of an earlier version of the application. */
  readonly outdated: boolean;
}

/** What those who assess may see of one application. Whoever is not impartial gets `file` of nothing but its number and title. */
export interface AssessedRow {
  readonly id: string;
  readonly number?: number;
  readonly title: string;
  /** The reader's own. */
  readonly standing: Standing;
  readonly ties: readonly Tie[];
  /** What he may still say of himself. */
  readonly mayDeclare: readonly Impartiality[];
  /** Absent where the reader is not impartial. */
  readonly file?: {
    readonly parties: readonly PartyId[];
    readonly status: ApplicationStatus;
    readonly version: number;
    readonly sides: Readonly<Record<Side, number>>;
    readonly ownContribution: number;
    readonly targetGroups: readonly string[];
    /** Whether the reader is one of those who score it, and who they are. */
    readonly mayScore: boolean;
    readonly assessors: readonly { readonly person: PersonView; readonly answered: boolean }[];
    readonly mine?: GivenScores;
    readonly open: boolean;
    readonly mayOpen: boolean;
    /** Everybody's, once they are open and the reader is impartial. */
    readonly given?: readonly (GivenScores & { readonly person: PersonView; readonly mean: number })[];
    readonly spread?: Spread;
    readonly standings: readonly StandingView[];
    readonly recommendation?: RecommendationView;
  };
  /** To those who rank: what it asks for, since the frame is one. */
  readonly asked?: number;
}

export interface AssessingPage {
  readonly call: CallSummary;
  readonly profile: HealthCommunityProfile;
  readonly rows: readonly AssessedRow[];
  /** Those who prepare: the working proposal, and what there is to rank against. */
  readonly ranking?: {
    readonly order: readonly string[];
    readonly amounts: Readonly<Record<string, number>>;
    readonly givesRest: boolean;
    readonly revision: number;
    readonly available: number;
    readonly newest?: {
      readonly kind: 'moved' | 'amount' | 'rest';
      readonly application?: string;
      readonly by: PersonView;
      readonly at: string;
    };
  };
  /** By year, what is left when everything that is recommended has got it. */
  readonly left: Readonly<Record<string, number>>;
  /** Who can be named as answering for a condition. */
  readonly people: readonly PersonView[];
}

export interface MeetingSummary {
  readonly id: string;
  readonly body: string;
  /** None where the body meets about something else than a call. */
  readonly call?: string;
  readonly date: string;
  readonly time?: string;
  readonly cases: number;
}

export interface SeatView {
  readonly member: PersonView;
  readonly party: PartyId;
  readonly side: Side;
  /** The deputy who has stepped in. */
  readonly deputy?: PersonView;
  readonly impartiality?: Impartiality;
  /** What the deputy who has stepped in has said of himself. */
  readonly deputyImpartiality?: Impartiality;
  readonly askedImpartiality: boolean;
  readonly answered: boolean;
  /** Shown when the ballot is closed; before that only to the one who voted, but where the body votes openly. */
  readonly choice?: VoteChoice;
  /** Who gave it for the member, with a written proxy. */
  readonly by?: PersonView;
}

export interface BallotView {
  readonly id: string;
  readonly case: string;
  readonly state: 'open' | 'closing' | 'closed';
  /** The first of its lines. */
  readonly line: LineView;
  readonly lines: readonly LineView[];
  /** A second motion that the first stands against. */
  readonly other?: readonly LineView[];
  readonly seats: readonly SeatView[];
  /** What it is counted by. */
  readonly rules: VotingRules;
  readonly openedAt: string;
  readonly openedBy: PersonView;
  readonly openedFor?: PersonView;
  readonly closedAt?: string;
  readonly result?: BallotResult;
  /** The reader's own part in it. */
  readonly mine?: {
    readonly mayVote: boolean;
    readonly mustDeclare: boolean;
    readonly impartiality?: Impartiality;
    readonly choice?: VoteChoice;
    readonly revision: number;
    /** Whose written proxies the reader has. */
    readonly proxies: readonly ProxyVoteView[];
  };
}

/** One line of a motion: what is proposed for one application. */
export interface LineView {
  readonly application: string;
  readonly title: string;
  readonly requested?: number;
  readonly outcome: Outcome;
  readonly amount: number;
  readonly year: number;
  readonly conditions: readonly string[];
  readonly reason?: string;
}

/** What the reader has answered for a member, and whether he may. */
export interface ProxyVoteView {
  readonly member: PersonView;
  readonly mayVote: boolean;
  readonly choice?: VoteChoice;
  readonly revision: number;
}

/** A written proxy for a meeting. */
export interface ProxyView {
  readonly from: PersonView;
  readonly to: PersonView;
  readonly source?: string;
}

export interface CaseView {
  readonly id: string;
  readonly caseNumber: string;
  readonly application: ApplicationRow;
  readonly ballots: readonly BallotView[];
  readonly decision?: DecisionView;
  readonly resolution?: ResolutionView;
  /** Of the frame shown, what the decisions of this case that stand have given. */
  readonly decidedHere?: number;
  readonly frame: FrameUse;
}

/** Something that a decision says must be done by a day. */
export interface FollowUpView {
  readonly id: string;
  readonly what: FollowUp['what'];
  readonly condition?: number;
  /** In the decision's own words; empty where it is that the case is taken up again. */
  readonly text: string;
  readonly due: string;
  /** Who was named for it; absent where it is the applicants' or the secretariat's. */
  readonly owner?: PersonView;
  readonly of: 'named' | 'applicants' | 'secretariat';
  readonly status: FollowUpStatus;
  readonly done?: { readonly at: string; readonly by: PersonView; readonly note?: string };
  readonly remindedAt?: string;
  readonly maySettle: boolean;
}

export interface DecisionView {
  readonly id: string;
  readonly case: string;
  readonly caseNumber: string;
  readonly meeting: string;
  readonly application: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly amount: number;
  /** Whose frame it is drawn on. */
  readonly year: number;
  readonly requested?: number;
  readonly conditions: readonly string[];
  readonly reason?: string;
  readonly at: string;
  readonly seq: number;
  readonly hash: string;
  readonly result?: BallotResult;
  /** The earlier decision that it takes the place of, and why. */
  readonly corrects?: string;
  readonly how?: Correction;
  readonly why?: string;
  /** The decision that has taken its place: this one stands no more. */
  readonly replacedBy?: string;
  readonly replacedHow?: Correction;
  readonly replacedAt?: string;
  readonly followUps: readonly FollowUpView[];
  /** Whether the reader may correct or reverse it, and set what is followed up. */
  readonly mayCorrect: boolean;
  readonly mayFollowUp: boolean;
  /** Whether there is a letter about it, and to which parties. */
  readonly letters: readonly PartyId[];
}

/** What a body has resolved in a case that gives no money. */
export interface ResolutionView extends Pick<
  DecisionView,
  | 'id'
  | 'case'
  | 'caseNumber'
  | 'meeting'
  | 'at'
  | 'seq'
  | 'hash'
  | 'corrects'
  | 'how'
  | 'why'
  | 'replacedBy'
  | 'followUps'
> {
  readonly kind: ResolutionKind;
  readonly text?: string;
  readonly mayFollowUp: boolean;
}

/** A row of the decision log: a decision of either kind, or an application that was not assessed. */
export interface LogRow {
  readonly id: string;
  readonly what: LogWhat;
  readonly case?: string;
  readonly caseNumber?: string;
  readonly meeting?: string;
  readonly body?: string;
  readonly application?: string;
  readonly title: string;
  /** Short names, as a list in words. */
  readonly parties: string;
  readonly amount: number;
  readonly requested?: number;
  readonly year?: number;
  readonly conditions: readonly string[];
  readonly reason?: string;
  readonly at: string;
  readonly seq: number;
  readonly hash: string;
  readonly result?: BallotResult;
  readonly corrects?: string;
  readonly how?: Correction;
  readonly why?: string;
  readonly replacedBy?: string;
  readonly replacedHow?: Correction;
  readonly replacedAt?: string;
  readonly followUps: readonly FollowUpView[];
}

/** One decision, with those it replaced and that replaced it. */
export interface DecisionPage {
  readonly row: LogRow;
  /** Where it is about money for an application. */
  readonly decision?: DecisionView;
  readonly profile: HealthCommunityProfile;
  /** Whose frames it may draw on. */
  readonly years: readonly number[];
  /** The others of the same matter, newest first. */
  readonly others: readonly LogRow[];
  /** Whether the reader may open its case in the meeting. */
  readonly attends: boolean;
  readonly mayFollowUp: boolean;
  readonly mayReopen: boolean;
  /** Who may be made responsible; to who may set it. */
  readonly owners: readonly PersonView[];
}

/** One case on an agenda, of whatever kind. */
export interface AgendaItemView {
  readonly id: string;
  readonly caseNumber: string;
  readonly kind: CaseKind;
  readonly title: string;
  /** Where it is about one application: its case is in `caseList` too. */
  readonly application?: string;
  readonly minutes?: number;
  readonly from?: string;
  readonly to?: string;
  readonly late: boolean;
  readonly moved: readonly { readonly date: string; readonly reason: string }[];
  readonly paper: readonly PaperSectionView[];
  /** What the body did with a case that gives no money. */
  readonly resolution?: string;
}

/** A section of the body's template that somebody writes. */
export interface PaperSectionView {
  readonly section: string;
  readonly name: string;
  readonly text: string;
  readonly revision: number;
  /** A name or a line, no longer text. */
  readonly short: boolean;
}

export interface SeatInRoom {
  readonly member: PersonView;
  readonly side: Side;
  readonly how?: Attending;
  readonly deputies: readonly (PersonView & { readonly sits: boolean })[];
}

/** Who is there, what lies on the table, and what the reader may do about it. */
export interface RoomView {
  readonly seats: readonly SeatInRoom[];
  /** Absent until attendance is taken. */
  readonly quorum?: RoomQuorum;
  readonly others: readonly PersonView[];
  readonly onTable?: string;
  readonly began?: string;
  readonly ended?: string;
}

export interface MinutesPartView {
  readonly part: string;
  readonly heading: string;
  readonly draft: string;
  readonly text: string;
  readonly revision: number;
  /** Every version that the secretary has written, newest first. */
  readonly versions: readonly { readonly text: string; readonly by: PersonView; readonly at: string }[];
}

export interface MinutesPage {
  readonly parts: readonly MinutesPartView[];
  readonly mayWrite: boolean;
  readonly approved?: { readonly date: string; readonly at: string };
}

/** A meeting beside its votes: agenda, notice, papers and who is there. */
export interface AgendaPart {
  readonly until?: string;
  readonly place?: string;
  /** The secretariat, until the meeting is over. */
  readonly mayEdit: boolean;
  readonly agenda: readonly AgendaItemView[];
  readonly movedAway: readonly {
    readonly id: string;
    readonly title: string;
    readonly caseNumber: string;
    readonly date: string;
    readonly reason: string;
  }[];
  readonly lacksStandingItems: boolean;
  readonly notice?: { readonly at: string; readonly count: number; readonly changedSince: boolean };
  /** Where a case may be moved to. */
  readonly otherMeetings: readonly { readonly id: string; readonly date: string }[];
  readonly room: RoomView;
  /** Earlier meetings of the body whose minutes are not approved. */
  readonly unapproved: readonly { readonly id: string; readonly date: string }[];
}

export interface MeetingPage extends MeetingSummary, AgendaPart {
  readonly profile: HealthCommunityProfile;
  readonly channel: string;
  readonly mayLead: boolean;
  /** Where the body's rules know written proxies. */
  readonly proxies?: {
    readonly given: readonly ProxyView[];
    readonly members: readonly (PersonView & { readonly side: Side })[];
    readonly mayRecord: boolean;
  };
  readonly caseList: readonly CaseView[];
  /** Submitted applications that are on no agenda yet. Secretariat only. */
  readonly ready: readonly ApplicationRow[];
}

/** When something came into the register, and who did it: somebody in it, the set-up, or the person himself before he was in it. */
export interface MarkView {
  readonly at: string;
  readonly seq: number;
  readonly by: PersonView | 'setUp' | 'unregistered';
}

export type PersonActView = MarkView & {
  readonly what: 'registered' | 'bound' | 'unbound' | 'corrected';
  readonly changed?: readonly PersonPart[];
  readonly party?: PartyId;
};

/** An idea, as everybody in the register sees it. */
export interface InitiativeView {
  readonly id: string;
  readonly title: string;
  readonly parties: readonly PartyId[];
  readonly text: string;
  readonly by: PersonView;
  readonly at: string;
  readonly open: boolean;
  readonly mayChange: boolean;
  /** What grew from it: that it did, by whom and when; which one only to who may see it. */
  readonly applications: readonly { readonly by: PersonView; readonly at: string; readonly id?: string }[];
}

export interface RoleView {
  readonly id: string;
  readonly person: PersonView;
  readonly kind: Requests['giveRole']['kind'];
  readonly party?: PartyId;
  readonly unit?: string;
  readonly from: string;
  readonly to?: string;
  readonly source?: string;
  readonly actingFor?: string;
  readonly inForce: boolean;
  /** `origin` is the file it was imported from; without one it was entered by hand. */
  readonly given: MarkView & { readonly origin?: { readonly file: string; readonly line: number } };
  readonly ended?: MarkView & { readonly replacedBy?: string };
}

export interface RegisteredPerson extends PersonView, PersonWays {
  readonly email: string;
  readonly bound: boolean;
  readonly identities: readonly { readonly tid: string; readonly oid: string }[];
  readonly acts: readonly PersonActView[];
}

/** What a role can be given for: what the profiles in use know, each as the newest that knows it says. */
export interface RoleChoices {
  readonly parties: readonly Party[];
  readonly bodies: HealthCommunityProfile['bodies'];
  readonly levels: readonly (ProfileCode & { readonly side: Side })[];
  /** Applications that have been submitted, for their project owners. */
  readonly applications: readonly { readonly id: string; readonly title: string }[];
}

/** The profile in force, and those that one may begin with. Secretariat only. */
export interface ProfilesPage {
  readonly inForce: HealthCommunityProfile;
  /** Who put it in force; nobody where it came with Semje. */
  readonly by?: PersonView;
  readonly templates: readonly HealthCommunityProfile[];
}

export interface RegisterPage {
  readonly profile: HealthCommunityProfile;
  readonly people: readonly RegisteredPerson[];
  readonly choices: RoleChoices;
  /** Whether there is a mailbox to send from. */
  readonly sendsMail: boolean;
  readonly roles: readonly RoleView[];
  readonly channels: Readonly<Record<string, { readonly team: string; readonly channel: string }>>;
  /** Where cards to leaders of a party alone go, by party. */
  readonly partyChannels: Readonly<Record<PartyId, { readonly team: string; readonly channel: string }>>;
}

/** What became of each row: where it was not entered, why, in a sentence. */
export interface EnteredRows extends Accepted {
  readonly rows: readonly {
    readonly line: number;
    readonly outcome: 'entered' | 'refused' | 'notWritten' | 'unknown';
    readonly message?: string;
  }[];
}

/** Somebody who has signed in and is bound to nobody in the register. */
export interface VisitorView {
  readonly identity: { readonly tid: string; readonly oid: string };
  /** As his own organisation writes it; may be empty. */
  readonly name: string;
  /** Of the organisation where the app is installed. */
  readonly isHome: boolean;
  /** Of another organisation: the parties whose people sign in from there too. */
  readonly parties: readonly PartyId[];
  readonly firstSeen: string;
  readonly lastSeen: string;
}

export interface DirectoryPerson {
  readonly tid: string;
  readonly oid: string;
  readonly name: string;
  readonly title: string;
  readonly email: string;
}

export interface JournalPage {
  readonly entries: number;
  readonly newestHash: string;
  readonly checkedAt?: string;
  readonly firstBad?: { readonly seq: number; readonly reason: string };
  readonly deciding: boolean;
}

/** An attachment as a filed document names it. */
export interface NamedAttachment {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}
/** Whether a file is one that was filed; what is told of it stands in the file. */
export type CheckedDocument =
  | { readonly known: false }
  | {
      readonly known: true;
      readonly kind: 'receipt' | 'application' | 'letter';
      readonly version: number;
      /** The name of the party whose receipt it is. */
      readonly party?: string;
      /** In the order of the document; absent where its content has been taken out or cannot be read now. */
      readonly attachments?: readonly NamedAttachment[];
      /** Where the act stands in the journal that it is about. */
      readonly at: string;
      readonly seq: number;
      readonly hash: string;
      /** Where its fingerprint stands. */
      readonly filedSeq: number;
      /** When the chain was last walked, and what was found: `brokenLater` is after the entries that this document is about. */
      readonly checkedAt: string;
      readonly chain: 'whole' | 'broken' | 'brokenLater';
    };
/** Served without sign-in: who has the file may ask. */
export const CHECK_ROUTE = '/api/documents/';

/** What a page shows; `journal` is whether the journal can be trusted. */
export const TOPICS = ['applications', 'calls', 'assessing', 'meetings', 'initiatives', 'register', 'journal'] as const;
export type Topic = (typeof TOPICS)[number];

/** One line of `GET /api/live`, a stream of JSON lines: what changed, so that the page asks again. */
export interface LiveLine {
  readonly seq: number;
  readonly changed: readonly Topic[];
  /** Of a draft that the reader has open: who else is there, and its newest version. */
  readonly draft?: DraftLine;
}

export interface DraftLine {
  readonly id: string;
  readonly etag?: string;
  readonly here: readonly HereView[];
}

/** Somebody else in a draft, and the field he is in. */
export interface HereView {
  readonly person: PersonView;
  readonly field?: FieldKey;
  readonly side?: Side;
}

/** Every route, once. `:id` is filled by `path`. */
export const ROUTES = {
  me: 'GET /api/me',
  live: 'GET /api/live',
  myApplications: 'GET /api/applications',
  application: 'GET /api/applications/:id',
  startApplication: 'POST /api/applications',
  saveDraft: 'PATCH /api/applications/:id',
  members: 'GET /api/applications/:id/members',
  setMember: 'POST /api/applications/:id/members',
  removeMember: 'POST /api/applications/:id/members/removal',
  memberCandidates: 'GET /api/applications/:id/members/candidates',
  comments: 'GET /api/applications/:id/comments',
  writeComment: 'POST /api/applications/:id/comments',
  settleComment: 'POST /api/applications/:id/comments/settling',
  draftNews: 'GET /api/applications/:id/news',
  beginUpload: 'POST /api/applications/:id/uploads',
  finishUpload: 'POST /api/applications/:id/attachments/:attachment',
  describeAttachment: 'PATCH /api/applications/:id/attachments/:attachment',
  removeAttachment: 'POST /api/applications/:id/attachments/:attachment/removal',
  openAttachment: 'GET /api/applications/:id/attachments/:attachment',
  giveSign: 'PUT /api/applications/:id/presence',
  sendForEndorsement: 'POST /api/applications/:id/sending',
  applicationDocument: 'GET /api/applications/:id/document',
  receiptDocument: 'GET /api/applications/:id/receipt',
  submit: 'POST /api/applications/:id/submission',
  withdrawApplication: 'POST /api/applications/:id/withdrawal',
  returnApplication: 'POST /api/applications/:id/return',
  tickPoint: 'POST /api/applications/:id/screening/ticks',
  passScreening: 'POST /api/applications/:id/screening',
  undoScreening: 'POST /api/applications/:id/screening/undoing',
  screenOut: 'POST /api/applications/:id/screening/notAssessed',
  deleteDraft: 'POST /api/applications/:id/deletion',
  restoreDraft: 'POST /api/applications/:id/restoration',
  endorse: 'POST /api/applications/:id/endorsements',
  remindNow: 'POST /api/applications/:id/reminders',
  askAnother: 'POST /api/applications/:id/asked',
  recallSending: 'POST /api/applications/:id/recall',
  endorsements: 'GET /api/endorsements',
  initiatives: 'GET /api/initiatives',
  proposeInitiative: 'POST /api/initiatives',
  changeInitiative: 'PUT /api/initiatives/:id',
  closeInitiative: 'POST /api/initiatives/:id/closing',
  reopenInitiative: 'POST /api/initiatives/:id/reopening',
  calls: 'GET /api/calls',
  call: 'GET /api/calls/:id',
  openCall: 'POST /api/calls',
  assessing: 'GET /api/calls/:id/assessing',
  declareStanding: 'POST /api/calls/:id/standings',
  decideStanding: 'POST /api/applications/:id/standings',
  giveScores: 'POST /api/applications/:id/scores',
  openScores: 'POST /api/applications/:id/scores/opening',
  changeRanking: 'POST /api/calls/:id/ranking',
  recommend: 'POST /api/applications/:id/recommendations',
  meetings: 'GET /api/meetings',
  meeting: 'GET /api/meetings/:id',
  planMeeting: 'POST /api/meetings',
  changeMeeting: 'POST /api/meetings/:id/times',
  addCase: 'POST /api/meetings/:id/otherCases',
  addStandingItems: 'POST /api/meetings/:id/standingItems',
  orderAgenda: 'PUT /api/meetings/:id/order',
  sendNotice: 'POST /api/meetings/:id/notices',
  noteAttendance: 'POST /api/meetings/:id/attendance',
  beginMeeting: 'POST /api/meetings/:id/beginning',
  endMeeting: 'POST /api/meetings/:id/ending',
  minutes: 'GET /api/meetings/:id/minutes',
  writeMinutes: 'POST /api/meetings/:id/minutes',
  approveMinutes: 'POST /api/meetings/:id/minutes/approval',
  meetingDocument: 'GET /api/meetings/:id/document',
  changeCase: 'POST /api/cases/:id/details',
  writeCase: 'POST /api/cases/:id/paper',
  moveCase: 'POST /api/cases/:id/move',
  putOnTable: 'POST /api/cases/:id/table',
  caseDocument: 'GET /api/cases/:id/document',
  putOnAgenda: 'POST /api/meetings/:id/cases',
  openBallot: 'POST /api/ballots',
  declareImpartiality: 'POST /api/ballots/:id/impartiality',
  decideImpartiality: 'POST /api/ballots/:id/impartiality/decided',
  vote: 'POST /api/ballots/:id/votes',
  withdrawVote: 'POST /api/ballots/:id/votes/withdrawn',
  giveProxy: 'POST /api/meetings/:id/proxies',
  endProxy: 'POST /api/meetings/:id/proxies/ended',
  closeBallot: 'POST /api/ballots/:id/closing',
  recordDecision: 'POST /api/cases/:id/decision',
  deferCase: 'POST /api/cases/:id/deferral',
  recordResolution: 'POST /api/cases/:id/resolution',
  correctDecision: 'POST /api/decisions/:id/correction',
  setFollowUp: 'POST /api/decisions/:id/followUps',
  settleFollowUp: 'POST /api/followUps/:id/settling',
  reopenFollowUp: 'POST /api/followUps/:id/reopening',
  profiles: 'GET /api/profiles',
  adoptProfile: 'POST /api/profiles',
  register: 'GET /api/register',
  registerPerson: 'POST /api/people',
  correctPerson: 'POST /api/people/:id/corrections',
  bindIdentity: 'POST /api/people/:id/identities',
  unbindIdentity: 'POST /api/people/:id/identities/ending',
  visitors: 'GET /api/visitors',
  bindVisitor: 'POST /api/people/:id/visitors',
  giveRole: 'POST /api/roles',
  endRole: 'POST /api/roles/:id/ending',
  enterRows: 'POST /api/register/rows',
  setChannel: 'PUT /api/bodies/:id/channel',
  setPartyChannel: 'PUT /api/parties/channel',
  tryWays: 'POST /api/people/:id/ways',
  preferWay: 'PUT /api/people/:id/preferredWay',
  directory: 'GET /api/directory',
  directoryAddresses: 'GET /api/directory/addresses',
  decisions: 'GET /api/decisions',
  decisionSheet: 'GET /api/decisions/sheet',
  decision: 'GET /api/decisions/:id',
  decisionLetter: 'GET /api/decisions/:id/letter',
  journal: 'GET /api/journal',
} as const;
export type RouteName = keyof typeof ROUTES;

/** An answer that is a file and no JSON. */
export interface FileOf {
  readonly name: string;
}

export interface Answers {
  me: Me;
  live: LiveLine;
  myApplications: readonly ApplicationRow[];
  application: ApplicationPage;
  startApplication: Accepted;
  saveDraft: SavedDraft;
  members: MembersPage;
  setMember: Accepted;
  removeMember: Accepted;
  memberCandidates: readonly CandidateView[];
  comments: CommentsPage;
  writeComment: Accepted;
  settleComment: Accepted;
  draftNews: SavedDraft;
  beginUpload: UploadBegun;
  finishUpload: AttachmentsSaved;
  describeAttachment: AttachmentsSaved;
  removeAttachment: AttachmentsSaved;
  openAttachment: AttachmentFile;
  giveSign: DraftLine;
  sendForEndorsement: Accepted;
  /** A file, fetched by `Api.file`. */
  applicationDocument: FileOf;
  receiptDocument: FileOf;
  submit: Accepted;
  withdrawApplication: Accepted;
  returnApplication: Accepted;
  tickPoint: Accepted;
  passScreening: Accepted;
  undoScreening: Accepted;
  screenOut: Accepted;
  deleteDraft: Accepted;
  restoreDraft: Accepted;
  endorse: Accepted;
  remindNow: Accepted;
  askAnother: Accepted;
  recallSending: Accepted;
  endorsements: readonly ApplicationRow[];
  initiatives: readonly InitiativeView[];
  proposeInitiative: Accepted;
  changeInitiative: Accepted;
  closeInitiative: Accepted;
  reopenInitiative: Accepted;
  calls: readonly CallSummary[];
  call: CallPage;
  openCall: Accepted;
  assessing: AssessingPage;
  declareStanding: Accepted;
  decideStanding: Accepted;
  giveScores: Accepted;
  openScores: Accepted;
  changeRanking: Accepted;
  recommend: Accepted;
  meetings: readonly MeetingSummary[];
  meeting: MeetingPage;
  planMeeting: Accepted;
  changeMeeting: Accepted;
  addCase: Accepted;
  addStandingItems: Accepted;
  orderAgenda: Accepted;
  sendNotice: Accepted;
  noteAttendance: Accepted;
  beginMeeting: Accepted;
  endMeeting: Accepted;
  minutes: MinutesPage;
  writeMinutes: Accepted;
  approveMinutes: Accepted;
  meetingDocument: FileOf;
  changeCase: Accepted;
  writeCase: Accepted;
  moveCase: Accepted;
  putOnTable: Accepted;
  caseDocument: FileOf;
  putOnAgenda: Accepted;
  openBallot: Accepted;
  declareImpartiality: Accepted;
  decideImpartiality: Accepted;
  vote: Accepted;
  withdrawVote: Accepted;
  giveProxy: Accepted;
  endProxy: Accepted;
  closeBallot: Accepted;
  recordDecision: Accepted;
  deferCase: Accepted;
  recordResolution: Accepted;
  correctDecision: Accepted;
  setFollowUp: Accepted;
  settleFollowUp: Accepted;
  reopenFollowUp: Accepted;
  profiles: ProfilesPage;
  adoptProfile: Accepted;
  register: RegisterPage;
  registerPerson: Accepted;
  correctPerson: Accepted;
  bindIdentity: Accepted;
  unbindIdentity: Accepted;
  visitors: readonly VisitorView[];
  bindVisitor: Accepted;
  giveRole: Accepted;
  endRole: Accepted;
  enterRows: EnteredRows;
  setChannel: Accepted;
  setPartyChannel: Accepted;
  tryWays: PersonWays;
  preferWay: PersonWays;
  directory: readonly DirectoryPerson[];
  directoryAddresses: readonly DirectoryPerson[];
  decisions: readonly LogRow[];
  /** The log as a workbook, and a letter about a decision. */
  decisionSheet: FileOf;
  decisionLetter: FileOf;
  decision: DecisionPage;
  journal: JournalPage;
}
