import type { ReactElement } from 'react';
import type { ApplicationPage } from '../../../../api/contract.js';
import { formatNumber } from '../../../../grant/money.js';
import { Box } from '../../../parts/Box.js';
import { CheckLink } from '../../../parts/CheckLink.js';
import { DownloadDocument } from '../../../parts/DownloadDocument.js';
import { Icon } from '../../../parts/Icon.js';
import { momentText } from '../../../parts/when.js';
import { useTexts } from '../../../session.js';

interface Props {
  readonly page: ApplicationPage;
  readonly receipt: NonNullable<ApplicationPage['receipt']>;
}

/** What proves the submission: number, time, and the hashes of the journal entry and the content. */
export const Receipt = ({ page, receipt }: Props): ReactElement => {
  const texts = useTexts();
  const words = texts.form.receipt;
  return (
    <Box title={words.title}>
      <p className="with-icon">
        <Icon name="tickFilled" tone="good" /> {words.submitted}
      </p>
      <dl className="facts">
        <dt>{words.number}</dt>
        <dd>{formatNumber(receipt.number)}</dd>
        <dt>{words.at}</dt>
        <dd>{momentText(texts, receipt.at)}</dd>
        <dt>{words.entry}</dt>
        <dd>{formatNumber(receipt.seq)}</dd>
        <dt>{words.hash}</dt>
        <dd className="hash">{receipt.hash}</dd>
        {page.version !== undefined && (
          <>
            <dt>{words.version}</dt>
            <dd>{page.version}</dd>
          </>
        )}
        <dt>{words.sha}</dt>
        <dd className="hash">{receipt.sha}</dd>
      </dl>
      <div className="download-row">
        <DownloadDocument
          route="applicationDocument"
          params={{ id: page.id }}
          label={texts.checking.download.application}
        />
        {texts.language !== page.profile.language && (
          <DownloadDocument
            subtle
            route="applicationDocument"
            params={{ id: page.id, language: texts.language }}
            label={texts.checking.download.applicationIn[texts.language]}
          />
        )}
        <CheckLink />
      </div>
    </Box>
  );
};
