import { useEffect, useRef, type ReactElement } from 'react';
import type { ApplicationPage } from '../../../api/contract.js';
import { CheckLink } from '../../parts/CheckLink.js';
import { DownloadDocument } from '../../parts/DownloadDocument.js';
import { Icon } from '../../parts/Icon.js';
import { answerSign } from '../../parts/applicationStatus.js';
import { whenText } from '../../parts/when.js';
import { useSession } from '../../session.js';
import { endedText } from './endedRound.js';
import type { Given } from './given.js';

interface Props {
  readonly page: ApplicationPage;
  readonly given: Given;
  /** Given just now: the heading takes focus, in the place of the button that was pressed. */
  readonly fresh: boolean;
}

const LENGTH_OF_MARK = 12;

/** The answer as it stands in the journal: what, when, which number, for which content. */
export const Answered = ({ page, given, fresh }: Props): ReactElement => {
  const { texts, now, me } = useSession();
  const { answered } = texts.endorsing;
  const { youAskForChanges, next } = texts.round.answer;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fresh) heading.current?.focus();
  }, [fresh]);
  const { answer, at, seq, kept } = given;
  // A «yes» to a round that has ended counts no more than the round does.
  const over = answer === 'endorsed' ? endedText(page, page.profile, texts) : undefined;
  const sign = answerSign(answer);
  // Known once the page has been read again: then the receipt can be drawn too.
  const party = page.answers.find((one) => one.seq === seq && one.by?.id === me.person?.id)?.party;
  return (
    <section className="box stack">
      <h2 ref={heading} tabIndex={-1} className="with-icon">
        <Icon name={sign.icon} tone={sign.tone} />
        {answer === 'changesRequested' ? youAskForChanges : answered[answer]}
      </h2>
      <p>{answered.receipt(at && whenText(texts, at, now()), seq)}</p>
      {kept && at !== undefined && <p>{texts.round.card.kept(whenText(texts, at, now()))}</p>}
      <p>{over ?? (answer === 'changesRequested' ? next : answered.next[answer])}</p>
      {answer === 'endorsed' && party !== undefined && (
        <DownloadDocument
          route="receiptDocument"
          params={{ id: page.id, party }}
          label={texts.checking.download.receipt}
        />
      )}
      {answer === 'endorsed' && (
        <p className="small">
          <CheckLink />
        </p>
      )}
      {page.version !== undefined && page.sha !== undefined && (
        <p className="small">{answered.content(page.version, page.sha.slice(0, LENGTH_OF_MARK))}</p>
      )}
    </section>
  );
};
