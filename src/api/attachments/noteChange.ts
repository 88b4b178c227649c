import type { Attachment } from '../../grant/attachment.js';
import type { ApplicationId, ChangedAttachment } from '../../grant/state.js';
import { CLOCK } from '../../grant/step.js';
import type { ApiWorld } from '../reader.js';

/** Enters in the journal that a frozen file is another. The id is fixed, so any number of instances may notice it. */
export const noteChange = async (
  journal: ApiWorld['journal'],
  application: ApplicationId,
  version: number,
  { id: attachment, name, sha256 }: Pick<Attachment, 'id' | 'name' | 'sha256'>,
  how: ChangedAttachment['how'],
): Promise<void> => {
  await journal.perform({
    id: `attachmentChanged:${application}:${version}:${attachment}`,
    actor: CLOCK,
    command: { type: 'noteAttachmentChange', application, version, attachment, name, sha256, how },
  });
};
