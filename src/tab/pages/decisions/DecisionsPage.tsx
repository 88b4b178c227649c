import type { ReactElement } from 'react';
import { bodyIn, decidingBody } from '../../../grant/bodies.js';
import { Page } from '../../parts/Page.js';
import { Shown } from '../../parts/Shown.js';
import type { Route } from '../../router.js';
import { useSession } from '../../session.js';
import { useAnswer } from '../../useAnswer.js';
import { DecisionLog } from './DecisionLog.js';
import { JournalCheck } from './JournalCheck.js';

/** Vedtaksloggen. The secretariat also sees whether the journal under it is whole. */
export const DecisionsPage = (_route: Route): ReactElement => {
  const { me, texts } = useSession();
  const words = texts.decisions;
  const loaded = useAnswer('decisions', {}, ['meetings', 'applications']);
  const body = bodyIn(me.profile, decidingBody(me.profile));
  return (
    <Page title={words.heading} lead={words.lead(body?.shortName ?? '')}>
      <div className="stack">
        {me.secretary && <JournalCheck place="top" />}
        <Shown loaded={loaded}>
          {(decisions) =>
            decisions.length === 0 ? <p className="reading">{words.empty}</p> : <DecisionLog decisions={decisions} />
          }
        </Shown>
        {me.secretary && <JournalCheck place="foot" />}
      </div>
    </Page>
  );
};
