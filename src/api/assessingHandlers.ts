import { mustDeclareIn } from '../grant/impartiality.js';
import { kroner } from '../grant/money.js';
import { perform, withoutUndefined, type Handlers } from './handler.js';
import { HttpFailure } from './httpFailure.js';
import type { Look } from './reader.js';
import { stopUnseen } from './stopUnseen.js';
import { surely } from './surely.js';
import { assessingPage } from './views/assessingPage.js';

type OfAssessing =
  'assessing' | 'declareStanding' | 'decideStanding' | 'giveScores' | 'openScores' | 'changeRanking' | 'recommend';

/** To whoever has nothing to do with assessing, a call's assessment does not exist. */
const stopOthers = (look: Look, id: string): Promise<void> =>
  surely(look, ({ state, reader, today }) => {
    const call = state.calls.get(id);
    if (!call || reader.person === undefined || !mustDeclareIn(state, call, reader.person, today))
      throw new HttpFailure(404, 'notFound');
  });

/** What is done between the formal check and the meeting. */
export const assessingHandlers: Pick<Handlers, OfAssessing> = {
  assessing: ({ look, id }) => assessingPage(look, id),
  declareStanding: async ({ look, id, body }) => {
    await stopOthers(look, id);
    return perform(look, body, { type: 'declareStanding', call: id, answers: body.answers });
  },
  decideStanding: async ({ look, id, body: { person, answer, reason, ...body } }) => {
    await stopUnseen(look, id);
    return perform(look, body, { type: 'decideStanding', application: id, person, answer, reason });
  },
  giveScores: async ({ look, id, body: { version, scores, revision, ...body } }) => {
    await stopUnseen(look, id);
    return perform(look, body, { type: 'giveScores', application: id, version, scores, revision });
  },
  openScores: async ({ look, id, body }) => {
    await stopUnseen(look, id);
    return perform(look, body, { type: 'openScores', application: id });
  },
  changeRanking: async ({ look, id, body: { change, seen, ...body } }) => {
    await stopOthers(look, id);
    return perform(look, body, { type: 'changeRanking', call: id, change: withoutUndefined(change), seen });
  },
  recommend: async ({ look, id, body: { outcome, amount, year, conditions, reason, seen, ...body } }) => {
    await stopUnseen(look, id);
    return perform(look, body, {
      type: 'recommend',
      application: id,
      outcome,
      amount: kroner(amount),
      year,
      conditions: conditions.map(({ text, due, owner }) => ({ text, ...withoutUndefined({ due, owner }) })),
      reason,
      seen,
    });
  },
};
