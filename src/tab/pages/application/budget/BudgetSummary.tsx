import type { ReactElement } from 'react';
import { totalsOf } from '../../../../grant/budget.js';
import { formatKroner, formatShare } from '../../../../grant/money.js';
import { SplitBar } from '../../../parts/SplitBar.js';
import { useTexts } from '../../../session.js';
import type { BudgetView } from './useBudget.js';

/** Below the table: what is asked for as a share of the frame, own contribution and the whole as split bars. */
export const BudgetSummary = ({ view }: { readonly view: BudgetView }): ReactElement => {
  const { budget, text } = useTexts().form;
  const { requested, ownContribution, project } = totalsOf(view.budget, view.sideOf);
  return (
    <div className="budget-summary">
      <div className="box">
        <h2>{budget.requested}</h2>
        <p className="figure-large">{formatKroner(requested.sum)}</p>
        {view.frame > 0 && (
          <p className="small">
            {budget.shareOfFrame(formatShare(requested.sum / view.frame), formatKroner(view.frame))}
          </p>
        )}
      </div>
      <div className="box">
        <SplitBar label={budget.groups.ownContribution} amounts={ownContribution} />
      </div>
      <div className="box">
        <SplitBar label={text.wholeProject} amounts={project} />
      </div>
    </div>
  );
};
