import type { ReactElement } from 'react';
import { formatNumber } from '../../../grant/money.js';
import { ifFirst } from '../../../grant/ranking.js';
import { Box } from '../../parts/Box.js';
import { Icon } from '../../parts/Icon.js';
import { useTexts } from '../../session.js';
import { titleIn, type Proposal, type RankedPage } from './ranked.js';

interface Props {
  readonly shown: RankedPage;
  readonly proposal: Proposal;
  readonly chosen: string;
}

/** What would fall out if this one came first, by name and sum. */
export const IfFirstBox = ({ shown, proposal, chosen }: Props): ReactElement => {
  const texts = useTexts();
  const words = texts.assessing.ranking;
  const titleOf = (id: string): string =>
    titleIn(
      texts,
      shown.rows.find((row) => row.id === id),
    );
  const changes = ifFirst(shown.candidates, proposal.available, proposal, chosen).filter(({ id }) => id !== chosen);
  return (
    <Box level={3} title={words.ifFirst(titleOf(chosen))}>
      <div className="stack" aria-live="polite">
        <p>{changes.length === 0 ? words.ifFirstNothing : words.ifFirstChanges}</p>
        <ul className="changes">
          {changes.map(({ id, before, after }) => (
            <li key={id}>
              <Icon name={after < before ? 'triangle' : 'plus'} tone={after < before ? 'warn' : 'good'} />
              <span>
                {after === 0
                  ? words.fallsOut(titleOf(id))
                  : after < before
                    ? words.getsLess(titleOf(id), formatNumber(after), formatNumber(before))
                    : words.getsMore(titleOf(id), formatNumber(after))}
              </span>
            </li>
          ))}
        </ul>
        <p className="small">{words.chooseAnother}</p>
      </div>
    </Box>
  );
};
