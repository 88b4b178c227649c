import { Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProblemCode } from '../../../../grant/problems.js';
import { NARROW, useMedia } from '../../../parts/useMedia.js';
import { inOrder } from '../../../parts/parties.js';
import { useTexts } from '../../../session.js';
import { elementId } from '../form/address.js';
import { useForm } from '../form/formContext.js';
import { problemText } from '../form/problemText.js';
import { FieldMessages } from '../fields/FieldMessages.js';
import { BudgetList } from './BudgetList.js';
import { setSplit } from './budgetEdits.js';
import { BudgetSummary } from './BudgetSummary.js';
import { BudgetTable } from './BudgetTable.js';
import { ImportedSums } from './ImportedSums.js';
import { UnclearAmounts } from './UnclearAmounts.js';
import { useBudget, type BudgetView } from './useBudget.js';

/** The rest is said above the table and in its rows. */
const SAID_BELOW: readonly ProblemCode[] = [
  'BUDGET_EMPTY',
  'OWN_CONTRIBUTION_MISSING',
  'OWN_CONTRIBUTION_NOT_STATED',
  'BUDGET_SPLIT_MISMATCH',
];

/** Only where there is something to split: more than one party on the municipalities' side. */
const SplitSwitch = ({ view }: { readonly view: BudgetView }): ReactElement | undefined => {
  const { form } = useTexts();
  const { page } = useForm();
  const split = view.budget.split.includes('kommune');
  const several = inOrder(page.profile, view.municipalities).length > 1;
  if (!several && !split) return undefined;
  return (
    <div className="split-switch">
      <Switch
        label={form.budget.split}
        checked={split}
        aria-describedby="split-help"
        onChange={(_, { checked }) => view.put(setSplit(view.budget, 'kommune', checked, view.sideOf))}
      />
      <p id="split-help" className="small">
        {form.budget.splitHelp}
      </p>
    </div>
  );
};

/** The budget: what is unclear first, then the table (a list on a phone), then what it comes to. */
export const BudgetField = (): ReactElement => {
  const view = useBudget();
  const narrow = useMedia(NARROW);
  const texts = useTexts();
  const { shown, page } = useForm();
  const problems = shown
    .filter(({ code }) => SAID_BELOW.includes(code))
    .map((problem) => problemText(problem, texts, page.profile));
  const id = elementId('budget');
  return (
    <div className="budget-field stack" id={id}>
      <UnclearAmounts view={view} />
      <ImportedSums />
      <SplitSwitch view={view} />
      {narrow ? <BudgetList view={view} /> : <BudgetTable view={view} />}
      <FieldMessages id={`${id}-message`} messages={problems} />
      <BudgetSummary view={view} />
    </div>
  );
};
