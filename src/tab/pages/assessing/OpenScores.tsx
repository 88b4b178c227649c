import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { AssessedRow } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';

interface Props {
  readonly application: string;
  readonly file: NonNullable<AssessedRow['file']>;
  readonly ask: () => void;
}

/** The chair does not wait any longer: asked once, in place, since those who are missing are shut out by it. */
export const OpenScores = ({ application, file, ask }: Props): ReactElement => {
  const { tab, assessing } = useTexts();
  const { scores: words } = assessing;
  const [asked, setAsked] = useState(false);
  const act = useAct('openScores');
  const missing = file.assessors.filter(({ answered }) => !answered).length;
  const open = async (): Promise<void> => {
    if (await act.perform({ id: application }, {})) ask();
  };
  if (!asked)
    return (
      <div className="buttons">
        <Button onClick={() => setAsked(true)}>{words.open}</Button>
      </div>
    );
  return (
    <>
      <MessageLine
        tone="warn"
        role="alert"
        actions={
          <>
            <Button disabledFocusable={act.busy} onClick={() => void open()}>
              {words.openNow}
            </Button>
            <Button appearance="subtle" onClick={() => setAsked(false)}>
              {tab.cancel}
            </Button>
          </>
        }
      >
        {words.openWarning(missing)}
      </MessageLine>
      <ActFailure failure={act.failure} />
    </>
  );
};
