import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactElement } from 'react';
import { MessageLine } from '../../../parts/MessageLine.js';
import { useTexts } from '../../../session.js';
import { useForm } from '../form/formContext.js';
import { FieldGroup } from '../fields/FieldGroup.js';
import { AttachmentRow } from './AttachmentRow.js';
import { FileDrop } from './FileDrop.js';
import { UploadRow } from './UploadRow.js';
import { percentOf } from './uploadView.js';
import { useAttachments } from './useAttachments.js';
import { useUploads } from './useUploads.js';

const CHOOSE = 'f-attachments-choose';

/** The draft's attachments: chosen or dropped, sent straight to the drive, checked, described, taken out again. */
export const AttachmentsField = (): ReactElement => {
  const { attachments: words, form, tab } = useTexts();
  const acts = useAttachments();
  const { uploads, view } = useUploads(useForm().page.id, acts.take);
  const { said, kept } = view;
  const undo = useId();
  const removed = acts.removed?.id;
  const before = useRef(removed);
  // The button that was pressed is gone: after a removal focus is on the one that undoes it.
  useEffect(() => {
    if (removed !== before.current) document.getElementById(removed === undefined ? CHOOSE : undo)?.focus();
    before.current = removed;
  }, [removed, undo]);
  const spoken =
    said &&
    { started: words.started, done: words.done, failed: words.failedNamed, cancelled: words.cancelled }[said.what](
      said.name,
    );
  return (
    <FieldGroup field="attachments">
      <div className="stack">
        {acts.attachments.length === 0 && view.uploads.length === 0 && <p className="small">{words.none}</p>}
        {acts.attachments.length > 0 && (
          <ol className="attachments" aria-label={form.fields.attachments.label}>
            {acts.attachments.map((attachment, index) => (
              <AttachmentRow key={attachment.id} attachment={attachment} number={index + 1} acts={acts} />
            ))}
          </ol>
        )}
        {acts.removed && (
          <MessageLine
            tone="info"
            role="status"
            actions={
              <Button id={undo} size="small" disabledFocusable={acts.restoring} onClick={() => void acts.restore()}>
                {tab.undo}
              </Button>
            }
          >
            {acts.restoring ? words.restoring(acts.removed.name) : words.removed(acts.removed.name)}
            {acts.failures.removed && ` ${acts.failures.removed.message}`}
          </MessageLine>
        )}
        {view.uploads.length > 0 && (
          <ul className="attachments" aria-label={words.uploads}>
            {view.uploads.map((upload) => (
              <UploadRow key={upload.key} upload={upload} uploads={uploads} />
            ))}
          </ul>
        )}
        {kept.map((one) => (
          <MessageLine
            key={one.attachment}
            tone="warn"
            actions={
              <Button size="small" aria-label={words.dropKeptNamed(one.name)} onClick={() => uploads.dropKept(one)}>
                {words.dropKept}
              </Button>
            }
          >
            {words.again(one.name, percentOf(one))}
          </MessageLine>
        ))}
        <FileDrop id={CHOOSE} add={uploads.add} />
        <p className="unseen" role="status">
          {spoken}
        </p>
      </div>
    </FieldGroup>
  );
};
