import type { ReactElement } from 'react';
import type { ApplicationPage, EarlierRound } from '../../../api/contract.js';
import { Box } from '../../parts/Box.js';
import { inOrder, partyNames } from '../../parts/parties.js';
import { momentText } from '../../parts/when.js';
import { useTexts } from '../../session.js';
import { endedBy } from './endedRound.js';
import { PartyAnswerLine } from './PartyAnswerLine.js';

interface Props {
  readonly page: ApplicationPage;
  /** Beside a box that shows the newest round, also where that has ended. */
  readonly besideNewest?: boolean;
}

/** How a round ended, where it did. */
const Ending = ({ page, one }: Props & { readonly one: EarlierRound }): ReactElement | undefined => {
  const texts = useTexts();
  const { ended, answers } = one;
  if (ended === undefined) return undefined;
  const names = partyNames(texts, page.profile, endedBy({ answers, roundEnded: ended }), 'name');
  return <p className="small">{texts.round.earlier.ended[ended](names)}</p>;
};

/** The rounds before: what everybody answered then, and how each of them ended. The newest first. */
export const EarlierRounds = ({ page, besideNewest = false }: Props): ReactElement | undefined => {
  const texts = useTexts();
  const words = texts.round.earlier;
  const rounds = page.earlierRounds.filter(({ version }) => !besideNewest || version !== page.version).toReversed();
  if (rounds.length === 0) return undefined;
  return (
    <Box>
      <details className="earlier-rounds">
        <summary>{words.title(rounds.length)}</summary>
        {rounds.map((one) => (
          <section key={one.version} aria-labelledby={`round-${one.version}`}>
            <h3 id={`round-${one.version}`}>{words.round(one.version, momentText(texts, one.sentAt))}</h3>
            <Ending page={page} one={one} />
            <ul className="party-answers">
              {inOrder(
                page.profile,
                one.answers.map(({ party }) => party),
              ).map((party) => (
                <PartyAnswerLine
                  key={party.id}
                  profile={page.profile}
                  party={party}
                  answer={one.answers.find((answer) => answer.party === party.id)}
                  waiting="nobody"
                />
              ))}
            </ul>
          </section>
        ))}
      </details>
    </Box>
  );
};
