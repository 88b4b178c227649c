import type { ReactElement } from 'react';
import type { PersonView } from '../../../api/contract.js';
import { Emphasised } from '../../parts/Emphasised.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';

/** Who cannot be reached in personal chat, while it can still be mended. */
export const Unreachable = ({ people }: { readonly people: readonly PersonView[] }): ReactElement | undefined => {
  const { unreachable } = useTexts().calling;
  if (people.length === 0) return undefined;
  return (
    <MessageLine tone="warn">
      <Emphasised text={unreachable.some(people.length)} />{' '}
      <a href={href('register', 'unreachable')}>{unreachable.see}</a>
    </MessageLine>
  );
};
