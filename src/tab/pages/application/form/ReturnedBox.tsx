import type { ReactElement } from 'react';
import type { ApplicationPage } from '../../../../api/contract.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { deadlineText, whenText } from '../../../parts/when.js';
import { useSession } from '../../../session.js';

/** Above the form of what was sent back: why, until when, and by whom. */
export const ReturnedBox = ({ page }: { readonly page: ApplicationPage }): ReactElement | undefined => {
  const { texts, now } = useSession();
  const words = texts.lifecycle.back;
  const { returned, status } = page;
  if (!returned || status !== 'draft') return undefined;
  return (
    <MessageLine tone="warn">
      <div className="stack">
        <p>
          <strong>{words.shownTitle(deadlineText(texts, returned.deadline))}</strong>
        </p>
        <p>{words.shownText}</p>
        <blockquote className="reading">{returned.reason ?? words.textRemoved}</blockquote>
        <p className="small">{words.shown(returned.by.name, whenText(texts, returned.at, now()))}</p>
      </div>
    </MessageLine>
  );
};
