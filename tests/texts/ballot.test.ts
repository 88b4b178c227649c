import { describe, expect, it } from '@jest/globals';
import type { BallotResult, Tally, VoteChoice } from '../../src/grant/state.js';
import { RULES_BEFORE, type VotingRules } from '../../src/grant/votingRules.js';
import { textsFor } from '../../src/texts/textsFor.js';
import { VOTINGS } from '../support/votings.js';
import { resultOf } from '../../src/steps/voting/tally.js';

const { nn, nb, en } = { nn: textsFor('nn').ballot, nb: textsFor('nb').ballot, en: textsFor('en').ballot };

type Side = Tally & { readonly silent?: number; readonly away?: number };
const side = (yes: number, against = 0, abstain = 0, more: { silent?: number; away?: number } = {}): Side => ({
  for: yes,
  against,
  abstain,
  ...more,
});

/** What the counting itself says of so many votes on each side. The first who is for is the chair, unless told. */
const counted = (
  kommune: Side,
  hf: Side,
  {
    rules = RULES_BEFORE,
    recused = 0,
    attended = false,
    chair = 'kommune-for-0',
  }: { rules?: VotingRules; recused?: number; attended?: boolean; chair?: string } = {},
): BallotResult => {
  const people = Object.entries({ kommune, hf }).flatMap(([on, votes]) =>
    (['for', 'against', 'abstain', 'silent', 'away'] as const).flatMap((said) =>
      Array.from({ length: votes[said] ?? 0 }, (_, index) => ({ id: `${on}-${said}-${index}`, on, said })),
    ),
  );
  const out = Array.from({ length: recused }, (_, index) => ({
    id: `out-${index}`,
    on: 'hf',
    said: 'silent' as const,
  }));
  const all = [...people, ...out];
  return resultOf(
    {
      seats: all.map(({ id, on }) => ({ role: id, member: id, party: on, side: on as 'hf', deputies: [] })),
      askImpartiality: [],
      impartiality: Object.fromEntries(out.map(({ id }) => [id, 'recused' as const])),
      votes: Object.fromEntries(
        people.flatMap(({ id, said }) =>
          said === 'silent' || said === 'away'
            ? []
            : [[id, { choice: said satisfies VoteChoice, revision: 1, at: '' as never }]],
        ),
      ),
      present: all.map(({ id }) => id),
      ...(attended && { attending: all.filter(({ said }) => said !== 'away').map(({ id }) => id) }),
      chair,
    },
    rules,
  );
};

