import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { ApplicationPage } from '../../../../api/contract.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { whenText } from '../../../parts/when.js';
import { useSession } from '../../../session.js';
import { useAct } from '../../../useAct.js';

interface Props {
  readonly page: ApplicationPage;
  readonly turn: NonNullable<ApplicationPage['deleted']>;
  readonly ask: () => void;
}

/** In place of the form that was deleted: what happened, and the button that undoes it. */
export const DeletedBox = ({ page, turn, ask }: Props): ReactElement => {
  const { texts, now } = useSession();
  const words = texts.lifecycle.remove;
  const act = useAct('restoreDraft');
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.focus(), []);
  const restore = async (): Promise<void> => {
    if (await act.perform({ id: page.id }, {})) ask();
  };
  return (
    <MessageLine
      tone="info"
      focusRef={line}
      {...(turn.mayRestore && {
        actions: (
          <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void restore()}>
            {words.undo}
          </Button>
        ),
      })}
    >
      <div className="stack">
        <p>
          <strong>{words.done}</strong>
        </p>
        <p>{turn.mayRestore ? words.then : words.tooLate}</p>
        <p className="small">{words.by(turn.by.name, whenText(texts, turn.at, now()))}</p>
        <ActFailure failure={act.failure} />
      </div>
    </MessageLine>
  );
};
