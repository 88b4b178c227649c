import { partiesIn } from '../../grant/call.js';
import { bodyOfMeeting } from '../../grant/meetingProfile.js';
import { inPartyOrder } from '../../grant/party.js';
import { currentRound, type Application, type Call, type Meeting, type Resolution } from '../../grant/state.js';
import { notAssessedSentences } from '../../steps/applying/notAssessedSentences.js';
import { textsFor } from '../../texts/textsFor.js';
import type { LogRow } from '../contract.js';
import type { Look } from '../reader.js';
import { bodiesOf, isLeaderOf, isOnApplication, isSecretaryLooking, maySeeRow } from './access.js';
import { decisionView, resolutionView } from './decisionView.js';

const partyWords = ({ reader }: Look, application: Application | undefined, call: Call | undefined): string => {
  const round = application && currentRound(application);
  if (!round || !call) return '';
  const ids = partiesIn(round, call);
  const parties = inPartyOrder(call.profile.parties.filter(({ id }) => ids.includes(id)));
  return textsFor(reader.language).format.list(parties.map(({ shortName }) => shortName));
};

const bodyOf = (look: Look, meeting: Meeting | undefined): Pick<LogRow, 'body'> => {
  const body = meeting && bodyOfMeeting(look.state, meeting)?.shortName;
  return body === undefined ? {} : { body };
};

/** Whether it is somebody's to follow up who need not be on the application. */
const isOwner = ({ state, reader }: Look, decision: string): boolean =>
  reader.person !== undefined &&
  [...state.followUps.values()].some((one) => one.decision === decision && one.owner === reader.person);

/** Decisions are for those they concern: the secretariat, the committee, those who stand on the application or lead a party of it, and whoever has to follow them up. */
export const maySeeDecision = (look: Look, id: string): boolean => {
  const { state } = look;
  const decision = state.decisions.get(id);
  if (!decision) return maySeeResolution(look, state.resolutions.get(id));
  if (isSecretaryLooking(look) || bodiesOf(look).length > 0 || isOwner(look, id)) return true;
  const application = state.applications.get(decision.line.application);
  const call = application && state.calls.get(application.call);
  return !!application && !!call && (isOnApplication(look, application) || isLeaderOf(look, application, call));
};

const maySeeResolution = (look: Look, resolution: Resolution | undefined): boolean => {
  const body = look.state.meetings.get(resolution?.meeting ?? '')?.body;
  if (!resolution || body === undefined) return false;
  return isSecretaryLooking(look) || bodiesOf(look).includes(body) || isOwner(look, resolution.id);
};

const decisionRows = (look: Look): LogRow[] =>
  [...look.state.decisions.values()]
    .filter(({ id }) => maySeeDecision(look, id))
    .map((decision): LogRow => {
      const {
        outcome,
        mayCorrect: _may,
        mayFollowUp: _follow,
        letters: _letters,
        ...view
      } = decisionView(look, decision);
      const application = look.state.applications.get(view.application);
      return {
        ...view,
        ...bodyOf(look, look.state.meetings.get(view.meeting)),
        what: outcome,
        parties: partyWords(look, application, application && look.state.calls.get(application.call)),
      };
    });

const resolutionRows = (look: Look): LogRow[] =>
  [...look.state.resolutions.values()]
    .filter((resolution) => maySeeResolution(look, resolution))
    .map((resolution): LogRow => {
      const { kind, text, mayFollowUp: _follow, ...view } = resolutionView(look, resolution);
      const known = look.state.cases.get(resolution.case);
      const application = look.state.applications.get(known?.application ?? '');
      return {
        ...view,
        ...bodyOf(look, look.state.meetings.get(view.meeting)),
        ...(application && { application: application.id }),
        what: kind,
        title: known?.title?.text ?? (application && currentRound(application)?.facts.title.text) ?? '',
        parties: partyWords(look, application, application && look.state.calls.get(application.call)),
        amount: 0,
        conditions: [],
        ...(text !== undefined && { reason: text }),
      };
    });

/** What was never assessed stands beside what was decided, for those who may know of it. */
const notAssessedRows = (look: Look): LogRow[] =>
  [...look.state.applications.values()].flatMap((application): LogRow[] => {
    const { notAssessed, status } = application;
    const call = look.state.calls.get(application.call);
    if (!notAssessed || status !== 'notAssessed' || !call || !maySeeRow(look, application, call)) return [];
    const { stamp, reasons, title } = notAssessed;
    const round = currentRound(application);
    return [
      {
        id: application.id,
        application: application.id,
        what: 'notAssessed',
        title: round?.facts.title.text ?? title?.text ?? '',
        parties: partyWords(look, application, call),
        amount: 0,
        ...(round && { requested: round.facts.requested.sum }),
        conditions: [],
        reason: notAssessedSentences(reasons, call, textsFor(look.reader.language)).join(' '),
        at: stamp.at,
        seq: stamp.seq,
        hash: stamp.hash,
        followUps: [],
      },
    ];
  });

/** Newest first; what was recorded together keeps the order it was recorded in. */
export const logRows = (look: Look): LogRow[] =>
  [...decisionRows(look), ...resolutionRows(look), ...notAssessedRows(look)].sort(
    (a, b) => b.seq - a.seq || a.id.localeCompare(b.id, 'nn', { numeric: true }),
  );
