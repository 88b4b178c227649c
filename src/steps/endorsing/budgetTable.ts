import type { Block, TableColumn, TableRow } from '../../grant/document.js';
import { sidesOf, type ApplicationContent } from '../../grant/application.js';
import {
  BUDGET_ROWS,
  countsAs,
  EMPTY_BUDGET,
  groupAmount,
  groupOf,
  rowAmount,
  rowsShown,
  sideAmount,
  totalsOf,
  type BudgetGroup,
} from '../../grant/budget.js';
import { formatNumber } from '../../grant/money.js';
import { inPartyOrder, SIDES, type Side } from '../../grant/party.js';
import type { HealthCommunityProfile } from '../../grant/profile.js';
import type { Texts } from '../../texts/nn.js';
import { capital } from '../../texts/wording.js';

type Table = Extract<Block, { kind: 'table' }>;
type Amounts = Readonly<Record<Side | 'sum', number>>;

const COLUMNS = [...SIDES, 'sum'] as const;
const amounts = (of: (side: Side) => number, sum: number): Amounts => ({ kommune: of('kommune'), hf: of('hf'), sum });
const line = (role: TableRow['role'], name: string, of: Amounts): TableRow => ({
  role,
  cells: [name, ...COLUMNS.map((column) => formatNumber(of[column]))],
});

/** The form's table: its rows in three groups, a column for each side, and the sums. */
const wholeBudget = (content: ApplicationContent, profile: HealthCommunityProfile, texts: Texts): Table => {
  const words = texts.form.budget;
  const { budget = EMPTY_BUDGET } = content;
  const sideOf = sidesOf(content, profile);
  const totals = totalsOf(budget, sideOf);
  const group = (name: BudgetGroup): TableRow[] => [
    { role: 'group', cells: [words.groups[name]] },
    ...rowsShown(name, profile.budgetRows, budget).map((row) =>
      line(
        'row',
        words.rows[row],
        amounts((side) => sideAmount(budget, row, side, sideOf), rowAmount(budget, row, sideOf)),
      ),
    ),
    line(
      'sum',
      words.groupSums[name],
      amounts(
        (side) => groupAmount(budget, name, side, sideOf),
        SIDES.reduce((sum, side) => sum + groupAmount(budget, name, side, sideOf), 0),
      ),
    ),
  ];
  const trust = profile.parties.find(({ side }) => side === 'hf');
  const column = (header: string, side?: Side): TableColumn => ({
    header,
    align: 'end',
    share: 2,
    ...(side && { side }),
  });
  return {
    kind: 'table',
    caption: words.caption,
    columns: [
      { header: words.kind, align: 'start', share: 3.4 },
      column(texts.status.sides.kommune, 'kommune'),
      column(trust?.shortName ?? texts.status.side.hf, 'hf'),
      column(words.sum),
    ],
    rows: [
      ...group('personnel'),
      ...group('operating'),
      line('total', words.requested, totals.requested),
      ...group('ownContribution'),
      line('total', words.total, totals.project),
    ],
  };
};

/** So many parties stand side by side on a page; a side of more goes on in another table. */
const MOST_COLUMNS = 4;

/** What a divided side consists of: a column for each of its parties. */
const splitBudget = (
  content: ApplicationContent,
  profile: HealthCommunityProfile,
  side: Side,
  texts: Texts,
): Table[] => {
  const words = texts.form.budget;
  const { budget = EMPTY_BUDGET, municipalities = [] } = content;
  const parties = inPartyOrder(
    profile.parties.filter((party) => party.side === side && (side === 'hf' || municipalities.includes(party.id))),
  );
  const cell = (row: (typeof BUDGET_ROWS)[number], party: string): number =>
    countsAs(budget.rows[row]?.parties?.[party]);
  const sum = (party: string, wanted: (group: BudgetGroup) => boolean): number =>
    BUDGET_ROWS.filter((row) => wanted(groupOf(row))).reduce((total, row) => total + cell(row, party), 0);
  const parts = Array.from({ length: Math.ceil(parties.length / MOST_COLUMNS) }, (_, index) =>
    parties.slice(index * MOST_COLUMNS, (index + 1) * MOST_COLUMNS),
  );
  return parts.map((columns) => {
    const row = (role: TableRow['role'], name: string, of: (party: string) => number): TableRow => ({
      role,
      cells: [name, ...columns.map(({ id }) => formatNumber(of(id)))],
    });
    const group = (name: BudgetGroup): TableRow[] => [
      { role: 'group', cells: [words.groups[name]] },
      ...rowsShown(name, profile.budgetRows, budget).map((key) =>
        row('row', words.rows[key], (party) => cell(key, party)),
      ),
      row('sum', words.groupSums[name], (party) => sum(party, (other) => other === name)),
    ];
    return {
      kind: 'table',
      caption: capital(words.splitTable(texts.form.sides[side])),
      columns: [
        { header: words.kind, align: 'start', share: 3.4 },
        ...columns.map(({ shortName }) => ({ header: shortName, align: 'end' as const, share: 2, side })),
      ],
      rows: [
        ...group('personnel'),
        ...group('operating'),
        row('total', words.requested, (party) => sum(party, (name) => name !== 'ownContribution')),
        ...group('ownContribution'),
        row('total', words.total, (party) => sum(party, () => true)),
      ],
    };
  });
};

export const budgetTables = (content: ApplicationContent, profile: HealthCommunityProfile, texts: Texts): Table[] => [
  wholeBudget(content, profile, texts),
  ...SIDES.filter((side) => content.budget?.split.includes(side)).flatMap((side) =>
    splitBudget(content, profile, side, texts),
  ),
];
