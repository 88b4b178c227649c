import type { Assessment } from './assessed.js';
import type { IsoDate } from './calendar.js';
import { standingOf } from './impartiality.js';
import { isInForce, type PersonId } from './people.js';
import { chairOf, isSecretary, secretariesOn } from './roles.js';
import { currentRound, type Application, type Call, type State } from './state.js';

/** Those that have come in and are not decided: what is assessed, ranked and recommended. */
const UNDER_ASSESSMENT: readonly string[] = ['submitted', 'ready', 'onAgenda', 'deferred'];
export const isUnderAssessment = ({ status }: Pick<Application, 'status'>): boolean =>
  UNDER_ASSESSMENT.includes(status);

const versionOf = (application: Application): number => currentRound(application)?.version ?? 0;

/** Scores that count: of what the application says now, by people who are not recused. */
export const countedAssessments = (state: State, application: Application): Assessment[] =>
  Object.values(state.assessed.get(application.id)?.by ?? {}).filter(
    ({ person, version }) =>
      version === versionOf(application) && standingOf(state, person, application.id) !== 'recused',
  );

/** Whether everybody sees everybody's scores of what the application says now. From then on nobody changes his. */
export const areScoresOpen = (state: State, application: Application): boolean =>
  state.assessed.get(application.id)?.opened?.version === versionOf(application);

/**
 * Who scores an application: the members of the preparing body, and for one who is recused the first of his deputies who is not.
 * Where nobody sits in that body, the secretariat prepares.
 */
export const assessorsOf = (
  state: State,
  { profile }: Pick<Call, 'profile'>,
  application: Pick<Application, 'id'>,
  on: IsoDate,
): PersonId[] => {
  const body = profile.preparingBody;
  const roles = [...state.roles.values()].filter((role) => isInForce(role, on)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const members = [
    ...new Set(roles.flatMap(({ kind, person }) => (kind.type === 'member' && kind.body === body ? [person] : []))),
  ];
  const mayScore = (person: PersonId): boolean => standingOf(state, person, application.id) !== 'recused';
  if (members.length === 0) return secretariesOn(state, on).filter(mayScore).filter(isFirst);
  const chosen = members.filter(mayScore);
  for (const member of members.filter((one) => !mayScore(one))) {
    const stepsIn = roles.find(
      ({ kind, person }) =>
        kind.type === 'deputy' &&
        kind.body === body &&
        kind.deputyFor === member &&
        mayScore(person) &&
        !members.includes(person) &&
        !chosen.includes(person),
    );
    if (stepsIn) chosen.push(stepsIn.person);
  }
  return chosen;
};

const isFirst = (person: PersonId, index: number, all: readonly PersonId[]): boolean => all.indexOf(person) === index;

/** Whether every assessor has answered, `with` one who is just doing so. */
export const haveAllAnswered = (
  state: State,
  call: Pick<Call, 'profile'>,
  application: Application,
  on: IsoDate,
  also?: PersonId,
): boolean => {
  const answered = new Set(countedAssessments(state, application).map(({ person }) => person));
  if (also !== undefined) answered.add(also);
  const assessors = assessorsOf(state, call, application, on);
  return answered.size > 0 && assessors.every((person) => answered.has(person));
};

/** Who works on ranking and recommendation: the preparing body and its deputies, the secretariat, and the chairs who treat cases. */
export const isAssessing = (
  state: State,
  { profile }: Pick<Call, 'profile'>,
  person: PersonId | undefined,
  on: IsoDate,
): person is PersonId =>
  person !== undefined &&
  (isSecretary(state, person, on) ||
    profile.deciding.some((body) => chairOf(state, body, on) === person) ||
    [...state.roles.values()].some(
      (role) =>
        role.person === person &&
        isInForce(role, on) &&
        (role.kind.type === 'member' || role.kind.type === 'deputy') &&
        role.kind.body === profile.preparingBody,
    ));
