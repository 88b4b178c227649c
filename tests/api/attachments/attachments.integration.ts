import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApplicationPage, AttachmentsSaved, UploadBegun } from '../../../src/api/contract.js';
import type { Attachment } from '../../../src/grant/attachment.js';
import type { Event } from '../../../src/steps/process.js';
import {
  alesundsLeader,
  bystander,
  chair,
  clinicHead,
  haramsLeader,
  hospitalContact,
  projectLeader,
  secretary,
} from '../../support/cast.js';
import { FILLED } from '../../support/filledApplication.js';
import { AN_ORDINARY_DAY } from '../../support/given.js';
import { theRegister } from '../../support/register.js';
import { macroFile, officeFile, oldOfficeFile, pdfFile, pngFile } from '../../support/sampleFiles.js';
import { callIsOpen, ENDORSERS, isSent, starts } from '../../support/theCall.js';
import { ApiRig, bound, failureIn, UPLOADS, type ApiAnswer } from '../apiRig.js';

const PEOPLE = [secretary, projectLeader, hospitalContact, alesundsLeader, haramsLeader, clinicHead, chair, bystander];
const SHA = 'c'.repeat(64);
const history: Event[] = [
  ...theRegister,
  ...PEOPLE.map(bound),
  ...callIsOpen,
  ...['app', 'sent', 'two', 'sending'].map((id) => starts(id)),
  isSent({ application: 'sent', sha: SHA }),
];
const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const rig = new ApiRig(history, AN_ORDINARY_DAY, { limit: () => 0 });

const attached = (id: string, item: string, content: Buffer, name = 'Plan.pdf'): Attachment => ({
  id,
  name,
  bytes: content.length,
  type: 'pdf',
  sha256: hashOf(content),
  item,
  eTag: `"{${item}},1"`,
  addedBy: projectLeader.id,
  addedAt: AN_ORDINARY_DAY,
});

beforeAll(async () => {
  await rig.start();
  for (const application of ['app', 'two', 'sending'])
    rig.drafts.store({ application, call: 'autumn', content: FILLED, status: 'draft', savedBy: projectLeader.id });
  const item = rig.files.upload('sent', 'frozen.pdf', pdfFile('frozen'));
  rig.frozen.contents.set(SHA, {
    ...FILLED,
    attachments: [attached('frozen', item, pdfFile('frozen'), 'Avtale «1».pdf')],
  });
});
afterAll(() => rig.stop());

const begin = (body: object, who = projectLeader, id = 'app') =>
  rig.as<UploadBegun>(who, `POST /api/applications/${id}/uploads`, body);
const finish = (attachment: string, name: string, who = projectLeader, id = 'app') =>
  rig.as<AttachmentsSaved>(who, `POST /api/applications/${id}/attachments/${attachment}`, { name });
const upload = async (name: string, content: Buffer, id = 'app') => {
  const { body } = await begin({ name, bytes: content.length }, projectLeader, id);
  const file = rig.files.begun.at(-1)?.split('/')[1] ?? '';
  const item = rig.files.upload(id, file, content);
  return { attachment: body.attachment, item, answer: await finish(body.attachment, name, projectLeader, id) };
};
const refusal = (answer: ApiAnswer): unknown[] => [answer.status, failureIn(answer).code];
const inDraft = (id = 'app') => rig.drafts.get(id)?.content.attachments ?? [];

