import type { ReactElement } from 'react';
import { formatNumber } from '../../../grant/money.js';
import { Emphasised } from '../../parts/Emphasised.js';
import { Icon } from '../../parts/Icon.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { whenText } from '../../parts/when.js';
import { useSession } from '../../session.js';
import { useAnswer } from '../../useAnswer.js';

/** A break stands on top, in red; a whole journal is one line at the foot. */
export const JournalCheck = ({ place }: { readonly place: 'top' | 'foot' }): ReactElement | undefined => {
  const { me, texts, now } = useSession();
  const words = texts.decisions.journal;
  const journal = useAnswer('journal', {}, ['meetings', 'journal']).value;
  if (!journal) return undefined;
  const { firstBad, deciding, checkedAt } = journal;
  const entries = formatNumber(journal.entries);
  if (place === 'top') {
    // The bar over every page says so already.
    if (me.journalStop) return undefined;
    if (firstBad) {
      return (
        <MessageLine tone="bad" role="alert">
          <Emphasised text={words.broken(firstBad.seq)} /> {words.reason(firstBad.reason)}
        </MessageLine>
      );
    }
    return deciding ? undefined : (
      <MessageLine tone="bad" role="alert">
        <Emphasised text={words.stopped} />
      </MessageLine>
    );
  }
  if (firstBad) return undefined;
  return (
    <p className="small under-table">
      {checkedAt !== undefined && <Icon name="tick" tone="good" size={16} />}
      {checkedAt === undefined ? words.unchecked(entries) : words.whole(whenText(texts, checkedAt, now()), entries)}
    </p>
  );
};
