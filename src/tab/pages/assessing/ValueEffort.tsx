import type { ReactElement } from 'react';
import type { AssessingPage } from '../../../api/contract.js';
import { formatKroner } from '../../../grant/money.js';
import { Box } from '../../parts/Box.js';
import { useTexts } from '../../session.js';
import { decimal } from './decimal.js';
import type { RankedPage } from './ranked.js';

interface Props {
  readonly page: AssessingPage;
  readonly shown: RankedPage;
}

/** What is thought of each against what it costs, numbered by place. The same stands as text beside it. */
export const ValueEffort = ({ page, shown }: Props): ReactElement | undefined => {
  const texts = useTexts();
  const words = texts.assessing.ranking;
  const { scale, weighted } = page.profile.criteria;
  if (weighted.length === 0) return undefined;
  const points = shown.rows.flatMap((row, index) => {
    const mean = row.file?.spread?.mean;
    const line = shown.ranked.lines[index];
    return mean === undefined || !line ? [] : [{ row, mean, line }];
  });
  const most = Math.max(...points.map(({ line }) => line.asked), 1);
  return (
    <Box title={words.value}>
      {points.length === 0 ? (
        <p>{words.valueNone}</p>
      ) : (
        <div className="value-effort">
          <div className="scatter" aria-hidden="true">
            {points.map(({ row, mean, line }) => (
              <span
                key={row.id}
                className={line.fits === 'none' ? 'point falls-out' : 'point'}
                style={{
                  left: `${(line.asked / most) * 92 + 2}%`,
                  bottom: `${((mean - scale.min) / (scale.max - scale.min)) * 86 + 4}%`,
                }}
              >
                {line.place}
              </span>
            ))}
          </div>
          <div className="stack">
            <p className="small">{words.valueHelp}</p>
            <ol className="value-list">
              {points.map(({ row, mean, line }) => (
                <li key={row.id} value={line.place}>
                  {words.valueLine(row.title, decimal(texts, mean), formatKroner(line.asked))}
                </li>
              ))}
            </ol>
          </div>
        </div>
      )}
    </Box>
  );
};
