import { describe, expect, it } from '@jest/globals';
import type { Problem, Warning } from '../../../../../src/grant/problem.js';
import { moreOgRomsdal } from '../../../../../src/profiles/moreOgRomsdal.js';
import { problemText } from '../../../../../src/tab/pages/application/form/problemText.js';
import { en } from '../../../../../src/texts/en.js';
import { nb } from '../../../../../src/texts/nb.js';
import { nn } from '../../../../../src/texts/nn.js';

const say = (problem: Problem | Warning, texts = nn) =>
  problemText(problem, texts, moreOgRomsdal).replace(/\u00a0/g, ' ');

describe('a problem in words', () => {
  it('names the row, the party and both figures', () => {
    expect(
      say({
        code: 'BUDGET_ROW_SUM_MISMATCH',
        field: 'budget',
        at: 'rows[operating.travel].sum',
        given: 75_000,
        computed: 70_000,
      }),
    ).toBe('Reisekostnader: skjemaet seier 75 000 kr, men sidene gir 70 000 kr.');
    expect(
      say({ code: 'AMOUNT_UNCLEAR', field: 'budget', at: 'rows[operating.equipment].parties.sula', typed: '8,564' }),
    ).toBe('Utstyr, Sula: «8,564» er ikkje heile kroner.');
    expect(
      say({ code: 'BUDGET_TOTAL_MISMATCH', field: 'budget', at: 'totalProjectCost.hf', given: 2, computed: 1 }),
    ).toBe('Total prosjektkostnad, HMR HF: skjemaet seier 2 kr, men radene gir 1 kr.');
  });

  it('tells the two rows of the same name apart', () => {
    const at = (group: string): Problem => ({
      code: 'AMOUNT_UNCLEAR',
      field: 'budget',
      at: `rows[${group}.salary].hf`,
      typed: 'x',
    });
    expect(say(at('personnel'))).toContain('Lønskostnader (personellkostnader), HMR HF');
    expect(say(at('ownContribution'))).toContain('Lønskostnader (eigeninnsats), HMR HF');
  });

  it('counts characters, not kroner, in a text that is too long', () => {
    expect(say({ code: 'TEXT_TOO_LONG', field: 'purpose', given: 20_001, computed: 20_000 })).toBe(
      '«Føremål» er for lang: 20 001 teikn, og det er plass til 20 000.',
    );
  });

  it('says which date, and which side lacks a contact', () => {
    expect(say({ code: 'DATE_UNCLEAR', field: 'period', at: 'to', typed: '31.11.2025' })).toContain(
      'Til dato: «31.11.2025» er ikkje ein dato',
    );
    expect(say({ code: 'CONTACT_MISSING', field: 'contacts', at: 'hf', side: 'hf' })).toBe(
      'Legg til ein kontaktperson frå helseføretaket.',
    );
  });

  it('is a whole sentence in every language, for every code', () => {
    for (const texts of [nn, nb, en]) {
      const codes = [...Object.keys(texts.form.problem), ...Object.keys(texts.form.warning)] as (
        Problem | Warning
      )['code'][];
      for (const code of codes) {
        const problem = {
          code,
          field: code === 'NOT_CONFIRMED' ? 'reportAndAccounts' : 'budget',
          at: 'rows[operating.travel].kommune',
          given: 2,
          computed: 1,
          side: 'kommune',
          typed: 'x',
        };
        const sentence = say(problem as Problem, texts);
        expect(sentence).toMatch(/^.{10,}\.$/);
        expect(sentence).not.toMatch(/undefined|\[|NaN/);
      }
    }
  });
});
