import { letterVersionOf } from '../steps/documents.js';
import { documentFile } from './documents.js';
import type { FileAnswer } from './fileAnswer.js';
import { HttpFailure } from './httpFailure.js';
import type { Look } from './reader.js';
import { maySeeDecision } from './views/logRows.js';

/** The letter to a party about a decision, to whoever may see the decision. */
export const decisionLetterFile = async (
  look: Look,
  id: string,
  { party = '', language, format }: Readonly<Record<string, string>>,
): Promise<FileAnswer> => {
  const decision = look.state.decisions.get(id);
  if (!decision || !maySeeDecision(look, id)) throw new HttpFailure(404, 'notFound');
  return documentFile(look, {
    kind: 'letter',
    application: decision.line.application,
    version: String(letterVersionOf(look.state, decision)),
    party,
    ...(language !== undefined && { language }),
    ...(format !== undefined && { format }),
  });
};
