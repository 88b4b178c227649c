import type { ReactElement } from 'react';
import type { Attachment } from '../../grant/attachment.js';
import { DownloadButton } from './DownloadButton.js';
import { useTexts } from '../session.js';

interface Props {
  readonly attachments: readonly Attachment[];
  /** Whose they are: then they can be downloaded. */
  readonly application?: string;
}

/** The attachments as they are frozen: name, kind, size and fingerprint of each, in the order they were attached. */
export const AttachmentsText = ({ attachments, application }: Props): ReactElement => {
  const { attachments: words } = useTexts();
  return (
    <ol className="attachments">
      {attachments.map(({ id, name, type, bytes, sha256, description }, index) => (
        <li key={id} className="attachment">
          <p className="attachment-name">{words.numbered(index + 1, name)}</p>
          {description !== undefined && <p className="reading">{description}</p>}
          <p className="small">{words.about(words.kinds[type], bytes)}</p>
          <p className="small">
            {words.fingerprint}: <span className="hash">{sha256}</span>
          </p>
          {application !== undefined && (
            <div className="attachment-acts">
              <DownloadButton application={application} attachment={{ id, name }} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
};
