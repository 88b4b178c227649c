import { useRef, useState, type ReactElement } from 'react';
import type { AssessingPage } from '../../../api/contract.js';
import { useTexts } from '../../session.js';
import { titleIn, type RankedPage } from './ranked.js';
import { RankingRow } from './RankingRow.js';
import type { Ranking } from './useRanking.js';

interface Props {
  readonly page: AssessingPage;
  readonly shown: RankedPage;
  readonly ranking: Ranking;
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

/** The list one orders: by dragging, with the arrows, or with Alt and an arrow in a row. Each move is spoken, and focus follows. */
export const RankingTable = ({ page, shown, ranking, chosen, choose }: Props): ReactElement => {
  const texts = useTexts();
  const words = texts.assessing.ranking;
  const { scale } = page.profile.criteria;
  const [said, say] = useState('');
  const [dragged, setDragged] = useState<string>();
  const body = useRef<HTMLTableSectionElement>(null);
  const ids = shown.rows.map(({ id }) => id);

  const moveTo = (id: string, place: number): void => {
    const from = ids.indexOf(id);
    const to = Math.max(0, Math.min(ids.length - 1, place));
    const row = shown.rows[from];
    // Of an application that one is not impartial to, the place is for the others to find.
    if (from === to || !row?.file || ranking.busy) return;
    const others = ids.filter((one) => one !== id);
    const after = others[to - 1];
    choose(id);
    say(words.moved(titleIn(texts, row), to + 1));
    void ranking.change({ kind: 'moved', application: id, ...(after !== undefined && { after }) });
  };

  const { above } = shown.ranked;
  const endsHere = above > 0 && above < shown.rows.length;
  return (
    <div className="ranking-box">
      <table className="ranking-table">
        <caption className="unseen">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.measure}</th>
            <th scope="col">{words.points(scale.min, scale.max)}</th>
            <th scope="col" className="figures">
              {words.asked}
            </th>
            <th scope="col" className="figures">
              {words.gets}
            </th>
            <td />
          </tr>
        </thead>
        <tbody ref={body}>
          {shown.rows.map((row, index) => (
            <RankingRow
              key={row.id}
              page={page}
              row={row}
              line={shown.ranked.lines[index]}
              isChosen={row.id === chosen}
              isLast={index === shown.rows.length - 1}
              endsAbove={endsHere && index === above}
              ranking={ranking}
              choose={choose}
              move={(by) => moveTo(row.id, index + by)}
              drag={{
                start: () => setDragged(row.id),
                end: () => setDragged(undefined),
                drop: () => {
                  if (dragged !== undefined) moveTo(dragged, index);
                },
                isDragged: dragged === row.id,
              }}
            />
          ))}
        </tbody>
      </table>
      <div className="unseen" role="status">
        {said}
      </div>
    </div>
  );
};
