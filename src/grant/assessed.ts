import type { IsoDate } from './calendar.js';
import type { Kroner } from './money.js';
import type { Outcome } from './outcome.js';
import type { PersonId } from './people.js';
import type { RankingChoice } from './ranking.js';
import type { Score } from './scores.js';
import type { Stamp } from './stamp.js';
import type { FreeText } from './step.js';

export type Impartiality = 'impartial' | 'recused' | 'inDoubt';

/** What somebody has said of himself about one application, or what was ruled. The newest counts. */
export interface DeclaredStanding {
  readonly answer: Impartiality;
  readonly stamp: Stamp;
  /** Where the chair, or a secretary for him, has ruled: then only a new ruling changes it. */
  readonly ruled?: { readonly by: PersonId; readonly for?: PersonId; readonly reason: FreeText };
}

/** One assessor's scores of one application, each with a short reason. */
export interface Assessment {
  readonly person: PersonId;
  /** The version of the application that was read. */
  readonly version: number;
  readonly scores: Readonly<Record<string, Score & { readonly reason: FreeText }>>;
  /** How many times he has given them. */
  readonly revision: number;
  readonly stamp: Stamp;
}

/** What assessors have said of one application. Hidden from one another until it is opened. */
export interface Assessed {
  readonly by: Readonly<Record<PersonId, Assessment>>;
  readonly opened?: {
    readonly version: number;
    /** The chair, or who opened it for him; nobody where everybody had answered. */
    readonly by?: PersonId;
    readonly for?: PersonId;
    readonly stamp: Stamp;
  };
}

/** The order and the amounts as those who prepare have them just now. Nothing is decided by it. */
export interface RankingProposal extends RankingChoice {
  readonly amounts: Readonly<Record<string, Kroner>>;
  readonly revision: number;
  readonly newest: {
    readonly kind: 'moved' | 'amount' | 'rest';
    readonly application?: string;
    readonly by: PersonId;
    readonly stamp: Stamp;
  };
  /** Who changed each row last, and in which revision; under the empty key, the switch. */
  readonly touched: Readonly<Record<string, { readonly revision: number; readonly by: PersonId }>>;
}

/** Something that must be done if the money is given, by whom and by when where that is said. */
export interface Condition {
  readonly text: FreeText;
  readonly due?: IsoDate;
  readonly owner?: PersonId;
}

/** What those who prepare say the bodies should do (*tilråding*). Case document and motion start from it. */
export interface Recommendation {
  /** The version of the application that it is about. */
  readonly version: number;
  readonly outcome: Outcome;
  readonly amount: Kroner;
  readonly year: number;
  readonly conditions: readonly Condition[];
  readonly reason?: FreeText;
  readonly by: PersonId;
  readonly stamp: Stamp;
}
