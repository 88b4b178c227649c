import {
  cleanName,
  largestOf,
  MOST_ATTACHMENTS,
  problemBefore,
  typeNamed,
  type Attachment,
  type AttachmentProblem,
  type AttachmentType,
} from '../../grant/attachment.js';
import type { StoredFile } from '../../grant/attachmentFiles.js';
import { WorldFault } from '../../grant/ports.js';
import type { AttachmentsSaved, Requests } from '../contract.js';
import { HttpFailure } from '../httpFailure.js';
import type { Look } from '../reader.js';
import { stopUnwritable } from '../saveDraft.js';
import { surely } from '../surely.js';
import { attachmentFailure } from './attachmentFailure.js';
import { fileOf } from './beginUpload.js';
import { changeAttachments } from './changeAttachments.js';
import type { ContentKind } from './contentKind.js';
import { readThrough } from './readThrough.js';

/** SharePoint may write into a new Office file itself: then it is read once more. */
const MOST_READINGS = 3;

const problemOf = (named: AttachmentType, found: ContentKind): AttachmentProblem | undefined => {
  if (found === named) return undefined;
  if (found === 'macros') return { code: 'macros' };
  if (found === 'locked') return { code: 'locked', named };
  return found === 'unknown' ? { code: 'notWhatItSays', named } : { code: 'otherType', named, found };
};

/** What is refused does not stay in the drive. */
const refuse = async ({ world, reader }: Look, { item }: StoredFile, problem: AttachmentProblem): Promise<never> => {
  try {
    await world.attachments.remove(item);
  } catch (error) {
    // It belongs to no draft: the cleaning takes it.
    if (!(error instanceof WorldFault)) throw error;
    world.log('A refused file could not be removed at once', error);
  }
  throw attachmentFailure(reader, problem);
};

type Checked = Pick<Attachment, 'bytes' | 'type' | 'sha256' | 'item' | 'eTag'>;

/** Reads the file through as it lies in the drive: only what the server has counted counts. */
const checked = async (look: Look, id: string, file: string, named: AttachmentType): Promise<Checked> => {
  const { attachments } = look.world;
  for (let readings = 0; readings < MOST_READINGS; readings += 1) {
    const stored = await attachments.find(id, file);
    const stream = stored && (await attachments.read(stored.item));
    if (!stored || !stream) throw attachmentFailure(look.reader, { code: 'notUploaded' });
    if (stored.hasMalware) return refuse(look, stored, { code: 'malware' });
    const most = largestOf(named);
    if (stored.bytes > most) return refuse(look, stored, { code: 'tooLarge', bytes: stored.bytes, most });
    const { sha256, bytes, kind } = await readThrough(stream);
    if ((await attachments.get(stored.item))?.eTag !== stored.eTag) continue;
    const problem: AttachmentProblem | undefined = bytes === 0 ? { code: 'empty' } : problemOf(named, kind);
    if (problem) return refuse(look, stored, problem);
    return { bytes, type: named, sha256, item: stored.item, eTag: stored.eTag };
  }
  throw new HttpFailure(503, 'worldAway');
};

const attach = async (
  look: Look,
  id: string,
  attachment: string,
  { name, description }: Requests['finishUpload'],
): Promise<AttachmentsSaved> => {
  const { writer } = await surely(look, (newest) => stopUnwritable(newest, id));
  const known = look.world.drafts.get(id)?.content.attachments?.some((one) => one.id === attachment);
  if (known) return changeAttachments(look, id, writer, () => undefined);
  const shown = cleanName(name);
  const named = typeNamed(shown);
  const early = problemBefore({ name, bytes: 1 }, 0);
  if (early || named === undefined) throw attachmentFailure(look.reader, early ?? { code: 'typeNotAllowed' });
  const content = await checked(look, id, fileOf(attachment, name), named);
  const added: Attachment = {
    id: attachment,
    name: shown,
    ...content,
    addedBy: writer,
    addedAt: look.world.journal.now() ?? look.now,
    ...(description && { description }),
  };
  let refused: AttachmentProblem | undefined;
  const answer = await changeAttachments(look, id, writer, (before) => {
    const same = before.find(({ sha256 }) => sha256 === added.sha256);
    if (before.some((one) => one.id === attachment)) return undefined;
    refused = same
      ? { code: 'sameContent', name: same.name }
      : before.length >= MOST_ATTACHMENTS
        ? { code: 'tooMany', most: MOST_ATTACHMENTS }
        : undefined;
    return refused ? undefined : [...before, added];
  });
  if (refused) return refuse(look, { item: content.item, file: '', eTag: '', bytes: 0, hasMalware: false }, refused);
  return answer;
};

/** Checks under way at this instance: who lost the answer and asks again waits for the same reading. */
const underWay = new Map<string, Promise<AttachmentsSaved>>();

/**
 * Makes an uploaded file an attachment: reads it once from the drive, checks what it is and hashes it; only then it stands in the
 * draft. Asked again with the same attachment it answers what stands.
 */
export const finishUpload = (
  look: Look,
  id: string,
  attachment: string,
  body: Requests['finishUpload'],
): Promise<AttachmentsSaved> => {
  const key = `${look.reader.actor} ${id} ${attachment}`;
  const running = underWay.get(key);
  if (running) return running;
  const started = attach(look, id, attachment, body).finally(() => underWay.delete(key));
  underWay.set(key, started);
  return started;
};
