import { Button, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { LONGEST_DESCRIPTION, type Attachment } from '../../../../grant/attachment.js';
import { DownloadButton } from '../../../parts/DownloadButton.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { useTexts } from '../../../session.js';
import { useForm } from '../form/formContext.js';
import type { AttachmentActs } from './useAttachments.js';

interface Props {
  readonly attachment: Attachment;
  readonly number: number;
  readonly acts: AttachmentActs;
}

/** A file that is attached: what it is, its fingerprint, and what can be done with it. */
export const AttachmentRow = ({ attachment, number, acts }: Props): ReactElement => {
  const { attachments: words } = useTexts();
  const { page } = useForm();
  const { id, name, type, bytes, sha256, description = '' } = attachment;
  /** While it is being written; afterwards it is what stands in the draft. */
  const [written, setWritten] = useState<string>();
  const leave = async (): Promise<void> => {
    const text = written?.trim();
    if (text === undefined || text === description || (await acts.describe(attachment, text))) setWritten(undefined);
  };
  const failure = acts.failures[id];
  const field = `f-attachments-${id}`;
  return (
    <li className="attachment">
      <p className="attachment-name">{words.numbered(number, name)}</p>
      <p className="small">{words.about(words.kinds[type], bytes)}</p>
      <p className="small">
        {words.fingerprint}: <span className="hash">{sha256}</span>
      </p>
      <label htmlFor={field} className="small">
        {words.description}
      </label>
      <Input
        id={field}
        aria-label={words.describe(name)}
        maxLength={LONGEST_DESCRIPTION}
        value={written ?? description}
        onChange={(_, data) => setWritten(data.value)}
        onBlur={() => void leave()}
      />
      {failure && <MessageLine tone="bad">{failure.message}</MessageLine>}
      <div className="attachment-acts">
        <DownloadButton application={page.id} attachment={attachment} />
        <Button size="small" aria-label={words.removeNamed(name)} onClick={() => void acts.remove(attachment)}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
};
