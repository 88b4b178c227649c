import { randomUUID } from 'node:crypto';
import { cleanName, problemBefore, typeNamed } from '../../grant/attachment.js';
import type { Requests, UploadBegun } from '../contract.js';
import type { Look } from '../reader.js';
import { stopUnwritable } from '../saveDraft.js';
import { surely } from '../surely.js';
import { attachmentFailure } from './attachmentFailure.js';

/** The name of an attachment's file in the drive: nothing of it comes from outside. */
export const fileOf = (attachment: string, name: string): string =>
  `${attachment}.${typeNamed(cleanName(name)) ?? 'file'}`;

/** Opens a session in the drive, and hands out its address: the bytes go there, and never through the app. */
export const beginUpload = async (look: Look, id: string, file: Requests['beginUpload']): Promise<UploadBegun> => {
  await surely(look, (newest) => stopUnwritable(newest, id));
  const already = look.world.drafts.get(id)?.content.attachments?.length ?? 0;
  const problem = problemBefore(file, already);
  if (problem) throw attachmentFailure(look.reader, problem);
  const attachment = randomUUID();
  const { url, expiresAt } = await look.world.attachments.begin(id, fileOf(attachment, file.name));
  return { attachment, uploadUrl: url, expiresAt };
};
