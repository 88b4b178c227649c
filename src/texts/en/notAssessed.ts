import type { NotAssessedTexts } from '../nn/notAssessed.js';

const sides = { kommune: 'the municipalities', hf: 'the health trust' };

export const notAssessedEn: NotAssessedTexts = {
  NOT_SENT: () => 'The application was not sent for endorsement.',
  NOT_SENT_AGAIN: () => 'The application was sent back to the applicants, and not sent again by the new deadline.',
  NOT_SUBMITTED: () => 'All parties endorsed the application, but it was not submitted.',
  ENDORSEMENT_MISSING: ({ party }) => `The endorsement from ${party} was missing.`,
  ENDORSEMENT_DECLINED: ({ party }) => `${party} did not endorse the application.`,
  FIELD_MISSING: ({ field, where }) =>
    where === '' ? `“${field}” was not filled in.` : `“${field}” was not filled in: “${where}” was missing.`,
  EVALUATION_PLAN_MISSING: () => 'The evaluation plan was missing.',
  MUNICIPALITY_MISSING: () => 'No municipality was part of the application.',
  TEXT_TOO_LONG: ({ field, given, computed }) =>
    given === undefined || computed === undefined
      ? `“${field}” was too long.`
      : `“${field}” was too long: ${given} characters, and there was room for ${computed}.`,
  DATE_UNCLEAR: ({ field, where }) =>
    where === ''
      ? `“${field}”: what stood there was not a date.`
      : `“${field}”: what stood under “${where}” was not a date.`,
  PERIOD_REVERSED: () => 'The project period ended before it began.',
  CONTACT_MISSING: ({ side }) =>
    side ? `A contact person from ${sides[side]} was missing.` : 'A contact person was missing.',
  CONTACT_INCOMPLETE: ({ side }) =>
    side
      ? `A contact person from ${sides[side]} was not filled in completely.`
      : 'A contact person was not filled in completely.',
  LEAD_APPLICANT_NOT_A_PARTY: () => 'The lead applicant was not a party to the application.',
  ANCHORING_MISSING: () =>
    'It was not said which professional committee or measure in the joint action plan the application was based on.',
  AMOUNT_UNCLEAR: ({ where }) => `The budget, ${where}: what stood there was not whole kroner.`,
  BUDGET_EMPTY: () => 'The budget had no amount to apply for.',
  OWN_CONTRIBUTION_MISSING: () => 'The own contribution was not entered in the budget.',
  OWN_CONTRIBUTION_NOT_STATED: () => 'The budget did not say what each side puts in itself.',
  BUDGET_ROW_SUM_MISMATCH: ({ where, given, computed }) =>
    given === undefined || computed === undefined
      ? `The budget, ${where}: the sum on the form did not match the sides.`
      : `The budget, ${where}: the form said ${given}, but the sides gave ${computed}.`,
  BUDGET_SPLIT_MISMATCH: ({ where, given, computed }) =>
    given === undefined || computed === undefined
      ? `The budget, ${where}: the sum did not match the parties.`
      : `The budget, ${where}: the sum was ${given}, but the parties gave ${computed}.`,
  BUDGET_TOTAL_MISMATCH: ({ where, given, computed }) =>
    given === undefined || computed === undefined
      ? `The budget, ${where}: the sum on the form did not match the rows.`
      : `The budget, ${where}: the form said ${given}, but the rows gave ${computed}.`,
  NOT_CONFIRMED: ({ field }) => `This was not confirmed: “${field}”`,
  SCREENED_OUT: () => 'The secretariat has gone through the application, and it will not be assessed.',
};
