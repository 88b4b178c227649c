import { describe, expect, it } from '@jest/globals';
import type { Seat } from '../../../src/grant/people.js';
import type { VoteChoice } from '../../../src/grant/state.js';
import { RULES_BEFORE } from '../../../src/grant/votingRules.js';
import type { Sitting } from '../../../src/steps/voting/sitting.js';
import { resultOf, voterOf } from '../../../src/steps/voting/tally.js';

type Given = Partial<Pick<Sitting, 'askImpartiality' | 'impartiality' | 'present'>>;

const seat = (member: string, side: Seat['side'], ...deputies: string[]): Seat => ({
  role: `row-${member}`,
  member,
  party: side === 'hf' ? 'hf' : 'haram',
  side,
  deputies,
});
const FOUR = [seat('k1', 'kommune', 'dk1'), seat('k2', 'kommune'), seat('h1', 'hf', 'dh1'), seat('h2', 'hf')];

const ballot = (choices: Record<string, VoteChoice>, seats: readonly Seat[] = FOUR, more: Given = {}) => ({
  seats,
  askImpartiality: [],
  impartiality: {},
  present: seats.flatMap(({ member, deputies }) => [member, ...deputies]),
  ...more,
  votes: Object.fromEntries(
    Object.entries(choices).map(([person, choice]) => [person, { choice, revision: 1, at: '' as never }]),
  ),
});
const verdict = (...given: Parameters<typeof ballot>) => resultOf(ballot(...given), RULES_BEFORE).verdict;

describe('a motion', () => {
  it('is adopted when nobody of either side is against', () => {
    expect(verdict({ k1: 'for', k2: 'for', h1: 'for', h2: 'for' })).toBe('adopted');
  });

  it('falls with one vote against, on whichever side', () => {
    expect(verdict({ k1: 'for', k2: 'against', h1: 'for', h2: 'for' })).toBe('against');
    expect(verdict({ k1: 'for', k2: 'for', h1: 'for', h2: 'against' })).toBe('against');
  });

  it('is adopted by three for and one who abstains: to abstain is to have answered', () => {
    expect(verdict({ k1: 'for', k2: 'for', h1: 'for', h2: 'abstain' })).toBe('adopted');
    expect(verdict({ k1: 'for', k2: 'for', h1: 'abstain' })).toBe('adopted');
  });

  it('is adopted by three for, one who abstains and one who is recused', () => {
    const five = [...FOUR, seat('h3', 'hf')];
    const {
      verdict: came,
      entitled,
      recused,
    } = resultOf(
      ballot({ k1: 'for', k2: 'for', h1: 'for', h2: 'abstain', h3: 'against' }, five, {
        impartiality: { h3: 'recused' },
      }),
      RULES_BEFORE,
    );
    expect({ came, entitled, recused }).toEqual({ came: 'adopted', entitled: 4, recused: 1 });
  });

  it('is not adopted when nobody is for it', () => {
    expect(verdict({ k1: 'abstain', k2: 'abstain', h1: 'abstain', h2: 'abstain' })).toBe('noneFor');
  });
});

describe('a quorum', () => {
  it('is more than half of those who may vote: exactly half is too few', () => {
    expect(verdict({ k1: 'for', h1: 'for' })).toBe('notQuorate');
    expect(verdict({ k1: 'for', h1: 'for', k2: 'for' })).toBe('adopted');
  });

  it('has somebody from each side, however many there are from one', () => {
    const many = [...FOUR, seat('k3', 'kommune'), seat('k4', 'kommune')];
    expect(verdict({ k1: 'for', k2: 'for', k3: 'for', k4: 'for' }, many)).toBe('notQuorate');
    expect(verdict({ k1: 'for', k2: 'for', k3: 'for', h1: 'abstain' }, many)).toBe('adopted');
  });

  it('is asked for before the votes are looked at', () => {
    expect(verdict({ k1: 'against', h1: 'for' })).toBe('notQuorate');
  });

  it('counts of those who are left when somebody is recused', () => {
    expect(verdict({ k1: 'for', h1: 'for' }, FOUR, { impartiality: { k2: 'recused' } })).toBe('adopted');
  });

  it('cannot be had when a side is empty: the case can only be deferred', () => {
    const impartiality = { h1: 'recused', dh1: 'recused', h2: 'recused' } as const;
    expect(verdict({ k1: 'for', k2: 'for' }, FOUR, { impartiality })).toBe('sideMissing');
    expect(verdict({ k1: 'for' }, [seat('k1', 'kommune')])).toBe('sideMissing');
  });
});

