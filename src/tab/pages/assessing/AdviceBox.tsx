import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { AssessedRow, AssessingPage, RecommendationView } from '../../../api/contract.js';
import { formatKroner } from '../../../grant/money.js';
import { Box } from '../../parts/Box.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { whenText } from '../../parts/when.js';
import { href } from '../../router.js';
import { useSession } from '../../session.js';
import { AdviceForm } from './AdviceForm.js';
import { rankedPage } from './ranked.js';

interface Props {
  readonly page: AssessingPage;
  readonly row: AssessedRow;
  readonly ask: () => void;
  /** What the ranking gives it. */
  readonly proposed?: number;
  /** It stands among others: the heading is its title. */
  readonly named?: boolean;
}

const Advice = ({ made, page }: { made: RecommendationView; page: AssessingPage }): ReactElement => {
  const { texts, now } = useSession();
  const { advice: words } = texts.assessing;
  const ownerOf = (id: string): string => page.people.find((one) => one.id === id)?.name ?? id;
  return (
    <>
      <p className="reading">
        <strong>{words.outcomes[made.outcome]}</strong>
        {made.amount > 0 && ` · ${formatKroner(made.amount)} · ${made.year}`}
      </p>
      {made.reason !== undefined && <p className="reading as-written">{made.reason}</p>}
      {made.conditions.length > 0 && (
        <>
          <h4>{words.conditionsHeading}</h4>
          <ol className="conditions">
            {made.conditions.map(({ text, due, owner }) => (
              <li key={text}>
                {[text, due && words.dueBy(texts.format.date(due)), owner && words.ownedBy(ownerOf(owner))]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="small">{words.by(made.by.name, whenText(texts, made.at, now()))}</p>
      {made.outdated && <MessageLine tone="warn">{words.outdated}</MessageLine>}
    </>
  );
};

/** What is advised about one application, and the form that says it. */
export const AdviceBox = ({ page, row, ask, proposed, named = false }: Props): ReactElement => {
  const { texts } = useSession();
  const { advice: words, declare } = texts.assessing;
  const [writing, setWriting] = useState(false);
  const { file, standing } = row;
  const made = file?.recommendation;
  const gets = proposed ?? linesGets(page, row.id);
  const title =
    named && file ? (
      <a href={href('assessing', page.call.id, row.id)}>{row.title}</a>
    ) : named ? (
      texts.assessing.ranking.hiddenRow
    ) : (
      words.heading
    );
  if (!file) return <Box title={title}>{declare.isRecused}</Box>;
  return (
    <Box title={title}>
      <div className="stack">
        {made ? <Advice made={made} page={page} /> : <p>{words.none}</p>}
        {standing !== 'impartial' && <p>{standing === 'inDoubt' ? declare.isInDoubt : declare.ask}</p>}
        {standing === 'impartial' && !writing && (
          <div className="buttons">
            <Button aria-label={`${made ? words.change : words.make}: ${row.title}`} onClick={() => setWriting(true)}>
              {made ? words.change : words.make}
            </Button>
          </div>
        )}
        {standing === 'impartial' && writing && (
          <AdviceForm
            page={page}
            row={row}
            gets={gets}
            {...(made && { made })}
            cancel={() => setWriting(false)}
            done={() => {
              setWriting(false);
              ask();
            }}
          />
        )}
      </div>
    </Box>
  );
};

const linesGets = (page: AssessingPage, id: string): number =>
  page.ranking ? (rankedPage(page, page.ranking).ranked.lines.find((line) => line.id === id)?.gets ?? 0) : 0;
