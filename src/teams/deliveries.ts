import { WorldFault, type Delivery } from '../grant/ports.js';
import type { State } from '../grant/state.js';
import { contextFor, type CardWorld } from './cardWorld.js';
import { ConnectorFault } from './connectorFault.js';
import { drawnWithRoute, letterOf } from './letter.js';
import { Delivering, isMailed, type DeliveringSetting, type Outcome } from './delivering.js';
import { hasMark, shownAs } from './shown.js';
import { removeStray, type PressedMessage } from './strays.js';
import { cardsWanted, type Recipient, type Wanted, type WantedGroup } from './wanted.js';
import { WantedGroups } from './wantedGroups.js';

export interface DeliveriesSetting extends CardWorld, DeliveringSetting {}

/** Channel and personal chat are gone through apart: a vote card never waits for a hundred personal messages. */
export type Lane = Recipient['to'];
export const LANES: readonly Lane[] = ['channel', 'person'];

/** `pending`: look again soon. `settled`: everything is as it should be, or given up. */
export type Progress = 'settled' | 'pending';

/** Messages that are on their way at once; each to another recipient. */
const AT_ONCE = 5;
/** Teams takes at most eight messages in two seconds in one conversation. */
const REST_AFTER_MESSAGE_MS = 250;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 5 * 60_000;
/** It may have arrived: time for somebody to press it, and so to tell us, before it is sent once more. */
const UNCLEAR_WAIT_MS = 15_000;
const BUG_WAIT_MS = 30_000;
/** A channel without the bot is asked again this seldom. */
const CHANNEL_AGAIN_MS = 5 * 60_000;

const nameOf = (recipient: Recipient): string =>
  recipient.to === 'person' ? recipient.person : `#${recipient.channel}`;

/** It was delivered, whatever has become of it since. */
const isOut = (known: Delivery | undefined): boolean => known?.state === 'sent' || known?.activity !== undefined;

const isDeleted = ({ state, activity, reason = '' }: Delivery): boolean =>
  state === 'undeliverable' && activity !== undefined && reason.startsWith('gone');

/** Carries out what `cardsWanted` says: sends what is not there and edits what looks otherwise. Any number of instances may run it. */
export class DeliveryRun {
  private readonly delivering: Delivering;
  /** Key to mark of what is known to be in order: costs nothing until its mark changes. */
  private readonly settled = new Map<string, string>();
  /** When a key or a recipient may be tried again. */
  private readonly restsUntil = new Map<string, number>();
  private readonly failures = new Map<string, number>();
  private state: State | undefined;
  private readonly groups = new WantedGroups();
  /** Groups of which every message is as it should be: not looked at again until something in them changes. */
  private readonly done = new WeakSet<WantedGroup>();

  constructor(private readonly setting: DeliveriesSetting) {
    this.delivering = new Delivering(setting);
  }

  /** One message at most to each recipient of the lane, so that a new look is taken at the state before the next. */
  async pass({ state, seq }: { readonly state: State; readonly seq: number }, lane: Lane): Promise<Progress> {
    this.state = state;
    const missing = this.missing(state, lane);
    const taken = new Set<string>();
    const turns = missing.filter(({ key, recipient }) => {
      const name = nameOf(recipient);
      if (taken.has(name) || this.rests(key) || this.rests(name)) return false;
      taken.add(name);
      return true;
    });
    const workers = Array.from({ length: Math.min(AT_ONCE, turns.length) }, async () => {
      for (let next = turns.shift(); next; next = turns.shift()) await this.one(next, state, seq);
    });
    await Promise.all(workers);
    return missing.every((wanted) => this.isInOrder(wanted)) ? 'settled' : 'pending';
  }

  /** What is not as it should be; what was never sent comes before what is to be changed. */
  private missing(state: State, lane: Lane): Wanted[] {
    const missing: Wanted[] = [];
    for (const group of this.groups.of(state)) {
      if (this.done.has(group)) continue;
      if (group.every(({ key, mark }) => this.settled.get(key) === mark && !this.delivering.isUnrecorded(key)))
        this.done.add(group);
      else missing.push(...group.filter((wanted) => wanted.recipient.to === lane && !this.isInOrder(wanted)));
    }
    const isNew = ({ key }: Wanted): boolean => this.setting.deliveries.get(key) === undefined;
    return [...missing.filter(isNew), ...missing.filter((wanted) => !isNew(wanted))];
  }

  /** Somebody pressed a button of this message. A copy that is not on record goes; one that was sent and never recorded is taken up. */
  pressed(message: PressedMessage): Promise<void> {
    return removeStray({ ...this.setting, wanted: () => (this.state ? cardsWanted(this.state) : []) }, message);
  }

