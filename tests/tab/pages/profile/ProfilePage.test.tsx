import { beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ProfilesPage } from '../../../../src/api/contract.js';
import { begunProfile } from '../../../../src/profiles/begunProfile.js';
import { PROFILES } from '../../../../src/profiles/profiles.js';
import { ProfilePage } from '../../../../src/tab/pages/profile/ProfilePage.js';
import { drawInSession, profile, withoutCommandId } from '../../inSession.js';

const draw = (page: Partial<ProfilesPage> = {}) =>
  drawInSession(<ProfilePage />, {
    answers: { profiles: { inForce: profile, templates: PROFILES, ...page } },
    me: { secretary: true },
  });
/** By text and label: asking a page of so many fields for roles takes seconds. */
const press = async (text: string | RegExp) => fireEvent.click(await screen.findByText(text));
const adopt = () => press('Ta i bruk profilen');
const write = async (label: string, text: string): Promise<void> => {
  fireEvent.change(await screen.findByLabelText(label), { target: { value: text } });
};

beforeEach(() => localStorage.clear());

describe('the profile of a helsefellesskap', () => {
  it('is changed and taken into use by an act of its own', async () => {
    const { sent } = draw();
    await write('Namn', 'Helsefellesskapet vårt');
    await adopt();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent.map(withoutCommandId)).toEqual([{ profile: { ...profile, name: 'Helsefellesskapet vårt' } }]);
    expect(await screen.findByText('Profilen er teken i bruk.')).toBeTruthy();
  });

  it('says what is wrong at the field as it is typed, and where the button is pressed, and sends nothing', async () => {
    const { sent } = draw();
    await write('Kommunane', 'Arendal');
    expect(screen.getByText(/Kommunane: linje 1 kan ikkje lesast/)).toBeTruthy();
    await adopt();
    const heading = screen.getByText(/må rettast før profilen kan takast i bruk/);
    expect(document.activeElement).toBe(heading);
    expect(sent).toEqual([]);
  });

  it('keeps on this machine what is not taken into use, until it is discarded', async () => {
    const { leave } = draw();
    await write('Namn', 'Halvskrive');
    leave();
    draw();
    expect(await screen.findByDisplayValue('Halvskrive')).toBeTruthy();
    await press('Forkast endringane');
    expect(screen.getByDisplayValue(profile.name)).toBeTruthy();
  });

  it('may begin with another’s, and asks before it takes the place of what is written', async () => {
    draw();
    fireEvent.change(await screen.findByLabelText('Kopier frå'), { target: { value: 'agder' } });
    await press('Kopier');
    expect(screen.getByText(/Kopiert frå Helsefellesskapet Agder/)).toBeTruthy();
    expect(screen.getByDisplayValue(profile.name)).toBeTruthy();
    await press('Kopier');
    expect(screen.getByText(/går tapt/).closest('dialog')).toBeTruthy();
  });

  it('says that one that does not come with Semje has none of its own yet', async () => {
    draw({ inForce: begunProfile('innlandet', 'Helsefellesskapet Innlandet') });
    expect(await screen.findByText(/har ikkje laga profilen sin enno/)).toBeTruthy();
  });

  it('has its lists changed by keys: added to, moved and taken out', async () => {
    const { sent } = draw();
    const fold = await screen.findByText(/^Kva tilskotet kan støtte/);
    fireEvent.click(fold);
    const inList = within(fold.closest<HTMLElement>('.fold-in')!);
    fireEvent.click(inList.getByLabelText('Flytt Betre samhandling opp'));
    fireEvent.click(inList.getByLabelText('Ta bort Kortare ventetid i sjukehus'));
    fireEvent.click(inList.getByLabelText('Legg til: Kva tilskotet kan støtte'));
    await waitFor(() => expect(document.activeElement?.id).toBe('profile-purposes-4-text-nn'));
    for (const [language, text] of [
      ['nn', 'Nytt'],
      ['nb', 'Nytt'],
      ['en', 'New'],
    ] as const)
      fireEvent.change(document.getElementById(`profile-purposes-4-text-${language}`)!, { target: { value: text } });
    await adopt();
    await waitFor(() => expect(sent).toHaveLength(1));
    const { purposes } = (sent[0]?.body as { profile: typeof profile }).profile;
    expect(purposes.map(({ id }) => id)).toEqual(['2', '1', '4', '5', 'ny5']);
  });
});
