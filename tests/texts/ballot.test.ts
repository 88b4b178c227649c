import { describe, expect, it } from '@jest/globals';
import { textsFor } from '../../src/texts/textsFor.js';
import type { CountedBallot } from '../../src/texts/wording.js';

const side = (entitled: number, forIt: number, against = 0, abstain = 0) => ({
  entitled,
  for: forIt,
  against,
  abstain,
});
const ballot = (
  verdict: CountedBallot['verdict'],
  kommune: ReturnType<typeof side>,
  hf: ReturnType<typeof side>,
  recused = 0,
): CountedBallot => {
  const total = {
    for: kommune.for + hf.for,
    against: kommune.against + hf.against,
    abstain: kommune.abstain + hf.abstain,
  };
  return {
    adopted: verdict === 'adopted',
    verdict,
    entitled: kommune.entitled + hf.entitled,
    answered: total.for + total.against + total.abstain,
    recused,
    bySide: { kommune, hf },
    total,
  };
};
const { nn, nb, en } = { nn: textsFor('nn').ballot, nb: textsFor('nb').ballot, en: textsFor('en').ballot };

describe('the sentence about a ballot’s result', () => {
  it('says that it was adopted, who did not count, and that nobody was against', () => {
    const adopted = ballot('adopted', side(5, 5), side(6, 6), 1);
    expect(nn.resultSentence(adopted)).toBe(
      'Vedteke. 11 kunne røyste; éin er inhabil og tel ikkje med. Begge sider svara, og ingen røysta imot: 11 for.',
    );
    expect(nb.resultSentence(adopted)).toBe(
      'Vedtatt. 11 kunne stemme; én er inhabil og teller ikke med. Begge sider svarte, og ingen stemte mot: 11 for.',
    );
    expect(en.resultSentence(adopted)).toBe(
      'Adopted. 11 could vote; one is recused and not counted. Both sides answered, and nobody voted against: 11 for.',
    );
  });

  it('counts those who abstained', () => {
    expect(nn.resultSentence(ballot('adopted', side(2, 2), side(2, 1, 0, 1)))).toBe(
      'Vedteke. 4 kunne røyste. Begge sider svara, og ingen røysta imot: 3 for, 1 avstod.',
    );
  });

  it('says which side was against', () => {
    expect(nn.resultSentence(ballot('against', side(4, 2, 2), side(4, 3, 1)))).toBe(
      'Ikkje vedteke. 8 kunne røyste. To frå kommunane og éin frå helseføretaket røysta imot, ' +
        'og semje krev at ingen gjer det: 5 for, 3 imot.',
    );
  });

  it('says that nobody was for it', () => {
    expect(nn.resultSentence(ballot('noneFor', side(2, 0, 0, 2), side(2, 0, 0, 1)))).toBe(
      'Ikkje vedteke. 4 kunne røyste. Ingen røysta for: 0 for, 3 avstod.',
    );
  });

  it('says that too few answered', () => {
    expect(nn.resultSentence(ballot('notQuorate', side(6, 2), side(6, 4)))).toBe(
      'Ikkje vedteke. 12 kunne røyste. Seks svara, og det må vere fleire enn halvparten.',
    );
  });

  it('says that one side kept silent though more than half answered', () => {
    expect(nn.resultSentence(ballot('notQuorate', side(6, 6), side(4, 0)))).toBe(
      'Ikkje vedteke. 10 kunne røyste. Ingen frå helseføretaket svara, og begge sider må vere med.',
    );
  });

  it('says that a side has nobody left, and what can then be done', () => {
    expect(nn.resultSentence(ballot('sideMissing', side(0, 0), side(6, 6), 2))).toBe(
      'Ikkje vedteke. 6 kunne røyste; to er inhabile og tel ikkje med. ' +
        'Ingen frå kommunane kan røyste i saka, så ho kan berre utsetjast.',
    );
  });

  it('has a sentence for every verdict in every language', () => {
    for (const verdict of ['adopted', 'against', 'noneFor', 'notQuorate', 'sideMissing'] as const)
      for (const texts of [nn, nb, en]) {
        const sentence = texts.resultSentence(ballot(verdict, side(3, 1, 1), side(0, 0), 1));
        expect(sentence).toMatch(/^[A-Z].+\. .+\.$/);
        expect(sentence).not.toMatch(/undefined|null|NaN/);
      }
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
