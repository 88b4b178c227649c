import type { FrameLocator } from 'playwright-core';
import { z } from 'zod';
import { answers } from '../../../src/local/story/appAnswers.js';
import { waitFor } from '../../../src/local/story/waiting.js';
import { FILLED, originalForm } from '../../support/originalForm.js';
import { pdfFile } from '../../support/sampleFiles.js';
import { APPLICATIONS, ENDORSED, SECRETARY, TOO_LATE, TO_CHANGE } from './scene.js';
import { beThere, changeBehind, TURNED, WITHDRAWN, WRITING } from './sceneOfWriting.js';
import { chat, tab, type Shown } from './shown.js';

const GENERAL = 'application/octet-stream';
const SHEET = [
  'Part;Namn;E-post;Nivå;Frå;Til;Grunnlag',
  '1580;Kommunalsjef Test Haram;kommunalsjef.test.haram@kommune.example;kommunalsjef;1.1.2026;;Delegasjonsreglement',
  'Atlantis;Ingen;ingen@kommune.example;kommunalsjef;i fjor;;Delegasjonsreglement',
].join('\r\n');

const choose = (shown: FrameLocator, name: string, buffer: Buffer): Promise<void> =>
  shown.locator('input[type=file]').setInputFiles({ name, mimeType: GENERAL, buffer });

/** One file that is attached, one that is refused, and one that never comes on its way. */
const attach: Shown['first'] = async (shown, { attachments: words }) => {
  await choose(shown, 'Plan.pdf', pdfFile());
  await shown.getByText(words.numbered(1, 'Plan.pdf')).waitFor();
  await choose(shown, 'Program.pdf', Buffer.from('MZ'));
  await shown.getByRole('button', { name: words.forgetNamed('Program.pdf') }).waitFor();
  await shown
    .owner()
    .page()
    .route('**/*', (route) => {
      const request = route.request();
      return request.method() === 'PUT' && !request.url().endsWith('/presence') ? undefined : route.fallback();
    });
  await choose(shown, 'Film.pdf', Buffer.concat([pdfFile(), Buffer.alloc(100_000, ' ')]));
  await shown.getByRole('progressbar', { name: words.progressOf('Film.pdf') }).waitFor();
};

/** Two have changed the same field, and the other is still there. */
const conflict: Shown['first'] = async (shown, { form }, on) => {
  const box = shown.getByRole('textbox', { name: form.fields.targetGroup.label });
  await box.fill('Ungdom mellom 12 og 25 år, og familiane deira');
  await changeBehind(on, 'Ungdom mellom 16 og 25 år');
  // Nothing is taken from under the fingers of whoever writes: he chooses when he leaves it.
  await box.press('Tab');
  await shown.locator('.conflict').waitFor();
  await beThere(on);
  await shown.locator('.who-is-here').waitFor();
};

const pressed =
  (name: (texts: Parameters<NonNullable<Shown['first']>>[1]) => string): NonNullable<Shown['first']> =>
  (shown, texts) =>
    shown
      .getByRole('button', { name: name(texts) })
      .first()
      .click();

/** A party's receipt, and the whole application: each comes to the browser as a file of its own. */
const downloaded: Shown['first'] = async (shown, { checking: { download } }) => {
  const page = shown.owner().page();
  for (const name of [download.receiptOf('Molde kommune'), download.application]) {
    const coming = page.waitForEvent('download');
    await shown.getByRole('button', { name }).click();
    await (await coming).delete();
  }
};

/** In no register, and in nobody's application. */
const UNBOUND = 'prosjektleiar-test-k12';

/** Somebody has signed in, and the secretary says who he is; she has not chosen yet. */
const bindSomebody: Shown['first'] = async (shown, { visiting }, on) => {
  await on.app.must(UNBOUND, 'GET /api/me', answers.me);
  await waitFor('him to be noted', async () => {
    const noted = await on.app.must(SECRETARY, 'GET /api/visitors', z.array(z.unknown()));
    return noted.length > 0 || undefined;
  });
  await shown.getByRole('button', { name: visiting.page.again }).click();
  await shown.getByRole('button', { name: visiting.page.bindNamed(on.account(UNBOUND).displayName) }).click();
  await shown.getByRole('button', { name: visiting.bind.submit }).click();
};

