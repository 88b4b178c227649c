import type { DecisionView } from '../../../api/contract.js';
import { osloDate, type Instant } from '../../../grant/calendar.js';
import type { Outcome } from '../../../grant/state.js';

export type OutcomeFilter = 'all' | Outcome;
export const OUTCOME_FILTERS: readonly OutcomeFilter[] = ['all', 'granted', 'partlyGranted', 'rejected', 'deferred'];

/** What is looked for; an empty year is every year. */
export interface Wanted {
  readonly outcome: OutcomeFilter;
  readonly year: string;
  readonly query: string;
}

const yearOf = ({ at }: Pick<DecisionView, 'at'>): string => osloDate(at as Instant).slice(0, 4);

/** Years in which something was decided, newest first. */
export const yearsOf = (decisions: readonly DecisionView[]): string[] =>
  [...new Set(decisions.map(yearOf))].sort().reverse();

const says = ({ title, caseNumber, reason, conditions }: DecisionView, query: string): boolean =>
  [title, caseNumber, reason ?? '', ...conditions].join(' ').toLowerCase().includes(query.trim().toLowerCase());

/** Those of the year that say what is looked for; the outcome is filtered apart, since its chips count these. */
export const inYearSaying = (
  decisions: readonly DecisionView[],
  { year, query }: Pick<Wanted, 'year' | 'query'>,
): DecisionView[] => decisions.filter((one) => (year === '' || yearOf(one) === year) && says(one, query));

export const ofOutcome = (decisions: readonly DecisionView[], outcome: OutcomeFilter): DecisionView[] =>
  outcome === 'all' ? [...decisions] : decisions.filter((one) => one.outcome === outcome);

export const totalOf = (decisions: readonly DecisionView[]): number =>
  decisions.reduce((sum, { amount }) => sum + amount, 0);
