import type { ReactElement } from 'react';
import type { Turn } from '../../../../api/contract.js';
import { Box } from '../../../parts/Box.js';
import { whenText } from '../../../parts/when.js';
import { useSession } from '../../../session.js';

/** Why the secretariat found that it will not be assessed. Not a rejection, and never red. */
export const ScreenedOutBox = ({ turn }: { readonly turn: Turn }): ReactElement => {
  const { texts, now } = useSession();
  const words = texts.screening.out;
  return (
    <Box title={texts.form.notAssessed.title}>
      <div className="stack">
        <p>{words.shown}</p>
        <blockquote className="reading">{turn.reason ?? words.reasonRemoved}</blockquote>
        <p className="small">{words.by(turn.by.name, whenText(texts, turn.at, now()))}</p>
      </div>
    </Box>
  );
};
