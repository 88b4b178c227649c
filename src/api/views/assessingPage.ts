import { isAssessing, isUnderAssessment } from '../../grant/assessment.js';
import { availableTo, leftToRecommend } from '../../grant/available.js';
import { candidatesOf } from '../../grant/candidates.js';
import { mustDeclareIn, standingOf } from '../../grant/impartiality.js';
import { inRankedOrder, NO_CHOICE } from '../../grant/ranking.js';
import { currentRound, type Application, type Call } from '../../grant/state.js';
import type { AssessingPage } from '../contract.js';
import { HttpFailure } from '../httpFailure.js';
import type { Look } from '../reader.js';
import { assessedRow } from './assessedRow.js';
import { callSummary } from './callViews.js';
import { personView } from './personViews.js';

/** Whom a project is for stands in its content alone; content that cannot be read now tells nothing. */
const targetGroupsOf = async (look: Look, application: Application): Promise<readonly string[]> => {
  const round = currentRound(application);
  if (!round || standingOf(look.state, look.reader.person, application.id) === 'recused') return [];
  return (await look.world.frozen.read(round.sha))?.targetGroups ?? [];
};

const rankingOf = (look: Look, call: Call): NonNullable<AssessingPage['ranking']> => {
  const known = look.state.rankings.get(call.id);
  const order = inRankedOrder(candidatesOf(look.state, call), known?.order ?? []).map(({ id }) => id);
  const { amounts, givesRest } = known ?? NO_CHOICE;
  return {
    order,
    amounts,
    givesRest,
    revision: known?.revision ?? 0,
    available: availableTo(look.state, call),
    ...(known && {
      newest: {
        kind: known.newest.kind,
        ...(known.newest.application !== undefined && { application: known.newest.application }),
        by: personView(look, known.newest.by),
        at: known.newest.stamp.at,
      },
    }),
  };
};

/** A call's applications as those who assess and treat them have them: nothing to anybody else. */
export const assessingPage = async (look: Look, id: string): Promise<AssessingPage> => {
  const { state, reader, today } = look;
  const call = state.calls.get(id);
  if (!call || reader.person === undefined || !mustDeclareIn(state, call, reader.person, today))
    throw new HttpFailure(404, 'notFound');
  const applications = [...state.applications.values()]
    .filter((one) => one.call === id && isUnderAssessment(one))
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const prepares = isAssessing(state, call, reader.person, today);
  const rows = await Promise.all(
    applications.map(async (one) => assessedRow(look, one, call, prepares ? await targetGroupsOf(look, one) : [])),
  );
  return {
    call: callSummary(look, call),
    profile: call.profile,
    rows,
    ...(prepares && { ranking: rankingOf(look, call) }),
    left: Object.fromEntries(call.years.map((year) => [String(year), Math.max(0, leftToRecommend(state, year, ''))])),
    people: prepares
      ? [...new Set(applications.flatMap(({ people, contacts }) => [...people, ...contacts]))].map((person) =>
          personView(look, person),
        )
      : [],
  };
};
