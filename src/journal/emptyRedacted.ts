import type { EventBase, RefusalBase } from '../grant/step.js';
import type { Chain } from './chain.js';
import { asciiJson, blockOf, seqOf } from './commit.js';
import { parseTexts, type Texts } from './freeTexts.js';
import { readBlock } from './load.js';

/** The texts without those that were taken out; the salt goes too, so that the command's hash gives nothing away. */
const withoutRedacted = (texts: Texts, redacted: ReadonlySet<string>): Texts => ({
  texts: Object.fromEntries(
    Object.entries(texts.texts).map(([sha, stored]) => [sha, redacted.has(sha) ? { removed: true as const } : stored]),
  ),
});

/**
 * Empties, in the list and the drive, every text that the journal says was taken out. What an earlier try has emptied is looked
 * at again: it may have been cut off before the earlier versions were deleted. Reads the whole list: it is seldom asked for.
 */
export const emptyRedacted = async <State, Command, Event extends EventBase, Refusal extends RefusalBase>(
  chain: Chain<State, Command, Event, Refusal>,
): Promise<void> => {
  const { log, contents, clock, healthCommunity } = chain.setting;
  const { redacted, head } = chain.fold;
  if (redacted.size === 0) return;
  const blocks = new Set(Array.from({ length: head.seq }, (_, index) => blockOf(healthCommunity, index + 1)));
  for (const block of blocks) {
    for (const row of await readBlock(log, clock, block)) {
      // What is not ours, or cannot be read, is for verifying to name; it must not keep a text from being taken out.
      const texts = seqOf(healthCommunity, row.key) === undefined ? undefined : parseTexts(row.texts);
      if (!texts || 'wrong' in texts) continue;
      const due = Object.keys(texts.texts).filter((sha) => redacted.has(sha));
      if (due.length === 0) continue;
      for (const sha of due) await contents.remove(sha);
      await log.replaceTexts(row.id, asciiJson(withoutRedacted(texts, redacted)));
    }
  }
};
