import { isPresent, sittingOn } from '../../steps/voting/sitting.js';
import { seatOf } from '../../steps/voting/tally.js';
import { chairOf } from '../../grant/roles.js';
import { own } from '../../grant/own.js';
import { currentRound, type Application } from '../../grant/state.js';
import type { Me } from '../contract.js';
import type { Look } from '../reader.js';
import { visitorCode } from '../visiting/visitorCode.js';
import { waitingToAssess } from './assessedRow.js';
import { bodiesOf, isSecretaryLooking, isWriter, standsOn } from './access.js';
import { callSummaries } from './callViews.js';
import { isRoleInForce, personView } from './personViews.js';

/** A draft, also after a «no», waits for the one who writes it; an endorsed one for whoever of its people submits it. */
const waitsFor = (look: Look, application: Application): boolean =>
  application.status === 'draft'
    ? isWriter(look, application)
    : application.status === 'endorsed' && standsOn(look, application);

/** What waits for this reader: his applications to write, send or submit, endorsements to give, ballots without his answer. */
const waiting = (look: Look): Me['waiting'] => {
  const { state, reader } = look;
  const { person } = reader;
  if (person === undefined) return { applications: 0, endorsements: 0, votes: 0, assessing: 0 };
  const applications = [...state.applications.values()];
  return {
    applications: applications.filter((one) => waitsFor(look, one)).length,
    endorsements: applications.filter((one) => {
      const round = currentRound(one);
      return (
        one.status === 'awaitingEndorsement' &&
        Object.entries(round?.asked ?? {}).some(([party, asked]) => asked.person === person && !round?.answers[party])
      );
    }).length,
    assessing: waitingToAssess(look, person),
    votes: [...state.ballots.values()].filter((ballot) => {
      if (ballot.closing) return false;
      const sitting = sittingOn(state, ballot, look.now);
      return isPresent(sitting, person) && seatOf(sitting, person) && own(ballot.votes, person) === undefined;
    }).length,
  };
};

/** An entry of a newer version than this app is no break; a key that the app never gave has no number. */
export const journalStop = ({ world }: Look): Me['journalStop'] => {
  const { trouble } = world.journal.health();
  if (!trouble) return undefined;
  const seq = Number(trouble.key.split(':').at(-1));
  const isNumbered = trouble.kind !== 'newer' && Number.isSafeInteger(seq) && seq > 0;
  return { ...(isNumbered && { brokenAt: seq }), reason: trouble.reason };
};

export const meView = (look: Look): Me => {
  const { state, reader, world, today, now } = look;
  const profile = state.profile ?? world.profile;
  const { person } = reader;
  const secretary = isSecretaryLooking(look);
  const stop = secretary ? journalStop(look) : undefined;
  return {
    ...(person === undefined ? { visitorCode: visitorCode(reader.actor) } : { person: personView(look, person) }),
    name: reader.name,
    language: reader.language,
    now,
    profile,
    secretary,
    ...(stop && { journalStop: stop }),
    bodies: bodiesOf(look),
    leads: person !== undefined && profile.deciding.some((body) => chairOf(state, body, today) === person),
    endorser: [...state.roles.values()].some(
      (role) => role.person === person && role.kind.type === 'endorser' && isRoleInForce(look, role),
    ),
    waiting: waiting(look),
    openCalls: callSummaries(look).filter(({ mayBegin }) => mayBegin),
  };
};
