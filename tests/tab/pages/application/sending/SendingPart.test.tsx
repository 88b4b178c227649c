import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { FILLED } from '../../../../support/filledApplication.js';
import { OneApplication } from '../../../../../src/tab/pages/application/OneApplication.js';
import { drawInSession, withoutCommandId } from '../../../inSession.js';
import { drawForm, pageWith } from '../drawForm.js';

const press = async (name = 'Send til leiarforankring') => userEvent.click(await screen.findByRole('button', { name }));
const confirm = async () =>
  userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Send til leiarforankring' }));

beforeEach(() => localStorage.clear());

describe('sending for endorsement', () => {
  it('says nothing is missing before somebody asks to send, and then everything at once', async () => {
    const { evaluationPlan: _, ...content } = FILLED;
    const { sent } = drawForm({ ...content, contacts: [] }, { part: 'endorsement' });
    await screen.findByRole('button', { name: 'Send til leiarforankring' });
    expect(screen.queryByText(/kan ikkje sendast enno/)).toBeNull();
    await press();
    const heading = screen.getByText('Søknaden kan ikkje sendast enno: 3 ting manglar');
    expect(document.activeElement).toBe(heading);
    const links = within(heading.closest('section') ?? heading).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Legg til ein kontaktperson frå kommunane.', '#/applications/a1/applicants/contacts-kommune'],
      ['Legg til ein kontaktperson frå helseføretaket.', '#/applications/a1/applicants/contacts-hf'],
      ['Skriv ein plan for evaluering.', '#/applications/a1/operation/evaluationPlan'],
    ]);
    expect(sent).toEqual([]);
  });

  it('asks for a leader of each party, and suggests the one who is the only one', async () => {
    const { sent } = drawForm(FILLED, { part: 'endorsement' });
    await press();
    expect(screen.getByText('Vel kven som skal svare for Haram kommune.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Leiar for Haram kommune' }));
    expect(sent).toEqual([]);
  });

  it('remembers who was chosen, and who sends it in, while somebody looks at another part', async () => {
    const { leave } = drawForm(FILLED, { part: 'endorsement' });
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Leiar for Haram kommune' }),
      'r-haram-2',
    );
    await userEvent.click(screen.getByRole('switch'));
    leave();
    drawForm(FILLED, { part: 'endorsement' });
    const chosen = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Leiar for Haram kommune' });
    expect(chosen.value).toBe('r-haram-2');
    expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(true);
  });

  it('sends the version on the screen to those chosen, after one question', async () => {
    const { sent } = drawForm(FILLED, { part: 'endorsement' });
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Leiar for Haram kommune' }),
      'r-haram-2',
    );
    await userEvent.click(screen.getByRole('switch'));
    await press();
    expect(
      await screen.findByText(/Kommunalsjef Test A, Kommunalsjef Test C og Klinikksjef Test A får spørsmålet no/),
    ).toBeTruthy();
    expect(sent).toEqual([]);
    await confirm();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent.map(withoutCommandId)).toEqual([
      {
        etag: 'v1',
        endorsers: { alesund: 'r-alesund', haram: 'r-haram-2', hf: 'r-hf' },
        submitsItself: false,
      },
    ]);
  });

  it('shows the refusal where the button is, and tries again with the same command', async () => {
    const refuse = { kind: 'unknown' as const, code: '504', message: 'Vi veit ikkje om det er registrert.' };
    const { sent } = drawForm(
      { ...FILLED, municipalities: ['alesund'], leadApplicant: 'alesund' },
      { part: 'endorsement', refuse },
    );
    await press();
    await confirm();
    expect(await screen.findByText('Vi veit ikkje om det er registrert.')).toBeTruthy();
    await press();
    await confirm();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.body.commandId).toBe(sent[0]?.body.commandId);
  });

  it('tries again with the draft as it stands after a sending that was given back', async () => {
    const content = { ...FILLED, municipalities: ['alesund'], leadApplicant: 'alesund' };
    const answers = { application: pageWith(content) };
    const refuse = { kind: 'unknown' as const, code: '503', message: 'Ikkje sendt.' };
    const { sent } = drawInSession(<OneApplication id="a1" sub="endorsement" />, { answers, refuse });
    await press();
    answers.application = pageWith(content, { etag: 'v3' });
    await confirm();
    expect(await screen.findByText('Ikkje sendt.')).toBeTruthy();
    await press();
    await confirm();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent.map(({ body }) => body.etag)).toEqual(['v1', 'v3']);
  });

  it('shows the reason of the one who said no, and takes the party out with its figures', async () => {
    const by = { id: 'p', name: 'Kommunalsjef Test B', title: '' };
    const no = { party: 'haram', answer: 'declined' as const, by, justification: 'Vi har ikkje råd.' };
    drawForm(FILLED, { part: 'endorsement', page: { answers: [no], roundEnded: 'declined' } });
    expect(await screen.findByText('Vi har ikkje råd.')).toBeTruthy();
    await press('Ta Haram kommune ut av søknaden');
    expect(screen.queryByRole('combobox', { name: 'Leiar for Haram kommune' })).toBeNull();
    expect(screen.getByText('Haram kommune er teken ut. Sjå over budsjettet før de sender på nytt.')).toBeTruthy();
  });

  it('shows what the one who asked for changes wants, and asks nobody whose answer to the same content stands', async () => {
    const by = { id: 'p', name: 'Klinikksjef Test B', title: '' };
    const wish = { party: 'hf', answer: 'changesRequested' as const, by, justification: 'Ta med rus.' };
    drawForm(FILLED, {
      part: 'endorsement',
      page: {
        answers: [{ party: 'haram', answer: 'endorsed' }, wish],
        roundEnded: 'changesRequested',
        resending: { unchanged: true, kept: ['haram'] },
      },
    });
    expect(await screen.findByText('Ta med rus.')).toBeTruthy();
    expect(screen.getByText(/^Haram kommune har støtta det same innhaldet/)).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Leiar for Haram kommune' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Ta Haram/ })).toBeNull();
  });

  it('says that everybody answers anew once the content is changed', async () => {
    drawForm(FILLED, {
      part: 'endorsement',
      page: {
        answers: [{ party: 'haram', answer: 'endorsed' }],
        roundEnded: 'changesRequested',
        resending: { unchanged: false, kept: [] },
      },
    });
    expect(await screen.findByText(/svarar alle partane på nytt/)).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Leiar for Haram kommune' })).toBeTruthy();
  });
});
