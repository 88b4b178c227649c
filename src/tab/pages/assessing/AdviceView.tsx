import type { ReactElement } from 'react';
import type { AssessingPage } from '../../../api/contract.js';
import { formatKroner } from '../../../grant/money.js';
import { useTexts } from '../../session.js';
import { AdviceBox } from './AdviceBox.js';
import { rankedPage } from './ranked.js';

interface Props {
  readonly page: AssessingPage;
  readonly ask: () => void;
}

/** Every application in the order of the ranking, with what is advised about it. */
export const AdviceView = ({ page, ask }: Props): ReactElement => {
  const texts = useTexts();
  const words = texts.assessing.advice;
  if (!page.ranking) return <p className="reading">{texts.refusals.notAssessing()}</p>;
  if (page.rows.length === 0) return <p className="reading">{texts.assessing.none}</p>;
  const { rows, ranked } = rankedPage(page, page.ranking);
  return (
    <>
      {Object.entries(page.left).map(([year, amount]) => (
        <p key={year}>{words.left(formatKroner(amount), year)}</p>
      ))}
      {rows.map((row, index) => (
        <AdviceBox
          key={row.id}
          page={page}
          row={row}
          ask={ask}
          named
          {...(ranked.lines[index] && { proposed: ranked.lines[index].gets })}
        />
      ))}
    </>
  );
};
