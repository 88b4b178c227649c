import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { CallSummary } from '../../../../src/api/contract.js';
import { MyApplications } from '../../../../src/tab/pages/applications/MyApplications.js';
import { drawInSession } from '../../inSession.js';

const call: CallSummary = {
  id: 'c1',
  years: [2024],
  deadline: '2024-12-31',
  openedAt: '2024-11-01T08:00:00.000Z',
  open: true,
  mode: 'openCall',
  mayBegin: true,
  frame: 8_564_000,
};
const draw = (...calls: CallSummary[]) =>
  drawInSession(<MyApplications />, { answers: { myApplications: [], calls }, me: { openCalls: [] } });

describe('beginning an application', () => {
  it('is offered in a call with a deadline', async () => {
    draw(call);
    expect(await screen.findByRole('button', { name: 'Ny søknad' })).toBeTruthy();
  });

  it('is the secretariat’s in a direct allocation, and that is said', async () => {
    draw({ ...call, mode: 'direct', mayBegin: false });
    expect(await screen.findByText(/Sekretariatet legg inn prosjekta/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ny søknad' })).toBeNull();
  });

  it('is offered in the call where one may, beside a direct allocation of the same year', async () => {
    draw({ ...call, id: 'c2', mode: 'direct', mayBegin: false }, call);
    expect(await screen.findByRole('button', { name: 'Ny søknad' })).toBeTruthy();
    expect(screen.queryByText(/Sekretariatet legg inn prosjekta/)).toBeNull();
  });
});
