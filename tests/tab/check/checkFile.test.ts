import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { checkFile, type NamingDocument } from '../../../src/tab/check/checkFile.js';

const BYTES = new TextEncoder().encode('%PDF-1.7 a receipt');
const SHA = createHash('sha256').update(BYTES).digest('hex');
const { subtle } = globalThis.crypto;
const fileOf = (bytes: Uint8Array, size = bytes.length) => ({
  size,
  arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
});
const answering = (status: number, body: unknown) => {
  const asked: string[] = [];
  const ask = ((address: string, more?: unknown) => {
    asked.push(address);
    expect(more).toBeUndefined();
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  }) as typeof fetch;
  return { ask, asked };
};

describe('checking a file', () => {
  it('asks for its SHA-256 and nothing else: the file is sent nowhere', async () => {
    const { ask, asked } = answering(200, { known: false });
    expect(await checkFile(fileOf(BYTES), ask, subtle)).toEqual({
      kind: 'answered',
      sha: SHA,
      found: { known: false },
    });
    expect(asked).toEqual([`/api/documents/${SHA}`]);
  });

  it('asks for another where one byte differs', async () => {
    const { ask, asked } = answering(200, { known: false });
    await checkFile(fileOf(Uint8Array.from([...BYTES, 32])), ask, subtle);
    expect(asked[0]).not.toContain(SHA);
  });

  it('reads no file that is larger than any of ours', async () => {
    const { ask, asked } = answering(200, {});
    expect(await checkFile(fileOf(BYTES, 1e9), ask, subtle)).toEqual({ kind: 'tooLarge' });
    expect(asked).toEqual([]);
  });

  it('says what stopped it: too many checks, no answer, no https', async () => {
    expect(await checkFile(fileOf(BYTES), answering(429, {}).ask, subtle)).toEqual({ kind: 'tooOften' });
    expect(await checkFile(fileOf(BYTES), answering(503, {}).ask, subtle)).toEqual({ kind: 'failed' });
    const lost = (() => Promise.reject(new TypeError('lost'))) as typeof fetch;
    expect(await checkFile(fileOf(BYTES), lost, subtle)).toEqual({ kind: 'failed' });
    expect(await checkFile(fileOf(BYTES), lost, undefined)).toEqual({ kind: 'notSecure' });
  });

  describe('after a document that names attachments', () => {
    const of: NamingDocument = {
      known: true,
      kind: 'receipt',
      version: 1,
      at: '2024-11-25T10:32:07.000Z',
      seq: 23,
      hash: 'b'.repeat(64),
      filedSeq: 24,
      checkedAt: '2024-12-01T10:00:00.000Z',
      chain: 'whole',
      attachments: [
        { name: 'Budsjett.xlsx', bytes: 9, sha256: 'd'.repeat(64) },
        { name: 'Plan.pdf', bytes: BYTES.length, sha256: SHA },
      ],
    };

    it('knows one of them here, and asks nobody', async () => {
      const { ask, asked } = answering(200, { known: false });
      expect(await checkFile(fileOf(BYTES), ask, subtle, of)).toEqual({ kind: 'attachment', sha: SHA, number: 2, of });
      expect(asked).toEqual([]);
    });

    it('asks about another file as before, also where one byte differs', async () => {
      const { ask, asked } = answering(200, { known: false });
      const found = await checkFile(fileOf(Uint8Array.from([...BYTES, 32])), ask, subtle, of);
      expect(found).toMatchObject({ kind: 'answered', found: { known: false } });
      expect(asked).toHaveLength(1);
    });

    it('reads files as large as attachments are, and none larger', async () => {
      const { ask } = answering(200, { known: false });
      expect(await checkFile(fileOf(BYTES, 200_000_000), ask, subtle, of)).toMatchObject({ kind: 'attachment' });
      expect(await checkFile(fileOf(BYTES, 1e9), ask, subtle, of)).toEqual({ kind: 'tooLarge' });
    });
  });
});
