import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Attachment } from '../../grant/attachment.js';
import { useTexts } from '../session.js';
import { MessageLine } from './MessageLine.js';
import { useDownload } from './useDownload.js';

interface Props {
  readonly application: string;
  readonly attachment: Pick<Attachment, 'id' | 'name'>;
}

export const DownloadButton = ({ application, attachment: { id, name } }: Props): ReactElement => {
  const { attachments: words } = useTexts();
  const { busy, failure, download } = useDownload(application, id, name);
  return (
    <>
      <Button size="small" aria-label={words.openNamed(name)} disabledFocusable={busy} onClick={() => void download()}>
        {busy ? words.opening : words.open}
      </Button>
      {failure !== undefined && (
        <MessageLine tone="bad" role="alert">
          {failure}
        </MessageLine>
      )}
    </>
  );
};
