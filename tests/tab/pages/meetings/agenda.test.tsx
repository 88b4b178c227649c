import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { AgendaItemView, MeetingPage, MinutesPage } from '../../../../src/api/contract.js';
import { moved } from '../../../../src/tab/pages/meetings/agendaMove.js';
import { OneMeeting } from '../../../../src/tab/pages/meetings/OneMeeting.js';
import { drawInSession, profile } from '../../inSession.js';

const item = (id: string, title: string, more: Partial<AgendaItemView> = {}): AgendaItemView => ({
  id,
  caseNumber: `${id}/2024`,
  kind: 'information',
  title,
  late: false,
  moved: [],
  paper: [{ section: 'background', name: 'Bakgrunn for saka', text: 'Slik er det.', revision: 1, short: false }],
  ...more,
});
const person = (id: string, name: string) => ({ id, name, title: '' });
const page: MeetingPage = {
  id: 'm1',
  body: 'ssu',
  call: 'call',
  date: '2024-12-18',
  cases: 2,
  profile,
  channel: 'c',
  mayLead: true,
  mayEdit: true,
  caseList: [],
  ready: [],
  agenda: [item('1', 'Årsmeldinga'), item('2', 'Ei ekstra sak', { late: true })],
  movedAway: [],
  lacksStandingItems: true,
  otherMeetings: [{ id: 'm2', date: '2025-01-15' }],
  unapproved: [{ id: 'm0', date: '2024-11-06' }],
  room: {
    seats: [
      {
        member: person('k1', 'Medlem Test K1'),
        side: 'kommune',
        deputies: [{ ...person('v1', 'Vara Test K1'), sits: false }],
      },
      { member: person('h1', 'Medlem Test H1'), side: 'hf', how: 'present', deputies: [] },
    ],
    quorum: { rule: 'halfAndBothSides', seats: 2, present: 1, deputies: 0, missingSides: ['kommune'], enough: false },
    others: [],
    onTable: '2',
  },
} as unknown as MeetingPage;

const drawn = (view: string | undefined, changed: Partial<MeetingPage> = {}, minutes?: MinutesPage, setting = {}) =>
  drawInSession(<OneMeeting id="m1" caseId={view} />, {
    answers: { meeting: { ...page, ...changed }, ...(minutes && { minutes }) },
    me: { secretary: true },
    ...setting,
  });

describe('the order of an agenda', () => {
  it('has one case at another place, and stops at the ends', () => {
    expect(moved(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', 9)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a'], 'x', 0)).toEqual(['a']);
  });

  it('is changed by keys, and says where the case now stands', async () => {
    const { sent } = drawn('agenda');
    await userEvent.click(await screen.findByRole('button', { name: 'Flytt opp: Ei ekstra sak' }));
    expect(sent.at(-1)).toMatchObject({ name: 'orderAgenda', params: { id: 'm1' }, body: { cases: ['2', '1'] } });
    expect(await screen.findByText('Ei ekstra sak står no som nummer 1.')).toBeTruthy();
  });

  it('says which case is extra, and offers nothing to who may not change it', async () => {
    drawn('agenda', { mayLead: false, mayEdit: false });
    expect(await screen.findByText('Ekstra sak, sett opp etter innkallinga')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Flytt opp|Saksframlegg:/ })).toBeNull();
    expect(screen.queryByText('Send innkallinga')).toBeNull();
  });
});

describe('preparing a meeting', () => {
  it('writes a case document section by section, and keeps what is not saved', async () => {
    const { sent } = drawn('agenda');
    await userEvent.click(await screen.findByRole('button', { name: 'Saksframlegg: Årsmeldinga' }));
    const field = screen.getByRole('textbox', { name: 'Bakgrunn for saka' });
    await userEvent.type(field, ' Og meir.');
    expect(screen.getByText('Ikkje lagra enno. Teksten ligg på denne maskina.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Lagre: Bakgrunn for saka' }));
    expect(sent.at(-1)).toMatchObject({
      name: 'writeCase',
      params: { id: '1' },
      body: { section: 'background', text: 'Slik er det. Og meir.', revision: 1 },
    });
  });

  it('moves a case with a reason, and not without', async () => {
    const { sent } = drawn('agenda');
    await userEvent.click(await screen.findByRole('button', { name: 'Saksframlegg: Årsmeldinga' }));
    await userEvent.click(screen.getByText('Flytt til eit anna møte'));
    await userEvent.click(screen.getByRole('button', { name: 'Flytt saka' }));
    expect(sent).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: 'Kvifor blir saka flytta?' }), 'Ikkje klar.');
    await userEvent.click(screen.getByRole('button', { name: 'Flytt saka' }));
    expect(sent.at(-1)).toMatchObject({ name: 'moveCase', body: { to: 'm2', reason: 'Ikkje klar.' } });
  });

  it('sends the notice, and puts other cases and the standing items on the agenda', async () => {
    const { sent } = drawn('agenda');
    await userEvent.click(await screen.findByRole('button', { name: 'Send innkallinga' }));
    await userEvent.click(screen.getByRole('button', { name: 'Set dei faste punkta på saklista' }));
    await userEvent.click(screen.getByRole('button', { name: 'Set på saklista' }));
    expect(sent.map(({ name }) => name)).toEqual(['sendNotice', 'addStandingItems']);
    await userEvent.type(screen.getByRole('textbox', { name: 'Kva heiter saka?' }), 'Budsjett');
    await userEvent.click(screen.getByRole('button', { name: 'Set på saklista' }));
    expect(sent.at(-1)).toMatchObject({ name: 'addCase', body: { title: 'Budsjett', kind: 'information' } });
  });
});

