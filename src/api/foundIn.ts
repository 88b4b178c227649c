import type { ApplicationContent } from '../grant/application.js';
import { NO_KRONER } from '../grant/money.js';
import { problemsOf, warningsOf } from '../grant/problems.js';
import type { Found } from '../grant/screening.js';
import { currentRound, type Application, type Call } from '../grant/state.js';
import type { Look } from './reader.js';

export const GONE: Found = { problems: ['CONTENT_GONE'], warnings: [] };

/** What a frozen content tells the formal check, by the rules of its own call. How much of the frame it asks for the state tells. */
export const foundIn = (content: ApplicationContent | undefined, { profile }: Pick<Call, 'profile'>): Found => {
  if (content === undefined || Object.keys(content).length === 0) return GONE;
  const problems = problemsOf(content, profile).map(({ code }) => code);
  return { problems: [...new Set(problems)], warnings: warningsOf(content, profile, NO_KRONER) };
};

/** The same of what was sent last, as it lies in the drive. */
export const readFound = async ({ world }: Look, application: Application, call: Call): Promise<Found> => {
  const round = currentRound(application);
  return foundIn(round && (await world.frozen.read(round.sha)), call);
};
