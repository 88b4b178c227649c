import type { Instant } from '../../src/grant/calendar.js';
import { instant } from '../../src/grant/calendar.js';
import type { Deliveries, Directory, PersonCard } from '../../src/grant/ports.js';
import type { State } from '../../src/grant/state.js';
import { DeliveryRun, LANES, type Progress } from '../../src/teams/deliveries.js';
import { createReach } from '../../src/teams/reach.js';
import type { MailTable } from '../support/mailTable.js';
import { SimulatedClock } from '../journal/simulatedClock.js';
import { DeliveryTable, PeopleTable } from '../support/inMemoryLists.js';
import { profile } from '../support/register.js';
import { ScriptedConnector } from './scriptedConnector.js';

export const SERVICE = 'https://connector.example/teams';
const START = Date.parse('2024-11-25T11:00:00Z');

/** Everything the deliveries touch, and as many instances as a test wants, on a clock that is told what to do. */
export class DeliveryRig {
  readonly clock = new SimulatedClock();
  readonly connector = new ScriptedConnector();
  readonly table = new DeliveryTable();
  readonly people: PeopleTable;
  readonly installed: string[] = [];
  readonly logged: string[] = [];
  installs: () => void = () => undefined;
  /** A mailbox to send from, where a test has one. */
  mails: MailTable | undefined;
  /** Where the Connector was last heard from, after the instances were started. */
  heardAt: string | undefined;
  linkTo: (route: string) => string = (route) => `https://teams.example/${route}`;
  private readonly views: Deliveries[] = [];
  private seq = 1;

  constructor(
    public state: State,
    people: readonly PersonCard[] = [],
  ) {
    this.people = new PeopleTable(people);
  }

  now(): Instant {
    return instant(START + this.clock.elapsedMs());
  }

  instance(): DeliveryRun {
    const { people, connector, clock } = this;
    const log = (message: string): void => void this.logged.push(message);
    const view = this.table.view();
    this.views.push(view);
    const directory = {
      installFor: (oid: string) => {
        this.installs();
        this.installed.push(oid);
        return Promise.resolve();
      },
    } as unknown as Directory;
    const reach = createReach({
      people,
      directory,
      conversations: connector,
      tenantId: 'tenant',
      serviceUrl: () => this.heardAt ?? SERVICE,
      heardAt: () => this.heardAt,
      state: () => this.state,
      now: () => this.now(),
      mails: this.mails,
      log,
    });
    return new DeliveryRun({
      people,
      profile,
      linkTo: (route) => this.linkTo(route),
      deliveries: view,
      conversations: connector,
      reach,
      now: () => this.now(),
      clock,
      log,
    });
  }

  /** Every instance reads what the others have written. */
  async refresh(): Promise<void> {
    await Promise.all(this.views.map((view) => view.refresh()));
  }

  /** One pass of every lane. */
  async pass(run: DeliveryRun): Promise<Progress> {
    this.seq += 1;
    const view = { state: this.state, seq: this.seq };
    const progress = await Promise.all(LANES.map((lane) => run.pass(view, lane)));
    return progress.includes('pending') ? 'pending' : 'settled';
  }

  /** Passes as the app makes them, of all instances at once, for that long or until all is settled. */
  async run(runs: readonly DeliveryRun[], ms = 60_000): Promise<Progress> {
    const until = this.clock.elapsedMs() + ms;
    for (;;) {
      const progress = await Promise.all(runs.map((run) => this.pass(run)));
      if (progress.every((one) => one === 'settled')) return 'settled';
      if (this.clock.elapsedMs() >= until) return 'pending';
      await this.clock.pass(250);
    }
  }
}
