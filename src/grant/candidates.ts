import { areScoresOpen, countedAssessments, isUnderAssessment } from './assessment.js';
import type { Candidate } from './ranking.js';
import { spreadOfAssessments, type Spread } from './scores.js';
import { currentRound, type Application, type Call, type State } from './state.js';

/** The open scores of an application; none while they are hidden. */
export const openSpread = (
  state: State,
  application: Application,
  { profile }: Pick<Call, 'profile'>,
): Spread | undefined =>
  areScoresOpen(state, application)
    ? spreadOfAssessments(
        countedAssessments(state, application).map(({ scores }) => scores),
        profile.criteria.weighted,
      )
    : undefined;

/** What is ranked in a call: everything under assessment, with its mean where that may be seen. */
export const candidatesOf = (state: State, call: Pick<Call, 'id' | 'profile'>): Candidate[] =>
  [...state.applications.values()]
    .filter((one) => one.call === call.id && isUnderAssessment(one))
    .map((application) => {
      const mean = openSpread(state, application, call)?.mean;
      return {
        id: application.id,
        asked: currentRound(application)?.facts.requested.sum ?? 0,
        ...(mean !== undefined && { mean }),
        ...(application.number !== undefined && { number: application.number }),
      };
    });
