import type { ReactElement } from 'react';
import { FIELDS } from '../../../../grant/application.js';
import { cleanName } from '../../../../grant/attachment.js';
import { href } from '../../../router.js';
import { useTexts } from '../../../session.js';
import { useUploadsView } from '../attachments/useUploads.js';
import { useForm } from './formContext.js';

/** What became of the file that the draft was made from: it is on its way, it is attached, or why it is not. */
export const OriginalFile = ({ file }: { readonly file: string }): ReactElement => {
  const { fromFile: words } = useTexts();
  const { page, view } = useForm();
  const name = cleanName(file);
  const upload = useUploadsView(page.id).uploads.find((one) => cleanName(one.name) === name);
  const isAttached = (view.content.attachments ?? []).some((one) => one.name === name);
  const reason = upload?.state.kind === 'failed' ? upload.state.reason : undefined;
  const said = isAttached
    ? words.fileKept
    : reason !== undefined
      ? words.fileNotKept(reason)
      : upload && words.fileOnItsWay;
  return (
    <div role="status">
      {said !== undefined && (
        <p>
          {said} <a href={href('applications', page.id, FIELDS.attachments.part)}>{words.toAttachments}</a>
        </p>
      )}
    </div>
  );
};