describe('the sentence about a ballot’s result', () => {
  it('says who could vote, who did not count, what was needed and what came', () => {
    const adopted = counted(side(5), side(6), { recused: 1 });
    expect(nn.resultSentence(adopted)).toBe(
      'Vedteke. 11 kunne røyste; éin er inhabil og tel ikkje med. ' +
        'Det trongst svar frå minst 6 og frå begge sider, og at ingen røysta imot. ' +
        'Begge sider svara, og ingen røysta imot: 11 for.',
    );
    expect(nb.resultSentence(adopted)).toBe(
      'Vedtatt. 11 kunne stemme; én er inhabil og teller ikke med. ' +
        'Det krevdes svar fra minst 6 og fra begge sider, og at ingen stemte mot. ' +
        'Begge sider svarte, og ingen stemte mot: 11 for.',
    );
    expect(en.resultSentence(adopted)).toBe(
      'Adopted. 11 could vote; one is recused and not counted. ' +
        'It took answers from at least 6 and from both sides, and nobody against. ' +
        'Both sides answered, and nobody voted against: 11 for.',
    );
  });

  it('counts those who abstained, and says of those who could vote how many were there', () => {
    expect(nn.resultSentence(counted(side(2), side(1, 0, 1, { away: 1 }), { attended: true }))).toBe(
      'Vedteke. 4 av 5 som kunne røyste, var til stades. ' +
        'Det trongst svar frå minst 3 og frå begge sider, og at ingen røysta imot. ' +
        'Begge sider svara, og ingen røysta imot: 3 for, 1 avstod.',
    );
  });

  it.each([
    [
      'which side was against',
      counted(side(2, 2), side(3, 1)),
      'To frå kommunane og éin frå helseføretaket røysta imot: 5 for, 3 imot.',
    ],
    [
      'that nobody was for it',
      counted(side(0, 0, 2), side(0, 0, 1, { silent: 1 })),
      'Ingen røysta for: 0 for, 3 avstod.',
    ],
    ['that too few answered', counted(side(2, 0, 0, { silent: 4 }), side(4, 0, 0, { silent: 2 })), 'Seks svara.'],
    ['that one side kept silent', counted(side(6), side(0, 0, 0, { silent: 4 })), 'Ingen frå helseføretaket svara.'],
    [
      'that a side has nobody left, and what can then be done',
      counted(side(6), side(0), { recused: 2 }),
      'Ingen frå helseføretaket kan røyste i saka, så ho kan berre utsetjast.',
    ],
  ])('says, of a motion that fell by consensus, %s', (_what, result, came) => {
    expect(nn.resultSentence(result)).toMatch(/^Ikkje vedteke\. /);
    expect(nn.resultSentence(result)).toContain(came);
  });

  const rules: VotingRules = { ...RULES_BEFORE, rule: 'majorityOfPresent', quorum: 'half' };
  it.each([
    [
      'a majority',
      counted(side(4), side(1, 2), { rules }),
      'Vedteke. 7 kunne røyste. Det trongst svar frå minst 4, og minst 4 av 7 for. Det vart 5 for, 2 imot.',
    ],
    [
      'too few',
      counted(side(3), side(0, 3, 1), { rules }),
      'Ikkje vedteke. 7 kunne røyste. Det trongst svar frå minst 4, og minst 4 av 7 for. ' +
        'Det vart 3 for, 3 imot, 1 avstod, og det er for få.',
    ],
    [
      'a majority of those who do not abstain',
      counted(side(3), side(0, 2, 2), { rules: { ...rules, abstentions: 'notCounted' } }),
      'Vedteke. 7 kunne røyste. Det trongst svar frå minst 4, og minst 3 av 5 for når dei som avstod, ikkje er med. ' +
        'Det vart 3 for, 2 imot, 2 avstod.',
    ],
    [
      'a tie that the chair broke',
      counted(side(2), side(1, 3), { rules: { ...rules, castingVote: 'chair' } }),
      'Vedteke. 6 kunne røyste. Det trongst svar frå minst 4, og minst 4 av 6 for. ' +
        'Det vart 3 for, 3 imot. Røysta til leiaren avgjorde.',
    ],
    [
      'a majority on each side',
      counted(side(3, 1), side(2, 1), { rules: { ...rules, rule: 'majorityOnEachSide', quorum: 'none' } }),
      'Vedteke. 7 kunne røyste. ' +
        'Det trongst minst 3 for frå kommunane og minst 2 for frå helseføretaket. ' +
        'Kommunane: 3 for, 1 imot. Helseføretaket: 2 for, 1 imot.',
    ],
    [
      'one side without a majority',
      counted(side(4), side(1, 2), { rules: { ...rules, rule: 'majorityOnEachSide', quorum: 'bothSides' } }),
      'Ikkje vedteke. 7 kunne røyste. ' +
        'Det trongst svar frå begge sider, og minst 3 for frå kommunane og minst 2 for frå helseføretaket. ' +
        'Kommunane: 4 for. Helseføretaket: 1 for, 2 imot. For få frå helseføretaket var for.',
    ],
    [
      'a qualified majority',
      counted(side(4), side(2, 3), { rules: { ...rules, rule: 'qualifiedMajority', share: { atLeast: 2, of: 3 } } }),
      'Vedteke. 9 kunne røyste. Det trongst svar frå minst 5, og minst 6 av 9 for (2/3). Det vart 6 for, 3 imot.',
    ],
  ])('can be checked by %s', (_what, result, sentence) => {
    expect(nn.resultSentence(result)).toBe(sentence);
  });

  it('is whole, for every rule, quorum and outcome, in every language', () => {
    const outcomes = [
      [side(3), side(3)],
      [side(2, 1), side(1, 2)],
      [side(0, 0, 3), side(0, 0, 3)],
      [side(1, 0, 0, { silent: 3 }), side(0, 0, 0, { silent: 4 })],
      [side(3), side(0)],
      [side(2, 1, 1), side(2, 2, 0, { away: 1 })],
    ] as const;
    for (const voting of VOTINGS)
      for (const [kommune, hf] of outcomes)
        for (const attended of [true, false])
          for (const texts of [nn, nb, en]) {
            const sentence = texts.resultSentence(counted(kommune, hf, { rules: voting, attended, recused: 1 }));
            expect(sentence).toMatch(/^[A-Z].+\. .+\.$/);
            expect(sentence).not.toMatch(/undefined|null|NaN/);
          }
  });

  it('and the rule itself, before anybody has voted', () => {
    for (const voting of VOTINGS)
      for (const texts of [nn, nb, en]) expect(texts.rule(voting)).toMatch(/^(Regel|Rule): .+\. .+\.$/);
    expect(nn.rule(RULES_BEFORE)).toBe(
      'Regel: semje mellom sidene. Vedteke når fleire enn halvparten har svara, og minst éin frå kvar side har svara, og ingen røystar imot.',
    );
  });

  it('is unanimous in figures only where everybody who answered was for it', () => {
    expect(nn.tally(counted(side(5), side(6), { recused: 1 }))).toBe('Samrøystes: 11 for, 1 inhabil');
    expect(nn.tally(counted(side(4), side(1, 2), { rules }))).toBe('5 for, 2 imot');
  });
});

describe('the sentence about a motion', () => {
  const motion = { body: 'SSU', title: 'FACT ung', amount: '344 000 kr', requested: '1 100 000 kr', year: 2024 };

  it('says amount and frame of a grant, and what was asked for where less is given', () => {
    expect(nn.motion({ ...motion, outcome: 'granted' })).toBe(
      'SSU tildeler **344 000 kr** til «FACT ung» av ramma for 2024.',
    );
    expect(nn.motion({ ...motion, outcome: 'partlyGranted' })).toBe(
      'SSU tildeler **344 000 kr** av dei 1 100 000 kr det er søkt om til «FACT ung», av ramma for 2024.',
    );
  });

  it('says no amount when nothing is given', () => {
    for (const outcome of ['rejected', 'deferred'] as const)
      for (const texts of [nn, nb, en]) expect(texts.motion({ ...motion, outcome })).not.toMatch(/kr|2024/);
  });
});
