import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { CommentsPage, MemberView, ThreadView } from '../../../../../src/api/contract.js';
import type { CallFailure } from '../../../../../src/tab/api.js';
import { CommentsPanel } from '../../../../../src/tab/pages/application/sharing/CommentsPanel.js';
import { SharingProvider } from '../../../../../src/tab/pages/application/sharing/SharingProvider.js';
import { FILLED } from '../../../../support/filledApplication.js';
import { drawInSession, withoutCommandId } from '../../../inSession.js';
import { pageWith } from '../drawForm.js';

const KEPT = 'semje:t/u:comment:a1:measure';
const person = (id: string, name: string, you = false): MemberView => ({
  ...{ id, name, title: 'Rådgjevar', email: `${id}@kommune.example`, role: 'writer', you },
});
const ME = person('me', 'Prosjektleiar Test', true);
const KARI = person('kari', 'Rådgjevar Test');
const thread = (id: string, text: string, more: Partial<ThreadView> = {}): ThreadView => ({
  id,
  part: 'measure',
  field: 'purpose',
  comments: [{ id: `${id}-1`, by: KARI, text, mentions: [], at: '2024-12-18T10:40:00.000Z' }],
  ...more,
});

const draw = (page: Partial<CommentsPage> = {}, refuse?: CallFailure) => {
  const application = pageWith(FILLED, { myRole: 'writer' });
  return drawInSession(
    <SharingProvider page={application}>
      <CommentsPanel page={application} parts={['measure']} />
    </SharingProvider>,
    {
      answers: {
        members: { members: [ME, KARI], mayChange: true, mayLeave: true },
        comments: { threads: [], mayComment: true, ...page },
      },
      ...(refuse && { refuse }),
    },
  );
};
const acts = ({ sent }: ReturnType<typeof draw>) => sent.map((one) => [one.name, withoutCommandId(one)]);
const newComment = () => screen.findByRole<HTMLTextAreaElement>('combobox', { name: 'Ny kommentar' });

beforeEach(() => localStorage.clear());

describe('the comments beside a part of the form', () => {
  it('say who may read them, stand with their field, and those that are done in a fold', async () => {
    const settled = { by: ME, at: '2024-12-18T10:50:00.000Z' };
    draw({
      threads: [
        thread('one', 'Kven er målgruppa?'),
        thread('two', 'Ordna', { settled }),
        thread('far', 'Ein annan stad', { part: 'budget', field: 'budget' }),
      ],
    });
    expect(await screen.findByText(/Berre dei som er med på utkastet, ser kommentarane\./)).toBeTruthy();
    expect(screen.getByText('1 open')).toBeTruthy();
    expect(screen.getAllByText('Til «Føremål»')).toHaveLength(2);
    expect(screen.getByText('Ferdige · 1').closest('details')?.textContent).toContain('Ferdig: Prosjektleiar Test');
    expect(screen.queryByText('Ein annan stad')).toBeNull();
  });

  it('can only be read by somebody who may not comment', async () => {
    draw({ threads: [thread('one', 'Kven er målgruppa?')], mayComment: false });
    expect(await screen.findByText('Kven er målgruppa?')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('are written about the field that is chosen, with those who are called on by an @', async () => {
    const drawn = draw();
    const box = await newComment();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kva gjeld kommentaren?' }), 'Føremål');
    await userEvent.type(box, 'Sjå her @Råd');
    expect(within(screen.getByRole('listbox', { name: 'Nemn ein person' })).getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(box.value).toBe('Sjå her @Rådgjevar Test ');
    await userEvent.click(screen.getByRole('button', { name: 'Send kommentar' }));
    expect(acts(drawn)).toEqual([
      [
        'writeComment',
        {
          id: expect.any(String),
          about: { part: 'measure', field: 'purpose' },
          text: 'Sjå her @Rådgjevar Test ',
          mentions: ['kari'],
        },
      ],
    ]);
    expect(box.value).toBe('');
    expect(screen.getByRole('status').textContent).toContain('Kommentaren er send.');
  });

  it('lie on this machine while they are written, and stay where they are refused', async () => {
    const message = 'Søknaden er send inn eller avslutta, så det kan ikkje kommenterast meir.';
    draw({}, { kind: 'refused', code: 'commentsClosed', message });
    const box = await newComment();
    await userEvent.type(box, 'Ein tanke');
    expect(localStorage.getItem(KEPT)).toBe('Ein tanke');
    await userEvent.click(screen.getByRole('button', { name: 'Send kommentar' }));
    expect(await screen.findByText(message)).toBeTruthy();
    expect(box.value).toBe('Ein tanke');
    expect(localStorage.getItem(KEPT)).toBe('Ein tanke');
  });

  it('are there again when the form is opened anew, and the same text twice is one comment', async () => {
    localStorage.setItem(KEPT, 'Ein tanke');
    const lost = { kind: 'unknown', code: 'unknownOutcome', message: 'Vi veit ikkje enno.' } as const;
    const drawn = draw({}, lost);
    expect((await newComment()).value).toBe('Ein tanke');
    await userEvent.click(screen.getByRole('button', { name: 'Send kommentar' }));
    await userEvent.click(screen.getByRole('button', { name: 'Send kommentar' }));
    expect(drawn.sent).toHaveLength(2);
    expect(drawn.sent[0]?.body).toEqual(drawn.sent[1]?.body);
  });

  it('are answered in place, and what is begun can be left', async () => {
    const drawn = draw({ threads: [thread('one', 'Kven er målgruppa?')] });
    await userEvent.click(await screen.findByRole('button', { name: 'Svar Rådgjevar Test' }));
    await userEvent.type(screen.getByRole('combobox', { name: 'Svar til Rådgjevar Test' }), 'Unge vaksne');
    await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
    expect(acts(drawn)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Svar Rådgjevar Test' }));
    const again = screen.getByRole<HTMLTextAreaElement>('combobox', { name: 'Svar til Rådgjevar Test' });
    expect(again.value).toBe('Unge vaksne');
    await userEvent.click(screen.getByRole('button', { name: 'Send svar' }));
    expect(acts(drawn)).toMatchObject([['writeComment', { about: { thread: 'one' }, text: 'Unge vaksne' }]]);
  });

  it('are done, and opened again, and focus goes to the heading', async () => {
    const settled = { by: ME, at: '2024-12-18T10:50:00.000Z' };
    const drawn = draw({ threads: [thread('one', 'Kven er målgruppa?'), thread('two', 'Ordna', { settled })] });
    await userEvent.click(await screen.findByRole('button', { name: 'Kommentaren frå Rådgjevar Test er ferdig' }));
    expect(screen.getByRole('status').textContent).toContain('Kommentaren er merkt som ferdig.');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Kommentarar' }));
    const fold = within(screen.getByText('Ferdige · 1').closest('details') ?? document.body);
    await userEvent.click(fold.getByText('Opne att'));
    expect(acts(drawn)).toEqual([
      ['settleComment', { thread: 'one', done: true }],
      ['settleComment', { thread: 'two', done: false }],
    ]);
  });

  it('say where a text was taken out, and never show an empty one', async () => {
    const [first] = thread('one', '').comments;
    const { text: _text, ...removed } = first ?? { id: '', by: KARI, mentions: [], at: '' };
    draw({ threads: [thread('one', '', { comments: [removed] })] });
    expect(await screen.findByText('Teksten er teken ut.')).toBeTruthy();
  });
});
