import { Button } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import type { AssessedRow, AssessingPage } from '../../../api/contract.js';
import { formatNumber } from '../../../grant/money.js';
import type { RankedLine } from '../../../grant/ranking.js';
import { partyNames } from '../../parts/parties.js';
import { Status } from '../../parts/Status.js';
import { Icon } from '../../parts/Icon.js';
import { useTexts } from '../../session.js';
import { useWayBack } from '../../useWayBack.js';
import { AmountEdit } from './AmountEdit.js';
import { DotPlot } from './DotPlot.js';
import { titleIn } from './ranked.js';
import type { Ranking } from './useRanking.js';

interface Props {
  readonly page: AssessingPage;
  readonly row: AssessedRow;
  readonly line: RankedLine | undefined;
  readonly isChosen: boolean;
  readonly isLast: boolean;
  /** The frame is used up right above this row. */
  readonly endsAbove: boolean;
  readonly ranking: Ranking;
  readonly choose: (id: string) => void;
  readonly move: (by: number) => void;
  readonly drag: {
    readonly start: () => void;
    readonly end: () => void;
    readonly drop: () => void;
    readonly isDragged: boolean;
  };
}

const FITS = {
  whole: { icon: 'tick', tone: 'good' },
  part: { icon: 'half', tone: 'good' },
  none: { icon: 'line', tone: 'neutral' },
} as const;

const Gets = ({ line }: { readonly line: RankedLine }): ReactElement => {
  const { outsideWord } = useTexts().assessing.ranking;
  return <Status {...FITS[line.fits]} word={line.fits === 'none' ? outsideWord : formatNumber(line.gets)} />;
};

/** One application in the order, with what it gets where it stands. */
export const RankingRow = (props: Props): ReactElement => {
  const { page, row, line, isChosen, isLast, endsAbove, ranking, choose, move, drag } = props;
  const texts = useTexts();
  const words = texts.assessing.ranking;
  const { file } = row;
  const [editing, setEditing] = useState(false);
  useWayBack(editing, `change-${row.id}`);
  const title = titleIn(texts, row);
  const place = line?.place ?? 0;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <>
      {endsAbove && (
        <tr className="used-up">
          <td colSpan={6}>{words.usedUp}</td>
        </tr>
      )}
      <tr
        className={[isChosen && 'chosen', line?.fits === 'none' && 'falls-out', drag.isDragged && 'dragged']
          .filter(Boolean)
          .join(' ')}
        draggable={file !== undefined}
        onDragStart={drag.start}
        onDragEnd={drag.end}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          drag.drop();
        }}
        onKeyDown={onKeyDown}
      >
        <td className="col-place">
          <span className="grip" aria-hidden="true" />
          {place}
        </td>
        <th scope="row">
          {file ? (
            <button
              type="button"
              className="row-button"
              aria-pressed={isChosen}
              title={words.choose(title)}
              onClick={() => choose(row.id)}
            >
              {title}
            </button>
          ) : (
            <em>{title}</em>
          )}
          {file && <div className="small">{partyNames(texts, page.profile, file.parties)}</div>}
        </th>
        <td className="col-points">
          {file?.spread ? (
            <DotPlot spread={file.spread} scale={page.profile.criteria.scale} />
          ) : (
            file && <span className="small">{words.noScores}</span>
          )}
        </td>
        <td className="figures col-asked">{formatNumber(row.asked ?? 0)}</td>
        <td className="figures col-gets">
          <div className="gets">
            {line && <Gets line={line} />}
            {file && (
              <Button
                id={`change-${row.id}`}
                appearance="subtle"
                size="small"
                aria-label={words.changeAmount(title)}
                aria-expanded={editing}
                icon={<Icon name="pencil" size={16} />}
                onClick={() => setEditing(!editing)}
              />
            )}
          </div>
        </td>
        <td className="col-move">
          {file && (
            <>
              <Button
                appearance="subtle"
                size="small"
                className="up"
                aria-label={words.up(title)}
                disabledFocusable={place === 1}
                icon={<Icon name="down" size={16} />}
                onClick={() => move(-1)}
              />
              <Button
                appearance="subtle"
                size="small"
                aria-label={words.down(title)}
                disabledFocusable={isLast}
                icon={<Icon name="down" size={16} />}
                onClick={() => move(1)}
              />
            </>
          )}
        </td>
      </tr>
      {editing && (
        <tr className="amount-row">
          <td colSpan={6}>
            <AmountEdit row={row} title={title} ranking={ranking} done={() => setEditing(false)} />
          </td>
        </tr>
      )}
    </>
  );
};
