import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { BallotView } from '../../../../src/api/contract.js';
import { VoteBox } from '../../../../src/tab/pages/meetings/VoteBox.js';
import { drawInSession, withoutCommandId } from '../../inSession.js';
import { RULES_BEFORE } from '../../../../src/grant/votingRules.js';

const LINE = {
  application: 'app',
  title: 'FACT ung',
  requested: 1_200_000,
  outcome: 'granted' as const,
  amount: 1_200_000,
  year: 2024,
  conditions: [],
};
type Mine = NonNullable<BallotView['mine']>;
const ballotWith = (mine?: Partial<Mine>): BallotView => ({
  id: 'b1',
  case: 'c1',
  state: 'open',
  line: LINE,
  lines: [LINE],
  rules: RULES_BEFORE,
  seats: [],
  openedAt: '2024-12-18T10:42:00.000Z',
  openedBy: { id: 's', name: 'Sekretær Test S1', title: '' },
  ...(mine && { mine: { mayVote: true, mustDeclare: false, revision: 0, proxies: [], ...mine } }),
});
const draw = (mine?: Partial<Mine>, setting: Parameters<typeof drawInSession>[1] = {}) => {
  let asked = 0;
  const box = (of: BallotView) => <VoteBox ballot={of} ask={() => (asked += 1)} />;
  const { sent, redraw } = drawInSession(box(ballotWith(mine)), setting);
  return { sent, asked: () => asked, next: (changed: Partial<Mine>) => redraw(box(ballotWith(changed))) };
};
const button = (name: string) => screen.getByRole('button', { name });

describe('one’s own vote', () => {
  it('may be taken back, as the answer that was shown; then there is none', async () => {
    const { sent, asked, next } = draw({ revision: 3, choice: 'against' });
    await userEvent.click(button('Trekk svaret'));
    expect(sent.map(({ name }) => name)).toEqual(['withdrawVote']);
    expect(sent.map(withoutCommandId)).toEqual([{ revision: 3 }]);
    expect(asked()).toBe(1);
    next({ revision: 4 });
    expect(screen.getByText('Du har trekt svaret ditt, og har ikkje svara no.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Trekk svaret' })).toBeNull();
  });

  it('is given for a member whose proxy one has, beside one’s own', async () => {
    const member = { id: 'h2', name: 'Medlem Test H2', title: '' };
    const { sent } = draw({ proxies: [{ member, mayVote: true, revision: 1, choice: 'for' }] });
    expect(screen.getByRole('heading', { name: 'Fullmakt frå Medlem Test H2' })).toBeTruthy();
    const his = screen.getByRole('group', { name: 'Fullmakt frå Medlem Test H2' });
    await userEvent.click(within(his).getByRole('button', { name: 'Imot' }));
    await userEvent.click(button('Trekk svaret for Medlem Test H2'));
    expect(sent.map(withoutCommandId)).toEqual([
      { choice: 'against', revision: 1, for: 'h2' },
      { revision: 1, for: 'h2' },
    ]);
  });

  it('votes with the revision that was shown', async () => {
    const { sent, asked } = draw({ revision: 3, choice: 'against' });
    await userEvent.click(button('For'));
    expect(sent.map(withoutCommandId)).toEqual([{ choice: 'for', revision: 3 }]);
    expect(sent[0]?.params).toEqual({ id: 'b1' });
    expect(asked()).toBe(1);
    expect(screen.getByText('Registrert som nr. 231 i journalen.')).toBeTruthy();
  });

  it('gives the three answers the same weight', () => {
    draw({});
    const looks = ['For', 'Imot', 'Avstår'].map((name) => button(name).className);
    expect(new Set(looks).size).toBe(1);
  });

  it('says what was answered, and sends nothing when the same is pressed again', async () => {
    const { sent } = draw({ choice: 'abstain', revision: 1 });
    expect(screen.getByText('Du avstod.')).toBeTruthy();
    expect(button('Avstår').getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(button('Avstår'));
    expect(sent).toEqual([]);
  });

  it('asks whether one is impartial before one may vote, and then moves focus to the vote', async () => {
    const { sent, next } = draw({ mustDeclare: true, mayVote: false });
    expect(screen.queryByRole('button', { name: 'For' })).toBeNull();
    await userEvent.click(button('Eg er habil'));
    expect(sent.map(({ name, body }) => [name, body['answer']])).toEqual([['declareImpartiality', 'impartial']]);
    next({ impartiality: 'impartial' });
    expect(document.activeElement?.textContent).toBe('Røysta di');
  });

  it.each([
    ['recused', 'Du er inhabil i saka og tel ikkje med.'],
    ['inDoubt', 'Du har meldt tvil om habiliteten din. Leiaren avgjer han før du kan røyste.'],
  ] as const)('has no buttons for who is %s', (impartiality, sentence) => {
    draw({ impartiality, mayVote: false });
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('draws nothing for who has no seat in it', () => {
    draw({});
    expect(screen.getAllByText('Røysta di')).toHaveLength(1);
    draw(undefined);
    expect(screen.getAllByText('Røysta di')).toHaveLength(1);
  });

  it('no longer says that nobody knows, once the page shows the answer', async () => {
    const message = 'Vi veit ikkje enno om dette vart lagra. Sida viser det når vi veit det.';
    const { next } = draw({}, { refuse: { kind: 'unknown', code: 'unknownOutcome', message } });
    await userEvent.click(button('For'));
    expect(screen.getByText(message)).toBeTruthy();
    next({ choice: 'for', revision: 1 });
    expect(screen.getByText('Du røysta for.')).toBeTruthy();
    expect(screen.queryByText(message)).toBeNull();
    expect(document.activeElement).toBe(button('For'));
  });

  it('shows a refusal where the buttons are', async () => {
    draw(
      {},
      { refuse: { kind: 'refused', code: 'ballotClosed', message: 'Røystinga er lukka. Ingenting er registrert.' } },
    );
    await userEvent.click(button('Imot'));
    expect(screen.getByText('Røystinga er lukka. Ingenting er registrert.')).toBeTruthy();
  });
});
