import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { MeetingPage } from '../../../../src/api/contract.js';
import { OneMeeting } from '../../../../src/tab/pages/meetings/OneMeeting.js';
import { drawInSession, profile } from '../../inSession.js';

const application = { id: 'a1', title: 'FACT ung', parties: ['molde', 'hf'], requested: 1_200_000 };
const before = {
  id: 'm1',
  body: 'ssu',
  call: 'call',
  date: '2024-12-18',
  cases: 0,
  profile,
  mayLead: false,
  caseList: [],
  agenda: [],
  movedAway: [],
  otherMeetings: [],
  unapproved: [],
  mayEdit: true,
  lacksStandingItems: true,
  room: { seats: [], others: [] },
  ready: [application],
} as unknown as MeetingPage;
const item = {
  id: 'c1',
  caseNumber: '1/2024',
  kind: 'decision',
  title: 'FACT ung',
  application: 'a1',
  late: false,
  moved: [],
  paper: [],
};
const after = {
  ...before,
  agenda: [item],
  caseList: [
    {
      id: 'c1',
      caseNumber: '1/2024',
      application,
      ballots: [],
      frame: { year: 2024, amount: 8_564_000, decided: 0, reserved: 0, left: 8_564_000 },
    },
  ],
  ready: [],
} as unknown as MeetingPage;

describe('a meeting', () => {
  it('moves focus to the case that was put on its agenda', async () => {
    const answers = { meeting: before };
    drawInSession(<OneMeeting id="m1" caseId={undefined} />, { answers, me: { secretary: true } });
    await userEvent.click(await screen.findByRole('checkbox', { name: 'FACT ung' }));
    answers.meeting = after;
    await userEvent.click(screen.getByRole('button', { name: 'Set på saklista' }));
    await screen.findByText('Sak 1/2024 · på bordet');
    expect(document.activeElement?.textContent).toBe('FACT ung');
  });
});
