import { partiesOf, sidesOf } from '../../grant/application.js';
import { partiesIn, trustOf } from '../../grant/call.js';
import { isClosedFor } from '../../grant/deadline.js';
import { isRestorable } from '../../grant/deletedDraft.js';
import { writersOf } from '../../grant/members.js';
import { kroner } from '../../grant/money.js';
import { problemsOf } from '../../grant/problems.js';
import { screeningPoints } from '../../grant/screening.js';
import { warningsOfRound } from '../../grant/warningsOfRound.js';
import { totalsOf } from '../../grant/budget.js';
import {
  currentRound,
  type Application,
  type Authority,
  type Call,
  type NotAssessedReason,
  type Round,
} from '../../grant/state.js';
import type { ApplicationRow, PartyAnswer } from '../contract.js';
import type { Look } from '../reader.js';
import { isOnApplication, isSecretaryLooking, isUnfrozen, isWriter } from './access.js';
import { owedOf } from './owedViews.js';
import { personView } from './personViews.js';

const authorityView = ({ level, unit, source, from, to }: Authority): NonNullable<PartyAnswer['authority']> => ({
  level,
  ...(unit?.text !== undefined && { unit: unit.text }),
  ...(source?.text !== undefined && { source: source.text }),
  from,
  ...(to !== undefined && { to }),
});

/** Each party of a round with who was asked and what was answered, in the application's order. */
export const answersIn = (look: Look, round: Round): PartyAnswer[] =>
  Object.entries(round.asked).map(([party, asked]): PartyAnswer => {
    const given = round.answers[party];
    const base = { party, asked: personView(look, asked.person) };
    if (!given) return base;
    return {
      ...base,
      answer: given.answer,
      by: personView(look, given.person),
      ...(given.inPlaceOf !== undefined && { inPlaceOf: personView(look, given.inPlaceOf) }),
      ...(given.actingFor?.text !== undefined && { actingFor: given.actingFor.text }),
      ...(given.justification.text !== undefined && { justification: given.justification.text }),
      at: given.stamp.at,
      seq: given.stamp.seq,
      ...(given.keptFrom !== undefined && { keptFrom: given.keptFrom }),
      ...(given.authority && { authority: authorityView(given.authority) }),
    };
  });

type Waiting = Pick<ApplicationRow, 'waitsFor' | 'waitingPeople' | 'waitingBody' | 'since'>;

const waitingFor = (look: Look, application: Application): Waiting => {
  const round = currentRound(application);
  const since = lastChange(look, application);
  const people = (ids: readonly string[]) => ids.map((id) => personView(look, id));
  const mine = (ids: readonly string[]): Waiting['waitsFor'] =>
    look.reader.person !== undefined && ids.includes(look.reader.person) ? 'you' : 'others';
  switch (application.status) {
    case 'draft':
      return {
        waitsFor: mine(writersOf(application)),
        waitingPeople: people(writersOf(application)),
        waitingBody: 'writers',
        since,
      };
    case 'awaitingEndorsement': {
      const missing = Object.entries(round?.asked ?? {}).filter(([party]) => round?.answers[party] === undefined);
      const ids = missing.map(([, asked]) => asked.person);
      // It has waited for these since they were asked, whoever else has answered meanwhile.
      return { waitsFor: mine(ids), waitingPeople: people(ids), since: round?.sent.at ?? since };
    }
    case 'endorsed':
      return {
        waitsFor: mine(application.people),
        waitingPeople: people(application.people),
        waitingBody: 'writers',
        since,
      };
    case 'submitted':
    case 'ready':
    case 'deferred':
      return {
        waitsFor: isSecretaryLooking(look) ? 'you' : 'others',
        waitingPeople: [],
        waitingBody: 'secretariat',
        since,
      };
    case 'onAgenda':
      return { waitsFor: 'others', waitingPeople: [], waitingBody: 'committee', since };
    case 'granted':
    case 'partlyGranted':
    case 'rejected':
    case 'notAssessed':
    case 'withdrawn':
    case 'deleted':
      return { waitsFor: 'nobody', waitingPeople: [], since };
  }
};

const lastChange = ({ state, world }: Look, application: Application): string => {
  const round = currentRound(application);
  const stamps = [
    application.started.at,
    round?.sent.at,
    ...Object.values(round?.answers ?? {}).map(({ stamp }) => stamp.at),
    application.submitted?.at,
    application.screening?.passed?.stamp.at,
    application.notAssessed?.stamp.at,
    application.handedBack?.at,
    application.withdrawn?.stamp.at,
    application.deleted?.stamp.at,
    ...application.decisions.map((id) => state.decisions.get(id)?.stamp.at),
    application.status === 'draft' ? world.drafts.get(application.id)?.savedAt : undefined,
  ];
  return (
    stamps
      .flatMap((at) => (at === undefined ? [] : [at]))
      .sort()
      .at(-1) ?? application.started.at
  );
};

