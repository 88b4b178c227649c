import { kroner } from '../grant/money.js';
import { perform, withoutUndefined, type Handlers } from './handler.js';
import { stopUnattended } from './stopUnseen.js';

type OfMeetings =
  | 'planMeeting'
  | 'putOnAgenda'
  | 'openBallot'
  | 'declareImpartiality'
  | 'decideImpartiality'
  | 'vote'
  | 'closeBallot'
  | 'recordDecision'
  | 'deferCase';

/** What is done at a meeting: agenda, ballots and decisions. */
export const meetingHandlers: Pick<Handlers, OfMeetings> = {
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
};
