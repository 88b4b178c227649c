import { Button, Switch } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { AssessingPage } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Box } from '../../parts/Box.js';
import { whenText } from '../../parts/when.js';
import { href } from '../../router.js';
import { useSession } from '../../session.js';
import { BalanceBox } from './BalanceBox.js';
import { FrameBlocks } from './FrameBlocks.js';
import { IfFirstBox } from './IfFirstBox.js';
import { rankedPage, titleIn, type Proposal } from './ranked.js';
import { RankingTable } from './RankingTable.js';
import { useRanking } from './useRanking.js';
import { ValueEffort } from './ValueEffort.js';
import { ADVICE } from './views.js';

interface Props {
  readonly page: AssessingPage;
  readonly ask: () => void;
}

/** What somebody else did last, so that a row that moves is no riddle. */
const Newest = ({ page, proposal }: { page: AssessingPage; proposal: Proposal }): ReactElement | undefined => {
  const { me, texts, now } = useSession();
  const { newest: words } = texts.assessing.ranking;
  const { newest } = proposal;
  if (!newest || newest.by.id === me.person?.id) return undefined;
  const when = whenText(texts, newest.at, now());
  const title = titleIn(
    texts,
    page.rows.find(({ id }) => id === newest.application),
  );
  return (
    <p className="small">
      {newest.kind === 'rest' ? words.rest(newest.by.name, when) : words[newest.kind](newest.by.name, title, when)}
    </p>
  );
};

const Ranking = ({ page, ask, known }: Props & { readonly known: Proposal }): ReactElement => {
  const { texts } = useSession();
  const words = texts.assessing.ranking;
  const ranking = useRanking(page.call.id, known, ask);
  const shown = rankedPage(page, ranking.proposal);
  const firstOutside = shown.ranked.lines.find(({ fits }) => fits === 'none')?.id;
  const [picked, pick] = useState<string>();
  const chosen = shown.rows.some(({ id }) => id === picked) ? picked : firstOutside;
  return (
    <>
      <FrameBlocks shown={shown} available={known.available} {...(chosen !== undefined && { chosen })} />
      <div className="ranking">
        <div className="stack">
          <RankingTable page={page} shown={shown} ranking={ranking} chosen={chosen} choose={pick} />
          <Newest page={page} proposal={known} />
          <ActFailure failure={ranking.failure} />
          <div className="buttons">
            <Button as="a" appearance="primary" href={href('assessing', page.call.id, ADVICE)}>
              {words.makeAdvice}
            </Button>
          </div>
        </div>
        <aside className="sections" aria-label={words.balance}>
          {chosen !== undefined && <IfFirstBox shown={shown} proposal={ranking.proposal} chosen={chosen} />}
          <BalanceBox page={page} shown={shown} />
          <Box>
            <Switch
              label={words.giveRest}
              labelPosition="before"
              checked={ranking.proposal.givesRest}
              onChange={(_, { checked }) => void ranking.change({ kind: 'rest', givesRest: checked })}
            />
          </Box>
        </aside>
      </div>
      <ValueEffort page={page} shown={shown} />
    </>
  );
};

/** The applications against the frame, live. Whatever is moved here is a working proposal. */
export const RankingView = ({ page, ask }: Props): ReactElement => {
  const { texts } = useSession();
  if (!page.ranking) return <p className="reading">{texts.refusals.notAssessing()}</p>;
  if (page.rows.length === 0) return <p className="reading">{texts.assessing.none}</p>;
  return <Ranking page={page} ask={ask} known={page.ranking} />;
};
