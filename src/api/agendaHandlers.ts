import type { State } from '../grant/state.js';
import type { Command } from '../steps/process.js';
import type { Accepted } from './contract.js';
import { perform, withoutUndefined, type Handlers } from './handler.js';
import { caseFile, meetingFile } from './meetingFiles.js';
import type { Look } from './reader.js';
import { stopUnattended } from './stopUnseen.js';
import { minutesPage } from './views/minutesViews.js';

type OfAgendas =
  | 'planMeeting'
  | 'changeMeeting'
  | 'putOnAgenda'
  | 'addCase'
  | 'addStandingItems'
  | 'orderAgenda'
  | 'sendNotice'
  | 'noteAttendance'
  | 'beginMeeting'
  | 'endMeeting'
  | 'minutes'
  | 'writeMinutes'
  | 'approveMinutes'
  | 'meetingDocument'
  | 'changeCase'
  | 'writeCase'
  | 'moveCase'
  | 'putOnTable'
  | 'caseDocument';

type Sent = { readonly commandId: string };

const inMeeting = async (look: Look, id: string, body: Sent, command: Command): Promise<Accepted> => {
  await stopUnattended(look, () => id);
  return perform(look, body, command);
};

const inCase = async (look: Look, id: string, body: Sent, command: Command): Promise<Accepted> => {
  await stopUnattended(look, ({ cases }: State) => cases.get(id)?.meeting);
  return perform(look, body, command);
};

/** A body's meetings beside its votes: agendas, notices, papers, attendance and minutes. */
export const agendaHandlers: Pick<Handlers, OfAgendas> = {
  planMeeting: ({ look, body: { id, date, call, body: of, channel, time, until, place, ...body } }) =>
    perform(look, body, {
      type: 'planMeeting',
      meeting: id,
      date,
      ...withoutUndefined({ call, body: of, channel, time, until, place }),
    }),
  changeMeeting: ({ look, id, body: { date, time, until, place, ...body } }) =>
    inMeeting(look, id, body, {
      type: 'changeMeeting',
      meeting: id,
      date,
      ...withoutUndefined({ time, until, place }),
    }),
  putOnAgenda: ({ look, id, body }) =>
    inMeeting(look, id, body, { type: 'putOnAgenda', meeting: id, applications: body.applications }),
  addCase: ({ look, id, body: { kind, title, applications, minutes, ...body } }) =>
    inMeeting(look, id, body, {
      type: 'addCase',
      meeting: id,
      kind,
      title,
      applications,
      ...withoutUndefined({ minutes }),
    }),
  addStandingItems: ({ look, id, body }) => inMeeting(look, id, body, { type: 'addStandingItems', meeting: id }),
  orderAgenda: ({ look, id, body }) =>
    inMeeting(look, id, body, { type: 'orderAgenda', meeting: id, cases: body.cases }),
  sendNotice: ({ look, id, body }) => inMeeting(look, id, body, { type: 'sendNotice', meeting: id }),
  noteAttendance: ({ look, id, body }) => {
    const people = body.people.map(({ person, how, standsFor }) => ({
      person,
      how,
      ...(standsFor !== undefined && { standsFor }),
    }));
    return inMeeting(look, id, body, { type: 'noteAttendance', meeting: id, people });
  },
  beginMeeting: ({ look, id, body }) => inMeeting(look, id, body, { type: 'beginMeeting', meeting: id }),
  endMeeting: ({ look, id, body }) => inMeeting(look, id, body, { type: 'endMeeting', meeting: id }),
  minutes: ({ look, id }) => minutesPage(look, id),
  writeMinutes: ({ look, id, body: { part, text, revision, ...body } }) =>
    inMeeting(look, id, body, { type: 'writeMinutes', meeting: id, part, text, revision }),
  approveMinutes: ({ look, id, body }) =>
    inMeeting(look, id, body, { type: 'approveMinutes', meeting: id, in: body.in }),
  meetingDocument: ({ look, id, query }) => meetingFile(look, id, query),
  changeCase: ({ look, id, body: { title, minutes, kind, ...body } }) =>
    inCase(look, id, body, { type: 'changeCase', case: id, ...withoutUndefined({ title, minutes, kind }) }),
  writeCase: ({ look, id, body: { section, text, revision, ...body } }) =>
    inCase(look, id, body, { type: 'writeCase', case: id, section, text, revision }),
  moveCase: ({ look, id, body: { to, reason, ...body } }) =>
    inCase(look, id, body, { type: 'moveCase', case: id, to, reason }),
  putOnTable: ({ look, id, body }) => inCase(look, id, body, { type: 'putOnTable', case: id }),
  caseDocument: ({ look, id, query }) => caseFile(look, id, query),
};
