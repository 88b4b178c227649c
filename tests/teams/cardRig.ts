import type { AdaptiveCard, ExecuteAction } from '../../src/cards/adaptiveCard.js';
import type { Instant } from '../../src/grant/calendar.js';
import type { Language } from '../../src/grant/party.js';
import type { State } from '../../src/grant/state.js';
import type { Journal } from '../../src/journal/journal.js';
import type { Command, Event, Refusal } from '../../src/steps/process.js';
import { answerPress, type ActionWorld, type PressAnswer } from '../../src/teams/cardActions.js';
import { SimulatedClock } from '../journal/simulatedClock.js';
import type { Player } from '../support/cast.js';
import { grantJournal } from '../support/grantJournal.js';
import type { InMemoryLog } from '../support/inMemoryLog.js';
import { PeopleTable } from '../support/inMemoryLists.js';
import { profile } from '../support/register.js';

/** One instance that answers presses, over a real journal. */
export class CardRig {
  readonly clock = new SimulatedClock();
  readonly people = new PeopleTable();
  readonly journal: Journal<State, Command, Refusal>;
  readonly log: InMemoryLog;
  private readonly world: ActionWorld;

  private constructor(history: readonly Event[], now: Instant) {
    const { journal, log } = grantJournal(history, now, this.clock);
    this.journal = journal;
    this.log = log;
    this.world = { journal, people: this.people, profile, linkTo: (route) => `https://teams.example/${route}` };
  }

  static async start(history: readonly Event[], now: Instant): Promise<CardRig> {
    const rig = new CardRig(history, now);
    await rig.clock.until(rig.journal.start());
    return rig;
  }

  get state(): State {
    return this.journal.read().state;
  }

  /** Commits in the journal. */
  get written(): number {
    return this.log.rows.length;
  }

  press(
    who: Player,
    verb: string,
    data: unknown,
    { conversation = 'chat', language = 'nn' }: { conversation?: string; language?: Language } = {},
  ): Promise<PressAnswer> {
    return this.clock.until(answerPress(this.world, { actor: who.actor, verb, data, conversation, language }));
  }
}

export const cardIn = (answer: PressAnswer): AdaptiveCard => {
  if (!('card' in answer)) throw new Error(`no card but: ${answer.message}`);
  return answer.card;
};
/** Everything in it, with ordinary spaces. */
export const textOf = (answer: PressAnswer): string => JSON.stringify(answer).replace(/\u00a0/g, ' ');
export const verbsOf = (answer: PressAnswer): string[] =>
  (cardIn(answer).actions ?? [])
    .filter((one): one is ExecuteAction => one.type === 'Action.Execute')
    .map((one) => one.verb);
