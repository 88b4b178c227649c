import type { ReactElement } from 'react';
import type { CaseView } from '../../../api/contract.js';
import { formatKroner } from '../../../grant/money.js';
import { Box } from '../../parts/Box.js';
import { FrameBar } from '../../parts/FrameBar.js';
import { useTexts } from '../../session.js';
import { frameForCase } from './frameForCase.js';

/** The year's frame before and after this case: a bar for the proportion, the figures under it. */
export const FrameBox = ({ current }: { readonly current: CaseView }): ReactElement => {
  const words = useTexts().meeting.frame;
  const { amount, decided, reserved, thisCase, after } = frameForCase(current);
  const figures: [string, number][] = [
    [words.decided, decided],
    ...(reserved > 0 ? [[words.others, reserved] as [string, number]] : []),
    ...(thisCase > 0 ? [[words.thisCase, thisCase] as [string, number]] : []),
    [thisCase > 0 ? words.left : words.leftNow, after],
  ];
  return (
    <Box level={3} title={words.headingOf(current.frame.year)} className="stack">
      <FrameBar frame={amount} decided={decided} reserved={reserved} proposed={thisCase} />
      <dl className="facts amounts">
        {figures.map(([word, figure]) => (
          <div key={word} className="fact">
            <dt>{word}</dt>
            <dd>{formatKroner(figure)}</dd>
          </div>
        ))}
      </dl>
    </Box>
  );
};
