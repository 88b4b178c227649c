import type { ReactElement } from 'react';
import type { LogRow } from '../../api/contract.js';
import { href } from '../router.js';
import { useTexts } from '../session.js';
import { MessageLine } from './MessageLine.js';
import { momentText } from './when.js';

/** Says of a decision that another has taken its place, and leads to that one. */
export const NoLonger = ({
  decision,
}: {
  readonly decision: Pick<LogRow, 'replacedBy' | 'replacedHow' | 'replacedAt'>;
}): ReactElement | undefined => {
  const texts = useTexts();
  const { replacedBy, replacedHow, replacedAt } = decision;
  if (replacedBy === undefined || !replacedHow || replacedAt === undefined) return undefined;
  return (
    <MessageLine tone="warn">
      {texts.decided.noLonger[replacedHow](momentText(texts, replacedAt))}{' '}
      <a href={href('decisions', replacedBy)}>{texts.decided.showNewest}</a>
    </MessageLine>
  );
};
