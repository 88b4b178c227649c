import { perform, withoutUndefined, type Handlers } from './handler.js';
import { proposedLine } from './proposedLine.js';
import { stopUnattended } from './stopUnseen.js';

type OfMeetings =
  | 'openBallot'
  | 'declareImpartiality'
  | 'decideImpartiality'
  | 'vote'
  | 'withdrawVote'
  | 'giveProxy'
  | 'endProxy'
  | 'closeBallot'
  | 'recordDecision'
  | 'deferCase';

/** What is decided at a meeting: ballots and decisions. */
export const meetingHandlers: Pick<Handlers, OfMeetings> = {
  openBallot: async ({ look, body }) => {
    await stopUnattended(look, ({ cases }) => cases.get(body.case)?.meeting);
    const lines = (body.lines ?? (body.line ? [body.line] : [])).map(proposedLine);
    const other = body.other && { other: body.other.map(proposedLine) };
    return perform(look, body, { type: 'openBallot', ballot: body.id, case: body.case, lines, ...other });
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
    const whose = withoutUndefined({ for: body.for });
    return perform(look, body, { type: 'vote', ballot: id, choice: body.choice, revision: body.revision, ...whose });
  },
  withdrawVote: async ({ look, id, body }) => {
    await stopUnattended(look, ({ ballots }) => ballots.get(id)?.meeting);
    const whose = withoutUndefined({ for: body.for });
    return perform(look, body, { type: 'withdrawVote', ballot: id, revision: body.revision, ...whose });
  },
  giveProxy: async ({ look, id, body }) => {
    await stopUnattended(look, () => id);
    const { from, to, source } = body;
    return perform(look, body, { type: 'giveProxy', meeting: id, from, to, ...withoutUndefined({ source }) });
  },
  endProxy: async ({ look, id, body }) => {
    await stopUnattended(look, () => id);
    return perform(look, body, { type: 'endProxy', meeting: id, from: body.from });
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
