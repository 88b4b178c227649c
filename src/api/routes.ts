import type { z } from 'zod';
import type { IsoDate } from '../grant/calendar.js';
import { kroner } from '../grant/money.js';
import { actorOf } from '../grant/step.js';
import { assessingHandlers } from './assessingHandlers.js';
import { beginUpload } from './attachments/beginUpload.js';
import { describeAttachment, removeAttachment } from './attachments/editAttachment.js';
import { finishUpload } from './attachments/finishUpload.js';
import { openAttachment } from './attachments/openAttachment.js';
import type { RouteName } from './contract.js';
import { draftNews } from './draftNews.js';
import { documentFile } from './documents.js';
import { perform, withoutUndefined, type Handlers } from './handler.js';
import { HttpFailure } from './httpFailure.js';
import { agendaHandlers } from './agendaHandlers.js';
import { decidingHandlers } from './decidingHandlers.js';
import { meetingHandlers } from './meetingHandlers.js';
import { directoryAddresses } from './directoryAddresses.js';
import { enterRows } from './enterRows.js';
import { preferWay, tryWays } from './reachActs.js';
import { correctPerson, giveRole, registerPerson } from './registerActs.js';
import { memberCandidates, removeMember, setMember } from './members.js';
import { requests, type Requests } from './requests.js';
import { saveDraft } from './saveDraft.js';
import { sendApplication } from './sendApplication.js';
import { startApplication } from './startApplication.js';
import { screeningHandlers } from './screeningHandlers.js';
import { stopUnseen } from './stopUnseen.js';
import { bindVisitor, visitorViews } from './visiting/visitors.js';
import { giveSign } from './writing/giveSign.js';
import { isSecretaryLooking } from './views/access.js';
import { leadersApplications, myApplications } from './views/applicationLists.js';
import { applicationPage } from './views/applicationPage.js';
import { commentsPage } from './views/commentViews.js';
import { membersPage } from './views/memberViews.js';
import { callPage, callSummaries } from './views/callViews.js';
import { journalPage } from './views/journalPage.js';
import { meetingPage, meetingSummaries } from './views/meetingViews.js';
import { meView } from './views/me.js';
import { initiativeViews } from './views/initiativeViews.js';
import { profilesPage } from './views/profilesPage.js';
import { registerPage } from './views/registerViews.js';

/** What each route expects in its body; reading routes expect none. */
export const bodySchema = (name: RouteName): z.ZodType | undefined => (requests as Record<string, z.ZodType>)[name];

/** Those of the query that were asked for. */
const picked = <K extends string>(query: Readonly<Record<string, string>>, ...keys: K[]): { [P in K]?: string } =>
  Object.fromEntries(keys.flatMap((key) => (query[key] === undefined ? [] : [[key, query[key]]]))) as {
    [P in K]?: string;
  };

export const handlers: Handlers = {
  me: ({ look }) => {
    look.world.visiting.cameBy(look);
    return meView(look);
  },
  myApplications: ({ look }) => myApplications(look),
  endorsements: ({ look }) => leadersApplications(look),
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
  profiles: ({ look }) => profilesPage(look),
  adoptProfile: ({ look, body }) => perform(look, body, { type: 'adoptProfile', profile: body.profile }),
  register: ({ look }) => registerPage(look),
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
      ...(body.mode !== undefined && { mode: body.mode }),
    });
  },
  ...agendaHandlers,
  ...screeningHandlers,
  ...assessingHandlers,
  ...meetingHandlers,
  ...decidingHandlers,
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
