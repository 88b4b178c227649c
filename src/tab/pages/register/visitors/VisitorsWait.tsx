import type { ReactElement } from 'react';
import { MessageLine } from '../../../parts/MessageLine.js';
import { href } from '../../../router.js';
import { useTexts } from '../../../session.js';
import { useAnswer } from '../../../useAnswer.js';
import { VISITORS } from './VisitorsPage.js';

/** In the register: that somebody waits to be bound. Nothing where nobody does, or while it is not known. */
export const VisitorsWait = (): ReactElement | undefined => {
  const words = useTexts().visiting.page;
  const count = useAnswer('visitors', {}, ['register']).value?.length ?? 0;
  if (count === 0) return undefined;
  return (
    <MessageLine tone="info" actions={<a href={href('register', VISITORS)}>{words.bind}</a>}>
      {words.waiting(count)}
    </MessageLine>
  );
};