  /** As it should be, or given up for good. */
  private isInOrder(wanted: Wanted): boolean {
    if (this.delivering.isUnrecorded(wanted.key)) return false;
    if (this.settled.get(wanted.key) === wanted.mark) return true;
    const known = this.setting.deliveries.get(wanted.key);
    if (known && isMailed(known)) return true;
    if (wanted.onlyWhereSent && known?.activity === undefined) return true;
    // Somebody has deleted it: looked at again once it asks for something else.
    if (known && isDeleted(known)) return hasMark(known.shown, wanted.mark);
    if (known?.state === 'undeliverable') return !this.mayBeTriedAgain(known, wanted.recipient);
    const isThere = known?.state === 'sent' && known.activity !== undefined && hasMark(known.shown, wanted.mark);
    if (isThere) this.settled.set(wanted.key, wanted.mark);
    return isThere;
  }

  /**
   * A person who has been heard from since, or has got an identity; a channel now and then. Never what was deleted after it had
   * arrived, or refused as such; nor what has perhaps arrived in a channel, where a press tells.
   */
  private mayBeTriedAgain({ key, activity, reason = '', way }: Delivery, recipient: Recipient): boolean {
    const mayHaveArrived = reason.startsWith('unclear');
    const neverArrived = reason.startsWith('notAllowed') || (activity === undefined && reason.startsWith('gone'));
    if (recipient.to === 'channel') return neverArrived && this.hasRested(key, CHANNEL_AGAIN_MS);
    const open = this.setting.reach.wayTo(recipient.person);
    if (open === undefined) return false;
    // By another way only what certainly did not arrive by the first.
    if (mayHaveArrived && open !== (way ?? 'chat')) return false;
    if (activity !== undefined && open !== (way ?? 'chat')) return false;
    // What he was heard by may be a press on the very copy of which nobody knew: there is time to take it up.
    return neverArrived || (mayHaveArrived && this.hasRested(key, UNCLEAR_WAIT_MS));
  }

  /** Whether that long has gone since this was first asked. */
  private hasRested(key: string, ms: number): boolean {
    if (!this.restsUntil.has(key)) this.rest(key, ms);
    return !this.rests(key);
  }

  /** One message; a failure stops only itself. */
  private async one(wanted: Wanted, state: State, seq: number): Promise<void> {
    const { key, recipient, mark } = wanted;
    this.restsUntil.delete(key);
    try {
      const outcome = await this.deliver(wanted, state, seq);
      this.failures.delete(key);
      // Where nothing was sent nobody need rest.
      if (outcome !== 'unchanged') this.rest(nameOf(recipient), REST_AFTER_MESSAGE_MS);
      if (typeof outcome === 'object') this.rest(key, outcome.againInMs);
      else if (this.setting.deliveries.get(key)?.state === 'undeliverable') this.settled.delete(key);
      else this.settled.set(key, mark);
    } catch (error) {
      this.setting.log(`The message ${key} could not be delivered yet`, error);
      const waitMs = this.waitAfter(key, error);
      this.rest(key, waitMs);
      if (error instanceof ConnectorFault && error.trouble === 'later') this.rest(nameOf(recipient), waitMs);
    }
  }

  private async deliver(wanted: Wanted, state: State, seq: number): Promise<Outcome> {
    const { recipient, mark } = wanted;
    const refreshFor =
      recipient.to === 'channel' && recipient.refreshFor.length > 0
        ? await this.setting.reach.teamsIds(recipient.channel, recipient.refreshFor)
        : [];
    const reader = recipient.to === 'person' ? recipient.person : undefined;
    const drawn = drawnWithRoute(
      wanted,
      contextFor(this.setting, state, { reader, refreshFor, seq }),
      state,
      this.isOut,
    );
    if (!drawn) return 'settled';
    const letter = letterOf(this.setting, { wanted, ...drawn, state, seq });
    return this.delivering.carryOut({ wanted, ...letter, shown: shownAs(mark, drawn.card) });
  }

  private readonly isOut = (key: string): boolean =>
    this.delivering.isUnrecorded(key) || isOut(this.setting.deliveries.get(key));

  /** What was asked of us, else longer and longer, and never all at the same moment. */
  private waitAfter(key: string, error: unknown): number {
    if (!(error instanceof WorldFault)) return BUG_WAIT_MS;
    const times = this.failures.get(key) ?? 0;
    this.failures.set(key, times + 1);
    const doubled = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(times, 20));
    const isUnclear = error instanceof ConnectorFault && error.trouble === 'unclear';
    const own = Math.max(isUnclear ? UNCLEAR_WAIT_MS : 0, doubled) * (1 + this.setting.clock.chance() / 4);
    return error.retryAfterMs ?? own;
  }

  private rest(what: string, ms: number): void {
    this.restsUntil.set(what, this.setting.clock.elapsedMs() + ms);
  }

  private rests(what: string): boolean {
    return (this.restsUntil.get(what) ?? 0) > this.setting.clock.elapsedMs();
  }
}
