import type { Attachment } from '../../grant/attachment.js';
import type { PersonId } from '../../grant/people.js';
import type { AttachmentsSaved } from '../contract.js';
import { lookAt, type Look } from '../reader.js';
import { stopUnwritable } from '../saveDraft.js';
import { personView } from '../views/personViews.js';

/** The list as it shall be, or undefined where it may stay as it is. */
type Change = (attachments: readonly Attachment[]) => readonly Attachment[] | undefined;

/**
 * Changes the draft's attachments on top of whatever stands there when it is written, together with what others are writing:
 * nobody's upload is lost to another's.
 */
export const changeAttachments = async (
  look: Look,
  id: string,
  writer: PersonId,
  change: Change,
): Promise<AttachmentsSaved> => {
  const { world, reader } = look;
  const { etag, content, savedAt, savedBy } = await world.rooms.changeField(
    id,
    'attachments',
    (before = []) => change(before),
    writer,
    () => void stopUnwritable(lookAt(world, reader), id),
  );
  return {
    attachments: content.attachments ?? [],
    etag,
    ...(savedAt !== undefined && { savedAt }),
    ...(savedBy !== undefined && { savedBy: personView(look, savedBy) }),
  };
};
