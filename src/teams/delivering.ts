import type { AdaptiveCard } from '../cards/adaptiveCard.js';
import { WorldFault, type Delivery } from '../grant/ports.js';
import { NO_WAY } from '../grant/reaching.js';
import type { Way } from '../grant/way.js';
import type { Clock } from '../journal/log.js';
import { Claims, isSentEnough, unclearSends, type ClaimsSetting } from './claims.js';
import { ConnectorFault } from './connectorFault.js';
import type { Conversations } from './conversations.js';
import type { Sent } from './chats.js';
import type { Letter, Reach } from './reach.js';
import { looksLike } from './shown.js';
import type { Recipient, Wanted } from './wanted.js';

export interface DeliveringSetting extends ClaimsSetting {
  readonly conversations: Conversations;
  readonly reach: Reach;
  readonly clock: Clock;
}

/** One message as it should be now. */
export interface Task extends Letter {
  readonly wanted: Wanted;
  readonly shown: string;
}

/** `unchanged`: it looked as it should, and nothing was sent. */
export type Outcome = 'settled' | 'unchanged' | { readonly againInMs: number };

/** How often a message is sent anew because somebody deletes it. */
const MOST_TRIES = 8;
/** An edit of a shared card makes everybody's client ask again: not more often than this. */
const EDIT_EVERY_MS = 2000;
/** The instance that sent a message edits it too. Others step in when it is this late. */
const LATE_MS = 3000;
type Reason = Pick<ConnectorFault, 'trouble' | 'code'>;
/** Sent as often as may be, and nobody has said that it arrived. */
const UNCLEAR: Reason = { trouble: 'unclear', code: 'noAnswer' };
/** Every way to him has been refused, and nothing has changed since. */
const NOWHERE: Reason = { trouble: 'notAllowed', code: NO_WAY };
const isUnclear = (error: unknown): boolean => error instanceof ConnectorFault && error.trouble === 'unclear';
const SOON: Outcome = { againInMs: 250 };

/** A mail that was sent is where it should be: nobody can change it, and whoever follows its link sees what is true now. */
export const isMailed = ({ way, state }: Delivery): boolean => way === 'email' && state === 'sent';

const asksSomething = ({ actions = [] }: AdaptiveCard): boolean =>
  actions.some(({ type }) => type === 'Action.Execute');

/**
 * Brings one message to where it should be: claim, send, record; or edit. A claim that ran out without a message is sent again,
 * once: twice is the worst case until whoever gets it is heard from.
 * Throws what the world throws; what was sent and could not be recorded is recorded the next time, and not sent again.
 */
export class Delivering {
  private readonly claims: Claims;
  /** Sent by us, and not written down yet. */
  private readonly unrecorded = new Map<string, Partial<Sent> & { readonly shown: string }>();
  /** Edited by us later than by another who has written it down: it may show what was, and not what is. */
  private readonly doubtful = new Set<string>();
  private readonly editedAt = new Map<string, number>();
  private readonly noticedAt = new Map<string, number>();

  constructor(private readonly setting: DeliveringSetting) {
    this.claims = new Claims(setting);
  }

  /** Whether it is out and not written down, or may show what was: whatever the list says, we are not done with it. */
  isUnrecorded(key: string): boolean {
    return this.unrecorded.has(key) || this.doubtful.has(key);
  }

  async carryOut(task: Task): Promise<Outcome> {
    const known = this.setting.deliveries.get(task.wanted.key);
    if (!known) return this.first(task);
    if (this.unrecorded.has(known.key)) return this.record(known);
    if (isMailed(known)) return 'unchanged';
    if (known.activity === undefined || known.conversation === undefined) return this.again(known, task);
    const mustEdit = this.doubtful.has(known.key) || !looksLike(known.shown, task.shown) || known.state !== 'sent';
    if (mustEdit) return this.edit(known, task);
    this.noticedAt.delete(known.key);
    if (known.shown === task.shown) return 'unchanged';
    // Something has happened that it does not show: noted, so that it need not be drawn again after a restart.
    return (await this.setting.deliveries.change(known, { shown: task.shown })) ? 'unchanged' : SOON;
  }

