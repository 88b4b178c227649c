import { treatsCases } from '../../grant/bodies.js';
import { levelFor } from '../../grant/call.js';
import { standingOf, type Standing } from '../../grant/impartiality.js';
import { isWriterOf, mayCommentOn, memberRoleOf } from '../../grant/members.js';
import { authorityOf, isSecretary } from '../../grant/roles.js';
import { currentRound, type Application, type Call } from '../../grant/state.js';
import type { Role } from '../../grant/people.js';
import type { Look } from '../reader.js';

const SUBMITTED = ['submitted', 'ready', 'onAgenda', 'granted', 'partlyGranted', 'rejected', 'deferred'];

export const isSecretaryLooking = ({ state, reader, today }: Look): boolean =>
  reader.person !== undefined && isSecretary(state, reader.person, today);

export const isWriter = ({ reader }: Look, application: Application): boolean => isWriterOf(application, reader.person);

/** Whether he may comment on it; who may also read what is commented, see `isMember`. */
export const mayComment = ({ reader }: Look, application: Application): boolean =>
  mayCommentOn(application, reader.person);

/** Writer, commenter or reader: who is on it while it is written, and no others, sees its comments. */
export const isMember = ({ reader }: Look, application: Application): boolean =>
  memberRoleOf(application, reader.person) !== undefined;

/** Whether what its writers have written last is in no frozen content: a draft, and what was one when its time ended. */
export const isUnfrozen = (application: Application): boolean => {
  if (application.status === 'draft' || application.status === 'deleted') return true;
  if (application.status !== 'notAssessed' && application.status !== 'withdrawn') return false;
  const ended = currentRound(application)?.ended;
  return application.rounds.length === 0 || (ended !== undefined && ended !== 'withdrawn');
};

/** Writers, and contact persons of what was sent last: who gets its news, and may submit it. */
export const standsOn = ({ reader }: Look, application: Application): boolean =>
  reader.person !== undefined && application.people.includes(reader.person);

/** Who reads what is written on it now, and has it among his own: all who are on it. Somebody taken off it is not. */
export const isOnApplication = (look: Look, application: Application): boolean =>
  standsOn(look, application) || isMember(look, application);

/** Member of the committee, or a deputy. */
export const bodiesOf = ({ state, reader, today }: Look): string[] => {
  const bodies = [...state.roles.values()].flatMap((role) => {
    const { kind } = role;
    const mine = role.person === reader.person && role.from <= today && (role.to === undefined || today <= role.to);
    return mine && (kind.type === 'member' || kind.type === 'deputy') ? [kind.body] : [];
  });
  return [...new Set(bodies)];
};

/** The row by which this reader could answer for that party today. */
export const authorityFor = ({ state, reader, today }: Look, call: Call, party: string): Role | undefined => {
  const level = levelFor(call, party);
  return reader.person !== undefined && level !== undefined
    ? authorityOf(state, reader.person, party, level, today)
    : undefined;
};

/** Asked, has answered, or has authority for one of its parties: a leader reads the whole of what he may answer for. */
export const isLeaderOf = (look: Look, application: Application, call: Call): boolean => {
  const round = currentRound(application);
  if (!round || look.reader.person === undefined) return false;
  const { person } = look.reader;
  const involved = application.rounds.some(
    ({ asked, answers }) =>
      Object.values(asked).some((one) => one.person === person) ||
      Object.values(answers).some((one) => one.person === person),
  );
  return involved || Object.keys(round.asked).some((party) => authorityFor(look, call, party) !== undefined);
};

/** Who may read what it says. Of what was never frozen the secretariat sees only title, parties, people and state. */
export const mayReadContent = (look: Look, application: Application, call: Call): boolean => {
  if (application.status === 'deleted') return isWriter(look, application);
  if (isOnApplication(look, application) || isLeaderOf(look, application, call)) return true;
  const standing = standingOf(look.state, look.reader.person, application.id);
  if (standing === 'recused' || standing === 'inDoubt') return false;
  if (isSecretaryLooking(look)) return !isUnfrozen(application) || application.rounds.length > 0;
  return standing === 'impartial' && hasPapersOf(look, application, call);
};

/** Whether its papers are among those of a body he sits in: of the one that prepares, or of one that treats cases. */
const hasPapersOf = (look: Look, { status }: Application, { profile }: Call): boolean =>
  SUBMITTED.includes(status) &&
  bodiesOf(look).some((body) => body === profile.preparingBody || treatsCases(profile, body));

/** That it is there. Whoever is not impartial to it sees nothing of it, but what he wrote or answered himself. */
export const maySeeRow = (look: Look, application: Application, call: Call): boolean => {
  if (mayReadContent(look, application, call)) return true;
  if (application.status === 'deleted') return false;
  if (standingOf(look.state, look.reader.person, application.id) === 'recused') return false;
  return isSecretaryLooking(look) || hasPapersOf(look, application, call);
};

/** Why its papers are closed to somebody who would otherwise read them: he has not said where he stands, or is in doubt. */
export const closedTo = (look: Look, application: Application, call: Call): Standing | undefined => {
  if (mayReadContent(look, application, call) || !maySeeRow(look, application, call)) return undefined;
  const standing = standingOf(look.state, look.reader.person, application.id);
  return standing === 'inDoubt' || hasPapersOf(look, application, call) ? standing : undefined;
};
