import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { RegisteredPerson, VisitorView } from '../../../../api/contract.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { useTexts } from '../../../session.js';
import { useAct } from '../../../useAct.js';
import { visitorName } from './bindForm.js';

export interface Binding {
  readonly visitor: VisitorView;
  readonly person: RegisteredPerson;
}

/** What was just done, with a way back while it is still in sight; later it is undone in the person's history. */
export const BoundNow = ({ visitor, person, undone }: Binding & { readonly undone: () => void }): ReactElement => {
  const texts = useTexts();
  const words = texts.visiting.bind;
  const name = visitorName(visitor, texts);
  const line = useRef<HTMLDivElement>(null);
  const act = useAct('unbindIdentity');
  useEffect(() => line.current?.focus(), []);
  const undo = async (): Promise<void> => {
    if (await act.perform({ id: person.id }, { identity: visitor.identity })) undone();
  };
  return (
    <>
      <MessageLine
        tone={act.done ? 'info' : 'good'}
        role="status"
        focusRef={line}
        actions={
          act.done ? undefined : (
            <Button
              aria-label={words.undoNamed(name, person.name)}
              disabledFocusable={act.busy}
              onClick={() => void undo()}
            >
              {words.undo}
            </Button>
          )
        }
      >
        {act.done ? words.undone(name, person.name) : words.done(name, person.name)}
      </MessageLine>
      <ActFailure failure={act.failure} />
    </>
  );
};
