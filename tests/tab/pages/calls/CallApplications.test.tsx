import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ApplicationRow, CallPage } from '../../../../src/api/contract.js';
import { CallApplications } from '../../../../src/tab/pages/calls/CallApplications.js';
import { CallNumbers } from '../../../../src/tab/pages/calls/CallNumbers.js';
import { nn } from '../../../../src/texts/nn.js';
import { drawInSession, profile } from '../../inSession.js';

const { inbox } = nn.screening;
const row = (id: string, more: Partial<ApplicationRow>): ApplicationRow => ({
  id,
  call: 'autumn',
  number: Number(id.slice(1)),
  title: `Tiltak ${id}`,
  parties: ['alesund', 'hf'],
  status: 'submitted',
  changedAt: '2024-12-17T09:00:00.000Z',
  answers: [],
  waitsFor: 'you',
  waitingPeople: [],
  waitingBody: 'secretariat',
  since: '2024-12-17T09:00:00.000Z',
  warnings: [],
  ...more,
});
const applications = [
  row('a1', { screening: { open: 0, notMet: 0, passed: false } }),
  row('a2', { screening: { open: 2, notMet: 0, passed: false } }),
  row('a3', { screening: { open: 0, notMet: 1, passed: false } }),
  row('a4', { status: 'ready', screening: { open: 0, notMet: 0, passed: true } }),
  row('a5', { status: 'onAgenda', waitsFor: 'others', waitingBody: 'committee' }),
];
const call = { id: 'autumn', deadline: '2024-12-01', frame: 8_564_000, profile, applications } as unknown as CallPage;
const draw = () =>
  drawInSession(<CallApplications call={call} />, { answers: { meetings: [] }, me: { secretary: true } });
const rowOf = (id: string) =>
  screen.getByRole('row', { name: new RegExp(`Tiltak ${id}`) }).textContent?.replaceAll('\u00a0', ' ');

describe('the secretariat’s inbox', () => {
  it('says of each what its check lacks, who has it and since when', () => {
    draw();
    expect(rowOf('a1')).toContain(nn.calling.table.fine.replace('\u00a0', ' '));
    expect(rowOf('a1')).toContain(`${inbox.toCheck}Sekretariatet, sidan i går kl. 10.00`);
    expect(rowOf('a2')).toContain('To punkt å sjå på');
    expect(rowOf('a3')).toContain('Eitt punkt ikkje i orden');
    expect(rowOf('a4')).toContain(`${inbox.checked}${inbox.ready}`);
    expect(rowOf('a5')).toContain('Utvalet, sidan i går kl. 10.00');
  });

  it('is filtered by what waits for the check, and by what needs eyes', async () => {
    draw();
    await userEvent.click(screen.getByRole('button', { name: `${inbox.toCheck} 3` }));
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Tiltak a1',
      'Tiltak a2',
      'Tiltak a3',
    ]);
    await userEvent.click(screen.getByRole('button', { name: `${nn.calling.filters.needsALook} 2` }));
    expect(screen.getAllByRole('link')).toHaveLength(2);
  });

  it('lets only what has been checked be ticked for an agenda', () => {
    draw();
    const boxes = screen.getAllByRole('checkbox').map((box) => box.getAttribute('aria-label'));
    expect(boxes).toEqual([nn.calling.table.selectAll, nn.calling.table.selectNamed('Tiltak a4')]);
  });

  it('goes from title to title by the arrow keys', async () => {
    draw();
    const links = screen.getAllByRole('link');
    links[0]?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(links[2]);
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(links[1]);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(links[0]);
  });

  it('says in six numbers how far the call is, and where something waits now', () => {
    drawInSession(<CallNumbers applications={applications} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '5Søknader starta',
      '5Sende inn',
      '3Formell kontroll · no',
      '1Vurdering',
      '1På saklista',
      '0Vedtekne',
    ]);
  });
});
