import type { z } from 'zod';
import type { IsoDate } from '../grant/calendar.js';
import { kroner } from '../grant/money.js';
import { isRestorable } from '../grant/deletedDraft.js';
import { currentRound, type Application, type MeetingId, type State } from '../grant/state.js';
import { actorOf } from '../grant/step.js';
import { act } from './act.js';
import { beginUpload } from './attachments/beginUpload.js';
import { describeAttachment, removeAttachment } from './attachments/editAttachment.js';
import { finishUpload } from './attachments/finishUpload.js';
import { openAttachment } from './attachments/openAttachment.js';
import type { Answers, RouteName } from './contract.js';
import { draftNews } from './draftNews.js';
import { documentFile } from './documents.js';
import { HttpFailure } from './httpFailure.js';
import type { Look } from './reader.js';
import { directoryAddresses } from './directoryAddresses.js';
import { enterRows } from './enterRows.js';
import { preferWay, tryWays } from './reachActs.js';
import { correctPerson, giveRole, registerPerson } from './registerActs.js';
import { memberCandidates, removeMember, setMember } from './members.js';
import { requests, type Requests } from './requests.js';
import { saveDraft } from './saveDraft.js';
import { sendApplication } from './sendApplication.js';
import { startApplication } from './startApplication.js';
import { surely } from './surely.js';
import { bindVisitor, visitorViews } from './visiting/visitors.js';
import { giveSign } from './writing/giveSign.js';
import { isLeaderOf, isOnApplication, isSecretaryLooking, isWriter, bodiesOf, maySeeRow } from './views/access.js';
import { applicationPage } from './views/applicationPage.js';
import { applicationRow } from './views/applicationRow.js';
import { commentsPage } from './views/commentViews.js';
import { membersPage } from './views/memberViews.js';
import { callPage, callSummaries } from './views/callViews.js';
import { initiativeViews } from './views/initiativeViews.js';
import { decisionViews } from './views/decisionView.js';
import { mayAttend, meetingPage, meetingSummaries } from './views/meetingViews.js';
import { journalStop, meView } from './views/me.js';
import { registerPage } from './views/registerViews.js';

/** `live` is a stream and is served apart. */
type Asked = Exclude<RouteName, 'live'>;

