import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { AssessedRow } from '../../../api/contract.js';
import { Box } from '../../parts/Box.js';
import { Status } from '../../parts/Status.js';
import { useTexts } from '../../session.js';
import { DeclareForm } from './DeclareForm.js';
import { standingSign } from './standingSign.js';

interface Props {
  readonly call: string;
  readonly row: Pick<AssessedRow, 'id' | 'title' | 'number' | 'standing' | 'ties' | 'mayDeclare'>;
  readonly ask: () => void;
}

/** Where the reader stands to one application, and how to say something else. */
export const StandingBox = ({ call, row, ask }: Props): ReactElement => {
  const words = useTexts().assessing.declare;
  const [changing, setChanging] = useState(false);
  const { standing, mayDeclare } = row;
  if (standing === 'notDeclared' || changing)
    return (
      <DeclareForm
        call={call}
        rows={[row]}
        ask={() => {
          setChanging(false);
          ask();
        }}
      />
    );
  const sentence = { impartial: words.isImpartial, recused: words.isRecused, inDoubt: words.isInDoubt }[standing];
  return (
    <Box
      level={3}
      title={words.heading}
      aside={<Status pill {...standingSign(standing)} word={words.standing[standing]} />}
    >
      <div className="stack">
        <p>{sentence}</p>
        {mayDeclare.length > 0 ? (
          <div className="buttons">
            <Button size="small" onClick={() => setChanging(true)}>
              {words.change}
            </Button>
          </div>
        ) : (
          <p className="small">{words.onlyChair}</p>
        )}
      </div>
    </Box>
  );
};
