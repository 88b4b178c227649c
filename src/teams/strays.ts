import { WorldFault, type Delivery, type People } from '../grant/ports.js';
import { waitFor } from '../journal/clock.js';
import type { DeliveringSetting } from './delivering.js';
import type { Wanted } from './wanted.js';
import { withoutThread } from './withoutThread.js';

/** The message whose button was pressed, as the activity says. */
export interface PressedMessage {
  /** The key of the card's delivery. */
  readonly key: string;
  readonly conversation: string;
  readonly activity: string;
  readonly serviceUrl: string;
}

export interface StraysSetting extends Pick<DeliveringSetting, 'deliveries' | 'conversations' | 'clock' | 'log'> {
  readonly people: Pick<People, 'get'>;
  readonly wanted: () => readonly Wanted[];
}

/** Whoever has just sent a message has this long to write it down. */
const GRACE_MS = 5000;

/** Where this message should stand; a copy that somebody has forwarded stands elsewhere and is none of ours. */
const belongsThere = (
  { people, wanted }: StraysSetting,
  row: Delivery,
  { key, conversation }: PressedMessage,
): boolean => {
  const here = withoutThread(conversation);
  if (row.conversation !== undefined) return withoutThread(row.conversation) === here;
  const recipient = wanted().find((one) => one.key === key)?.recipient;
  if (recipient?.to === 'person') return people.get(recipient.person)?.conversation?.id === here;
  return recipient?.channel === here;
};

/**
 * A message that was pressed is on record; or it is a copy of one that was sent twice, and is deleted; or it was sent by somebody
 * who could not tell whether it had been, and is written down now.
 */
export const removeStray = async (setting: StraysSetting, message: PressedMessage): Promise<void> => {
  const { deliveries, conversations, clock, log } = setting;
  const isOnRecord = (): boolean => deliveries.get(message.key)?.activity === message.activity;
  if (isOnRecord()) return;
  try {
    await waitFor(clock, GRACE_MS);
    await deliveries.refresh();
    const row = deliveries.get(message.key);
    if (!row || isOnRecord() || !belongsThere(setting, row, message)) return;
    const { conversation, activity, serviceUrl } = message;
    if (row.activity !== undefined) await conversations.remove(serviceUrl, { conversation, activity });
    else await deliveries.change(row, { state: 'sent', conversation, activity, serviceUrl, shown: '', reason: '' });
  } catch (error) {
    if (!(error instanceof WorldFault)) throw error;
    log('A stray card could not be removed', error);
  }
};