describe('in the meeting', () => {
  it('shows the case that lies on the table, and the chair puts the next there', async () => {
    const { sent } = drawn(undefined, { room: { ...page.room, onTable: '1' } });
    expect(await screen.findByRole('heading', { name: 'Årsmeldinga' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Legg neste sak på bordet' }));
    expect(sent.at(-1)).toMatchObject({ name: 'putOnTable', params: { id: '2' } });
  });

  it('leads who reads another case back to the one on the table', async () => {
    drawn('1', { mayLead: false });
    expect(await screen.findByRole('link', { name: 'Sjå saka som ligg på bordet' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Legg saka på bordet' })).toBeNull();
  });

  it('is led from the side panel too', async () => {
    drawn(undefined, {}, undefined, { host: { sidePanel: true } });
    expect(await screen.findByRole('heading', { name: 'Ei ekstra sak' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Set møtet' })).toBeTruthy();
    expect(screen.queryByRole('navigation', { name: 'Deler av møtet' })).toBeNull();
  });

  it('says whether the body could decide, and notes who comes, in whose place', async () => {
    const { sent } = drawn(undefined);
    expect(await screen.findByText('Utvalet er ikkje vedtaksført')).toBeTruthy();
    expect(screen.getByText('Ingen frå kommunane er her')).toBeTruthy();
    await userEvent.click(screen.getByText('Før oppmøtet'));
    await userEvent.click(screen.getByRole('button', { name: 'Vara Test K1 møter for Medlem Test K1' }));
    expect(sent.at(-1)).toMatchObject({
      name: 'noteAttendance',
      body: { people: [{ person: 'v1', how: 'present', standsFor: 'k1' }] },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Medlem Test H1 går' }));
    expect(sent.at(-1)).toMatchObject({ body: { people: [{ person: 'h1', how: 'left' }] } });
  });
});

describe('the minutes', () => {
  const minutes: MinutesPage = {
    mayWrite: true,
    parts: [
      {
        part: 'opening',
        heading: 'Opning',
        draft: 'Møtet vart sett kl. 10.00.',
        text: 'Leiaren ynskte velkomen.',
        revision: 1,
        versions: [
          { text: 'Leiaren ynskte velkomen.', by: person('s', 'Sekretær Test'), at: '2024-12-18T12:00:00.000Z' },
        ],
      },
    ],
  };

  it('are corrected part by part, with the draft still to be read', async () => {
    const { sent } = drawn('minutes', {}, minutes);
    const part = await screen.findByRole('region', { name: 'Opning' });
    expect(within(part).getByText(/Retta av Sekretær Test/)).toBeTruthy();
    expect(within(part).getByText('Møtet vart sett kl. 10.00.')).toBeTruthy();
    await userEvent.click(within(part).getByRole('button', { name: 'Rett teksten: Opning' }));
    await userEvent.type(within(part).getByRole('textbox'), ' Alle var samde.');
    await userEvent.click(within(part).getByRole('button', { name: /^Lagre/ }));
    expect(sent.at(-1)).toMatchObject({
      name: 'writeMinutes',
      body: { part: 'opening', text: 'Leiaren ynskte velkomen. Alle var samde.', revision: 1 },
    });
  });

  it('of an earlier meeting are approved in this one', async () => {
    const { sent } = drawn('minutes', {}, minutes);
    await userEvent.click(await screen.findByRole('button', { name: /Godkjenn referatet frå møtet 6/ }));
    expect(sent.at(-1)).toMatchObject({ name: 'approveMinutes', params: { id: 'm0' }, body: { in: 'm1' } });
  });

  it('cannot be written by others', async () => {
    drawn('minutes', { mayLead: false }, { ...minutes, mayWrite: false });
    await screen.findByRole('region', { name: 'Opning' });
    expect(screen.queryByRole('button', { name: /Rett teksten|Godkjenn/ })).toBeNull();
  });
});
