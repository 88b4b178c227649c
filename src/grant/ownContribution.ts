import { isUnread, rowsOf, splitSum, totalsOf, type Budget, type SideOf } from './budget.js';
import { SIDES, type Side } from './party.js';
import type { Problem, Warning } from './problem.js';
import type { HealthCommunityProfile } from './profile.js';

type Rule = HealthCommunityProfile['ownContribution'];

const OWN_ROWS = rowsOf('ownContribution');

const hasUnread = (budget: Budget): boolean =>
  OWN_ROWS.some((row) => {
    const { kommune, hf, parties } = budget.rows[row] ?? {};
    return [kommune, hf, ...Object.values(parties ?? {})].some(isUnread);
  });

const isNothing = (budget: Budget, sideOf: SideOf): boolean => totalsOf(budget, sideOf).ownContribution.sum === 0;

/** Whether a side has said what it puts in: nothing may be said with a zero, not with an empty cell. */
const isStated = (budget: Budget, side: Side, sideOf: SideOf): boolean =>
  OWN_ROWS.some((row) => budget.rows[row]?.[side] !== undefined || splitSum(budget, row, side, sideOf) !== undefined);

const aboveZero = (budget: Budget, sideOf: SideOf): Problem[] =>
  isNothing(budget, sideOf) && !hasUnread(budget)
    ? [{ code: 'OWN_CONTRIBUTION_MISSING', field: 'budget', at: 'ownContribution' }]
    : [];

const saidByEach = (budget: Budget, sideOf: SideOf): Problem[] =>
  SIDES.every((side) => isStated(budget, side, sideOf))
    ? []
    : [{ code: 'OWN_CONTRIBUTION_NOT_STATED', field: 'budget', at: 'ownContribution' }];

/** What stands in the way in the own contribution, by the profile's rule. */
export const ownContributionProblems = (rule: Rule, budget: Budget, sideOf: SideOf): Problem[] => {
  switch (rule) {
    case 'required':
    case 'equal':
      return aboveZero(budget, sideOf);
    case 'stated':
      return saidByEach(budget, sideOf);
    case 'weighted':
      return [];
  }
};

/** What deserves a second look in it. */
export const ownContributionWarnings = (rule: Rule, budget: Budget, sideOf: SideOf): Warning[] => {
  switch (rule) {
    case 'required':
    case 'stated':
      return [];
    case 'equal': {
      const { kommune, hf } = totalsOf(budget, sideOf).ownContribution;
      return kommune === hf
        ? []
        : [{ code: 'OWN_CONTRIBUTION_SPLIT_SKEWED', field: 'budget', at: 'rows[ownContribution]' }];
    }
    case 'weighted':
      return isNothing(budget, sideOf)
        ? [{ code: 'OWN_CONTRIBUTION_NONE', field: 'budget', at: 'rows[ownContribution]' }]
        : [];
  }
};
