import { partiesIn } from '../grant/call.js';
import { startOfDay, type IsoDate } from '../grant/calendar.js';
import { caseNumber } from '../grant/caseNumber.js';
import { followUpsOf, followUpStatus } from '../grant/followUps.js';
import { bodyOfMeeting, callOfMeeting } from '../grant/meetingProfile.js';
import { currentRound, type GrantDecision, type Resolution, type State } from '../grant/state.js';
import type { Cell } from './siteList.js';

export type Decided = GrantDecision | Resolution;
type Cells = Readonly<Record<string, Cell>>;

/** Longest a line of text in a list may be. */
const LONGEST_LINE = 255;
const seconds = (at: string): string => `${at.slice(0, 19)}Z`;
const line = (text: string | undefined): Cell =>
  text === undefined || text === '' ? null : text.slice(0, LONGEST_LINE);

/** What is to be done, and where it stands: late before open, so that one filter finds what somebody should look at. */
const followUpCells = (state: State, decision: Decided, today: IsoDate): Cells => {
  const all = followUpsOf(state, decision.id).map((one) => ({ ...one, status: followUpStatus(state, one, today) }));
  const waiting = all.filter(({ status }) => status === 'open' || status === 'late');
  const [next] = waiting.map(({ due }) => due).sort();
  const worst = (['late', 'open', 'done'] as const).find((status) => all.some((one) => one.status === status));
  const conditions = 'line' in decision ? decision.line.conditions : [];
  const said = all.map(({ condition, text, due, status }) => {
    const what = condition === undefined ? text?.text : conditions[condition]?.text;
    return [what, due, status].filter(Boolean).join(' · ');
  });
  return {
    FollowUps: said.join('\n') || null,
    FollowUpStatus: worst ?? null,
    NextDue: next === undefined ? null : seconds(startOfDay(next)),
  };
};

const ofAward = ({ line: award, ballot }: GrantDecision, state: State): Cells => {
  const total = ballot === undefined ? undefined : state.ballots.get(ballot)?.closed?.result.total;
  return {
    Outcome: award.outcome,
    Amount: award.amount,
    FrameYear: award.year,
    Conditions: award.conditions.map(({ text }) => text ?? '').join('\n') || null,
    Reason: award.reason?.text ?? null,
    Votes: total ? `${total.for}/${total.against}/${total.abstain}` : null,
  };
};

const ofResolution = ({ kind, text }: Resolution): Cells => ({
  Outcome: kind,
  Amount: 0,
  FrameYear: null,
  Conditions: null,
  Reason: text?.text ?? null,
  Votes: null,
});

/** What the row of a decision should say, of either kind. */
export const decisionCells = (decision: Decided, state: State, today: IsoDate): Cells => {
  const { stamp, corrects, how, why, replacedBy } = decision;
  const known = state.cases.get(decision.case);
  const meeting = state.meetings.get(decision.meeting);
  const id = 'line' in decision ? decision.line.application : known?.application;
  const application = id === undefined ? undefined : state.applications.get(id);
  const round = application && currentRound(application);
  const call = callOfMeeting(state, meeting);
  const parties = round && call ? partiesIn(round, call) : [];
  const names = parties.map((party) => call?.profile.parties.find((one) => one.id === party)?.shortName ?? party);
  return {
    Title: line(round?.facts.title.text ?? known?.title?.text),
    Call: meeting?.call ?? null,
    Application: id ?? null,
    CaseNumber: known?.number ?? null,
    CaseName: known ? caseNumber(state, known) : null,
    Year: known?.year ?? null,
    Body: line(meeting && bodyOfMeeting(state, meeting)?.shortName),
    Parties: line(names.join(', ')),
    ...('line' in decision ? ofAward(decision, state) : ofResolution(decision)),
    DecidedAt: seconds(stamp.at),
    Hash: stamp.hash,
    InForce: replacedBy === undefined,
    TakesPlaceOf: corrects ?? null,
    How: how ?? null,
    Why: why?.text ?? null,
    ReplacedBy: replacedBy ?? null,
    ...followUpCells(state, decision, today),
  };
};
