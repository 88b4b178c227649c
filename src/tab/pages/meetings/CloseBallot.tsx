import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { BallotView } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';

interface Props {
  readonly ballot: BallotView;
  /** How many have not answered: then it asks once, in place. */
  readonly missing: number;
  readonly closed: () => void;
}

export const CloseBallot = ({ ballot, missing, closed }: Props): ReactElement => {
  const words = useTexts().meeting.ballot;
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const turnedBack = useRef(false);
  const act = useAct('closeBallot');
  useEffect(() => {
    if (asking) question.current?.focus();
    else if (turnedBack.current) place.current?.querySelector('button')?.focus();
    turnedBack.current = false;
  }, [asking]);
  const close = async (): Promise<void> => {
    if (await act.perform({ id: ballot.id }, {})) closed();
  };
  return (
    <>
      {asking && missing > 0 ? (
        <MessageLine
          tone="warn"
          focusRef={question}
          actions={
            <>
              <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void close()}>
                {words.confirmClose}
              </Button>
              <Button
                onClick={() => {
                  turnedBack.current = true;
                  setAsking(false);
                }}
              >
                {words.keepOpen}
              </Button>
            </>
          }
        >
          {words.closeAnyway(missing)}
        </MessageLine>
      ) : (
        <div className="buttons" ref={place}>
          <Button
            appearance="primary"
            disabledFocusable={act.busy}
            onClick={() => (missing > 0 ? setAsking(true) : void close())}
          >
            {words.close}
          </Button>
        </div>
      )}
      <ActFailure failure={act.failure} />
    </>
  );
};