export interface Call<Body> {
  readonly look: Look;
  readonly id: string;
  /** Every `:name` of the route. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Body;
}

type BodyOf<N extends Asked> = N extends keyof Requests ? Requests[N] : undefined;

type Handlers = { readonly [N in Asked]: (call: Call<BodyOf<N>>) => Promise<Answers[N]> | Answers[N] };

/** What each route expects in its body; reading routes expect none. */
export const bodySchema = (name: RouteName): z.ZodType | undefined => (requests as Record<string, z.ZodType>)[name];

/** Those of the query that were asked for. */
const picked = <K extends string>(query: Readonly<Record<string, string>>, ...keys: K[]): { [P in K]?: string } =>
  Object.fromEntries(keys.flatMap((key) => (query[key] === undefined ? [] : [[key, query[key]]]))) as {
    [P in K]?: string;
  };

const withoutUndefined = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

export const handlers: Handlers = {
  me: ({ look }) => {
    look.world.visiting.cameBy(look);
    return meView(look);
  },
  myApplications: ({ look }) =>
    rows(look, (application) => isOnApplication(look, application) && isListed(look, application)),
  endorsements: ({ look }) =>
    rows(
      look,
      (application, call) =>
        application.status !== 'deleted' &&
        currentRound(application) !== undefined &&
        isLeaderOf(look, application, call),
    ),
  application: ({ look, id, query }) => applicationPage(look, id, query.fresh === 'yes'),
  draftNews: ({ look, id, query }) => draftNews(look, id, query.since ?? ''),
  initiatives: ({ look }) => initiativeViews(look),
  proposeInitiative: ({ look, body: { id, ...body } }) =>
    perform(look, body, { type: 'proposeInitiative', initiative: id, ...wordsOf(body) }),
  changeInitiative: ({ look, id, body }) =>
    perform(look, body, { type: 'changeInitiative', initiative: id, ...wordsOf(body) }),
  closeInitiative: ({ look, id, body }) => perform(look, body, { type: 'closeInitiative', initiative: id }),
  reopenInitiative: ({ look, id, body }) => perform(look, body, { type: 'reopenInitiative', initiative: id }),
  calls: ({ look }) => callSummaries(look),
  call: ({ look, id }) => callPage(look, id),
  meetings: ({ look }) => meetingSummaries(look),
  meeting: ({ look, id }) => meetingPage(look, id),
  register: ({ look }) => registerPage(look),
  decisions: ({ look }) => visibleDecisions(look),
  directory: ({ look, query }) => {
    if (!isSecretaryLooking(look)) throw new HttpFailure(403, 'forbidden');
    return look.world.directory.search((query.search ?? '').slice(0, 100));
  },
  directoryAddresses: ({ look, query }) => directoryAddresses(look, query.emails ?? ''),
  journal: ({ look }) => journalPage(look),

  startApplication: ({ look, body }) => startApplication(look, body),
  saveDraft: ({ look, id, body }) => saveDraft(look, id, body),
  members: ({ look, id }) => membersPage(look, id),
  memberCandidates: ({ look, id, query }) => memberCandidates(look, id, query.search ?? ''),
  setMember: ({ look, id, body }) => setMember(look, id, body),
  removeMember: ({ look, id, body }) => removeMember(look, id, body),
  comments: ({ look, id }) => commentsPage(look, id),
  writeComment: async ({ look, id, body }) => {
    await stopUnseen(look, id);
    const { id: comment, about: asked, text, mentions } = body;
    const about =
      'thread' in asked ? asked : { part: asked.part, ...withoutUndefined({ field: asked.field, at: asked.at }) };
    return perform(look, body, { type: 'writeComment', application: id, comment, about, text, mentions });
  },
  settleComment: async ({ look, id, body: { thread, done, ...body } }) => {
    await stopUnseen(look, id);
    return perform(look, body, { type: 'settleComment', application: id, thread, done });
  },
  beginUpload: ({ look, id, body }) => beginUpload(look, id, body),
  finishUpload: ({ look, id, params, body }) => finishUpload(look, id, params?.attachment ?? '', body),
  describeAttachment: ({ look, id, params, body }) => describeAttachment(look, id, params?.attachment ?? '', body),
  removeAttachment: ({ look, id, params }) => removeAttachment(look, id, params?.attachment ?? ''),
  openAttachment: ({ look, id, params }) => openAttachment(look, id, params?.attachment ?? ''),
  giveSign: ({ look, id, body }) => giveSign(look, id, body),
  sendForEndorsement: ({ look, id, body }) => sendApplication(look, id, body),
  applicationDocument: ({ look, id, query }) =>
    documentFile(look, { ...picked(query, 'version', 'language'), kind: 'application', application: id }),
  receiptDocument: ({ look, id, query }) =>
    documentFile(look, { ...picked(query, 'version', 'language', 'party'), kind: 'receipt', application: id }),
  submit: async ({ look, id, body }) => {
    await stopUnseen(look, id);
    return perform(look, body, { type: 'submit', application: id });
  },
  withdrawApplication: async ({ look, id, body: { reason, ...body } }) => {
    await stopUnseen(look, id);
    return perform(look, body, {
      type: 'withdrawApplication',
      application: id,
      ...withoutUndefined({ reason }),
    });
  },
  returnApplication: async ({ look, id, body }) => {
    await stopUnseen(look, id);
    const { reason, deadline } = body;
    return perform(look, body, { type: 'returnApplication', application: id, reason, deadline });
  },
  deleteDraft: async ({ look, id, body }) => {
    await stopUnseen(look, id);
    return perform(look, body, { type: 'deleteDraft', application: id });
  },
  restoreDraft: async ({ look, id, body }) => {
    await stopUnseen(look, id);
    return perform(look, body, { type: 'restoreDraft', application: id });
  },
  remindNow: async ({ look, id, body }) => {
    await stopUnseen(look, id);
    return perform(look, body, { type: 'remindNow', application: id, version: body.version, party: body.party });
  },
  askAnother: async ({ look, id, body }) => {
    await stopUnseen(look, id);
    const { version, party, role } = body;
    return perform(look, body, { type: 'askAnother', application: id, version, party, role });
  },
  recallSending: async ({ look, id, body }) => {
    await stopUnseen(look, id);
    return perform(look, body, { type: 'recallSending', application: id, version: body.version });
  },
  endorse: async ({ look, id, body }) => {
    const { party, version, answer, justification } = body;
    await stopUnseen(look, id);
    return perform(look, body, { type: 'endorse', application: id, party, version, answer, justification });
  },
  openCall: ({ look, body }) => {
    const frames = body.frames.map((frame) => ({ ...frame, amount: kroner(frame.amount) }));
    const decideBy = body.decideBy as IsoDate | undefined;
    return perform(look, body, {
      type: 'openCall',
      call: body.id,
      frames,
      deadline: body.deadline,
      ...(decideBy !== undefined && { decideBy }),
    });
  },
  planMeeting: ({ look, body: { id, call, date, time, channel, ...body } }) =>
    perform(look, body, {
      type: 'planMeeting',
      meeting: id,
      call,
      date: date,
      ...withoutUndefined({ time, channel }),
    }),
  putOnAgenda: async ({ look, id, body }) => {
    await stopUnattended(look, () => id);
    return perform(look, body, { type: 'putOnAgenda', meeting: id, applications: body.applications });
  },
  openBallot: async ({ look, body }) => {
    await stopUnattended(look, ({ cases }) => cases.get(body.case)?.meeting);
    const { reason, amount, ...line } = body.line;
    const proposed = { ...line, amount: kroner(amount), ...(reason !== undefined && { reason }) };
    return perform(look, body, { type: 'openBallot', ballot: body.id, case: body.case, line: proposed });
  },
  declareImpartiality: async ({ look, id, body }) => {
    await stopUnattended(look, ({ ballots }) => ballots.get(id)?.meeting);
    return perform(look, body, { type: 'declareImpartiality', ballot: id, answer: body.answer });
  },
  decideImpartiality: async ({ look, id, body }) => {
    await stopUnattended(look, ({ ballots }) => ballots.get(id)?.meeting);
    return perform(look, body, { type: 'decideImpartiality', ballot: id, person: body.person, answer: body.answer });
  },
  vote: async ({ look, id, body }) => {
    await stopUnattended(look, ({ ballots }) => ballots.get(id)?.meeting);
    return perform(look, body, { type: 'vote', ballot: id, choice: body.choice, revision: body.revision });
  },
  closeBallot: async ({ look, id, body }) => {
    await stopUnattended(look, ({ ballots }) => ballots.get(id)?.meeting);
    return perform(look, body, { type: 'startClosing', ballot: id });
  },
  recordDecision: async ({ look, id, body }) => {
    await stopUnattended(look, ({ cases }) => cases.get(id)?.meeting);
    return perform(look, body, { type: 'recordDecision', case: id, ballot: body.ballot });
  },
  deferCase: async ({ look, id, body }) => {
    await stopUnattended(look, ({ cases }) => cases.get(id)?.meeting);
    return perform(look, body, { type: 'deferCase', case: id, reason: body.reason });
  },
  registerPerson: ({ look, body }) => registerPerson(look, body),
  bindIdentity: ({ look, id, body }) =>
    perform(look, body, { type: 'bindIdentity', person: id, identity: actorOf(body.identity) }),
  visitors: ({ look }) => visitorViews(look),
  bindVisitor: ({ look, id, body }) => bindVisitor(look, id, body),
  giveRole: ({ look, body }) => giveRole(look, body),
  correctPerson: ({ look, id, body }) => correctPerson(look, id, body),
  unbindIdentity: ({ look, id, body }) =>
    perform(look, body, { type: 'unbindIdentity', person: id, identity: actorOf(body.identity) }),
  enterRows: ({ look, body }) => enterRows(look, body),
  endRole: ({ look, id, body }) => perform(look, body, { type: 'endRole', role: id, to: body.to }),
  setChannel: ({ look, id, body }) =>
    perform(look, body, { type: 'setChannel', body: id, team: body.team, channel: body.channel }),
  setPartyChannel: ({ look, body }) => {
    const { parties, team, channel } = body;
    return perform(look, body, { type: 'setPartyChannel', parties, team, channel });
  },
  tryWays: ({ look, id }) => tryWays(look, id),
  preferWay: ({ look, id, body }) => preferWay(look, id, body),
};

const wordsOf = ({ title, parties, text }: Requests['changeInitiative']) => ({ title, parties, text });

const perform = (
  { world, reader }: Look,
  { commandId }: { commandId: string },
  command: Parameters<typeof act>[3],
): ReturnType<typeof act> => act(world, reader, commandId, command);

/** An application that one may not see does not exist, whatever one wants with it. */
const stopUnseen = (look: Look, id: string): Promise<void> =>
  surely(look, (newest) => {
    const application = newest.state.applications.get(id);
    const call = application && newest.state.calls.get(application.call);
    if (!application || !call || !maySeeRow(newest, application, call)) throw new HttpFailure(404, 'notFound');
  });

/** Nor does a meeting, or a case or ballot of one, that one does not attend. */
const stopUnattended = (look: Look, meetingIn: (state: State) => MeetingId | undefined): Promise<void> =>
  surely(look, (newest) => {
    const id = meetingIn(newest.state);
    const meeting = id === undefined ? undefined : newest.state.meetings.get(id);
    if (!meeting || !mayAttend(newest, meeting)) throw new HttpFailure(404, 'notFound');
  });

type Belongs = (
  application: Parameters<typeof applicationRow>[1],
  call: Parameters<typeof applicationRow>[2],
) => boolean;

const rows = (look: Look, belongs: Belongs): Answers['myApplications'] =>
  [...look.state.applications.values()].flatMap((application) => {
    const call = look.state.calls.get(application.call);
    return call && belongs(application, call) ? [applicationRow(look, application, call)] : [];
  });

/** A deleted draft is shown only to those who may take it back, and for as long as they may. */
const isListed = (look: Look, application: Application): boolean =>
  application.status !== 'deleted' || (isWriter(look, application) && isRestorable(application, look.now));

/** Decisions are for those they concern: the secretariat, the committee, and those who stand on the application or lead a party of it. */
const visibleDecisions = (look: Look): Answers['decisions'] => {
  const { state } = look;
  const all = isSecretaryLooking(look) || bodiesOf(look).length > 0;
  return decisionViews(look).filter(({ application: id }) => {
    const application = state.applications.get(id);
    const call = application && state.calls.get(application.call);
    return all || (application && call && (isOnApplication(look, application) || isLeaderOf(look, application, call)));
  });
};

const journalPage = async (look: Look): Promise<Answers['journal']> => {
  if (!isSecretaryLooking(look)) throw new HttpFailure(403, 'forbidden');
  const { journal } = look.world;
  const { seq, hash } = journal.read();
  const { at, firstBad } = await look.world.verified();
  // The chain was perhaps walked before the journal met what stopped it.
  const stop = journalStop(look);
  const met = stop?.brokenAt === undefined ? undefined : { seq: stop.brokenAt, reason: stop.reason };
  const bad = firstBad ?? met;
  return {
    entries: seq,
    newestHash: hash,
    checkedAt: at,
    ...(bad && { firstBad: bad }),
    deciding: journal.health().deciding,
  };
};
