import { useState, type ReactElement } from 'react';
import { bodyIn } from '../../../grant/bodies.js';
import { WHOLE_LOG, type LogFilter } from '../../../grant/decisionLog.js';
import { DownloadDocument } from '../../parts/DownloadDocument.js';
import { Page } from '../../parts/Page.js';
import { Shown } from '../../parts/Shown.js';
import type { Route } from '../../router.js';
import { useSession } from '../../session.js';
import { useAnswer } from '../../useAnswer.js';
import { DecisionLog } from './DecisionLog.js';
import { JournalCheck } from './JournalCheck.js';
import { OneDecision } from './OneDecision.js';

const WholeLog = (): ReactElement => {
  const { me, texts } = useSession();
  const words = texts.decisions;
  const loaded = useAnswer('decisions', {}, ['meetings', 'applications']);
  const [filter, setFilter] = useState<LogFilter>(WHOLE_LOG);
  const change = (changes: Partial<LogFilter>): void => setFilter((before) => ({ ...before, ...changes }));
  const bodies = me.profile.deciding.flatMap((id) => bodyIn(me.profile, id)?.shortName ?? []);
  return (
    <Page
      title={words.heading}
      lead={texts.decided.log.lead(texts.format.list(bodies))}
      actions={<DownloadDocument route="decisionSheet" params={{ ...filter }} label={texts.decided.log.download} />}
    >
      <div className="stack">
        {me.secretary && <JournalCheck place="top" />}
        <Shown loaded={loaded}>
          {(rows) =>
            rows.length === 0 ? (
              <p className="reading">{words.empty}</p>
            ) : (
              <DecisionLog rows={rows} filter={filter} change={change} />
            )
          }
        </Shown>
        {me.secretary && <JournalCheck place="foot" />}
      </div>
    </Page>
  );
};

/** Vedtaksloggen, or one decision of it. The secretariat also sees whether the journal under it is whole. */
export const DecisionsPage = ({ id }: Route): ReactElement =>
  id === undefined ? <WholeLog /> : <OneDecision key={id} id={id} />;