describe('a recused member', () => {
  const recused = { impartiality: { h1: 'recused' } } as const;

  it('leaves both what is counted and what it is counted of, and his deputy steps in', () => {
    const { entitled, answered, bySide } = resultOf(
      ballot({ k1: 'for', h1: 'against', dh1: 'for' }, FOUR, recused),
      RULES_BEFORE,
    );
    expect({ entitled, answered, hf: bySide.hf }).toEqual({
      entitled: 4,
      answered: 2,
      hf: { for: 1, against: 0, abstain: 0, entitled: 2 },
    });
  });

  it('is followed by the first deputy who is not recused, and by nobody when there is none', () => {
    const seats = [seat('h1', 'hf', 'd1', 'd2')];
    const whenRecused = (...who: string[]) =>
      voterOf(
        ballot({}, seats, { impartiality: Object.fromEntries(who.map((person) => [person, 'recused'] as const)) }),
        seats[0] as Seat,
      );
    expect(whenRecused()).toBe('h1');
    expect(whenRecused('h1')).toBe('d1');
    expect(whenRecused('h1', 'd1')).toBe('d2');
    expect(whenRecused('h1', 'd1', 'd2')).toBeUndefined();
  });

  it('does not count twice through a deputy he shares with another', () => {
    const seats = [seat('k1', 'kommune', 'd'), seat('k2', 'kommune', 'd'), seat('h1', 'hf')];
    const both = { impartiality: { k1: 'recused', k2: 'recused' } } as const;
    const { entitled, total } = resultOf(ballot({ d: 'for', h1: 'for' }, seats, both), RULES_BEFORE);
    expect({ entitled, total }).toEqual({ entitled: 2, total: { for: 2, against: 0, abstain: 0 } });
  });

  it('does not give his vote to another member: that one has his own', () => {
    const seats = [seat('k1', 'kommune', 'k2'), seat('k2', 'kommune'), seat('h1', 'hf')];
    const { entitled, total } = resultOf(
      ballot({ k2: 'for', h1: 'for' }, seats, { impartiality: { k1: 'recused' } }),
      RULES_BEFORE,
    );
    expect({ entitled, total }).toEqual({ entitled: 2, total: { for: 2, against: 0, abstain: 0 } });
  });
});

describe('a member who has left', () => {
  const without = (...gone: string[]) => ({
    present: ['k1', 'dk1', 'k2', 'h1', 'dh1', 'h2'].filter((person) => !gone.includes(person)),
  });

  it('leaves his seat to his deputy, else it stands neither above nor below the line', () => {
    expect(resultOf(ballot({ dk1: 'for', h1: 'for' }, FOUR, without('k1')), RULES_BEFORE)).toMatchObject({
      entitled: 4,
    });
    expect(resultOf(ballot({ h1: 'for' }, FOUR, without('k1', 'dk1')), RULES_BEFORE)).toMatchObject({ entitled: 3 });
  });

  it('stays with the vote he gave while he was one', () => {
    const { entitled, total } = resultOf(ballot({ k1: 'against' }, FOUR, without('k1')), RULES_BEFORE);
    expect({ entitled, against: total.against }).toEqual({ entitled: 4, against: 1 });
  });
});

describe('a member who is asked and has not said that he is impartial', () => {
  it('keeps his seat, and his vote waits', () => {
    const asked = { askImpartiality: ['h1'] };
    const { entitled, answered } = resultOf(ballot({ k1: 'for', k2: 'for', h1: 'against' }, FOUR, asked), RULES_BEFORE);
    expect({ entitled, answered }).toEqual({ entitled: 4, answered: 2 });
    expect(verdict({ k1: 'for', k2: 'for', h1: 'for' }, FOUR, { ...asked, impartiality: { h1: 'inDoubt' } })).toBe(
      'notQuorate',
    );
    expect(verdict({ k1: 'for', k2: 'for', h1: 'for' }, FOUR, { ...asked, impartiality: { h1: 'impartial' } })).toBe(
      'adopted',
    );
  });
});
