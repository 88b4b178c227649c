import { isAssessing } from '../../grant/assessment.js';
import type { RankingProposal } from '../../grant/assessed.js';
import { osloDate } from '../../grant/calendar.js';
import { standingOf } from '../../grant/impartiality.js';
import { kroner } from '../../grant/money.js';
import { own } from '../../grant/own.js';
import { inRankedOrder, movedAfter, NO_CHOICE } from '../../grant/ranking.js';
import { personOf, type ApplicationId, type State } from '../../grant/state.js';
import { accept, refuse, type DecideContext } from '../../grant/step.js';
import { candidatesOf } from '../../grant/candidates.js';
import type { CommandOf, Decided, RankingChange } from './assessingCommands.js';

/** Somebody else has changed the same row, or the same switch, since the page was drawn. */
const isTouched = (known: RankingProposal | undefined, row: string, seen: number, person: string): boolean => {
  const touched = own(known?.touched ?? {}, row);
  return touched !== undefined && touched.revision > seen && touched.by !== person;
};

type Amounts = RankingProposal['amounts'];

const withAmount = (amounts: Amounts, id: ApplicationId, amount: number | undefined): Amounts =>
  Object.fromEntries([
    ...Object.entries(amounts).filter(([known]) => known !== id),
    ...(amount === undefined ? [] : [[id, kroner(amount)] as const]),
  ]);

const rowOf = (change: RankingChange): ApplicationId | undefined =>
  change.kind === 'rest' ? undefined : change.application;

/** One change of the working proposal, made in what it is now and not in what the page last saw. */
export const changeRanking = (
  state: State,
  { call: id, change, seen }: CommandOf<'changeRanking'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const call = state.calls.get(id);
  if (!call) return refuse({ code: 'notFound' });
  const person = personOf(state, actor);
  if (person === undefined) return refuse({ code: 'notRegistered' });
  if (!isAssessing(state, call, person, osloDate(arrivedAt))) return refuse({ code: 'notAssessing' });
  const candidates = candidatesOf(state, call);
  const row = rowOf(change);
  const candidate = candidates.find((one) => one.id === row);
  if (row !== undefined && !candidate) return refuse({ code: 'notUnderAssessment' });
  if (row !== undefined && standingOf(state, person, row) === 'recused') return refuse({ code: 'recused' });
  const known = state.rankings.get(id);
  if (isTouched(known, row ?? '', seen, person)) return refuse({ code: 'rankingChanged' });
  if (change.kind === 'amount' && (change.amount ?? 0) > (candidate?.asked ?? 0))
    return refuse({ code: 'amountAboveAsked' });
  const { order, amounts, givesRest } = changed(known, candidates, change);
  return accept({
    type: 'rankingProposed',
    v: 1,
    call: id,
    order,
    amounts,
    givesRest,
    changed: { kind: change.kind, ...(row !== undefined && { application: row }) },
    revision: (known?.revision ?? 0) + 1,
    by: person,
  });
};

type Proposal = Pick<RankingProposal, 'order' | 'amounts' | 'givesRest'>;

const changed = (
  known: RankingProposal | undefined,
  candidates: ReturnType<typeof candidatesOf>,
  change: RankingChange,
): Proposal => {
  const before: Proposal = known ?? { ...NO_CHOICE, amounts: {} };
  const order = inRankedOrder(candidates, before.order).map((one) => one.id);
  const stand = Object.entries(before.amounts).filter(([id]) => order.includes(id));
  const amounts: Amounts = Object.fromEntries(stand);
  switch (change.kind) {
    case 'moved':
      return { order: movedAfter(order, change.application, change.after), amounts, givesRest: before.givesRest };
    case 'amount':
      return { order, amounts: withAmount(amounts, change.application, change.amount), givesRest: before.givesRest };
    case 'rest':
      return { order, amounts, givesRest: change.givesRest };
  }
};