describe('attaching a file', () => {
  it('opens a session under a name that the server makes, and hands out nothing but its address', async () => {
    const { status, body } = await begin({ name: 'Årsplan “2025”.PDF', bytes: 10 });
    expect(status).toBe(200);
    expect(Object.keys(body).sort()).toEqual(['attachment', 'expiresAt', 'uploadUrl']);
    expect(body.uploadUrl).toMatch(new RegExp(`^${UPLOADS}/`));
    expect(rig.files.begun.at(-1)).toBe(`app/${body.attachment}.pdf`);
  });

  it('reads it back, hashes it, and only then it stands in the draft', async () => {
    const { attachment, item, answer } = await upload('Plan.pdf', pdfFile());
    expect(answer.status).toBe(200);
    expect(inDraft()).toEqual([{ ...attached(attachment, item, pdfFile()), addedAt: inDraft()[0]?.addedAt }]);
    expect(answer.body.attachments).toEqual(inDraft());
    const again = await finish(attachment, 'Plan.pdf');
    expect([again.status, inDraft().length]).toEqual([200, 1]);
  });

  it('keeps two of the same name apart, and says where the very same file lies already', async () => {
    const other = await upload('Plan.pdf', pdfFile('another'));
    expect([other.answer.status, inDraft().map(({ name }) => name)]).toEqual([200, ['Plan.pdf', 'Plan.pdf']]);
    const same = await upload('Kopi.pdf', pdfFile());
    expect(refusal(same.answer as never)).toEqual([422, 'attachment.sameContent']);
    expect(failureIn(same.answer as never).message).toBe('Den same fila ligg alt ved, som «Plan.pdf».');
    expect(rig.files.files.has(same.item)).toBe(false);
  });

  it.each([
    ['empty', { name: 'Plan.pdf', bytes: 0 }],
    ['tooLarge', { name: 'Plan.pdf', bytes: 250 * 1024 * 1024 + 1 }],
    ['nameHasPath', { name: String.raw`..\..\x.pdf`, bytes: 1 }],
    ['nameTooLong', { name: `${'x'.repeat(300)}.pdf`, bytes: 1 }],
    ['typeNotAllowed', { name: 'a.pdf.exe', bytes: 1 }],
  ])('is refused before a byte is sent: %s', async (code, body) => {
    const before = rig.files.begun.length;
    expect(refusal((await begin(body)) as never)).toEqual([422, `attachment.${code}`]);
    expect(rig.files.begun.length).toBe(before);
  });

  it.each([
    ['macros', 'Brev.docx', macroFile()],
    ['locked', 'Brev.docx', oldOfficeFile()],
    ['otherType', 'Bilete.pdf', pngFile()],
    ['otherType', 'Ark.xlsx', officeFile('docx')],
    ['notWhatItSays', 'Program.pdf', Buffer.from('MZ program')],
    ['empty', 'Tom.pdf', Buffer.alloc(0)],
  ])('is refused by what it holds, and does not stay in the drive: %s (%s)', async (code, name, content) => {
    const before = inDraft();
    const { attachment } = (await begin({ name, bytes: 5 })).body;
    const item = rig.files.upload('app', rig.files.begun.at(-1)?.split('/')[1] ?? '', content);
    expect(refusal((await finish(attachment, name)) as never)).toEqual([422, `attachment.${code}`]);
    expect([rig.files.files.has(item), inDraft()]).toEqual([false, before]);
  });

  it('is refused where SharePoint has found something in it, or it never came', async () => {
    const { attachment } = (await begin({ name: 'Plan.pdf', bytes: 5 })).body;
    expect(refusal((await finish(attachment, 'Plan.pdf')) as never)).toEqual([422, 'attachment.notUploaded']);
    rig.files.upload('app', `${attachment}.pdf`, pdfFile('sick'), true);
    expect(refusal((await finish(attachment, 'Plan.pdf')) as never)).toEqual([422, 'attachment.malware']);
  });

  it('loses none where two people finish at once, and reads a file once for one who asks twice', async () => {
    const [one, other] = [pdfFile('one'), pdfFile('other')];
    const begun = [
      await begin({ name: 'A.pdf', bytes: 1 }, projectLeader, 'two'),
      await begin({ name: 'B.pdf', bytes: 1 }, projectLeader, 'two'),
    ];
    const [a = '', b = ''] = begun.map(({ body }) => body.attachment);
    rig.files.upload('two', `${a}.pdf`, one);
    rig.files.upload('two', `${b}.pdf`, other);
    let reads = 0;
    rig.files.onRead = () => (reads += 1);
    await Promise.all([
      finish(a, 'A.pdf', projectLeader, 'two'),
      finish(a, 'A.pdf', projectLeader, 'two'),
      finish(b, 'B.pdf', projectLeader, 'two'),
    ]);
    rig.files.onRead = () => undefined;
    expect(
      inDraft('two')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['A.pdf', 'B.pdf']);
    expect(reads).toBe(2);
  });

  it('can be described, taken out, and put back', async () => {
    const [first] = inDraft('two');
    const at = `/api/applications/two/attachments/${first?.id}`;
    await rig.as(projectLeader, `PATCH ${at}`, { description: 'Avtalen mellom partane' });
    expect(inDraft('two')[0]?.description).toBe('Avtalen mellom partane');
    expect((await rig.as(projectLeader, `POST ${at}/removal`, {})).status).toBe(200);
    expect(inDraft('two').length).toBe(1);
    expect((await finish(first?.id ?? '', first?.name ?? '', projectLeader, 'two')).status).toBe(200);
    expect(inDraft('two').map(({ sha256 }) => sha256)).toContain(first?.sha256);
  });
});

