import { caseNumber } from '../../grant/caseNumber.js';
import { frameUse } from '../../grant/frame.js';
import { callOfMeeting, profileOfMeeting } from '../../grant/meetingProfile.js';
import { leadingMeeting, seatsOf } from '../../grant/roles.js';
import { votingRulesOf } from '../../grant/votingRules.js';
import type { BoardCase, Call, Meeting } from '../../grant/state.js';
import type { CaseView, MeetingPage, MeetingSummary } from '../contract.js';
import { HttpFailure } from '../httpFailure.js';
import type { Look } from '../reader.js';
import { bodiesOf, isSecretaryLooking } from './access.js';
import { applicationRow } from './applicationRow.js';
import { agendaPart } from './agendaViews.js';
import { ballotView } from './ballotView.js';
import { decisionView, resolutionView } from './decisionView.js';
import { personView } from './personViews.js';

const meetingSummary = (meeting: Meeting): MeetingSummary => ({
  id: meeting.id,
  body: meeting.body,
  ...(meeting.call !== undefined && { call: meeting.call }),
  date: meeting.date,
  ...(meeting.time !== undefined && { time: meeting.time }),
  cases: meeting.cases.length,
});

export const mayAttend = (look: Look, meeting: Meeting): boolean =>
  isSecretaryLooking(look) || bodiesOf(look).includes(meeting.body);

/** Meetings of the bodies one sits in, newest first; the secretariat sees all. */
export const meetingSummaries = (look: Look): MeetingSummary[] =>
  [...look.state.meetings.values()]
    .filter((meeting) => mayAttend(look, meeting))
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map(meetingSummary);

/** What the decisions of a case that stand have given of a year: what was replaced gives nothing any more. */
const decidedIn = ({ state }: Look, { id }: BoardCase, year: number): number =>
  [...state.decisions.values()]
    .filter(({ case: of, replacedBy, line }) => of === id && replacedBy === undefined && line.year === year)
    .reduce((sum, { line }) => sum + line.amount, 0);

const caseView = (look: Look, known: BoardCase, call: Call, body: string): CaseView[] => {
  const { state } = look;
  const application = state.applications.get(known.application ?? '');
  if (!application) return [];
  const ballots = known.ballots.flatMap((id) => state.ballots.get(id) ?? []);
  const decision = known.decision === undefined ? undefined : state.decisions.get(known.decision);
  const resolution = known.decision === undefined ? undefined : state.resolutions.get(known.decision);
  const year = ballots.at(-1)?.lines[0]?.year ?? call.years[0] ?? known.year;
  return [
    {
      id: known.id,
      caseNumber: caseNumber(state, known),
      application: applicationRow(look, application, call),
      ballots: ballots.map((ballot) => ballotView(look, ballot, body)),
      ...(decision && { decision: decisionView(look, decision), decidedHere: decidedIn(look, known, year) }),
      ...(resolution && { resolution: resolutionView(look, resolution) }),
      frame: frameUse(state, year, ballots.find((ballot) => !ballot.closed)?.id),
    },
  ];
};

const readyForAgenda = (look: Look, call: Call): MeetingPage['ready'] =>
  isSecretaryLooking(look)
    ? [...look.state.applications.values()]
        .filter(({ call: of, status }) => of === call.id && (status === 'ready' || status === 'deferred'))
        .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
        .map((application) => applicationRow(look, application, call))
    : [];

/** Proxies of a meeting, where its body's rules know them: given ones, and who could give and get one. */
const proxiesView = (look: Look, meeting: Meeting, profile: Call['profile']): Pick<MeetingPage, 'proxies'> => {
  if (votingRulesOf(profile, meeting.body).proxies === 'none') return {};
  const members = seatsOf(look.state, meeting.body, profile, look.today);
  const { person } = look.reader;
  return {
    proxies: {
      given: Object.entries(meeting.proxies ?? {}).map(([from, { to, source }]) => ({
        from: personView(look, from),
        to: personView(look, to),
        ...(source?.text !== undefined && { source: source.text }),
      })),
      members: members.map(({ member, side }) => ({ ...personView(look, member), side })),
      mayRecord: isSecretaryLooking(look) || members.some(({ member }) => member === person),
    },
  };
};

export const meetingPage = (look: Look, id: string): MeetingPage => {
  const meeting = look.state.meetings.get(id);
  const call = callOfMeeting(look.state, meeting);
  const profile = profileOfMeeting(look.state, meeting);
  if (!meeting || !profile || !mayAttend(look, meeting)) throw new HttpFailure(404, 'notFound');
  return {
    ...meetingSummary(meeting),
    profile,
    channel: meeting.channel,
    mayLead: leadingMeeting(look.state, look.reader.actor, meeting.body, look.today) !== undefined,
    ...proxiesView(look, meeting, profile),
    caseList: meeting.cases.flatMap((one) => {
      const known = look.state.cases.get(one);
      return known && call ? caseView(look, known, call, meeting.body) : [];
    }),
    ...agendaPart(look, meeting, profile),
    ready: call ? readyForAgenda(look, call) : [],
  };
};
