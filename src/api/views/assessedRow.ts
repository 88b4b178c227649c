import {
  areScoresOpen,
  assessorsOf,
  countedAssessments,
  isAssessing,
  isUnderAssessment,
} from '../../grant/assessment.js';
import type { Assessment, Impartiality, Recommendation } from '../../grant/assessed.js';
import { openSpread } from '../../grant/candidates.js';
import {
  declarersOf,
  mustDeclareIn,
  rulingBodyFor,
  standingOf,
  tiesOf,
  type Standing,
} from '../../grant/impartiality.js';
import { own } from '../../grant/own.js';
import type { PersonId } from '../../grant/people.js';
import { leadingMeeting } from '../../grant/roles.js';
import { weightedMean } from '../../grant/scores.js';
import { currentRound, type Application, type Call } from '../../grant/state.js';
import { leadingAssessment } from '../../steps/assessing/scoring.js';
import { mayAnswer } from '../../steps/assessing/declaring.js';
import type { ApplicationPage, AssessedRow, GivenScores, RecommendationView, StandingView } from '../contract.js';
import type { Look } from '../reader.js';
import { personView } from './personViews.js';

const ANSWERS: readonly Impartiality[] = ['impartial', 'recused', 'inDoubt'];

const mayDeclare = ({ state, reader }: Look, application: Application): Impartiality[] =>
  ANSWERS.filter(
    (answer) =>
      reader.person !== undefined &&
      standingOf(state, reader.person, application.id) !== answer &&
      mayAnswer(state, reader.person, application, answer),
  );

const mineOf = (look: Look, application: Application): Pick<AssessedRow, 'standing' | 'ties' | 'mayDeclare'> => ({
  standing: standingOf(look.state, look.reader.person, application.id),
  ties: look.reader.person === undefined ? [] : tiesOf(look.state, look.reader.person, application.id, look.today),
  mayDeclare: mayDeclare(look, application),
});

/** Why the papers are closed, and what the reader may answer. */
export const closedBy = (
  look: Look,
  application: Application,
  standing: Standing,
): NonNullable<ApplicationPage['closedBy']> => ({
  ...mineOf(look, application),
  standing,
});

/** Where people have said something, and where somebody must be ruled on; those who have said nothing are only counted elsewhere. */
const standingsOf = (look: Look, application: Application, call: Call): StandingView[] =>
  declarersOf(look.state, call, look.today).map((person) => {
    const declared = own(look.state.impartiality.get(application.id) ?? {}, person);
    const leader = leadingMeeting(
      look.state,
      look.reader.actor,
      rulingBodyFor(look.state, call, person, look.today),
      look.today,
    );
    return {
      person: personView(look, person),
      standing: declared?.answer ?? 'notDeclared',
      ties: tiesOf(look.state, person, application.id, look.today),
      ...(declared?.ruled && {
        ruled: {
          by: personView(look, declared.ruled.by),
          ...(declared.ruled.for !== undefined && { for: personView(look, declared.ruled.for) }),
          reason: declared.ruled.reason.text ?? '',
        },
      }),
      mayRule: leader !== undefined && leader.by !== person,
    };
  });

const givenScores = ({ scores, revision, stamp }: Assessment): GivenScores => ({
  scores: Object.fromEntries(
    Object.entries(scores).map(([id, { score, reason }]) => [id, { score, reason: reason.text ?? '' }]),
  ),
  revision,
  at: stamp.at,
});

const recommendationView = (look: Look, made: Recommendation, version: number): RecommendationView => ({
  outcome: made.outcome,
  amount: made.amount,
  year: made.year,
  conditions: made.conditions.map(({ text, due, owner }) => ({
    text: text.text ?? '',
    ...(due !== undefined && { due }),
    ...(owner !== undefined && { owner }),
  })),
  ...(made.reason?.text !== undefined && { reason: made.reason.text }),
  by: personView(look, made.by),
  at: made.stamp.at,
  seq: made.stamp.seq,
  outdated: made.version !== version,
});

type File = NonNullable<AssessedRow['file']>;

/** Scores, to those who prepare and are impartial: their own, and everybody's once they are open. */
const scoresOf = (look: Look, application: Application, call: Call): Pick<File, 'mine' | 'given' | 'spread'> => {
  const { state, reader } = look;
  const mine =
    reader.person === undefined ? undefined : own(state.assessed.get(application.id)?.by ?? {}, reader.person);
  const isOpen = areScoresOpen(state, application);
  const mayLook =
    isAssessing(state, call, reader.person, look.today) &&
    standingOf(state, reader.person, application.id) === 'impartial';
  const spread = isOpen && mayLook ? openSpread(state, application, call) : undefined;
  return {
    ...(mine && { mine: givenScores(mine) }),
    ...(isOpen &&
      mayLook && {
        given: countedAssessments(state, application).map((one) => ({
          ...givenScores(one),
          person: personView(look, one.person),
          mean: weightedMean(one.scores, call.profile.criteria.weighted) ?? 0,
        })),
      }),
    ...(spread && { spread }),
  };
};

const fileOf = (look: Look, application: Application, call: Call, targetGroups: readonly string[]): File => {
  const { state, reader, today } = look;
  const round = currentRound(application);
  const isOpen = areScoresOpen(state, application);
  const answered = new Set(countedAssessments(state, application).map(({ person }) => person));
  const assessors = assessorsOf(state, call, application, today);
  const leads = leadingAssessment(state, call, reader.actor, today) !== undefined;
  const prepares = isAssessing(state, call, reader.person, today);
  const made = application.recommendation;
  return {
    parties: Object.keys(round?.asked ?? {}),
    status: application.status,
    version: round?.version ?? 0,
    sides: { kommune: round?.facts.requested.kommune ?? 0, hf: round?.facts.requested.hf ?? 0 },
    ownContribution: round?.facts.ownContribution.sum ?? 0,
    targetGroups,
    mayScore: assessors.some((person) => person === reader.person),
    assessors: assessors.map((person) => ({ person: personView(look, person), answered: answered.has(person) })),
    open: isOpen,
    mayOpen: leads && !isOpen && answered.size > 0,
    ...scoresOf(look, application, call),
    standings: prepares ? standingsOf(look, application, call) : [],
    ...(made && prepares && { recommendation: recommendationView(look, made, round?.version ?? 0) }),
  };
};

/** One application, as much of it as this reader may see. */
export const assessedRow = (
  look: Look,
  application: Application,
  call: Call,
  targetGroups: readonly string[],
): AssessedRow => {
  const round = currentRound(application);
  const mine = mineOf(look, application);
  return {
    id: application.id,
    ...(application.number !== undefined && { number: application.number }),
    title: round?.facts.title.text ?? '',
    ...mine,
    ...(mine.standing !== 'recused' && { file: fileOf(look, application, call, targetGroups) }),
    ...(isAssessing(look.state, call, look.reader.person, look.today) && {
      asked: round?.facts.requested.sum ?? 0,
    }),
  };
};

/** How much waits: to say where one stands, and to score what one may read. */
export const waitingToAssess = ({ state, today }: Look, person: PersonId): number =>
  [...state.applications.values()].filter((application) => {
    const call = state.calls.get(application.call);
    if (!call || !isUnderAssessment(application) || !mustDeclareIn(state, call, person, today)) return false;
    const standing = standingOf(state, person, application.id);
    if (standing === 'notDeclared') return true;
    if (standing !== 'impartial' || areScoresOpen(state, application) || call.profile.criteria.weighted.length === 0)
      return false;
    const has = countedAssessments(state, application).some((one) => one.person === person);
    return !has && assessorsOf(state, call, application, today).includes(person);
  }).length;
