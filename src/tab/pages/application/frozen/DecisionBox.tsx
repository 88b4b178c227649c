import type { ReactElement } from 'react';
import type { DecisionView } from '../../../../api/contract.js';
import { formatKroner, formatNumber } from '../../../../grant/money.js';
import { outcomeSign } from '../../../parts/applicationStatus.js';
import { Box } from '../../../parts/Box.js';
import { NoLonger } from '../../../parts/NoLonger.js';
import { Status } from '../../../parts/Status.js';
import { momentText } from '../../../parts/when.js';
import { href } from '../../../router.js';
import { useTexts } from '../../../session.js';

/** A recorded decision, as the applicants see it. */
export const DecisionBox = ({ decision }: { readonly decision: DecisionView }): ReactElement => {
  const texts = useTexts();
  const { decision: words, receipt } = texts.form;
  const inPlace = decision.how && texts.decided.inPlaceTitle[decision.how];
  return (
    <Box
      title={words.title}
      aside={<Status pill {...outcomeSign(decision.outcome)} word={texts.status.outcome[decision.outcome]} />}
    >
      <div className="stack">
        <NoLonger decision={decision} />
        {decision.how && (
          <p className="reading">
            {inPlace}: {decision.why}
          </p>
        )}
        {decision.amount > 0 && <p className="figure-large">{formatKroner(decision.amount)}</p>}
        {decision.conditions.length > 0 && (
          <div>
            <h3>{words.conditions}</h3>
            <ul className="reading bullets">
              {decision.conditions.map((condition) => (
                <li key={condition}>{condition}</li>
              ))}
            </ul>
          </div>
        )}
        {decision.reason !== undefined && (
          <div>
            <h3>{words.reason}</h3>
            <p className="reading">{decision.reason}</p>
          </div>
        )}
        <dl className="facts">
          <dt>{words.at}</dt>
          <dd>
            {words.caseNumber(decision.caseNumber)}, {momentText(texts, decision.at)}
          </dd>
          <dt>{receipt.entry}</dt>
          <dd>{formatNumber(decision.seq)}</dd>
          <dt>{receipt.hash}</dt>
          <dd className="hash">{decision.hash}</dd>
        </dl>
        <p>
          <a href={href('decisions', decision.id)}>{texts.decided.page.lettersAndFollowUp}</a>
        </p>
      </div>
    </Box>
  );
};
