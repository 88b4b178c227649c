import { createHash } from 'node:crypto';
import { contentKind, type ContentKind } from './contentKind.js';

/** The directory of a document with five thousand parts is smaller. */
const KEPT_BYTES = 1024 * 1024;

export interface ReadThrough {
  readonly sha256: string;
  readonly bytes: number;
  readonly kind: ContentKind;
}

/** Keeps the last bytes of a stream, and no more. */
class Tail {
  private readonly chunks: Uint8Array[] = [];
  private kept = 0;

  push(chunk: Uint8Array): void {
    this.chunks.push(chunk);
    this.kept += chunk.length;
    while (this.kept - (this.chunks[0]?.length ?? 0) >= KEPT_BYTES) this.kept -= this.chunks.shift()?.length ?? 0;
  }

  bytes(): Buffer {
    return Buffer.concat(this.chunks).subarray(-KEPT_BYTES);
  }
}

/** Reads a file once from end to end: its SHA-256, its size and what it is. Holds two megabytes of it, however large it is. */
export const readThrough = async (stream: AsyncIterable<Uint8Array>): Promise<ReadThrough> => {
  const hash = createHash('sha256');
  const head: Uint8Array[] = [];
  const tail = new Tail();
  let [bytes, inHead] = [0, 0];
  for await (const chunk of stream) {
    hash.update(chunk);
    bytes += chunk.length;
    tail.push(chunk);
    if (inHead >= KEPT_BYTES) continue;
    head.push(chunk);
    inHead += chunk.length;
  }
  const ends = { head: Buffer.concat(head).subarray(0, KEPT_BYTES), tail: tail.bytes(), bytes };
  return { sha256: hash.digest('hex'), bytes, kind: contentKind(ends) };
};
