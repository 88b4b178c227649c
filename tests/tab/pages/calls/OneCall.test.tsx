import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { CallPage } from '../../../../src/api/contract.js';
import { OneCall } from '../../../../src/tab/pages/calls/OneCall.js';
import { nn } from '../../../../src/texts/nn.js';
import { drawInSession, profile } from '../../inSession.js';

const call = {
  id: 'autumn',
  deadline: '2024-12-01',
  open: true,
  frame: 8_564_000,
  profile,
  frames: [],
  applications: [],
  requestedTotal: 0,
  unreachable: [],
} as unknown as CallPage;

const draw = async (secretary: boolean): Promise<readonly (string | null)[]> => {
  drawInSession(<OneCall id="autumn" />, { answers: { call, calls: [call], meetings: [] }, me: { secretary } });
  await screen.findByText(/utlysing/i, { selector: 'h1' });
  return screen.queryAllByRole('link').map(({ textContent }) => textContent);
};

describe('a call’s page', () => {
  it('offers the secretary to open a call and to plan a meeting', async () => {
    expect(await draw(true)).toEqual(expect.arrayContaining([nn.calling.openNew, nn.calling.planMeeting]));
  });

  it('offers neither to anybody else who has its address', async () => {
    const offered = await draw(false);
    expect(offered).not.toContain(nn.calling.openNew);
    expect(offered).not.toContain(nn.calling.planMeeting);
  });
});
