import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** RFC 8187: what may stand as it is in a header's extended value. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** An answer that is a file: kept by whoever asked, never opened where the tab is. */
export class FileAnswer {
  constructor(
    readonly name: string,
    readonly type: string,
    readonly bytes: number,
    readonly content: AsyncIterable<Uint8Array>,
  ) {}

  send(reply: FastifyReply): FastifyReply {
    return reply
      .headers({
        'content-type': this.type,
        'content-length': this.bytes,
        'content-disposition': `attachment; filename="${this.name.replace(/[^\w. -]/g, '_')}"; filename*=UTF-8''${encoded(this.name)}`,
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'no-store',
      })
      .send(Readable.from(this.content, { objectMode: false }));
  }
}
