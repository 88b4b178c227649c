import type { Application, GrantDecision, State } from '../grant/state.js';
import { agrees, type CachedList } from './cachedList.js';
import { textIn } from './cells.js';
import { GraphFault } from './faults.js';
import type { Cell } from './siteList.js';

type Cells = Readonly<Record<string, Cell>>;

/** What the row of an application should say, or nothing while its writers have it. */
export const applicationCells = (
  application: Application,
  state: State,
  rowStatus: string | undefined,
): Cells | undefined => {
  if (application.status === 'draft') {
    // A frozen row without an entry is given back by the clockwork; one whose round was declined is its writers' again here.
    return rowStatus === undefined || rowStatus === 'draft' || rowStatus === 'sending'
      ? undefined
      : { Status: 'draft', FreezeId: null };
  }
  const granted = application.decisions.map((id) => state.decisions.get(id)?.line.amount ?? 0).at(-1);
  return { Status: application.status, Number: application.number ?? null, GrantedSum: granted ?? null };
};

export const decisionCells = (decision: GrantDecision, state: State): Cells => {
  const { line, stamp } = decision;
  const known = state.cases.get(decision.case);
  const total = decision.ballot === undefined ? undefined : state.ballots.get(decision.ballot)?.closed?.result.total;
  return {
    Call: state.meetings.get(decision.meeting)?.call ?? null,
    Application: line.application,
    CaseNumber: known?.number ?? null,
    Year: known?.year ?? null,
    Outcome: line.outcome,
    Amount: line.amount,
    Conditions: line.conditions.map(({ text }) => text ?? '').join('\n') || null,
    Reason: line.reason?.text ?? null,
    Votes: total ? `${total.for}/${total.against}/${total.abstain}` : null,
    DecidedAt: `${stamp.at.slice(0, 19)}Z`,
    Hash: stamp.hash,
  };
};

/** Keeps the lists people look at in SharePoint as the journal says. What fails is done by the next pass. */
export class ViewRows {
  constructor(
    private readonly applications: CachedList,
    private readonly decisions: CachedList,
    private readonly failed: (what: string, error: unknown) => void,
  ) {}

  async pass(state: State): Promise<void> {
    for (const application of state.applications.values()) await this.application(application, state);
    for (const decision of state.decisions.values()) await this.decision(decision, state);
  }

  private async application(application: Application, state: State): Promise<void> {
    const item = this.applications.get(application.id);
    if (!item) {
      const cells = {
        ApplicationId: application.id,
        Call: application.call,
        Status: application.status,
        SavedBy: application.startedBy,
      };
      return this.trying(application.id, () => this.applications.put(application.id, cells));
    }
    const wanted = applicationCells(application, state, textIn(item, 'Status'));
    if (wanted && !agrees(item, wanted))
      await this.trying(application.id, () => this.applications.change(item, item.eTag, wanted));
  }

  private async decision(decision: GrantDecision, state: State): Promise<void> {
    const wanted = decisionCells(decision, state);
    const item = this.decisions.get(decision.id);
    if (!item || !agrees(item, wanted)) await this.trying(decision.id, () => this.decisions.put(decision.id, wanted));
  }

  private async trying(what: string, write: () => Promise<unknown>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (!(error instanceof GraphFault)) throw error;
      this.failed(what, error);
    }
  }
}
