import type { ReactElement } from 'react';
import { Loading } from '../../parts/Loading.js';
import { Page } from '../../parts/Page.js';
import { Shown } from '../../parts/Shown.js';
import { callName } from '../../parts/when.js';
import { href, type Route } from '../../router.js';
import { useTexts } from '../../session.js';
import { useAnswer } from '../../useAnswer.js';
import { AdviceView } from './AdviceView.js';
import { AssessedList } from './AssessedList.js';
import { OneAssessment } from './OneAssessment.js';
import { RankingView } from './RankingView.js';
import { ADVICE, RANKING } from './views.js';
import { ViewLinks } from './ViewLinks.js';

const OneCallsAssessment = ({ id, sub }: { readonly id: string; readonly sub?: string }): ReactElement => {
  const texts = useTexts();
  const words = texts.assessing;
  const loaded = useAnswer('assessing', { id }, ['assessing', 'applications', 'calls', 'register', 'meetings']);
  const page = loaded.value;
  const row = page?.rows.find((one) => one.id === sub);
  const call = page && callName(texts, page.call.deadline);
  const top = { name: call ?? words.heading, href: href('assessing', id) };
  const [title, lead] =
    sub === RANKING
      ? [words.ranking.heading, words.ranking.lead]
      : sub === ADVICE
        ? [words.advice.heading, words.advice.lead]
        : row
          ? [row.title, row.number === undefined ? undefined : words.applicationNumber(row.number)]
          : [words.heading, words.lead];
  return (
    <Page
      key={`${sub ?? ''}:${page === undefined}`}
      title={title}
      lead={lead}
      crumbs={sub === undefined ? [] : [top, { name: title }]}
      {...(call !== undefined && sub === undefined && { kicker: texts.calling.named(call) })}
    >
      <Shown loaded={loaded}>
        {(shown) => (
          <div className="stack">
            <ViewLinks page={shown} {...(sub !== undefined && { current: sub })} />
            {sub === RANKING ? (
              <RankingView page={shown} ask={loaded.ask} />
            ) : sub === ADVICE ? (
              <AdviceView page={shown} ask={loaded.ask} />
            ) : row ? (
              <OneAssessment key={row.id} page={shown} row={row} ask={loaded.ask} />
            ) : (
              <AssessedList page={shown} ask={loaded.ask} />
            )}
          </div>
        )}
      </Shown>
    </Page>
  );
};

/** Impartiality, scores, ranking and recommendation of a call: the newest where none is named. */
export const AssessingPage = ({ id, sub }: Route): ReactElement => {
  const { assessing: words } = useTexts();
  const calls = useAnswer('calls', {}, ['calls']).value;
  const chosen = id ?? calls?.[0]?.id;
  if (chosen !== undefined) return <OneCallsAssessment id={chosen} {...(sub !== undefined && { sub })} />;
  return <Page title={words.heading}>{calls ? <p className="reading">{words.noCall}</p> : <Loading />}</Page>;
};
