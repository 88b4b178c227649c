import type { WantedDocument } from '../cards/wantedDocument.js';
import type { Application, GrantDecision, State } from '../grant/state.js';
import { decisionLetters, letterVersion } from './deciding/decisionLetters.js';
import { endorsementDocuments } from './endorsing/documentsWanted.js';

export type { WantedDocument };

/** Every document of one application that should lie in the drive. */
export const documentsOf = (state: State, application: Application): WantedDocument[] => [
  ...endorsementDocuments(state, application),
  ...decisionLetters(state, application),
];

/** Every document that should lie in the drive. */
export const documentsWanted = (state: State): WantedDocument[] =>
  [...state.applications.values()].flatMap((application) => documentsOf(state, application));

/** Which of its application's decisions it is; 0 where there is no such application. */
export const letterVersionOf = ({ applications }: State, decision: GrantDecision): number => {
  const application = applications.get(decision.line.application);
  return application ? letterVersion(application, decision) : 0;
};

/** The letters about one decision, one to each party. */
export const lettersAboutDecision = (state: State, decision: GrantDecision): WantedDocument[] => {
  const application = state.applications.get(decision.line.application);
  const version = letterVersionOf(state, decision);
  return application ? decisionLetters(state, application).filter((letter) => letter.version === version) : [];
};
