import type { State } from './grant/state.js';
import type { Journal } from './journal/journal.js';
import type { Stores } from './sharepoint/connectStores.js';
import type { Command, Refusal } from './steps/process.js';
import { LANES, type DeliveryRun } from './teams/deliveries.js';

export type Progress = 'settled' | 'pending' | 'failed';

export interface ReconcilingSetting {
  readonly journal: Journal<State, Command, Refusal>;
  readonly stores: Pick<Stores, 'viewRows' | 'refresh'>;
  readonly run: DeliveryRun;
  readonly filing: { pass: () => Promise<Progress> };
  readonly log: (message: string, error?: unknown) => void;
}

const REST_MS = 15_000;
const PENDING_MS = 250;
const REFRESH_MS = 10_000;
/** After a bug: the next pass has most likely the same. */
const FAILED_MS = 30_000;

const WAIT_MS: Record<Progress, number> = { settled: REST_MS, pending: PENDING_MS, failed: FAILED_MS };

/** Runs one thing at a time: at once when woken, else after a rest; a wake while it runs makes it run once more. */
const repeatedly = (work: () => Promise<Progress>): { wake: () => void; stop: () => Promise<void> } => {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let isWoken = false;
  let isStopped = false;
  const turn = async (): Promise<void> => {
    isWoken = false;
    const progress = await work();
    running = undefined;
    if (!isStopped) timer = setTimeout(go, isWoken && progress !== 'failed' ? 0 : WAIT_MS[progress]);
  };
  const go = (): void => {
    running ??= turn();
  };
  return {
    wake: () => {
      isWoken = true;
      if (running || isStopped) return;
      clearTimeout(timer);
      go();
    },
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};

/** Keeps cards, messages and rows as the journal says. One view that fails stops only itself. */
export const startReconciling = ({
  journal,
  stores,
  run,
  filing,
  log,
}: ReconcilingSetting): { stop: () => Promise<void> } => {
  const guarded =
    (what: string, work: () => Promise<Progress>): (() => Promise<Progress>) =>
    async () => {
      try {
        return await work();
      } catch (error) {
        log(`${what} failed in this pass`, error);
        return 'failed';
      }
    };
  const views = [
    ...LANES.map((lane) => repeatedly(guarded(`The deliveries (${lane})`, () => run.pass(journal.read(), lane)))),
    repeatedly(guarded('The filing of documents', () => filing.pass())),
    repeatedly(
      guarded('The rows', async () => {
        await stores.viewRows.pass(journal.read().state);
        return 'settled';
      }),
    ),
  ];
  const wake = (): void => views.forEach((view) => view.wake());
  const refresh = setInterval(() => {
    stores.refresh().catch((error: unknown) => log('Others’ changes could not be read', error));
  }, REFRESH_MS);
  const stopListening = journal.onApplied(wake);
  wake();
  return {
    stop: async () => {
      stopListening();
      clearInterval(refresh);
      await Promise.all(views.map((view) => view.stop()));
    },
  };
};
