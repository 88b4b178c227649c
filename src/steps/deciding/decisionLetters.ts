import type { SentVersion } from '../../cards/documentContext.js';
import { removedOf, type WantedDocument } from '../../cards/wantedDocument.js';
import { partiesIn } from '../../grant/call.js';
import { documentKey } from '../../grant/filedDocument.js';
import type { Application, GrantDecision, Round, State } from '../../grant/state.js';
import { decisionLetter } from './decisionLetter.js';

/** What was sent in when it was decided. */
const roundAt = ({ rounds }: Application, { stamp }: GrantDecision): Round | undefined =>
  rounds.findLast(({ sent }) => sent.at <= stamp.at);

/** Which of the application's decisions it is, counted from 1: the version of its letters. */
export const letterVersion = ({ decisions }: Application, { id }: Pick<GrantDecision, 'id'>): number =>
  decisions.indexOf(id) + 1;

const lettersAbout = (version: SentVersion, decision: GrantDecision): WantedDocument[] => {
  const { application, call, round } = version;
  const { line, why } = decision;
  const removed = removedOf([round.facts.title, line.reason, why, ...line.conditions]);
  return partiesIn(round, call).flatMap((id): WantedDocument[] => {
    const party = call.profile.parties.find((one) => one.id === id);
    if (!party) return [];
    const subject = {
      kind: 'letter',
      application: application.id,
      version: letterVersion(application, decision),
      party: party.id,
    } as const;
    return [
      {
        ...subject,
        key: documentKey(subject, removed),
        language: party.language,
        made: (_content, context) => decisionLetter({ version, decision, party }, context),
      },
    ];
  });
};

/** A letter to each party about every decision on the application, also those that took another's place. */
export const decisionLetters = (state: State, application: Application): WantedDocument[] => {
  const call = state.calls.get(application.call);
  return application.decisions.flatMap((id) => {
    const decision = state.decisions.get(id);
    const round = decision && roundAt(application, decision);
    return decision && round && call ? lettersAbout({ state, application, call, round }, decision) : [];
  });
};