describe('who may attach and who may read', () => {
  it('only a writer of the draft, and nobody what is sent', async () => {
    for (const who of [bystander, chair]) expect((await begin({ name: 'a.pdf', bytes: 1 }, who)).status).toBe(404);
    expect((await begin({ name: 'a.pdf', bytes: 1 }, secretary)).status).toBe(403);
    expect((await begin({ name: 'a.pdf', bytes: 1 }, projectLeader, 'sent')).status).toBe(409);
    const [first] = inDraft();
    for (const who of [bystander, secretary])
      expect(
        (await rig.as(who, `POST /api/applications/app/attachments/${first?.id}/removal`, {})).status,
      ).toBeGreaterThanOrEqual(403);
    expect(inDraft()[0]).toEqual(first);
  });

  it('nobody by a change of the draft’s fields', async () => {
    const { etag } = rig.drafts.get('app') ?? {};
    for (const attachments of [[], null, inDraft()]) {
      const answer = await rig.as(projectLeader, 'PATCH /api/applications/app', {
        etag,
        changes: { title: 'Ny', attachments },
      });
      expect(answer.status).toBe(422);
    }
    expect(rig.drafts.get('app')?.etag).toBe(etag);
  });

  it('whoever may read the application, and gets the bytes as a file to keep', async () => {
    for (const who of [projectLeader, haramsLeader, clinicHead, secretary]) {
      const answer = await rig.as(who, 'GET /api/applications/sent/attachments/frozen');
      expect([answer.status, hashOf(Buffer.from(answer.text))]).toEqual([200, hashOf(pdfFile('frozen'))]);
      expect(answer.headers.get('content-disposition')).toBe(
        `attachment; filename="Avtale _1_.pdf"; filename*=UTF-8''Avtale%20%C2%AB1%C2%BB.pdf`,
      );
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.text).not.toContain('sharepoint.com');
    }
  });

  it('nobody else, and by nothing but its id in that very application', async () => {
    const [mine] = inDraft();
    const routes = [
      ...[bystander, chair].map((who) => [who, 'sent/attachments/frozen'] as const),
      ...[secretary, haramsLeader, chair].map((who) => [who, `app/attachments/${mine?.id}`] as const),
      [projectLeader, 'app/attachments/frozen'] as const,
      [projectLeader, `sent/attachments/${mine?.id}`] as const,
      [projectLeader, `sent/attachments/..%2f..%2fcontent`] as const,
      [projectLeader, `sent/attachments/frozen.pdf`] as const,
    ];
    for (const [who, path] of routes) {
      const answer = await rig.as(who, `GET /api/applications/${path}`);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.text).not.toContain('%PDF');
    }
    expect((await rig.with(undefined, 'GET /api/applications/sent/attachments/frozen')).status).toBe(401);
  });
});

describe('a file that somebody has changed in SharePoint', () => {
  it('is not sent to the leaders, and not shown; a new name alone is nothing', async () => {
    const { item, attachment } = await upload('Plan.pdf', pdfFile('plan'), 'sending');
    rig.files.edit(item);
    const open = () => rig.as(projectLeader, `GET /api/applications/sending/attachments/${attachment}`);
    expect((await open()).status).toBe(200);
    rig.files.edit(item, pdfFile('other'));
    expect(refusal(await open())).toEqual([409, 'attachment.changedSince']);
    const sent = await rig.as(projectLeader, 'POST /api/applications/sending/sending', {
      commandId: 'send-changed',
      etag: rig.drafts.get('sending')?.etag,
      endorsers: ENDORSERS,
      submitsItself: true,
    });
    expect(refusal(sent)).toEqual([409, 'attachment.changedSince']);
    expect(rig.drafts.get('sending')?.status).toBe('draft');
  });

  it('never arrives whole where its bytes change while it is read', async () => {
    for (const [size, arrives] of [
      [10, 'refused'],
      [200_000, 'broken'],
    ] as const) {
      const content = pdfFile('x'.repeat(size));
      const { item, attachment } = await upload('Plan.pdf', content, 'two');
      const known = rig.files.files.get(item);
      if (known) rig.files.files.set(item, { ...known, content: pdfFile('y'.repeat(size)) });
      const opened = rig.as(projectLeader, `GET /api/applications/two/attachments/${attachment}`);
      if (arrives === 'refused') expect(refusal(await opened)).toEqual([409, 'attachment.changedSince']);
      else await expect(opened).rejects.toThrow();
    }
  });

  it('ends the round where it is found by whoever opens it, and everybody sees why', async () => {
    const [item = ''] = [...rig.files.files].filter(([, { application }]) => application === 'sent').map(([id]) => id);
    rig.files.edit(item, pdfFile('edited'));
    const opened = await rig.as(haramsLeader, 'GET /api/applications/sent/attachments/frozen');
    expect(refusal(opened)).toEqual([409, 'attachment.changedSince']);
    const { body } = await rig.as<ApplicationPage>(projectLeader, 'GET /api/applications/sent');
    expect([body.status, body.roundEnded]).toEqual(['draft', 'attachmentChanged']);
    expect(body.changedAttachments).toEqual([
      { attachment: 'frozen', name: 'Avtale «1».pdf', how: 'changed', at: expect.any(String) },
    ]);
  });
});
