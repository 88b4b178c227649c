import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { CandidateView, MembersPage, MemberView } from '../../../../../src/api/contract.js';
import type { CallFailure } from '../../../../../src/tab/api.js';
import { PeopleBox } from '../../../../../src/tab/pages/application/sharing/PeopleBox.js';
import { SharingProvider } from '../../../../../src/tab/pages/application/sharing/SharingProvider.js';
import { FILLED } from '../../../../support/filledApplication.js';
import { drawInSession, withoutCommandId } from '../../../inSession.js';
import { pageWith } from '../drawForm.js';

const somebody = (id: string, name: string, more: Partial<MemberView> = {}): MemberView => ({
  id,
  name,
  title: 'Rådgjevar',
  email: `${id}@kommune.example`,
  party: 'haram',
  side: 'kommune',
  role: 'writer',
  you: false,
  ...more,
});
const ME = somebody('me', 'Prosjektleiar Test', { you: true });
const COLLEAGUE = somebody('kari', 'Rådgjevar Test', { party: 'hf', side: 'hf', role: 'commenter' });
const STRANGER: CandidateView = {
  person: 'new',
  name: 'Lege Test',
  title: 'Overlege',
  email: 'lege@hf.example',
  side: 'hf',
};

interface Setting {
  readonly page?: Partial<MembersPage>;
  readonly found?: readonly CandidateView[];
  readonly refuse?: CallFailure;
}

const draw = ({ page, found = [], refuse }: Setting = {}) => {
  const application = pageWith({ ...FILLED, contacts: [] }, { myRole: 'writer' });
  const members = { members: [ME, COLLEAGUE], mayChange: true, mayLeave: true, ...page };
  return drawInSession(
    <SharingProvider page={application}>
      <PeopleBox page={application} />
    </SharingProvider>,
    {
      answers: { members, comments: { threads: [], mayComment: true }, memberCandidates: found },
      ...(refuse && { refuse }),
    },
  );
};
const rowOf = async (name: string) => within((await screen.findByText(name)).closest('li') ?? document.body);
const acts = ({ sent }: ReturnType<typeof draw>) => sent.map((one) => [one.name, withoutCommandId(one)]);

describe('the people on an application', () => {
  it('stand with their party and side, and what each may do', async () => {
    draw();
    const row = await rowOf('Rådgjevar Test');
    expect(row.getByText(/Helse Møre og Romsdal HF · Rådgjevar/)).toBeTruthy();
    expect(row.getByRole<HTMLSelectElement>('combobox', { name: 'Kva Rådgjevar Test kan gjere' }).value).toBe(
      'commenter',
    );
    expect((await rowOf('Prosjektleiar Test')).getByText(/\(deg\)/)).toBeTruthy();
  });

  it('are only shown to somebody who may not change them', async () => {
    draw({ page: { mayChange: false, mayLeave: false } });
    expect((await rowOf('Rådgjevar Test')).getByText('Kan kommentere')).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('may do something else from when it is chosen, and that can be undone', async () => {
    const drawn = draw();
    const row = await rowOf('Rådgjevar Test');
    await userEvent.selectOptions(row.getByRole('combobox'), 'Skrivar');
    expect(await screen.findByText('Rådgjevar Test er no: skrivar.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Angre' }));
    expect(await screen.findByText('Endringa er angra.')).toBeTruthy();
    expect(acts(drawn)).toEqual([
      ['setMember', { role: 'writer', person: 'kari' }],
      ['setMember', { role: 'commenter', person: 'kari' }],
    ]);
  });

  it('are taken off and put back with what they could do, and focus stays in the box', async () => {
    const drawn = draw();
    await userEvent.click(await screen.findByRole('button', { name: 'Ta bort Rådgjevar Test' }));
    expect(await screen.findByText('Rådgjevar Test er teken bort og ser ikkje søknaden lenger.')).toBeTruthy();
    expect(document.activeElement?.id).toBe('f-people');
    await userEvent.click(screen.getByRole('button', { name: 'Angre' }));
    await waitFor(() =>
      expect(acts(drawn)).toEqual([
        ['removeMember', { person: 'kari' }],
        ['setMember', { role: 'commenter', person: 'kari' }],
      ]),
    );
  });

  it('are asked once more before they leave, and stay when they want to', async () => {
    const drawn = draw();
    await userEvent.click(await screen.findByRole('button', { name: 'Gå ut av søknaden' }));
    expect(screen.getByRole('alert').textContent).toBe(
      'Du mistar tilgangen med ein gong. Ein annan skrivar må leggje deg til igjen.',
    );
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Bli' }));
    await userEvent.click(screen.getByRole('button', { name: 'Bli' }));
    expect(acts(drawn)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Gå ut av søknaden' }));
    await userEvent.click(screen.getByRole('button', { name: 'Gå ut' }));
    expect(acts(drawn)).toEqual([['removeMember', { person: 'me' }]]);
  });

  it('are found by name, added as what is chosen, and that is said', async () => {
    const drawn = draw({
      found: [STRANGER, { ...STRANGER, person: 'kari', name: 'Rådgjevar Test', role: 'commenter' }],
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Legg til person' }));
    const query = screen.getByRole('textbox', { name: 'Namn eller e-postadresse' });
    expect(document.activeElement).toBe(query);
    await userEvent.type(query, 'l{Enter}');
    expect(screen.getByText('Skriv minst to teikn.')).toBeTruthy();
    await userEvent.type(query, 'ege{Enter}');
    const hits = within(await screen.findByRole('list', { name: 'Funne personar' }));
    expect(hits.getByText('Er alt med')).toBeTruthy();
    await userEvent.selectOptions(hits.getByRole('combobox', { name: 'Kva Lege Test kan gjere' }), 'Kan lese');
    await userEvent.click(hits.getByRole('button', { name: 'Legg til Lege Test (kan lese)' }));
    expect(await screen.findByText('Lege Test er lagd til og får kort i Teams.')).toBeTruthy();
    expect(acts(drawn)).toEqual([['setMember', { role: 'reader', person: 'new' }]]);
  });

  it('says what to do where nobody is found', async () => {
    draw();
    await userEvent.click(await screen.findByRole('button', { name: 'Legg til person' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Namn eller e-postadresse' }), 'ukjend{Enter}');
    expect(
      await screen.findByText(/Ingen heiter «ukjend» i registeret eller katalogen\. Prøv e-postadressa/),
    ).toBeTruthy();
  });

  it('are as they were where the change is refused, with the reason', async () => {
    const message = 'Nokon må kunne skrive på søknaden. Gjer ein annan til skrivar først.';
    draw({ refuse: { kind: 'refused', code: 'lastWriter', message } });
    await userEvent.click(await screen.findByRole('button', { name: 'Ta bort Rådgjevar Test' }));
    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.getByText('Rådgjevar Test')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Angre' })).toBeNull();
  });
});
