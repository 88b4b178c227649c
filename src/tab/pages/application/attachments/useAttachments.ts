import { useEffect, useRef, useState } from 'react';
import type { AttachmentsSaved } from '../../../../api/contract.js';
import type { Attachment } from '../../../../grant/attachment.js';
import type { CallFailure } from '../../../api.js';
import { useSession } from '../../../session.js';
import { useForm } from '../form/formContext.js';

export interface AttachmentActs {
  readonly attachments: readonly Attachment[];
  /** By attachment: why the last thing that was tried with it did not happen. */
  readonly failures: Readonly<Record<string, CallFailure>>;
  readonly removed: Attachment | undefined;
  readonly restoring: boolean;
  readonly take: (saved: AttachmentsSaved) => void;
  readonly remove: (attachment: Attachment) => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly describe: (attachment: Attachment, description: string) => Promise<boolean>;
}

/** The draft's attachments as this page knows them: the server's last answer to it, or what has been read since. */
export const useAttachments = (): AttachmentActs => {
  const { api } = useSession();
  const { view, page } = useForm();
  const inDraft = view.content.attachments;
  const [answered, setAnswered] = useState<readonly Attachment[]>();
  const [failures, setFailures] = useState<Record<string, CallFailure>>({});
  const [removed, setRemoved] = useState<Attachment>();
  const [restoring, setRestoring] = useState(false);
  const read = JSON.stringify(inDraft ?? []);
  const seen = useRef(read);
  // What is read after our own answer and says something else than before is newer: it has that answer in it, and what others have done since.
  useEffect(() => {
    if (seen.current === read) return;
    seen.current = read;
    setAnswered(undefined);
  }, [read]);
  const take = ({ attachments }: AttachmentsSaved): void => setAnswered(attachments);
  const failed = (id: string, failure: CallFailure | undefined): void =>
    setFailures(({ [id]: _before, ...others }) => (failure ? { ...others, [id]: failure } : others));

  const remove = async (attachment: Attachment): Promise<void> => {
    const at = { id: page.id, attachment: attachment.id };
    const answer = await api.send('removeAttachment', at, {});
    failed(attachment.id, answer.ok ? undefined : answer.failure);
    if (!answer.ok) return;
    take(answer.value);
    setRemoved(attachment);
  };
  const restore = async (): Promise<void> => {
    if (!removed) return;
    setRestoring(true);
    const { id, name, description } = removed;
    const body = { name, ...(description !== undefined && { description }) };
    const answer = await api.send('finishUpload', { id: page.id, attachment: id }, body);
    setRestoring(false);
    failed('removed', answer.ok ? undefined : answer.failure);
    if (!answer.ok) return;
    take(answer.value);
    setRemoved(undefined);
  };
  const describe = async ({ id }: Attachment, description: string): Promise<boolean> => {
    const answer = await api.send('describeAttachment', { id: page.id, attachment: id }, { description });
    failed(id, answer.ok ? undefined : answer.failure);
    if (answer.ok) take(answer.value);
    return answer.ok;
  };
  return { attachments: answered ?? inDraft ?? [], failures, removed, restoring, take, remove, restore, describe };
};
