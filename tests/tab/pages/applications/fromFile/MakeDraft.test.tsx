import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MakeDraft } from '../../../../../src/tab/pages/applications/fromFile/MakeDraft.js';
import { nn } from '../../../../../src/texts/nn.js';
import { drawInSession, type Sent } from '../../../inSession.js';
import { pageWith } from '../../application/drawForm.js';

const { fromFile: words } = nn;
const FILE = new File(['PK the form'], 'Søknad.docx');
const call = {
  id: 'c1',
  years: [2024],
  deadline: '2024-12-31',
  openedAt: '',
  open: true,
  mayBegin: true,
  frame: 8_564_000,
};
const read = { content: { title: 'FACT ung' }, unplaced: [], tracked: false } as never;
const stopped = { kind: 'refused', code: 'attachment.typeNotAllowed', message: 'Ikkje denne typen.' } as const;

beforeEach(() => {
  localStorage.clear();
  window.location.hash = '';
});

const make = async (
  isAlone = true,
  before: () => Promise<void> = () => Promise.resolve(),
): Promise<readonly Sent[]> => {
  const { sent } = drawInSession(<MakeDraft original={FILE} isAlone={isAlone} read={read} />, {
    answers: {
      calls: [call] as never,
      application: pageWith({}),
      saveDraft: { etag: 'v2', savedAt: '2024-12-18T11:00:00.000Z' },
    },
    failing: { beginUpload: stopped },
  });
  await screen.findByRole('button', { name: words.make });
  await before();
  await userEvent.click(screen.getByRole('button', { name: words.make }));
  await waitFor(() => expect(window.location.hash).toContain('applications'));
  return sent;
};

describe('the file that a draft is made from', () => {
  it('becomes no draft in a call that others begin applications in', async () => {
    drawInSession(<MakeDraft original={FILE} isAlone read={read} />, {
      answers: { calls: [{ ...call, mayBegin: false }] as never },
    });
    expect(await screen.findByText(words.noCall)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.make })).toBeNull();
  });

  it('is uploaded once the draft stands, as any other attachment', async () => {
    const sent = await make();
    const id = sent[0]?.body.id;
    expect(sent.map(({ name }) => name)).toEqual(['startApplication', 'saveDraft', 'beginUpload']);
    expect(sent[2]).toMatchObject({ params: { id }, body: { name: 'Søknad.docx', bytes: FILE.size } });
  });

  it('is not uploaded where its writer does not want that', async () => {
    const sent = await make(true, () =>
      userEvent.click(screen.getByRole('checkbox', { name: new RegExp(words.keepFile) })),
    );
    expect(sent.map(({ name }) => name)).toEqual(['startApplication', 'saveDraft']);
  });

  it('is not uploaded where others’ applications are in it, and the page says so', async () => {
    const sent = await make(false, () => {
      expect(screen.queryByRole('checkbox')).toBeNull();
      expect(screen.getByText(words.severalInFile)).toBeTruthy();
      return Promise.resolve();
    });
    expect(sent.map(({ name }) => name)).toEqual(['startApplication', 'saveDraft']);
  });
});
