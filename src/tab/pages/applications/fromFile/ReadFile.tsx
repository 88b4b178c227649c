import { useEffect, useRef, type ReactElement } from 'react';
import { Box } from '../../../parts/Box.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { UnplacedList } from '../../../parts/UnplacedList.js';
import { useSession } from '../../../session.js';
import { fitting, type ReadApplication } from './filling.js';
import { ReadOverview } from './ReadOverview.js';

interface Props {
  readonly file: string;
  readonly read: ReadApplication;
}

/** What was read of one file: where each text goes, and what goes nowhere. */
export const ReadFile = ({ file, read }: Props): ReactElement => {
  const { me, texts } = useSession();
  const { fromFile: words } = texts;
  const heading = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { kept, left } = fitting(read.unplaced);
  return (
    <>
      <Box
        title={
          <span ref={heading} tabIndex={-1}>
            {words.read(file)}
          </span>
        }
        className="stack"
      >
        <p>
          {words.notStored} {words.asGiven}
        </p>
        {read.tracked && <MessageLine tone="warn">{words.tracked}</MessageLine>}
        <ReadOverview content={read.content} profile={me.profile} />
      </Box>
      <Box title={words.unplaced} className="stack">
        <p>{kept.length + left.length === 0 ? words.nothingUnplaced : words.unplacedLead}</p>
        {kept.length > 0 && <UnplacedList unplaced={kept} />}
        {left.length > 0 && (
          <>
            <MessageLine tone="warn">{words.tooMuch}</MessageLine>
            <UnplacedList unplaced={left} />
          </>
        )}
      </Box>
    </>
  );
};
