import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Seals } from '../src/api/attachments/seals.js';
import type { ApiWorld } from '../src/api/reader.js';
import { AttachmentCare } from '../src/attachmentCare.js';
import type { Attachment } from '../src/grant/attachment.js';
import { FILLED } from './support/filledApplication.js';
import { AN_ORDINARY_DAY } from './support/given.js';
import { quickClock } from './support/grantJournal.js';
import { theRegister } from './support/register.js';
import { pdfFile } from './support/sampleFiles.js';
import { callIsOpen, isSent, starts } from './support/theCall.js';
import { SharedWorld } from './api/apiWorld.js';

const SHA = 'c'.repeat(64);
const HOUR = 3_600_000;

describe('looking after the attachments', () => {
  let shared: SharedWorld;
  let world: ApiWorld;
  let care: AttachmentCare;
  let nowMs = 0;
  const told: string[] = [];

  const attachment = (item: string, content: Buffer): Attachment => ({
    id: `of-${item}`,
    name: 'Plan.pdf',
    bytes: content.length,
    type: 'pdf',
    sha256: createHash('sha256').update(content).digest('hex'),
    item,
    eTag: `"{${item}},1"`,
    addedBy: 'project-leader',
    addedAt: AN_ORDINARY_DAY,
  });
  const put = (application: string, name: string): Attachment =>
    attachment(shared.files.upload(application, `${name}.pdf`, pdfFile(name)), pdfFile(name));
  const draftWith = (application: string, ...attachments: Attachment[]) =>
    shared.drafts.store({ application, call: 'autumn', content: { ...FILLED, attachments }, status: 'draft' });
  const roundOf = () => world.journal.read().state.applications.get('sent')?.rounds[0];
  let frozen: Attachment;

  beforeEach(async () => {
    const history = [
      ...theRegister,
      ...callIsOpen,
      starts(),
      starts('sent'),
      isSent({ application: 'sent', sha: SHA }),
    ];
    shared = new SharedWorld(history, [], quickClock(20));
    world = await shared.instance();
    frozen = put('sent', 'frozen');
    shared.frozen.contents.set(SHA, { ...FILLED, attachments: [frozen] });
    draftWith('sent');
    nowMs = 0;
    told.length = 0;
    care = new AttachmentCare({
      ...world,
      files: shared.files,
      seals: new Seals(shared.files),
      log: (message) => told.push(message),
      now: () => nowMs,
    });
  });
  afterEach(() => shared.stop());

  it('notices a frozen file that was edited, once', async () => {
    await care.pass();
    expect(roundOf()?.ended).toBeUndefined();
    shared.files.edit(frozen.item, pdfFile('edited'));
    await care.pass();
    await care.pass();
    expect(roundOf()?.changedAttachments?.map(({ attachment: id, how }) => [id, how])).toEqual([
      [frozen.id, 'changed'],
    ]);
    expect(roundOf()?.ended).toBe('attachmentChanged');
  });

  it('notices one that is gone, and minds no new eTag over the same bytes, which it reads once', async () => {
    let reads = 0;
    shared.files.onRead = () => (reads += 1);
    shared.files.edit(frozen.item);
    await care.pass();
    await care.pass();
    expect([reads, roundOf()?.ended]).toEqual([1, undefined]);
    await shared.files.remove(frozen.item);
    await care.pass();
    expect(roundOf()?.changedAttachments?.[0]?.how).toBe('gone');
  });

  it('takes away, after hours, what belongs to no draft and to nothing that was frozen', async () => {
    const [kept, removed] = [put('app', 'kept'), put('app', 'removed')];
    draftWith('app', kept);
    await care.pass();
    nowMs = 5 * HOUR;
    await care.pass();
    expect(shared.files.files.has(removed.item)).toBe(true);
    nowMs = 7 * HOUR;
    await care.pass();
    expect([...shared.files.files.keys()]).toEqual([frozen.item, kept.item]);
  });

  it('begins to count anew where a file was put back meanwhile', async () => {
    const file = put('app', 'again');
    draftWith('app');
    await care.pass();
    draftWith('app', file);
    nowMs = 7 * HOUR;
    await care.pass();
    draftWith('app');
    await care.pass();
    expect(shared.files.files.has(file.item)).toBe(true);
  });

  it('takes nothing where a frozen version cannot be read, nor of an application it does not know', async () => {
    const orphan = put('sent', 'orphan');
    const stranger = put('unknown', 'x');
    shared.frozen.contents.delete(SHA);
    await care.pass();
    nowMs = 100 * HOUR;
    await care.pass();
    expect([frozen, orphan, stranger].every(({ item }) => shared.files.files.has(item))).toBe(true);
  });
});
