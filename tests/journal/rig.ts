import { actorOf, type Actor } from '../../src/grant/step.js';
import { createJournal, type Journal } from '../../src/journal/journal.js';
import type { Trouble } from '../../src/journal/trouble.js';
import { savings, type Savings, type SavingsCommand, type SavingsRefusal } from '../support/savings.js';
import { allWell, ScriptedList, ScriptedLog, type Script } from './scriptedLog.js';
import { SimulatedClock } from './simulatedClock.js';

export const HC = 'mr';

export interface Instance {
  readonly journal: Journal<Savings, SavingsCommand, SavingsRefusal>;
  readonly log: ScriptedLog;
  readonly troubles: Trouble[];
}

/** One list and one clock, and as many instances as a test wants. */
export class Rig {
  readonly clock = new SimulatedClock();
  readonly list = new ScriptedList(this.clock);

  make(script: Script = allWell(), rules = savings): Instance {
    const log = new ScriptedLog(this.list, this.clock, script);
    const troubles: Trouble[] = [];
    const journal = createJournal({
      log,
      contents: log,
      clock: this.clock,
      process: rules,
      healthCommunity: HC,
      onTrouble: (trouble) => troubles.push(trouble),
    });
    return { journal, log, troubles };
  }

  async start(script?: Script, rules = savings): Promise<Instance> {
    const instance = this.make(script, rules);
    await this.clock.until(instance.journal.start());
    return instance;
  }
}

export const person = (name: string): Actor => actorOf({ tid: 'tenant', oid: name });
