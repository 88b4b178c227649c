import type { ReactElement } from 'react';
import type { ApplicationPage } from '../../../../api/contract.js';
import { Box } from '../../../parts/Box.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { deadlineText, whenText } from '../../../parts/when.js';
import { useSession } from '../../../session.js';
import { DeletedBox } from './DeletedBox.js';

interface Props {
  readonly page: ApplicationPage;
  readonly ask: () => void;
}

const WithdrawnBox = ({ turn }: { readonly turn: NonNullable<ApplicationPage['withdrawn']> }): ReactElement => {
  const { texts, now } = useSession();
  const words = texts.lifecycle.withdraw;
  return (
    <Box title={words.done}>
      <div className="stack">
        {turn.reason !== undefined && <blockquote className="reading">{turn.reason}</blockquote>}
        <p className="small">{words.by(turn.by.name, whenText(texts, turn.at, now()))}</p>
        <p>{words.then}</p>
      </div>
    </Box>
  );
};

/** What took the application out of its course, as whoever does not write it now sees it. */
export const TurnBoxes = ({ page, ask }: Props): ReactElement => {
  const { texts } = useSession();
  return (
    <>
      {page.withdrawn && <WithdrawnBox turn={page.withdrawn} />}
      {page.deleted && <DeletedBox page={page} turn={page.deleted} ask={ask} />}
      {page.returned && page.status === 'draft' && (
        <MessageLine tone="info">{texts.lifecycle.back.done(deadlineText(texts, page.returned.deadline))}</MessageLine>
      )}
    </>
  );
};
