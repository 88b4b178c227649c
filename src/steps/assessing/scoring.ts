import {
  areScoresOpen,
  assessorsOf,
  countedAssessments,
  haveAllAnswered,
  isUnderAssessment,
} from '../../grant/assessment.js';
import { decidingBody } from '../../grant/bodies.js';
import { osloDate } from '../../grant/calendar.js';
import { standingOf } from '../../grant/impartiality.js';
import { own } from '../../grant/own.js';
import type { PersonId } from '../../grant/people.js';
import type { HealthCommunityProfile } from '../../grant/profile.js';
import { saysSomething } from '../../grant/refusal.js';
import { chairOf, leadingMeeting } from '../../grant/roles.js';
import { currentRound, personOf, type ApplicationId, type Call, type State } from '../../grant/state.js';
import { accept, freeText, LONGEST_ACT_TEXT, refuse, type Actor, type DecideContext } from '../../grant/step.js';
import type { AssessingRefusal, CommandOf, Decided } from './assessingCommands.js';
import type { AssessingEvent } from './assessingEvents.js';

/** All reasons of one act are written in one entry of the journal, where one letter may take six characters of its 60 000. */
const LONGEST_TOGETHER = 8000;

/** Why somebody who would assess may not: he has not said where he stands, or is not impartial. */
export const standingRefusal = (
  state: State,
  person: PersonId,
  application: ApplicationId,
): AssessingRefusal | undefined => {
  switch (standingOf(state, person, application)) {
    case 'impartial':
      return undefined;
    case 'recused':
      return { code: 'recused' };
    case 'inDoubt':
      return { code: 'standingInDoubt' };
    case 'notDeclared':
      return { code: 'declareFirst' };
  }
};

type Given = CommandOf<'giveScores'>['scores'];

const scoresRefusal = (scores: Given, { criteria }: HealthCommunityProfile): AssessingRefusal | undefined => {
  const { weighted, scale } = criteria;
  if (weighted.length === 0) return { code: 'noCriteria' };
  const given = weighted.map(({ id }) => own(scores, id));
  if (given.some((one) => one === undefined)) return { code: 'scoreMissing' };
  const all = given.flatMap((one) => one ?? []);
  if (all.some(({ score }) => !Number.isInteger(score) || score < scale.min || score > scale.max))
    return { code: 'scoreOutsideScale', ...scale };
  if (all.some(({ reason }) => !saysSomething(reason))) return { code: 'reasonMissing' };
  if (all.some(({ reason }) => reason.length > LONGEST_ACT_TEXT)) return { code: 'textTooLong' };
  const together = all.reduce((sum, { reason }) => sum + reason.length, 0);
  return together > LONGEST_TOGETHER ? { code: 'reasonsTooLong' } : undefined;
};

/** All criteria in one act, again as often as one likes until they are opened. */
export const giveScores = (
  state: State,
  { application: id, version, scores, revision }: CommandOf<'giveScores'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const application = state.applications.get(id);
  const call = application && state.calls.get(application.call);
  if (!application || !call) return refuse({ code: 'notFound' });
  const person = personOf(state, actor);
  if (person === undefined) return refuse({ code: 'notRegistered' });
  const today = osloDate(arrivedAt);
  if (standingOf(state, person, id) === 'recused') return refuse({ code: 'recused' });
  if (!assessorsOf(state, call, application, today).includes(person)) return refuse({ code: 'notAssessing' });
  const standing = standingRefusal(state, person, id);
  if (standing) return refuse(standing);
  if (!isUnderAssessment(application)) return refuse({ code: 'notUnderAssessment' });
  if (areScoresOpen(state, application)) return refuse({ code: 'scoresOpen' });
  if (version !== currentRound(application)?.version) return refuse({ code: 'readAgain' });
  const before = own(state.assessed.get(id)?.by ?? {}, person)?.revision ?? 0;
  if (revision !== before) return refuse({ code: 'scoresChanged' });
  const refused = scoresRefusal(scores, call.profile);
  if (refused) return refuse(refused);
  const kept = call.profile.criteria.weighted.flatMap(({ id: criterion }) => {
    const one = own(scores, criterion);
    return one ? [[criterion, { score: one.score, reason: freeText(one.reason.trim()) }] as const] : [];
  });
  const given = {
    type: 'scoresGiven' as const,
    v: 1 as const,
    application: id,
    version,
    person,
    scores: Object.fromEntries(kept),
    revision: before + 1,
  };
  const events: AssessingEvent[] = [given];
  if (haveAllAnswered(state, call, application, today, person))
    events.push({ type: 'scoresOpened', v: 1, application: id, version });
  return accept(...events);
};

/** The chair of the body that prepares, or else of the one that decides; or a secretary for either. */
export const leadingAssessment = (state: State, { profile }: Call, actor: Actor, on: ReturnType<typeof osloDate>) => {
  const { preparingBody } = profile;
  const hasChair = preparingBody !== undefined && chairOf(state, preparingBody, on) !== undefined;
  const prepares = hasChair ? leadingMeeting(state, actor, preparingBody, on) : undefined;
  return prepares ?? leadingMeeting(state, actor, decidingBody(profile), on);
};

/** Before all have answered, so that one who is away does not stop the rest. Whoever has not answered cannot any more. */
export const openScores = (
  state: State,
  { application: id }: CommandOf<'openScores'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const application = state.applications.get(id);
  const call = application && state.calls.get(application.call);
  if (!application || !call) return refuse({ code: 'notFound' });
  const leader = leadingAssessment(state, call, actor, osloDate(arrivedAt));
  if (!leader) return refuse({ code: 'notLeading' });
  const standing = standingRefusal(state, leader.by, id);
  if (standing) return refuse(standing);
  if (!isUnderAssessment(application)) return refuse({ code: 'notUnderAssessment' });
  if (areScoresOpen(state, application)) return refuse({ code: 'scoresOpen' });
  if (countedAssessments(state, application).length === 0) return refuse({ code: 'noScoresYet' });
  const version = currentRound(application)?.version ?? 0;
  return accept({ type: 'scoresOpened', v: 1, application: id, version, ...leader });
};
