import { randomUUID } from 'node:crypto';
import type { AdaptiveCard } from '../cards/adaptiveCard.js';
import { instant, type Instant } from '../grant/calendar.js';
import type { Deliveries, Delivery } from '../grant/ports.js';
import type { Clock } from '../journal/log.js';
import { ConnectorFault } from './connectorFault.js';
import type { Conversations } from './conversations.js';
import type { Reach, Sent } from './reach.js';
import { looksLike } from './shown.js';
import type { Wanted } from './wanted.js';

export interface DeliveringSetting {
  readonly deliveries: Deliveries;
  readonly conversations: Conversations;
  readonly reach: Reach;
  /** Graph's time: claims are judged by it on every instance. */
  readonly now: () => Instant | undefined;
  readonly clock: Clock;
  readonly log: (message: string, detail?: unknown) => void;
}

/** One message as it should be now. */
export interface Task {
  readonly wanted: Wanted;
  readonly card: AdaptiveCard;
  readonly shown: string;
}

/** `unchanged`: it looked as it should, and nothing was sent. */
export type Outcome = 'settled' | 'unchanged' | { readonly againInMs: number };

/** How long an instance may take to send what it has claimed. */
const CLAIM_MS = 60_000;
/** How often a message is sent anew because somebody deletes it. */
const MOST_TRIES = 8;
/** An edit of a shared card makes everybody's client ask again: not more often than this. */
const EDIT_EVERY_MS = 2000;
/** The instance that sent a message edits it too. Others step in when it is this late. */
const LATE_MS = 3000;
const SOON: Outcome = { againInMs: 250 };

const asksSomething = ({ actions = [] }: AdaptiveCard): boolean =>
  actions.some(({ type }) => type === 'Action.Execute');

/**
 * Brings one message to where it should be: claim, send, record; or edit. A claim is taken before anything is sent, so that of
 * several instances one sends; a claim that ran out without a message is sent again. Twice is the documented worst case.
 * Throws what the world throws; what was sent and could not be recorded is recorded the next time, and not sent again.
 */
export class Delivering {
  private readonly instance = randomUUID();
  /** Sent by us, and not written down yet. */
  private readonly unrecorded = new Map<string, Sent & { readonly shown: string }>();
  /** Edited by us later than by another who has written it down: it may show what was, and not what is. */
  private readonly doubtful = new Set<string>();
  private readonly editedAt = new Map<string, number>();
  private readonly noticedAt = new Map<string, number>();

  constructor(private readonly setting: DeliveringSetting) {}

  /** Whether it is out and not written down, or may show what was: whatever the list says, we are not done with it. */
  isUnrecorded(key: string): boolean {
    return this.unrecorded.has(key) || this.doubtful.has(key);
  }

  async carryOut(task: Task): Promise<Outcome> {
    const known = this.setting.deliveries.get(task.wanted.key);
    if (!known) return this.first(task);
    if (this.unrecorded.has(known.key)) return this.record(known);
    if (known.activity === undefined || known.conversation === undefined) return this.again(known, task);
    const mustEdit = this.doubtful.has(known.key) || !looksLike(known.shown, task.shown) || known.state !== 'sent';
    if (mustEdit) return this.edit(known, task);
    this.noticedAt.delete(known.key);
    return 'unchanged';
  }

  private async first(task: Task): Promise<Outcome> {
    const { key } = task.wanted;
    const claim = await this.setting.deliveries.create({ key, state: 'claimed', tries: 1, ...this.claimed() });
    return claim ? this.send(claim, task) : SOON;
  }

  /** Claimed by somebody, and no message yet: ours to send when the claim has run out. */
  private async again(known: Delivery, task: Task): Promise<Outcome> {
    const isHeld =
      known.state === 'claimed' &&
      known.claimedBy !== this.instance &&
      Date.parse(known.claimedUntil ?? '') > Date.parse(this.nowOr(new Date()));
    if (isHeld) {
      await this.setting.deliveries.refresh();
      return { againInMs: LATE_MS };
    }
    const claim = await this.setting.deliveries.change(known, { state: 'claimed', ...this.claimed() });
    return claim ? this.send(claim, task) : SOON;
  }

  private async send(claim: Delivery, { wanted: { recipient }, card, shown }: Task): Promise<Outcome> {
    const { reach } = this.setting;
    try {
      const sent =
        recipient.to === 'person'
          ? await reach.tell(recipient.person, card)
          : await reach.post(recipient.channel, card);
      this.unrecorded.set(claim.key, { ...sent, shown });
    } catch (error) {
      if (!(error instanceof ConnectorFault) || error.mayRetry) throw error;
      return this.giveUp(claim, error);
    }
    this.editedAt.set(claim.key, this.setting.clock.elapsedMs());
    return this.record(claim);
  }