const outcomeOf = ({ state }: Look, application: Application): ApplicationRow['outcome'] => {
  const id = application.decisions.at(-1);
  const decision = id === undefined ? undefined : state.decisions.get(id);
  return decision && { outcome: decision.line.outcome, amount: decision.line.amount, decision: decision.id };
};

/** Figures of what was never frozen are its writers' own. */
const reasonsFor = (look: Look, application: Application): NotAssessedReason[] =>
  (application.notAssessed?.reasons ?? []).map((reason) => {
    if (!isUnfrozen(application) || isOnApplication(look, application)) return reason;
    const { given: _given, computed: _computed, ...rest } = reason;
    return rest;
  });

/** That it was sent back, withdrawn or deleted: by whom, when and why. */
const turnsOf = (
  look: Look,
  { returned, withdrawn, deleted, notAssessed }: Application,
  call: Call,
): Pick<ApplicationRow, 'returned' | 'withdrawn' | 'deleted' | 'screenedOut'> => ({
  ...(notAssessed?.by !== undefined && {
    screenedOut: {
      ...(notAssessed.why?.text !== undefined && { reason: notAssessed.why.text }),
      at: notAssessed.stamp.at,
      by: personView(look, notAssessed.by),
    },
  }),
  ...(returned && {
    returned: {
      ...(returned.reason.text !== undefined && { reason: returned.reason.text }),
      deadline: returned.deadline,
      at: returned.stamp.at,
      by: personView(look, returned.by),
    },
  }),
  ...(withdrawn && {
    withdrawn: {
      ...(withdrawn.reason?.text !== undefined && { reason: withdrawn.reason.text }),
      at: withdrawn.stamp.at,
      by: personView(look, withdrawn.by),
    },
  }),
  ...(deleted && {
    deleted: {
      at: deleted.stamp.at,
      by: personView(look, deleted.by),
      mayRestore: isRestorable({ deleted }, look.now) && !isClosedFor(returned ? { returned } : {}, call, look.now),
    },
  }),
});

/** To the secretariat: how much of the formal check is left. What only the content tells is seen when it is opened. */
const screeningOf = (look: Look, application: Application, call: Call): Pick<ApplicationRow, 'screening'> => {
  const passed = application.screening?.passed !== undefined;
  if ((application.status !== 'submitted' && !passed) || isUnfrozen(application) || !isSecretaryLooking(look))
    return {};
  const points = screeningPoints(look.state, application, call);
  const count = (wanted: 'open' | 'notMet'): number => points.filter(({ verdict }) => verdict === wanted).length;
  return {
    screening: { open: count('open'), notMet: count('notMet'), passed: passed && application.status !== 'submitted' },
  };
};

/** A row of a list: what it is, where it is, who has it. Of what is not frozen only writers see more than title, parties and people. */
export const applicationRow = (look: Look, application: Application, call: Call): ApplicationRow => {
  const isDraft = application.status === 'draft';
  const unfrozen = isUnfrozen(application);
  const draft = unfrozen ? look.world.drafts.get(application.id) : undefined;
  const round = currentRound(application);
  const shown = isOnApplication(look, application) ? draft : undefined;
  const outcome = outcomeOf(look, application);
  const owed = owedOf(look, application, call);
  const requested = unfrozen
    ? shown?.content.budget && totalsOf(shown.content.budget, sidesOf(shown.content, call.profile)).requested.sum
    : round?.facts.requested.sum;
  return {
    id: application.id,
    call: application.call,
    ...(application.number !== undefined && { number: application.number }),
    title: (unfrozen ? draft?.content.title : round?.facts.title.text) ?? '',
    parties: unfrozen || !round ? partiesOf(draft?.content ?? {}, trustOf(call)) : partiesIn(round, call),
    status: application.status,
    ...(isDraft && isWriter(look, application) && { problems: problemsOf(draft?.content ?? {}, call.profile).length }),
    changedAt: lastChange(look, application),
    ...(isDraft && draft?.savedBy !== undefined && { changedBy: personView(look, draft.savedBy) }),
    ...(requested !== undefined && { requested: kroner(requested) }),
    answers: round ? answersIn(look, round) : [],
    ...(round?.ended && { roundEnded: round.ended }),
    ...(owed && { owed }),
    ...waitingFor(look, application),
    ...(outcome && { outcome }),
    ...turnsOf(look, application, call),
    ...screeningOf(look, application, call),
    ...(application.notAssessed && { notAssessed: reasonsFor(look, application) }),
    warnings: warningsOfRound(look.state, call, round),
  };
};