  private async first(task: Task): Promise<Outcome> {
    const way = this.wayTo(task.wanted.recipient);
    const claim = await this.claims.first(task.wanted.key, way);
    return claim ? this.send(claim, task, way) : SOON;
  }

  private wayTo(recipient: Recipient): Way | undefined {
    return recipient.to === 'person' ? this.setting.reach.wayTo(recipient.person) : undefined;
  }

  /** Claimed by somebody, and no message yet: ours to send when the claim has run out. */
  private async again(known: Delivery, task: Task): Promise<Outcome> {
    const { deliveries, reach } = this.setting;
    if (this.claims.isHeldByAnother(known)) {
      await deliveries.refresh();
      return { againInMs: LATE_MS };
    }
    if (isSentEnough(known)) return this.giveUp(known, UNCLEAR, { until: task.wanted.recipient });
    // Where the Connector answers nobody, nothing is sent that would count.
    if (unclearSends(known) > 0) await reach.answers(task.wanted.recipient);
    // What may have arrived by one way is not sent by another: nobody gets a thing three times.
    const way = unclearSends(known) > 0 ? (known.way ?? 'chat') : this.wayTo(task.wanted.recipient);
    const claim = await this.claims.again(known, task.wanted.recipient.to === 'person' ? way : undefined);
    return claim ? this.send(claim, task, way) : SOON;
  }

  private async send(claim: Delivery, task: Task, way: Way | undefined): Promise<Outcome> {
    const { reach } = this.setting;
    const { card, shown } = task;
    const { recipient } = task.wanted;
    if (recipient.to === 'person' && way === undefined) return this.giveUp(claim, NOWHERE);
    try {
      const sent =
        recipient.to === 'person'
          ? await reach.send(way ?? 'chat', recipient.person, task)
          : await reach.post(recipient.channel, card);
      this.unrecorded.set(claim.key, { ...sent, shown });
    } catch (error) {
      if (error instanceof ConnectorFault && !error.mayRetry) return this.afterNo(claim, error, recipient);
      const mayHaveArrived = !(error instanceof WorldFault) || isUnclear(error);
      if (!mayHaveArrived) await this.claims.takeBack(claim);
      throw error;
    }
    this.editedAt.set(claim.key, this.setting.clock.elapsedMs());
    return this.record(claim);
  }

  /** That way is closed: it certainly did not arrive, and goes by the next one where there is one. */
  private async afterNo(claim: Delivery, error: ConnectorFault, recipient: Recipient): Promise<Outcome> {
    const next = this.wayTo(recipient);
    if (next === undefined || next === claim.way) return this.giveUp(claim, error);
    this.setting.log(`The message ${claim.key} goes another way`, { by: next, reason: error.code });
    await this.claims.takeBack(claim);
    return SOON;
  }

  /** The message is out: it is written down, also where the row has moved meanwhile. */
  private async record(row: Delivery): Promise<Outcome> {
    const sent = this.unrecorded.get(row.key);
    if (!sent) return SOON;
    const { deliveries, conversations } = this.setting;
    const { serviceUrl, posted, shown } = sent;
    if (!posted || serviceUrl === undefined) {
      const mailed = { state: 'sent' as const, shown, claimedBy: this.claims.instance, reason: '' };
      if (!(await deliveries.change(row, { ...mailed, way: 'email' }))) return SOON;
      this.unrecorded.delete(row.key);
      return 'settled';
    }
    if (row.activity !== undefined && row.activity !== posted.activity) {
      // Another instance took over a claim that had run out, and has sent too: ours is the stray one.
      await conversations.remove(serviceUrl, posted);
      this.unrecorded.delete(row.key);
      return SOON;
    }
    const place = { conversation: posted.conversation, activity: posted.activity, serviceUrl };
    const changes = { state: 'sent' as const, ...place, shown, claimedBy: this.claims.instance, reason: '' };
    const written = await deliveries.change(row, changes);
    if (!written) return SOON;
    this.unrecorded.delete(row.key);
    return 'settled';
  }

