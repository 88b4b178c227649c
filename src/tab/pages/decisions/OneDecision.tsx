import { useState, type ReactElement } from 'react';
import type { DecisionPage, LogRow } from '../../../api/contract.js';
import { formatKroner, formatNumber } from '../../../grant/money.js';
import { Box } from '../../parts/Box.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { Page } from '../../parts/Page.js';
import { Shown } from '../../parts/Shown.js';
import { Status } from '../../parts/Status.js';
import { momentText } from '../../parts/when.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';
import { useAnswer } from '../../useAnswer.js';
import { CorrectDecision } from './CorrectDecision.js';
import { DecisionLetters } from './DecisionLetters.js';
import { NoLonger } from '../../parts/NoLonger.js';
import { FollowUpBox } from './FollowUpBox.js';
import { whatSign, whatWord } from './decisionWords.js';

/** That it no longer holds, or what it took the place of and why. */
const Standing = ({ page: { row, others } }: { readonly page: DecisionPage }): ReactElement => {
  const texts = useTexts();
  const { decided } = texts;
  const earlier = others.find(({ id }) => id === row.corrects);
  return (
    <>
      <NoLonger decision={row} />
      {earlier && row.how && (
        <MessageLine tone="info">
          {decided.inPlaceOf[row.how](momentText(texts, earlier.at))} {row.why}{' '}
          <a href={href('decisions', earlier.id)}>{decided.showEarlier}</a>
        </MessageLine>
      )}
    </>
  );
};

const What = ({ page }: { readonly page: DecisionPage }): ReactElement => {
  const texts = useTexts();
  const { decision: words, receipt } = texts.form;
  const { row, attends } = page;
  return (
    <Box
      title={texts.form.decision.title}
      aside={<Status pill {...whatSign(row.what)} word={whatWord(row.what, texts)} />}
    >
      <div className="stack">
        {row.amount > 0 && <p className="figure-large">{formatKroner(row.amount)}</p>}
        {row.conditions.length > 0 && (
          <div>
            <h3>{words.conditions}</h3>
            <ul className="reading bullets">
              {row.conditions.map((condition) => (
                <li key={condition}>{condition}</li>
              ))}
            </ul>
          </div>
        )}
        {row.reason !== undefined && (
          <div>
            <h3>{words.reason}</h3>
            <p className="reading as-written">{row.reason}</p>
          </div>
        )}
        <dl className="facts">
          <dt>{texts.cards.parties}</dt>
          <dd>{row.parties}</dd>
          {row.requested !== undefined && (
            <>
              <dt>{texts.cards.decision.requested}</dt>
              <dd>{formatKroner(row.requested)}</dd>
            </>
          )}
          <dt>{words.at}</dt>
          <dd>{[row.body, momentText(texts, row.at)].filter(Boolean).join(', ')}</dd>
          <dt>{receipt.entry}</dt>
          <dd>{formatNumber(row.seq)}</dd>
          <dt>{receipt.hash}</dt>
          <dd className="hash">{row.hash}</dd>
        </dl>
        <p className="links">
          {row.application !== undefined && (
            <a href={href('applications', row.application)}>{texts.decided.page.toApplication}</a>
          )}
          {attends && row.meeting !== undefined && row.case !== undefined && (
            <a href={href('meetings', row.meeting, row.case)}>{texts.decided.page.toCase}</a>
          )}
        </p>
      </div>
    </Box>
  );
};

/** Another of the same matter: what it said, and whether it holds. */
const OtherDecision = ({ row }: { readonly row: LogRow }): ReactElement => {
  const texts = useTexts();
  const { what, amount, replacedHow, at } = row;
  const said = [whatWord(what, texts), amount > 0 && formatKroner(amount)].filter(Boolean).join(' ');
  const note = [replacedHow && texts.decided.noLongerShort[replacedHow], momentText(texts, at)];
  return (
    <li>
      <Status
        {...whatSign(what)}
        word={<a href={href('decisions', row.id)}>{said}</a>}
        note={note.filter(Boolean).join(' · ')}
      />
    </li>
  );
};

/** One decision with all that belongs to it: what it says, its letters, what is followed up, and what came before and after it. */
export const OneDecision = ({ id }: { readonly id: string }): ReactElement => {
  const texts = useTexts();
  const { decided, decisions } = texts;
  const loaded = useAnswer('decision', { id }, ['meetings', 'applications']);
  const row = loaded.value?.row;
  const [correcting, setCorrecting] = useState(false);
  return (
    <Page
      title={row ? row.title || decided.page.heading(row.caseNumber ?? '') : decisions.heading}
      kicker={row && decided.page.heading(row.caseNumber ?? '')}
      crumbs={[{ name: decisions.heading, href: href('decisions') }, { name: row?.caseNumber ?? id }]}
    >
      <Shown loaded={loaded}>
        {(page) => (
          <div className="sections decision-page">
            <Standing page={page} />
            <What page={page} />
            {page.decision && <DecisionLetters page={page} decision={page.decision} />}
            <FollowUpBox page={page} changed={loaded.ask} />
            {page.decision?.mayCorrect && (
              <CorrectDecision
                page={page}
                decision={page.decision}
                open={correcting}
                setOpen={setCorrecting}
                changed={loaded.ask}
              />
            )}
            {page.others.length > 0 && (
              <Box title={decided.page.history}>
                <ul className="plain-list letter-list">
                  {page.others.map((one) => (
                    <OtherDecision key={one.id} row={one} />
                  ))}
                </ul>
              </Box>
            )}
          </div>
        )}
      </Shown>
    </Page>
  );
};
