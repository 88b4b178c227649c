import { describe, expect, it } from '@jest/globals';
import type { NeutralDocument } from '../../../src/grant/document.js';
import type { State } from '../../../src/grant/state.js';
import { documentsOf, lettersAboutDecision, type WantedDocument } from '../../../src/steps/documents.js';
import { textsFor } from '../../../src/texts/textsFor.js';
import { clock } from '../../support/cast.js';
import { given } from '../../support/given.js';
import { LETTERS } from '../../support/letterStates.js';
import { adopted, isDecided } from '../../support/decided.js';

const lettersIn = (state: State): WantedDocument[] => {
  const application = state.applications.get('app');
  return application ? documentsOf(state, application).filter(({ kind }) => kind === 'letter') : [];
};
const drawn = (wanted: WantedDocument | undefined): NeutralDocument => {
  if (!wanted) throw new Error('no such letter');
  return wanted.made(undefined, { texts: textsFor(wanted.language), nameOf: () => 'Sekretær Test' });
};
const wordsOf = (document: NeutralDocument): string => JSON.stringify(document.blocks);

describe('letters about a decision', () => {
  it('go to each party of the application, each in its own written language', () => {
    expect(lettersIn(LETTERS.granted).map(({ party, language }) => `${party} ${language}`)).toEqual([
      'alesund nb',
      'haram nn',
      'hf nn',
    ]);
    expect(wordsOf(drawn(lettersIn(LETTERS.granted)[0]))).toContain('Det er hele beløpet dere søkte om.');
    expect(wordsOf(drawn(lettersIn(LETTERS.granted)[1]))).toContain('Det er heile summen de søkte om.');
  });

  it('say what, how much, on which conditions, and who had it in hand', () => {
    const words = wordsOf(drawn(lettersIn(LETTERS.granted)[1]));
    for (const part of ['Partane lagar ein avtale innan 1. februar 2025.', 'Sekretær Test', '1/2024', 'Ramma for 2024'])
      expect(words).toContain(part);
  });

  it('say what a new decision takes the place of, and the earlier letters stay as they were filed', () => {
    const earlier = lettersIn(LETTERS.granted);
    const after = lettersIn(LETTERS.reversed);
    expect(after).toHaveLength(6);
    const said = (letters: readonly WantedDocument[]): string => JSON.stringify(letters.map(drawn));
    expect(said(after.slice(0, 3))).toBe(said(earlier));
    expect(after.map(({ key }) => key).slice(0, 3)).toEqual(earlier.map(({ key }) => key));
    const words = wordsOf(drawn(after[4]));
    expect(words).toContain('gjer om vedtaket');
    expect(words).toContain('Det tidlegare brevet gjeld ikkje lenger.');
    expect(words).toContain('Partane fekk pengar frå ei anna ordning');
  });

  it('print what is said about complaining only where the helsefellesskap has decided it', () => {
    const rejected = LETTERS.rejected;
    expect(wordsOf(drawn(lettersIn(rejected)[2]))).toContain('De kan klage innan tre veker.');
    expect(wordsOf(drawn(lettersIn(rejected)[2]))).toContain('Retningslinjene for tilskotet.');
    const call = rejected.calls.get('autumn');
    if (!call) throw new Error('no call');
    const { complaint } = call.profile.letters;
    const undecided = {
      ...rejected,
      calls: rejected.calls.with('autumn', {
        ...call,
        profile: { ...call.profile, letters: complaint ? { complaint: { ...complaint, printed: false } } : {} },
      }),
    };
    expect(wordsOf(drawn(lettersIn(undecided)[2]))).not.toContain('klage');
    // As the profile is shipped.
    expect(wordsOf(drawn(lettersIn(LETTERS.granted)[2]))).not.toMatch(/klage/i);
  });

  it('are found by the decision they are about', () => {
    const { decisions } = LETTERS.reversed;
    const newer = decisions.get('ssu-2024-1-r1');
    expect(newer && lettersAboutDecision(LETTERS.reversed, newer).map(({ version }) => version)).toEqual([2, 2, 2]);
  });

  it('are filed once their decision stands, and not before', () => {
    const file = {
      type: 'fileDocument',
      key: 'letter:app:1:haram',
      kind: 'letter',
      application: 'app',
      version: 1,
      party: 'haram',
      language: 'nn',
      sha: 'b'.repeat(64),
    } as const;
    given(adopted).when(clock, file).thenRefuses({ code: 'notFound' });
    given(adopted, isDecided())
      .when(clock, file)
      .thenHappensLike({ type: 'documentFiled', kind: 'letter', party: 'haram' });
  });
});
