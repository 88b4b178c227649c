import { osloDate, type Instant } from '../grant/calendar.js';
import { frozenAt } from '../grant/freezeId.js';
import type { Application, State } from '../grant/state.js';
import { agrees, type CachedList } from './cachedList.js';
import { textIn } from './cells.js';
import { decisionCells, type Decided } from './decisionCells.js';
import { GraphFault } from './faults.js';
import type { Cell, SiteItem } from './siteList.js';

type Cells = Readonly<Record<string, Cell>>;

/** The door makes the row right after it has started the application; only where it was cut off is the row made here. */
const LEFT_TO_THE_DOOR_MS = 30_000;

/**
 * The row of a draft is its writers'. It is theirs again when the round it was frozen for has ended, when it was frozen before
 * it was sent back or taken back to them, and also where it was frozen for none. What it was frozen for but the journal does not say is left alone: the clockwork gives back a sending that
 * was never written, and an entry that is not read here yet will come.
 */
const draftCells = ({ rounds, handedBack }: Application, row: SiteItem): Cells | undefined => {
  const freezeId = textIn(row, 'FreezeId');
  const isEnded =
    freezeId === undefined ||
    rounds.some((round) => round.freezeId === freezeId) ||
    (handedBack !== undefined && frozenAt(freezeId) <= Date.parse(handedBack.at));
  return textIn(row, 'Status') === 'draft' || !isEnded ? undefined : { Status: 'draft', FreezeId: null };
};

/** What the row of an application should say, or nothing while its writers have it. */
export const applicationCells = (application: Application, state: State, row: SiteItem): Cells | undefined => {
  if (application.status === 'draft') return draftCells(application, row);
  const granted = application.decisions.map((id) => state.decisions.get(id)?.line.amount ?? 0).at(-1);
  return { Status: application.status, Number: application.number ?? null, GrantedSum: granted ?? null };
};

/** Keeps the lists people look at in SharePoint as the journal says. What fails is done by the next pass. */
export class ViewRows {
  constructor(
    private readonly applications: CachedList,
    private readonly decisions: CachedList,
    private readonly now: () => Instant,
    private readonly failed: (what: string, error: unknown) => void,
  ) {}

  async pass(state: State): Promise<void> {
    for (const application of state.applications.values())
      await this.trying(application.id, () => this.application(application, state));
    for (const decision of [...state.decisions.values(), ...state.resolutions.values()])
      await this.trying(decision.id, () => this.decision(decision, state));
  }

  private async application(application: Application, state: State): Promise<void> {
    const { id, call, status, startedBy } = application;
    const known = this.applications.get(id);
    if (!known && this.isLeftToTheDoor(application)) return;
    const item = known ?? (await this.applications.read(id));
    if (!item) {
      // Never over a row that somebody else makes at this moment: it may be frozen already. The next pass looks at it.
      await this.applications.create(id, { ApplicationId: id, Call: call, Status: status, SavedBy: startedBy });
      return;
    }
    const wanted = applicationCells(application, state, item);
    if (wanted && !agrees(item, wanted)) await this.applications.change(item, item.eTag, wanted);
  }

  private isLeftToTheDoor({ status, started }: Application): boolean {
    return status === 'draft' && Date.parse(this.now()) - Date.parse(started.at) < LEFT_TO_THE_DOOR_MS;
  }

  private async decision(decision: Decided, state: State): Promise<void> {
    const wanted = decisionCells(decision, state, osloDate(this.now()));
    const item = this.decisions.get(decision.id);
    if (!item || !agrees(item, wanted)) await this.decisions.put(decision.id, wanted);
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
