import { randomUUID } from 'node:crypto';
import { instant, type Instant } from '../grant/calendar.js';
import { WorldFault, type Deliveries, type Delivery } from '../grant/ports.js';
import type { Way } from '../grant/way.js';

export interface ClaimsSetting {
  readonly deliveries: Deliveries;
  /** Graph's time: claims are judged by it on every instance. */
  readonly now: () => Instant | undefined;
  readonly log: (message: string, detail?: unknown) => void;
}

/** How long an instance may take to send what it has claimed. */
const CLAIM_MS = 60_000;
/** The Connector cannot say whether a message arrived: a second copy is borne with, a third is not. */
const MOST_UNCLEAR = 2;

const because = (sends: number): string => (sends === 0 ? '' : `unclear:${sends}`);

/** Sends of this message that may have arrived and are on no record. They are counted in the row: another instance may go on. */
export const unclearSends = ({ state, reason = '' }: Delivery): number =>
  state === 'claimed' ? Number(/^unclear:(\d+)$/.exec(reason)?.[1] ?? 0) : 0;

/** Whoever sends it once more must know more than that nobody answered. */
export const isSentEnough = (row: Delivery): boolean => unclearSends(row) >= MOST_UNCLEAR;

/** Who sends which message. A claim is written before anything is sent, so that of several instances one sends. */
export class Claims {
  readonly instance = randomUUID();

  constructor(private readonly setting: ClaimsSetting) {}

  /** `way`: how it will go to a person, written before it goes, so that another instance knows where it may have arrived. */
  first(key: string, way: Way | undefined): Promise<Delivery | undefined> {
    const claim = { key, state: 'claimed' as const, tries: 1, reason: because(1), ...this.until() };
    return this.setting.deliveries.create({ ...claim, ...(way && { way }) });
  }

  /** Written as one more that may arrive: whoever dies after this has perhaps sent it. */
  again(known: Delivery, way: Way | undefined): Promise<Delivery | undefined> {
    const reason = because(unclearSends(known) + 1);
    return this.setting.deliveries.change(known, { state: 'claimed', reason, ...this.until(), ...(way && { way }) });
  }

  /** To be sent anew: what was there is gone. */
  async anew(known: Delivery, tries: number): Promise<void> {
    const nowhere = { conversation: '', activity: '', shown: '', reason: '' };
    await this.setting.deliveries.change(known, { state: 'claimed', ...this.until(), ...nowhere, tries });
  }

  /** It certainly did not arrive, and is not counted. */
  async takeBack(claim: Delivery): Promise<void> {
    try {
      await this.setting.deliveries.change(claim, { reason: because(unclearSends(claim) - 1) });
    } catch (error) {
      if (!(error instanceof WorldFault)) throw error;
      this.setting.log(`It could not be written that ${claim.key} did not arrive`, error);
    }
  }

  isHeldByAnother({ state, claimedBy, claimedUntil }: Delivery): boolean {
    return (
      state === 'claimed' && claimedBy !== this.instance && Date.parse(claimedUntil ?? '') > Date.parse(this.now())
    );
  }

  private until(): { claimedBy: string; claimedUntil: Instant } {
    return { claimedBy: this.instance, claimedUntil: instant(Date.parse(this.now()) + CLAIM_MS) };
  }

  private now(): Instant {
    return this.setting.now() ?? instant(Date.now());
  }
}
