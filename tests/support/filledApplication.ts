import type { ApplicationContent } from '../../src/grant/application.js';
import type { AmountCell, Budget, BudgetRow, BudgetRowKey } from '../../src/grant/budget.js';
import { kroner } from '../../src/grant/money.js';
import { day } from './cast.js';

export const kr = kroner;
/** What stands in a cell as somebody typed it, and could not be read as an amount. */
export const typedAs = (typed: string): AmountCell => ({ typed });

/** 900 000 asked for, and 200 000 of one's own. */
export const A_BUDGET: Budget = {
  rows: {
    'personnel.salary': { kommune: kr(500_000), hf: kr(300_000) },
    'operating.travel': { kommune: kr(60_000), hf: kr(40_000) },
    'ownContribution.salary': { kommune: kr(100_000), hf: kr(100_000) },
  },
  split: [],
};

export const budgetWith = (row: BudgetRowKey, cells: BudgetRow, more: Partial<Budget> = {}): Budget => ({
  ...A_BUDGET,
  ...more,
  rows: { ...A_BUDGET.rows, [row]: cells },
});

const contact = (side: 'kommune' | 'hf') => ({
  side,
  name: 'Prosjektleiar Test',
  position: 'Prosjektleiar',
  unit: 'Barn, familie og oppvekst',
  employer: side === 'hf' ? 'Helse Møre og Romsdal HF' : 'Haram kommune',
  email: `prosjektleiar@${side}.example`,
});

/** An application that nothing stands in the way of. */
export const FILLED: ApplicationContent = {
  municipalities: ['alesund', 'haram'],
  leadApplicant: 'haram',
  contacts: [contact('kommune'), contact('hf')],
  title: 'FACT ung 🤝 på Nordre Sunnmøre',
  period: { from: day('2025-02-01'), to: day('2026-06-30') },
  purpose: 'Eit felles team.',
  targetGroup: 'Ungdom mellom 12 og 25 år.',
  purposes: ['1', '2'],
  expectedEffect: 'Kortare ventetid.',
  userInvolvement: 'To ungdommar i prosjektgruppa.',
  progressPlan: 'Oppstart i juni.',
  benefits: 'Færre innleggingar.',
  budget: A_BUDGET,
  grantFinancing: 'Tilskotet dekkjer stillingane.',
  ownContribution: 'Partane stiller med eigne stillingar.',
  evaluationPlan: 'Måling kvart halvår.',
  implementationPlan: 'Inn i ordinære budsjett frå 2027.',
  anchoringCommittees: ['Fagleg samarbeidsutval barn og unge'],
  actionPlanInclusion: 'Står alt i planen.',
  progressResponsibility: true,
  reportAndAccounts: true,
  signedBy: 'Prosjektleiar Test',
};
