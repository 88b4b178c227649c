import { describe, expect, it } from '@jest/globals';
import { LONGEST_LINE, LONGEST_TEXT, type ApplicationContent, type FieldKey } from '../../src/grant/application.js';
import { problemsOf } from '../../src/grant/problems.js';
import { day } from '../support/cast.js';
import { FILLED } from '../support/filledApplication.js';
import { profile } from '../support/register.js';

const problems = (changes: ApplicationContent) => problemsOf({ ...FILLED, ...changes }, profile);
const without = (field: FieldKey) => {
  const { [field]: _left, ...rest } = FILLED;
  return problemsOf(rest, profile);
};
const contacts = FILLED.contacts ?? [];

describe('an application that can be sent', () => {
  it('has no problems', () => {
    expect(problemsOf(FILLED, profile)).toEqual([]);
  });

  it('may be for a single day, as a conference is', () => {
    expect(problems({ period: { from: day('2025-03-05'), to: day('2025-03-05') } })).toEqual([]);
  });

  it('may be led by the trust', () => {
    expect(problems({ leadApplicant: 'hf' })).toEqual([]);
  });

  it('may be anchored in a committee, or in a measure of the action plan', () => {
    expect(problems({ anchoringCommittees: [], actionPlanMeasure: 'FACT ung' })).toEqual([]);
  });

  it('may leave out what the form only offers', () => {
    for (const field of ['place', 'phase', 'targetGroups', 'lastingOperatingCost'] as const) {
      expect(without(field)).toEqual([]);
    }
  });
});

describe('what is missing', () => {
  it.each([
    'leadApplicant',
    'title',
    'purpose',
    'targetGroup',
    'purposes',
    'expectedEffect',
    'userInvolvement',
    'progressPlan',
    'benefits',
    'grantFinancing',
    'ownContribution',
    'implementationPlan',
    'actionPlanInclusion',
    'signedBy',
  ] as const)('is named by its field: %s', (field) => {
    expect(without(field)).toEqual([{ code: 'FIELD_MISSING', field }]);
  });

  it('is the plan for evaluation, which the committee has decided must be there', () => {
    expect(without('evaluationPlan')).toEqual([{ code: 'EVALUATION_PLAN_MISSING', field: 'evaluationPlan' }]);
  });

  it.each([
    '',
    '   ',
    '\n',
    '\u200b',
    '…',
    'sjå vedlegg',
    'Sjå vedlegg.',
    'Se vedlagt',
    ' se vedlegg! ',
    'See attachment',
  ])('is a text that says nothing, or points to an attachment: %j', (evaluationPlan) => {
    expect(problems({ evaluationPlan })).toEqual([{ code: 'EVALUATION_PLAN_MISSING', field: 'evaluationPlan' }]);
  });

  it('is not a text that mentions an attachment and says something', () => {
    expect(problems({ evaluationPlan: 'Måling kvart halvår, sjå vedlegg' })).toEqual([]);
  });

  it('is every municipality: the trust alone cannot apply, not even as one', () => {
    const alone = [{ code: 'MUNICIPALITY_MISSING', field: 'municipalities' }];
    expect(problems({ municipalities: [], leadApplicant: 'hf' })).toEqual(alone);
    expect(problems({ municipalities: ['hf'], leadApplicant: 'hf' })).toEqual(alone);
    expect(problems({ municipalities: ['atlantis'], leadApplicant: 'hf' })).toEqual(alone);
  });

  it('is a lead applicant who is a party', () => {
    expect(problems({ leadApplicant: 'molde' })).toEqual([
      { code: 'LEAD_APPLICANT_NOT_A_PARTY', field: 'leadApplicant' },
    ]);
  });

  it('is a contact person for each side', () => {
    const missing = (side: 'kommune' | 'hf') => ({ code: 'CONTACT_MISSING', field: 'contacts', at: side, side });
    expect(problems({ contacts: contacts.slice(0, 1) })).toEqual([missing('hf')]);
    expect(problems({ contacts: [] })).toEqual([missing('kommune'), missing('hf')]);
    expect(without('contacts')).toEqual([missing('kommune'), missing('hf')]);
  });

  it.each([
    ['a name', { name: ' ' }],
    ['a position', { position: '' }],
    ['an e-mail address that can be written to', { email: 'prosjektleiar' }],
  ])('is %s of a contact person', (_what, change) => {
    expect(problems({ contacts: contacts.map((who) => (who.side === 'hf' ? { ...who, ...change } : who)) })).toEqual([
      { code: 'CONTACT_INCOMPLETE', field: 'contacts', at: '1', side: 'hf' },
    ]);
  });

  it('is where it is anchored', () => {
    expect(problems({ anchoringCommittees: [], actionPlanMeasure: ' ' })).toEqual([
      { code: 'ANCHORING_MISSING', field: 'anchoringCommittees' },
    ]);
  });

  it.each(['progressResponsibility', 'reportAndAccounts'] as const)('is what the applicant confirms: %s', (field) => {
    expect(without(field)).toEqual([{ code: 'NOT_CONFIRMED', field }]);
    expect(problems({ [field]: false })).toEqual([{ code: 'NOT_CONFIRMED', field }]);
  });

  it('is told of in the form’s order', () => {
    const fields = problemsOf({}, profile).map(({ field }) => field);
    expect(fields.slice(0, 3)).toEqual(['municipalities', 'leadApplicant', 'contacts']);
    expect(fields.slice(-3)).toEqual(['progressResponsibility', 'reportAndAccounts', 'signedBy']);
    expect(new Set(fields)).toContain('budget');
  });
});

describe('the period', () => {
  it('does not end before it begins', () => {
    expect(problems({ period: { from: day('2025-02-02'), to: day('2025-02-01') } })).toEqual([
      { code: 'PERIOD_REVERSED', field: 'period', at: 'to' },
    ]);
  });

  it('has both its ends', () => {
    expect(problems({ period: { from: day('2025-02-01') } })).toEqual([
      { code: 'FIELD_MISSING', field: 'period', at: 'to' },
    ]);
    expect(without('period')).toEqual([
      { code: 'FIELD_MISSING', field: 'period', at: 'from' },
      { code: 'FIELD_MISSING', field: 'period', at: 'to' },
    ]);
  });

  it('keeps what somebody typed that is no date, and asks', () => {
    expect(problems({ period: { from: day('2025-02-01'), to: { typed: 'sommaren 2026' } } })).toEqual([
      { code: 'DATE_UNCLEAR', field: 'period', at: 'to', typed: 'sommaren 2026' },
    ]);
  });
});

describe('how much a field holds', () => {
  it('is 20 000 characters in a long text, and 255 in a line', () => {
    expect(problems({ purpose: 'å'.repeat(LONGEST_TEXT), title: 'å'.repeat(LONGEST_LINE) })).toEqual([]);
    expect(problems({ purpose: 'å'.repeat(LONGEST_TEXT + 1), title: 'å'.repeat(LONGEST_LINE + 1) })).toEqual([
      { code: 'TEXT_TOO_LONG', field: 'title', given: 256, computed: 255 },
      { code: 'TEXT_TOO_LONG', field: 'purpose', given: 20_001, computed: 20_000 },
    ]);
  });
});
