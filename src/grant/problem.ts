import type { FieldKey } from './application.js';
import type { Side } from './party.js';

/** Why an application cannot be sent. `SCREAMING_CASE` codes are those of the story format. */
export type ProblemCode =
  | 'FIELD_MISSING'
  | 'EVALUATION_PLAN_MISSING'
  | 'MUNICIPALITY_MISSING'
  | 'TEXT_TOO_LONG'
  | 'DATE_UNCLEAR'
  | 'PERIOD_REVERSED'
  | 'CONTACT_MISSING'
  | 'CONTACT_INCOMPLETE'
  | 'LEAD_APPLICANT_NOT_A_PARTY'
  | 'ANCHORING_MISSING'
  | 'AMOUNT_UNCLEAR'
  | 'BUDGET_EMPTY'
  | 'OWN_CONTRIBUTION_MISSING'
  | 'OWN_CONTRIBUTION_NOT_STATED'
  | 'BUDGET_ROW_SUM_MISMATCH'
  | 'BUDGET_SPLIT_MISMATCH'
  | 'BUDGET_TOTAL_MISMATCH'
  | 'NOT_CONFIRMED';

export type WarningCode =
  | 'SHARE_OF_FRAME_HIGH'
  | 'DELEGATED_SIGNER'
  | 'LASTING_OPERATING_COST'
  | 'OWN_CONTRIBUTION_SPLIT_SKEWED'
  | 'OWN_CONTRIBUTION_NONE';

export interface Problem<C extends string = ProblemCode> {
  readonly code: C;
  readonly field: FieldKey;
  /** Where inside the field, e.g. `rows[operating.travel].sum`. With the field it is the address that a link leads to. */
  readonly at?: string;
  readonly given?: number;
  readonly computed?: number;
  /** Which side a problem is about, where it is about one. */
  readonly side?: Side;
  /** What stands there, as typed. */
  readonly typed?: string;
}
export type Warning = Problem<WarningCode>;
