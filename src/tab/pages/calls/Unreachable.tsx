import type { ReactElement } from 'react';
import type { PersonView } from '../../../api/contract.js';
import { Emphasised } from '../../parts/Emphasised.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';

/** To whom no way leads, while it can still be mended. */
export const Unreachable = ({ people }: { readonly people: readonly PersonView[] }): ReactElement | undefined => {
  const { reaching } = useTexts();
  if (people.length === 0) return undefined;
  return (
    <MessageLine tone="warn">
      <Emphasised text={reaching.page.unreached(people.length)} />{' '}
      <a href={href('register', 'reach')}>{reaching.page.link}</a>
    </MessageLine>
  );
};
