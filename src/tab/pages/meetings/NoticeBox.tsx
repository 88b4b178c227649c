import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MeetingPage } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Box } from '../../parts/Box.js';
import { DownloadDocument } from '../../parts/DownloadDocument.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { momentText } from '../../parts/when.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';

interface Props {
  readonly page: MeetingPage;
  readonly ask: () => void;
}

/** Whether the members have been called, by what, and whether that still holds. */
export const NoticeBox = ({ page, ask }: Props): ReactElement => {
  const texts = useTexts();
  const { notice: words, files } = texts.agenda;
  const act = useAct('sendNotice');
  const { notice } = page;
  const send = async (): Promise<void> => {
    if (await act.perform({ id: page.id }, {})) ask();
  };
  return (
    <Box level={3} title={words.heading} className="stack">
      <p>{notice ? words.sent(momentText(texts, notice.at), notice.count) : words.none}</p>
      {notice?.changedSince === true && page.mayEdit && <MessageLine tone="warn">{words.changed}</MessageLine>}
      {page.mayEdit && (!notice || notice.changedSince) && (
        <div className="buttons">
          <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void send()}>
            {notice ? words.again : words.send}
          </Button>
        </div>
      )}
      <ActFailure failure={act.failure} />
      <DownloadDocument subtle route="meetingDocument" params={{ id: page.id }} label={files.agendaPdf} />
      <DownloadDocument
        subtle
        route="meetingDocument"
        params={{ id: page.id, format: 'docx' }}
        label={files.agendaDocx}
      />
    </Box>
  );
};
