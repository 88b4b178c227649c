import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readThrough } from '../../src/api/attachments/readThrough.js';
import type { AttachmentFiles } from '../../src/grant/attachmentFiles.js';
import { Unavailable } from '../../src/sharepoint/faults.js';
import { createGraph } from '../../src/sharepoint/graphClient.js';
import { givenToken } from '../../src/sharepoint/graphToken.js';
import { provision } from '../../src/sharepoint/provision.js';
import { connectSite } from '../../src/sharepoint/site.js';
import { Upload } from '../../src/tab/pages/application/attachments/Upload.js';
import type { KeptUpload } from '../../src/tab/pages/application/attachments/uploadKeep.js';
import { FRAGMENT_BYTES } from '../../src/tab/pages/application/attachments/uploadSession.js';
import type { UploadDoor } from '../../src/tab/pages/application/attachments/uploadView.js';
import { startEmbeddedTenant, type EmbeddedTenant } from '../support/embeddedTenant.js';
import { officeFile, pdfFile } from '../support/sampleFiles.js';

const dist = resolve(process.env.SEMJE_DIST ?? 'dist');
const large = Buffer.concat([pdfFile(), Buffer.alloc(2 * FRAGMENT_BYTES, ' '), Buffer.from('\n%%EOF\n')]);

describe('attachments in the drive', () => {
  let tenant: EmbeddedTenant;
  let files: AttachmentFiles;
  let kept: KeptUpload[] = [];
  const sessions: string[] = [];

  /** An instance of the app that has just been started. */
  const started = async (): Promise<AttachmentFiles> => {
    const token = givenToken(await tenant.token('app', 'graph'));
    return (await connectSite({ origin: tenant.origin, siteId: tenant.siteId, token })).attachments('acts');
  };
  beforeAll(async () => {
    tenant = await startEmbeddedTenant(dist);
    const admin = createGraph({ origin: tenant.origin, token: givenToken(await tenant.token('admin', 'graph')) });
    await provision(admin, tenant.siteId, () => undefined);
    files = await started();
  }, 60_000);
  afterAll(() => tenant?.stop());

  /** As a browser on the tab's page does it, but that it waits for nothing. */
  const door = (): UploadDoor => ({
    begin: async () => {
      const attachment = `a${sessions.length + 1}`;
      sessions.push(attachment);
      const { url, expiresAt } = await files.begin('app', `${attachment}.pdf`);
      return { ok: true, value: { attachment, uploadUrl: url, expiresAt } };
    },
    finish: async (attachment) =>
      (await files.find('app', `${attachment}.pdf`))
        ? { ok: true, value: { attachments: [], etag: '' } }
        : { ok: false, failure: { kind: 'refused', code: 'attachment.notUploaded', message: '' } },
    fetch: (address, init) =>
      fetch(address, { ...init, headers: { ...init?.headers, origin: 'http://localhost:3978' } }),
    keep: {
      all: () => kept,
      put: (upload) => (kept = [...kept.filter((one) => one.attachment !== upload.attachment), upload]),
      drop: (attachment) => (kept = kept.filter((one) => one.attachment !== attachment)),
    },
    words: { noSpace: '', stopped: '', unreadable: '' },
    saved: () => undefined,
    sleep: () => Promise.resolve(),
    now: () => 0,
  });
  const file = (content: Buffer): File => new File([new Uint8Array(content)], 'Plan.pdf', { lastModified: 1 });
  const hashIn = async (attachment: string) => {
    const { item = '' } = (await files.find('app', `${attachment}.pdf`)) ?? {};
    const stream = await files.read(item);
    return stream && (await readThrough(stream));
  };

  it('come whole through a 503 and a lost answer in the middle, in one session', async () => {
    await tenant.fault({ match: { kind: 'upload', method: 'PUT', nth: 2 }, status: 503, times: 1 });
    await tenant.fault({ match: { kind: 'upload', method: 'PUT', nth: 3 }, dropAfterCommit: true, times: 1 });
    const upload = new Upload(file(large), door(), () => undefined);
    await upload.run();
    await tenant.clearFaults();
    expect([upload.view.state.kind, sessions]).toEqual(['done', ['a1']]);
    const sha256 = createHash('sha256').update(large).digest('hex');
    expect(await hashIn('a1')).toEqual({ sha256, bytes: large.length, kind: 'pdf' });
  }, 60_000);

  it('go on where they were after the app was restarted and the page was loaded anew', async () => {
    const first: Upload = new Upload(file(large), door(), () => {
      if (first.view.sent >= FRAGMENT_BYTES && first.view.state.kind === 'sending') first.pause();
    });
    await first.run();
    expect(kept.map(({ attachment, sent }) => [attachment, sent])).toEqual([['a2', FRAGMENT_BYTES]]);
    files = await started();
    const again = new Upload(file(large), door(), () => undefined);
    await again.run();
    expect([again.view.state.kind, sessions, kept]).toEqual(['done', ['a1', 'a2'], []]);
    expect((await hashIn('a2'))?.bytes).toBe(large.length);
  }, 60_000);

  it('leave nothing where they are cancelled', async () => {
    const upload: Upload = new Upload(file(large), door(), () => {
      if (upload.view.sent >= FRAGMENT_BYTES && upload.view.state.kind === 'sending') void upload.cancel();
    });
    await upload.run();
    expect([upload.view.state.kind, await files.find('app', 'a3.pdf'), kept]).toEqual(['cancelled', undefined, []]);
  }, 60_000);

  it('are found by application, have a new eTag when somebody writes them, and are removed once', async () => {
    expect(await files.applications()).toEqual(['app']);
    expect((await files.filesOf('app')).map(({ file: name, bytes }) => [name, bytes])).toEqual([
      ['a1.pdf', large.length],
      ['a2.pdf', large.length],
    ]);
    expect(await files.filesOf('nobody')).toEqual([]);
    const before = await files.find('app', 'a1.pdf');
    const token = await tenant.token('app', 'graph');
    const address = `${tenant.origin}/v1.0/sites/${tenant.siteId}/drive/items/${before?.item}/content`;
    const body = new Uint8Array(officeFile('docx'));
    await fetch(address, { method: 'PUT', headers: { authorization: `Bearer ${token}` }, body });
    const after = await files.get(before?.item ?? '');
    expect([after?.item === before?.item, after?.eTag === before?.eTag]).toEqual([true, false]);
    await files.remove(after?.item ?? '', before?.eTag);
    expect(await files.get(after?.item ?? '')).toBeDefined();
    await files.remove(after?.item ?? '');
    await files.remove(after?.item ?? '');
    expect([await files.get(after?.item ?? ''), await files.read(after?.item ?? '')]).toEqual([undefined, undefined]);
  }, 60_000);

  it('say that the world failed where the bytes stop in the middle', async () => {
    const { item = '' } = (await files.find('app', 'a2.pdf')) ?? {};
    await tenant.fault({ match: { path: 'download.aspx' }, truncate: true, times: 1 });
    const stream = await files.read(item);
    await expect(readThrough(stream!)).rejects.toBeInstanceOf(Unavailable);
    await tenant.fault({ match: { path: 'download.aspx' }, status: 503, times: 1 });
    await expect(files.read(item)).rejects.toBeInstanceOf(Unavailable);
  }, 60_000);
});
