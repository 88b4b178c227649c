import type { ReactElement } from 'react';
import type { BallotView } from '../../../api/contract.js';
import { Box } from '../../parts/Box.js';
import { Status } from '../../parts/Status.js';
import { asksBothSides, asksHalf, needsBothSides } from '../../../texts/votingWords.js';
import { useTexts } from '../../session.js';
import { quorumOf, recusedIn } from './seats.js';

const Line = ({ done, word }: { done: boolean; word: string }): ReactElement => (
  <li>
    <Status icon={done ? 'tick' : 'circle'} tone={done ? 'good' : 'neutral'} word={word} />
  </li>
);

/** Whether the body may decide, as lines in words, and the rule in one sentence. */
export const QuorumBox = ({ ballot }: { readonly ballot: BallotView }): ReactElement => {
  const { ballot: rules, meeting, motions } = useTexts();
  const words = meeting.quorum;
  const { entitled, deputies, stillNeeded, silentSides, emptySides } = quorumOf(ballot);
  const recused = ballot.seats.flatMap((seat) => recusedIn(seat) ?? []);
  return (
    <Box level={3} title={words.heading}>
      <ul className="quorum">
        <Line done={entitled > 0} word={words.entitled(entitled)} />
        {deputies > 0 && <Line done word={words.deputies(deputies)} />}
        {asksHalf(ballot.rules) && (
          <Line done={stillNeeded === 0} word={stillNeeded === 0 ? words.half.yes : words.half.no(stillNeeded)} />
        )}
        {asksBothSides(ballot.rules) && (
          <>
            {emptySides.length + silentSides.length === 0 && <Line done word={words.sides.yes} />}
            {silentSides.map((side) => (
              <Line key={side} done={false} word={words.sides.no(side)} />
            ))}
          </>
        )}
        {needsBothSides(ballot.rules) &&
          emptySides.map((side) => <Line key={side} done={false} word={words.emptySide(side)} />)}
        {recused.map(({ id, name }) => (
          <li key={id}>
            <Status icon="personCrossed" tone="neutral" word={words.recused(name)} />
          </li>
        ))}
      </ul>
      <p className="small">{ballot.other ? motions.rule : rules.rule(ballot.rules)}</p>
    </Box>
  );
};
