import { describe, expect, it } from '@jest/globals';
import { copiedContent, notCopied } from '../../src/grant/copiedContent.js';
import { kroner } from '../../src/grant/money.js';
import { FILLED } from '../support/filledApplication.js';
import { profile } from '../support/register.js';

const next = { profile, sameCall: false };
const kept = copiedContent(FILLED, next);

describe('a copy of an application', () => {
  it('has its text, parties and figures', () => {
    for (const key of ['title', 'purpose', 'municipalities', 'budget', 'contacts', 'evaluationPlan'] as const)
      expect(kept[key]).toEqual(FILLED[key]);
  });

  it('has nothing that somebody signs or declares, and no files', () => {
    for (const key of ['progressResponsibility', 'reportAndAccounts', 'signedBy', 'place', 'attachments'] as const)
      expect(kept).not.toHaveProperty(key);
  });

  it('has the period only in the same call: earlier dates are of no use', () => {
    expect(kept).not.toHaveProperty('period');
    expect(copiedContent(FILLED, { profile, sameCall: true }).period).toEqual(FILLED.period);
  });

  const budget = {
    split: ['kommune'],
    rows: { 'operating.travel': { parties: { haram: kroner(10), gone: kroner(20) } } },
  } as const;
  const old = {
    ...FILLED,
    municipalities: ['haram', 'gone'],
    leadApplicant: 'gone',
    purposes: ['unheardOf'],
    phase: 'gone',
    budget,
  };

  it('leaves out parties and codes that the new call does not know, also in the budget', () => {
    const copy = copiedContent(old, next);
    expect(copy.municipalities).toEqual(['haram']);
    expect(copy.budget?.rows['operating.travel']?.parties).toEqual({ haram: kroner(10) });
    for (const key of ['leadApplicant', 'purposes', 'phase'] as const) expect(copy).not.toHaveProperty(key);
  });

  it('says what was not copied, until it is filled in', () => {
    const left = notCopied(old, copiedContent(old, next), next);
    expect(left.parties).toEqual(['gone']);
    expect(left.fields).toEqual(expect.arrayContaining(['leadApplicant', 'period', 'purposes', 'phase', 'signedBy']));
    const filled = { ...copiedContent(old, next), leadApplicant: 'haram', signedBy: 'Prosjektleiar Test' };
    expect(notCopied(old, filled, next).fields).not.toEqual(expect.arrayContaining(['leadApplicant']));
    expect(notCopied(old, filled, next).fields).not.toEqual(expect.arrayContaining(['signedBy']));
  });

  it('has no leftovers of an imported file, and nobody is told to fill them in', () => {
    const imported = { ...FILLED, imported: { file: 'x.docx', unplaced: [] } };
    expect(copiedContent(imported, next)).not.toHaveProperty('imported');
    expect(notCopied(imported, copiedContent(imported, next), next).fields).not.toContain('imported');
  });

  it('says nothing where all was copied', () => {
    const text = { title: 'FACT ung', purpose: 'Eit felles team' };
    expect(notCopied(text, copiedContent(text, next), next)).toEqual({ fields: [], parties: [] });
  });
});
