import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { checkDocument } from '../../src/api/checkDocument.js';
import { documentFile } from '../../src/api/documents.js';
import type { ApiWorld } from '../../src/api/reader.js';
import { documentPath } from '../../src/grant/filedDocument.js';
import { WorldFault } from '../../src/grant/ports.js';
import type { Event } from '../../src/steps/process.js';
import { alesundsLeader, bystander, haramsLeader, projectLeader, secretary, type Player } from '../support/cast.js';
import { THE_CONTENT } from '../support/endorsedApplication.js';
import { theRegister } from '../support/register.js';
import { callIsOpen, endorses, isSent, starts } from '../support/theCall.js';
import { lookOf, SharedWorld } from './apiWorld.js';

const BYTES = Buffer.from('%PDF-1.7 as it was filed');
const SHA = createHash('sha256').update(BYTES).digest('hex');
const receipt = { kind: 'receipt', application: 'app', version: 1, party: 'haram' } as const;
const filed: Event = { ...receipt, type: 'documentFiled', v: 1, key: 'receipt:app:1:haram', language: 'nn', sha: SHA };
const history = [...theRegister, ...callIsOpen, starts(), isSent(), endorses(haramsLeader, 'haram'), filed];
const asked = { kind: 'receipt', application: 'app', party: 'haram' } as const;

class DriveIsAway extends WorldFault {
  readonly mayRetry = true;
  readonly retryAfterMs = undefined;
}

describe('a document in the tab', () => {
  let rig: SharedWorld;
  let world: ApiWorld;
  beforeEach(async () => {
    rig = new SharedWorld(history);
    world = await rig.instance();
    rig.filed.files.set(documentPath(receipt, SHA), BYTES);
  });
  afterEach(() => rig.stop());
  const fetched = async (who: Player, more = {}) => {
    const file = await documentFile(lookOf(world, who), { ...asked, ...more });
    const chunks: Uint8Array[] = [];
    for await (const chunk of file.content) chunks.push(chunk);
    return { name: file.name, type: file.type, bytes: Buffer.concat(chunks), length: file.bytes };
  };

  it.each([
    ['who writes it', projectLeader],
    ['the leader who answered', haramsLeader],
    ['a leader of another party', alesundsLeader],
    ['the secretariat', secretary],
  ])('is given as it was filed, to %s', async (_who, who) => {
    const { bytes, name } = await fetched(who);
    expect(Buffer.from(bytes).equals(BYTES)).toBe(true);
    expect(name).toBe('receipt-app-v1-haram-nn.pdf');
  });

  it('is not there for whoever may not read the application', async () => {
    await expect(fetched(bystander)).rejects.toMatchObject({ status: 404 });
  });

  it('is not there for a party that has not answered, a version that was never sent, or before it is sent in', async () => {
    await expect(fetched(secretary, { party: 'hf' })).rejects.toMatchObject({ status: 404 });
    await expect(fetched(secretary, { party: '../x' })).rejects.toMatchObject({ status: 404 });
    await expect(fetched(secretary, { version: '2' })).rejects.toMatchObject({ status: 404 });
    const whole = { kind: 'application', application: 'app' } as const;
    await expect(documentFile(lookOf(world, secretary), whole)).rejects.toMatchObject({ status: 404 });
  });

  it('is drawn anew where the drive has lost it or somebody has changed it there', async () => {
    rig.filed.files.set(documentPath(receipt, SHA), Buffer.from('something else'));
    const { bytes } = await fetched(projectLeader);
    expect(Buffer.from(bytes).subarray(0, 8).toString()).toBe('%PDF-1.7');
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  it('is drawn in another language for who asks for it', async () => {
    const { bytes, name } = await fetched(projectLeader, { language: 'en' });
    expect(name).toBe('receipt-app-v1-haram-en.pdf');
    expect(Buffer.from(bytes).equals(BYTES)).toBe(false);
  });

  it('is told to be a PDF, and how long it is', async () => {
    expect(await fetched(projectLeader)).toMatchObject({ type: 'application/pdf', length: BYTES.length });
  });

  describe('whose SHA-256 somebody asks about', () => {
    it('is known as it was filed: party, number, moment and the chain, and nothing more', async () => {
      const found = await checkDocument(world, SHA);
      expect(found).toMatchObject({ known: true, kind: 'receipt', party: 'Haram kommune', version: 1, chain: 'whole' });
      expect(Object.keys(found).sort()).toEqual(
        ['at', 'chain', 'checkedAt', 'filedSeq', 'hash', 'kind', 'known', 'party', 'seq', 'version'].sort(),
      );
    });

    it('names the attachments that the document names, as they were answered to, and nothing else of them', async () => {
      rig.frozen.contents.set(isSent().sha, THE_CONTENT);
      expect(await checkDocument(world, SHA)).toMatchObject({
        attachments: [
          { name: 'Framdriftsplan 2025.pdf', bytes: 482_113, sha256: 'c9'.repeat(32) },
          { name: 'Budsjett & bemanning.xlsx', bytes: 18_944, sha256: 'ca'.repeat(32) },
        ].map((one) => expect.objectContaining(one) as unknown),
      });
      expect(JSON.stringify(await checkDocument(world, SHA))).not.toMatch(/item-|Milepæl|project-leader/);
    });

    it('does not know an attachment by itself: many may have the same file', async () => {
      rig.frozen.contents.set(isSent().sha, THE_CONTENT);
      expect(await checkDocument(world, 'c9'.repeat(32))).toEqual({ known: false });
    });

    it('is checked all the same where the drive does not answer, and names no attachments then', async () => {
      const away: ApiWorld = {
        ...world,
        frozen: { ...world.frozen, read: () => Promise.reject(new DriveIsAway()) },
      };
      const found = await checkDocument(away, SHA);
      expect(found).toMatchObject({ known: true, chain: 'whole' });
      expect(found).not.toHaveProperty('attachments');
    });

    it('is another where one byte differs, and so is what is no SHA-256', async () => {
      const changed = createHash('sha256').update('%PDF-1.7 as it was filed.').digest('hex');
      for (const sha of [changed, SHA.slice(0, 12), '', '../../x'])
        expect(await checkDocument(world, sha)).toEqual({ known: false });
    });

    it('says where the chain does not hold', async () => {
      const broken = (seq: number): ApiWorld => ({
        ...world,
        verified: () => Promise.resolve({ at: '2024-11-25T11:00:00Z', firstBad: { seq, reason: 'x' } }),
      });
      expect(await checkDocument(broken(1), SHA)).toMatchObject({ known: true, chain: 'broken' });
      expect(await checkDocument(broken(9999), SHA)).toMatchObject({ known: true, chain: 'brokenLater' });
    });
  });
});
