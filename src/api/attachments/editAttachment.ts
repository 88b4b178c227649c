import type { AttachmentsSaved, Requests } from '../contract.js';
import { HttpFailure } from '../httpFailure.js';
import type { Look } from '../reader.js';
import { stopUnwritable } from '../saveDraft.js';
import { surely } from '../surely.js';
import { changeAttachments } from './changeAttachments.js';

/** Takes a file out of the draft. It stays in the drive for a while, so that this can be undone by finishing its upload anew. */
export const removeAttachment = async (look: Look, id: string, attachment: string): Promise<AttachmentsSaved> => {
  const { writer } = await surely(look, (newest) => stopUnwritable(newest, id));
  return changeAttachments(look, id, writer, (before) =>
    before.some((one) => one.id === attachment) ? before.filter((one) => one.id !== attachment) : undefined,
  );
};

/** Says what a file is, or takes that away again. */
export const describeAttachment = async (
  look: Look,
  id: string,
  attachment: string,
  { description }: Requests['describeAttachment'],
): Promise<AttachmentsSaved> => {
  const { writer } = await surely(look, (newest) => stopUnwritable(newest, id));
  let isThere = true;
  const saved = await changeAttachments(look, id, writer, (before) => {
    isThere = before.some((one) => one.id === attachment);
    if (!isThere) return undefined;
    return before.map((one) => {
      if (one.id !== attachment) return one;
      const { description: _before, ...rest } = one;
      return description === '' ? rest : { ...rest, description };
    });
  });
  if (!isThere) throw new HttpFailure(404, 'notFound');
  return saved;
};
