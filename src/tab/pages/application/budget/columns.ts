import {
  rowsOf,
  sideAmount,
  countsAs,
  type AmountCell,
  type Budget,
  type BudgetGroup,
  type BudgetRowKey,
  type SideOf,
} from '../../../../grant/budget.js';
import type { HealthCommunityProfile } from '../../../../grant/profile.js';
import { SIDES, type PartyId, type Side } from '../../../../grant/party.js';
import type { Texts } from '../../../../texts/nn.js';
import { inOrder, sideName } from '../../../parts/parties.js';
import { setPart, setSide } from './budgetEdits.js';

/** A column of the budget: a side, one of its parties, or the computed sum of a side that is split. */
export interface Column {
  readonly key: string;
  readonly kind: 'side' | 'party' | 'computed';
  readonly side: Side;
  readonly party?: PartyId;
  readonly name: string;
}

/** The form's two sides; a side that is split has a column for each party before its own. */
export const columnsOf = (
  budget: Budget,
  municipalities: readonly PartyId[],
  profile: HealthCommunityProfile,
  texts: Texts,
): Column[] =>
  SIDES.flatMap((side): Column[] => {
    const own: Column = { key: side, kind: 'side', side, name: sideName(side, profile, texts) };
    if (!budget.split.includes(side)) return [own];
    const parties = inOrder(profile, municipalities).filter((party) => party.side === side);
    return [
      ...parties.map(({ id, shortName }): Column => ({ key: id, kind: 'party', side, party: id, name: shortName })),
      { ...own, kind: 'computed' },
    ];
  });

export const cellOf = (budget: Budget, row: BudgetRowKey, { side, party }: Column): AmountCell | undefined =>
  party === undefined ? budget.rows[row]?.[side] : budget.rows[row]?.parties?.[party];

export const withCell = (
  budget: Budget,
  row: BudgetRowKey,
  { side, party }: Column,
  cell: AmountCell | undefined,
  sideOf: SideOf,
): Budget =>
  party === undefined ? setSide(budget, row, side, cell, sideOf) : setPart(budget, row, party, cell, sideOf);

/** Where a cell stands, as problems name it. */
export const placeOf = (row: BudgetRowKey, { side, party }: Column): string =>
  party === undefined ? `rows[${row}].${side}` : `rows[${row}].parties.${party}`;

/** What a column comes to in some groups of rows. */
export const columnSum = (budget: Budget, column: Column, groups: readonly BudgetGroup[], sideOf: SideOf): number =>
  groups
    .flatMap(rowsOf)
    .reduce(
      (sum, row) =>
        sum +
        (column.party === undefined
          ? sideAmount(budget, row, column.side, sideOf)
          : countsAs(cellOf(budget, row, column))),
      0,
    );
