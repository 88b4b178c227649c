import { createHash } from 'node:crypto';
import type { Attachment } from '../../grant/attachment.js';
import type { AttachmentFiles } from '../../grant/attachmentFiles.js';

export type SealState = 'whole' | 'changed' | 'gone';
type Sealed = Pick<Attachment, 'item' | 'eTag' | 'sha256'>;

const hashOf = async (stream: AsyncIterable<Uint8Array>): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of stream) hash.update(chunk);
  return hash.digest('hex');
};

/**
 * Whether a file is still the one that was hashed. Its eTag tells cheaply that it may not be; whether it is so its bytes tell, since
 * SharePoint gives a new eTag for a new name or a column as well. What was found of an eTag is remembered.
 */
export class Seals {
  private readonly found = new Map<string, SealState>();

  constructor(private readonly files: AttachmentFiles) {}

  async look({ item, eTag, sha256 }: Sealed): Promise<SealState> {
    const now = await this.files.get(item);
    if (!now) return 'gone';
    if (now.hasMalware) return 'changed';
    if (now.eTag === eTag) return 'whole';
    const key = `${item} ${now.eTag} ${sha256}`;
    const known = this.found.get(key);
    if (known) return known;
    const stream = await this.files.read(item);
    if (!stream) return 'gone';
    const state: SealState = (await hashOf(stream)) === sha256 ? 'whole' : 'changed';
    this.found.set(key, state);
    return state;
  }
}
