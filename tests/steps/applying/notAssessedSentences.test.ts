import { describe, expect, it } from '@jest/globals';
import type { NotAssessedReason } from '../../../src/grant/state.js';
import { notAssessedSentences } from '../../../src/steps/applying/notAssessedSentences.js';
import { textsFor } from '../../../src/texts/textsFor.js';
import { stateAfter } from '../../support/given.js';
import { callIsOpen } from '../../support/theCall.js';

const call = stateAfter(callIsOpen).calls.get('autumn');
if (!call) throw new Error('the story lacks its call');
const nobodyAsked = { ...call, profile: { ...call.profile, endorsement: { kommune: 'none', hf: 'none' } as const } };
const said = (...reasons: NotAssessedReason[]): string[] => notAssessedSentences(reasons, call, textsFor('nn'));

describe('why an application was not assessed', () => {
  it('speaks of leaders only where leaders are asked', () => {
    expect(said({ code: 'NOT_SENT' })).toEqual(['Søknaden var ikkje send til leiarforankring.']);
    expect(notAssessedSentences([{ code: 'NOT_SENT' }], nobodyAsked, textsFor('nn'))).toEqual([
      'Søknaden vart ikkje send inn før fristen gjekk ut.',
    ]);
  });

  it('names a contact’s side, and two contacts of a side once', () => {
    expect(
      said(
        { code: 'CONTACT_MISSING', field: 'contacts', at: 'kommune', side: 'kommune' },
        { code: 'CONTACT_INCOMPLETE', field: 'contacts', at: '0', side: 'hf' },
        { code: 'CONTACT_INCOMPLETE', field: 'contacts', at: '1', side: 'hf' },
      ),
    ).toEqual(['Kontaktperson frå kommunane mangla.', 'Kontaktperson frå helseføretaket var ikkje ferdig utfylt.']);
  });

  it('names the date of the period', () => {
    expect(
      said(
        { code: 'FIELD_MISSING', field: 'period', at: 'from' },
        { code: 'DATE_UNCLEAR', field: 'period', at: 'to' },
        { code: 'FIELD_MISSING', field: 'purpose' },
      ),
    ).toEqual([
      '«Planlagd prosjektperiode» var ikkje fylt ut: «Frå dato» mangla.',
      '«Planlagd prosjektperiode»: det som stod under «Til dato», var ikkje ein dato.',
      '«Føremål» var ikkje fylt ut.',
    ]);
  });

  it('names the row, the column and the figures of the budget', () => {
    expect(
      said(
        { code: 'AMOUNT_UNCLEAR', field: 'budget', at: 'rows[personnel.salary].parties.haram' },
        { code: 'BUDGET_ROW_SUM_MISMATCH', field: 'budget', at: 'rows[operating.travel].sum', given: 9, computed: 8 },
        { code: 'BUDGET_SPLIT_MISMATCH', field: 'budget', at: 'rows[operating.travel].hf', given: 9, computed: 8 },
        { code: 'BUDGET_TOTAL_MISMATCH', field: 'budget', at: 'totalProjectCost.sum', given: 9, computed: 8 },
      ).map((sentence) => sentence.replaceAll('\u00a0', ' ')),
    ).toEqual([
      'Budsjettet, Lønskostnader (personellkostnader), Haram kommune: det som stod, var ikkje heile kroner.',
      'Budsjettet, Reisekostnader: skjemaet sa 9 kr, men sidene gav 8 kr.',
      'Budsjettet, Reisekostnader, HF: summen var 9 kr, men partane gav 8 kr.',
      'Budsjettet, Total prosjektkostnad: skjemaet sa 9 kr, men radene gav 8 kr.',
    ]);
  });

  it.each(['nn', 'nb', 'en'] as const)(
    'is a whole sentence in %s also where an event tells code and field alone',
    (language) => {
      for (const code of Object.keys(textsFor('nn').notAssessed) as NotAssessedReason['code'][]) {
        const [sentence = ''] = notAssessedSentences(
          [{ code, field: /AMOUNT|BUDGET/.test(code) ? 'budget' : 'purpose', party: 'haram' }],
          call,
          textsFor(language),
        );
        expect(sentence).toMatch(/^[«“A-ZÆØÅ].{8,}[.»”]$/);
        expect(sentence).not.toMatch(/undefined|null|: [,.]|«»|“”|,\s*:|[A-Z]{2,}_/);
      }
    },
  );
});