const draftPart = (part: string): string => `applications/${WRITING.draft}/${part}`;

/** Where several write together, and where an application takes another course than to the next step. */
export const placesOfWriting: readonly Shown[] = [
  {
    ...tab('form-add-person', WRITING.writer, draftPart('applicants')),
    first: async (shown, { sharing: { people } }) => {
      await shown.getByRole('button', { name: people.start }).click();
      await shown.getByRole('textbox', { name: people.search }).fill('prosjektleiar');
      await shown.getByRole('button', { name: people.submit, exact: true }).click();
      await shown.getByRole('list', { name: people.results }).waitFor();
    },
  },
  { ...tab('form-conflict', WRITING.writer, draftPart('measure')), first: conflict, onlyNn: true },
  { ...tab('form-attachments', WRITING.colleague, draftPart('declarations')), first: attach, onlyNn: true },
  tab('application-commenter', WRITING.commenter, `applications/${WRITING.draft}`),
  tab('form-returned', TURNED.writer, `applications/${TURNED.returned}`),
  { ...tab('application-returned-secretary', SECRETARY, `applications/${TURNED.returned}`), onlyNn: true },
  tab('application-deleted', TURNED.writer, `applications/${TURNED.deleted}`),
  tab('application-withdrawn', ENDORSED.writer, `applications/${WITHDRAWN}`),
  tab('form-changes-requested', ENDORSED.writer, `applications/${TO_CHANGE}/endorsement`),
  {
    ...tab('applications-deleted', TURNED.writer, 'applications'),
    first: (shown, { lifecycle }) => shown.getByText(lifecycle.remove.fold(1)).click(),
  },
  {
    ...tab('application-send-back', SECRETARY, `applications/${TOO_LATE.application}`),
    first: pressed(({ lifecycle }) => lifecycle.back.startLate),
  },
  {
    ...tab('application-ask-another', 'prosjektleiar-test-k01', 'applications/foreldrestotte-tidleg'),
    first: pressed(({ round }) => round.owed.another),
    onlyNn: true,
  },
  { ...tab('initiatives-form', SECRETARY, 'initiatives'), first: pressed(({ initiatives }) => initiatives.start) },
  {
    ...tab('application-downloads', 'prosjektleiar-test-k03', `applications/${APPLICATIONS.granted}`),
    first: downloaded,
  },
  tab('from-file', WRITING.writer, 'applications/from-file'),
  {
    ...tab('from-file-read', WRITING.writer, 'applications/from-file'),
    first: async (shown, { fromFile }) => {
      const form = await originalForm({ ...FILLED, anchoring: ['Ja'] });
      await choose(shown, 'søknad.docx', Buffer.from(await form.arrayBuffer()));
      await shown.getByRole('heading', { name: fromFile.read('søknad.docx') }).waitFor();
    },
    onlyNn: true,
  },
  tab('register-import', SECRETARY, 'register/import'),
  {
    ...tab('register-preview', SECRETARY, 'register/import'),
    first: async (shown) => {
      await choose(shown, 'fullmakt.csv', Buffer.from(`\ufeff${SHEET}`));
      await shown.getByText('«Atlantis»').waitFor();
    },
    onlyNn: true,
  },
  tab('register-person', SECRETARY, ({ leader }) => `register/person/${leader}`),
  { ...tab('register-party', SECRETARY, 'register/party/giske'), onlyNn: true },
  tab('register-reach', SECRETARY, 'register/reach'),
  { ...tab('register-visitors', SECRETARY, 'register/visitors'), first: bindSomebody },
  { ...tab('unbound', UNBOUND, 'applications'), onlyNn: true },
  { ...tab('register-unreachable', SECRETARY, 'register/unreachable'), onlyNn: true },
  {
    ...tab('register-correct-role', SECRETARY, 'register'),
    first: pressed(({ registerHistory }) => registerHistory.correctRole),
    onlyNn: true,
  },
  { ...chat('card-comment', WRITING.colleague), onlyNn: true },
  { name: 'client-mail', person: WRITING.reader, view: 'mail', onlyNn: true },
];
