import { isUnderAssessment } from './assessment.js';
import { frameUse } from './frame.js';
import type { ApplicationId, Call, State } from './state.js';

/**
 * What there is to rank against in a year: all that is not decided. What an open ballot holds is among it, since its application
 * is still ranked.
 */
export const availableIn = (state: State, year: number): number => {
  const { amount, decided } = frameUse(state, year);
  return Math.max(0, amount - decided);
};

export const availableTo = (state: State, { years }: Pick<Call, 'years'>): number =>
  years.reduce((sum, year) => sum + availableIn(state, year), 0);

/** What is left of a year when everything else that is recommended has got what is recommended. */
export const leftToRecommend = (state: State, year: number, except: ApplicationId): number => {
  const others = [...state.applications.values()].filter((one) => one.id !== except && isUnderAssessment(one));
  const taken = others.reduce(
    (sum, { recommendation }) => sum + (recommendation?.year === year ? recommendation.amount : 0),
    0,
  );
  return availableIn(state, year) - taken;
};
