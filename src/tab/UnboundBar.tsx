import type { ReactElement } from 'react';
import { Emphasised } from './parts/Emphasised.js';
import { MessageLine } from './parts/MessageLine.js';
import { useSession } from './session.js';

/** Over every page, to somebody who is nobody in the register: why he sees so little, and what to read to the secretariat. */
export const UnboundBar = (): ReactElement | undefined => {
  const { me, texts } = useSession();
  const words = texts.visiting.bar;
  if (me.person !== undefined || me.visitorCode === undefined) return undefined;
  return (
    <aside className="over-page" aria-label={words.label}>
      <MessageLine tone="info">
        <Emphasised text={`${words.signedIn(me.name)} ${words.whatToDo(me.visitorCode)}`} />
      </MessageLine>
    </aside>
  );
};
