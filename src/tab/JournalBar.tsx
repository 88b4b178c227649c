import type { ReactElement } from 'react';
import { Emphasised } from './parts/Emphasised.js';
import { MessageLine } from './parts/MessageLine.js';
import { useSession } from './session.js';

/** Over every page, in red, to the secretariat: nothing is decided any more, and where the journal breaks. */
export const JournalBar = (): ReactElement | undefined => {
  const { me, texts } = useSession();
  const words = texts.decisions.journal;
  if (!me.journalStop) return undefined;
  const { brokenAt, reason } = me.journalStop;
  return (
    <MessageLine tone="bad" role="alert">
      <Emphasised text={brokenAt === undefined ? words.stopped : words.brokenAndStopped(brokenAt)} />{' '}
      {words.reason(reason)}
    </MessageLine>
  );
};