  /** The message is out: it is written down, also where the row has moved meanwhile. */
  private async record(row: Delivery): Promise<Outcome> {
    const sent = this.unrecorded.get(row.key);
    if (!sent) return SOON;
    const { deliveries, conversations } = this.setting;
    const { serviceUrl, posted, shown } = sent;
    if (row.activity !== undefined && row.activity !== posted.activity) {
      // Another instance took over a claim that had run out, and has sent too: ours is the stray one.
      await conversations.remove(serviceUrl, posted);
      this.unrecorded.delete(row.key);
      return SOON;
    }
    const place = { conversation: posted.conversation, activity: posted.activity, serviceUrl };
    const written = await deliveries.change(row, { state: 'sent', ...place, shown, claimedBy: this.instance });
    if (!written) return SOON;
    this.unrecorded.delete(row.key);
    return 'settled';
  }

  private async edit(known: Delivery, task: Task): Promise<Outcome> {
    const { deliveries, conversations, reach, clock } = this.setting;
    const othersMs = this.doubtful.has(known.key) ? 0 : await this.othersTurnMs(known);
    const waitMs = othersMs || this.tooSoonMs(known, task);
    if (waitMs > 0) return { againInMs: waitMs };
    const current = deliveries.get(known.key) ?? known;
    const { conversation = '', activity = '', serviceUrl } = current;
    try {
      await conversations.edit(reach.addressOf(conversation, serviceUrl), { conversation, activity }, task.card);
    } catch (error) {
      if (!(error instanceof ConnectorFault) || error.mayRetry) throw error;
      this.doubtful.delete(known.key);
      const { recipient } = task.wanted;
      if (recipient.to === 'person' && error.trouble === 'notAllowed')
        await reach.refused(recipient.person, error.code);
      return error.trouble === 'gone' ? this.replace(current, task, error) : this.giveUp(current, error);
    }
    this.editedAt.set(known.key, clock.elapsedMs());
    const changes = { state: 'sent' as const, shown: task.shown, claimedBy: this.instance };
    const isWritten = (await deliveries.change(current, changes)) !== undefined;
    if (isWritten) this.doubtful.delete(known.key);
    else this.doubtful.add(known.key);
    return isWritten ? 'settled' : SOON;
  }

  private tooSoonMs(known: Delivery, { wanted }: Task): number {
    if (wanted.recipient.to === 'person') return 0;
    const since = this.setting.clock.elapsedMs() - (this.editedAt.get(known.key) ?? -EDIT_EVERY_MS);
    return Math.max(0, EDIT_EVERY_MS - since);
  }

  /** How long to leave a message to the instance that sent it; zero when it is ours, or nothing has come of waiting. */
  private async othersTurnMs(known: Delivery): Promise<number> {
    if (known.claimedBy === this.instance) return 0;
    const { clock, deliveries } = this.setting;
    const noticed = this.noticedAt.get(known.key);
    if (noticed !== undefined && clock.elapsedMs() - noticed < LATE_MS) return LATE_MS - clock.elapsedMs() + noticed;
    if (noticed !== undefined) {
      this.noticedAt.delete(known.key);
      await deliveries.refresh();
      if (deliveries.get(known.key)?.shown === known.shown) return 0;
    }
    this.noticedAt.set(known.key, clock.elapsedMs());
    return noticed === undefined ? LATE_MS : 1;
  }

  /** Somebody has deleted the message: a fresh one takes its place where it still asks for something. */
  private async replace(known: Delivery, { card }: Task, fault: ConnectorFault): Promise<Outcome> {
    if (!asksSomething(card) || known.tries >= MOST_TRIES) return this.giveUp(known, fault);
    const tries = known.tries + 1;
    const changes = { state: 'claimed' as const, ...this.claimed(), conversation: '', activity: '', shown: '', tries };
    await this.setting.deliveries.change(known, changes);
    return SOON;
  }

  private async giveUp(known: Delivery, { trouble, code }: ConnectorFault): Promise<Outcome> {
    const reason = `${trouble}:${code}`;
    this.setting.log(`The message ${known.key} cannot be delivered`, { reason });
    const noted = await this.setting.deliveries.change(known, { state: 'undeliverable', reason });
    return noted ? 'settled' : SOON;
  }

  private claimed(): { claimedBy: string; claimedUntil: Instant } {
    return { claimedBy: this.instance, claimedUntil: instant(Date.parse(this.nowOr(new Date())) + CLAIM_MS) };
  }

  private nowOr(machine: Date): string {
    return this.setting.now() ?? machine.toISOString();
  }
}