  private async edit(known: Delivery, task: Task): Promise<Outcome> {
    const { deliveries, reach, clock } = this.setting;
    const othersMs = this.doubtful.has(known.key) ? 0 : await this.othersTurnMs(known);
    const waitMs = othersMs || this.tooSoonMs(known, task);
    if (waitMs > 0) return { againInMs: waitMs };
    const current = deliveries.get(known.key) ?? known;
    const { conversation = '', activity = '', serviceUrl } = current;
    try {
      await reach.edit({ conversation, activity, serviceUrl }, await this.cardThere(current, task));
    } catch (error) {
      // It may still be carried out, after what another instance does meanwhile.
      if (isUnclear(error)) this.doubtful.add(known.key);
      if (!(error instanceof ConnectorFault) || error.mayRetry) throw error;
      this.doubtful.delete(known.key);
      if (error.trouble === 'gone') return this.replace(current, task, error);
      return this.giveUp(current, error, error.trouble === 'notAllowed' ? { until: task.wanted.recipient } : {});
    }
    this.editedAt.set(known.key, clock.elapsedMs());
    const changes = { state: 'sent' as const, shown: task.shown, claimedBy: this.claims.instance, reason: '' };
    const isWritten = (await deliveries.change(current, changes)) !== undefined;
    if (isWritten) this.doubtful.delete(known.key);
    else this.doubtful.add(known.key);
    return isWritten ? 'settled' : SOON;
  }

  /** In a channel only its cover; the edit makes his client fetch his own view anew. */
  private async cardThere({ way, conversation = '' }: Delivery, { wanted, card, cover }: Task): Promise<AdaptiveCard> {
    if (way !== 'channel' || wanted.recipient.to !== 'person') return card;
    return cover(await this.setting.reach.memberIn(conversation, wanted.recipient.person));
  }

  private tooSoonMs(known: Delivery, { wanted }: Task): number {
    if (wanted.recipient.to === 'person') return 0;
    const since = this.setting.clock.elapsedMs() - (this.editedAt.get(known.key) ?? -EDIT_EVERY_MS);
    return Math.max(0, EDIT_EVERY_MS - since);
  }

  /** How long to leave a message to the instance that sent it; zero when it is ours, or nothing has come of waiting. */
  private async othersTurnMs(known: Delivery): Promise<number> {
    if (known.claimedBy === this.claims.instance) return 0;
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
  private async replace(known: Delivery, { card, shown }: Task, fault: ConnectorFault): Promise<Outcome> {
    if (!asksSomething(card) || known.tries >= MOST_TRIES) return this.giveUp(known, fault, { shown });
    await this.claims.anew(known, known.tries + 1);
    return SOON;
  }

  /**
   * `until`: he who must be heard from first. Noted before the row is, or it would be tried again at once. `shown`: what it would show
   * if it were still there, until that changes.
   */
  private async giveUp(
    known: Delivery,
    { trouble, code }: Reason,
    { until, shown }: { readonly until?: Recipient; readonly shown?: string } = {},
  ): Promise<Outcome> {
    const { deliveries, reach, log } = this.setting;
    const reason = `${trouble}:${code}`;
    log(`The message ${known.key} cannot be delivered`, { reason });
    if (until?.to === 'person') await reach.refused(until.person, known.way ?? 'chat', code);
    const noted = await deliveries.change(known, { state: 'undeliverable', reason, ...(shown && { shown }) });
    return noted ? 'settled' : SOON;
  }
}
