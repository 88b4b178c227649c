import { createHash } from 'node:crypto';
import type { Attachment, AttachmentType } from '../../grant/attachment.js';
import { currentRound } from '../../grant/state.js';
import { textsFor } from '../../texts/textsFor.js';
import { FileAnswer } from '../fileAnswer.js';
import { HttpFailure } from '../httpFailure.js';
import type { Look } from '../reader.js';
import { surely } from '../surely.js';
import { mayReadContent } from '../views/access.js';
import { readContent } from '../views/readContent.js';
import { attachmentFailure } from './attachmentFailure.js';
import { noteChange } from './noteChange.js';

const MIME: Readonly<Record<AttachmentType, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  png: 'image/png',
  jpg: 'image/jpeg',
  json: 'application/json',
};

/** The bytes turned out to be others than those that were hashed. */
class OtherBytes extends Error {}

/** The bytes, the last of them only when all of them are those that were hashed: what differs never arrives whole. */
async function* hashed(stream: AsyncIterable<Uint8Array>, sha256: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let held: Uint8Array | undefined;
  for await (const chunk of stream) {
    hash.update(chunk);
    if (held) yield held;
    held = chunk;
  }
  if (hash.digest('hex') !== sha256) throw new OtherBytes();
  if (held) yield held;
}

/** The same, with its beginning read already: what fails there can still be answered in words. */
const begun = async (bytes: AsyncGenerator<Uint8Array>): Promise<AsyncIterable<Uint8Array>> => {
  const first = await bytes.next();
  return (async function* () {
    if (first.done) return;
    yield first.value;
    yield* bytes;
  })();
};

const changed = async (look: Look, id: string, attachment: Attachment, how: 'changed' | 'gone'): Promise<never> => {
  const { world, reader } = look;
  const application = look.state.applications.get(id);
  const round = application && application.status !== 'draft' ? currentRound(application) : undefined;
  if (!round) throw attachmentFailure(reader, { code: 'changedSince', name: attachment.name });
  await noteChange(world.journal, id, round.version, attachment, how);
  const message = textsFor(reader.language).attachments.changedFrozen(attachment.name);
  throw new HttpFailure(409, 'refused', { refusal: 'attachment.changedSince', message });
};

/** One attachment of what this reader may read, by its id, as a file to keep and never to be shown in the page. */
export const openAttachment = async (look: Look, id: string, wanted: string): Promise<FileAnswer> => {
  const { application } = await surely(look, (newest) => {
    const found = newest.state.applications.get(id);
    const call = found && newest.state.calls.get(found.call);
    if (!found || !call || !mayReadContent(newest, found, call)) throw new HttpFailure(404, 'notFound');
    return { application: found };
  });
  const { content } = await readContent(look, application, true);
  const attachment = content.attachments?.find((one) => one.id === wanted);
  if (!attachment) throw new HttpFailure(404, 'notFound');
  const state = await look.world.seals.look(attachment);
  if (state !== 'whole') return changed(look, id, attachment, state);
  const stream = await look.world.attachments.read(attachment.item);
  if (!stream) return changed(look, id, attachment, 'gone');
  try {
    const content = await begun(hashed(stream, attachment.sha256));
    return new FileAnswer(attachment.name, MIME[attachment.type], attachment.bytes, content);
  } catch (error) {
    if (!(error instanceof OtherBytes)) throw error;
    return changed(look, id, attachment, 'changed');
  }
};
