import { kroner } from '../grant/money.js';
import { decisionLetterFile } from './decisionLetterFile.js';
import { decisionSheet } from './decisionSheet.js';
import { perform, withoutUndefined, type Handlers } from './handler.js';
import { HttpFailure } from './httpFailure.js';
import type { Look } from './reader.js';
import { stopUnattended } from './stopUnseen.js';
import { surely } from './surely.js';
import { decisionPage } from './views/decisionPage.js';
import { logRows, maySeeDecision } from './views/logRows.js';

type OfDecisions =
  | 'decisions'
  | 'decision'
  | 'decisionSheet'
  | 'decisionLetter'
  | 'recordResolution'
  | 'correctDecision'
  | 'setFollowUp'
  | 'settleFollowUp'
  | 'reopenFollowUp';

/** A decision that one may not see does not exist, nor what is followed up of it. */
const stopUnseenFollowUp = (look: Look, id: string): Promise<void> =>
  surely(look, (newest) => {
    const followUp = newest.state.followUps.get(id);
    if (!followUp || !maySeeDecision(newest, followUp.decision)) throw new HttpFailure(404, 'notFound');
  });

const stopUnattendedDecision = (look: Look, id: string): Promise<void> =>
  stopUnattended(look, ({ decisions, resolutions }) => (decisions.get(id) ?? resolutions.get(id))?.meeting);

/** The decision log, and what is done with a decision after it was recorded. */
export const decidingHandlers: Pick<Handlers, OfDecisions> = {
  decisions: ({ look }) => logRows(look),
  decision: ({ look, id }) => decisionPage(look, id),
  decisionSheet: ({ look, query }) => decisionSheet(look, query),
  decisionLetter: ({ look, id, query }) => decisionLetterFile(look, id, query),
  recordResolution: async ({ look, id, body: { kind, text, replaces, ...body } }) => {
    await stopUnattended(look, ({ cases }) => cases.get(id)?.meeting);
    return perform(look, body, {
      type: 'recordResolution',
      case: id,
      kind,
      text,
      ...withoutUndefined({ replaces }),
    });
  },
  correctDecision: async ({ look, id, body }) => {
    await stopUnattendedDecision(look, id);
    const { how, why, line } = body;
    const { reason, amount, ...rest } = line;
    return perform(look, body, {
      type: 'correctDecision',
      decision: id,
      how,
      why,
      line: { ...rest, amount: kroner(amount), ...withoutUndefined({ reason }) },
    });
  },
  setFollowUp: async ({ look, id, body: { followUp, condition, text, due, owner, ...body } }) => {
    await stopUnattendedDecision(look, id);
    return perform(look, body, {
      type: 'setFollowUp',
      decision: id,
      due,
      ...withoutUndefined({ followUp, condition, text, owner }),
    });
  },
  settleFollowUp: async ({ look, id, body: { note, ...body } }) => {
    await stopUnseenFollowUp(look, id);
    return perform(look, body, { type: 'settleFollowUp', followUp: id, ...withoutUndefined({ note }) });
  },
  reopenFollowUp: async ({ look, id, body }) => {
    await stopUnseenFollowUp(look, id);
    return perform(look, body, { type: 'reopenFollowUp', followUp: id });
  },
};
