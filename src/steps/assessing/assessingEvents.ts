import type { Condition, RankingProposal } from '../../grant/assessed.js';
import type { Kroner } from '../../grant/money.js';
import type { PersonId } from '../../grant/people.js';
import type { Score } from '../../grant/scores.js';
import type { ApplicationId, CallId, Impartiality, Outcome, State } from '../../grant/state.js';
import type { EventMeta, FreeText } from '../../grant/step.js';

interface Ruler {
  readonly by: PersonId;
  readonly for?: PersonId;
}

export type AssessingEvent =
  | { type: 'standingDeclared'; v: 1; application: ApplicationId; person: PersonId; answer: Impartiality }
  | ({
      type: 'standingRuled';
      v: 1;
      application: ApplicationId;
      person: PersonId;
      answer: 'impartial' | 'recused';
      reason: FreeText;
    } & Ruler)
  | {
      type: 'scoresGiven';
      v: 1;
      application: ApplicationId;
      version: number;
      person: PersonId;
      scores: Readonly<Record<string, Score & { readonly reason: FreeText }>>;
      revision: number;
    }
  /** `by` where the chair, or somebody for him, opened them before everybody had answered. */
  | ({ type: 'scoresOpened'; v: 1; application: ApplicationId; version: number } & Partial<Ruler>)
  /** The whole proposal as it then is, and what was changed in it. */
  | {
      type: 'rankingProposed';
      v: 1;
      call: CallId;
      order: readonly ApplicationId[];
      amounts: Readonly<Record<ApplicationId, Kroner>>;
      givesRest: boolean;
      changed: { readonly kind: 'moved' | 'amount' | 'rest'; readonly application?: ApplicationId };
      revision: number;
      by: PersonId;
    }
  | {
      type: 'recommended';
      v: 1;
      application: ApplicationId;
      version: number;
      outcome: Outcome;
      amount: Kroner;
      year: number;
      conditions: readonly Condition[];
      reason?: FreeText;
      by: PersonId;
    };

type Of<T extends AssessingEvent['type']> = Extract<AssessingEvent, { type: T }>;
type Evolves = { readonly [T in AssessingEvent['type']]: (state: State, event: Of<T>, meta: EventMeta) => State };

const NOBODY = { by: {} };

/** What is kept under what somebody outside named: without the prototype's own names in it. */
const withKey = <V>(record: Readonly<Record<string, V>>, key: string, value: V): Readonly<Record<string, V>> =>
  Object.fromEntries([...Object.entries(record).filter(([known]) => known !== key), [key, value]]);

export const assessingEvolves: Evolves = {
  standingDeclared: (state, { application, person, answer }, { at, seq, hash }) => ({
    ...state,
    impartiality: state.impartiality.with(
      application,
      withKey(state.impartiality.get(application) ?? {}, person, { answer, stamp: { at, seq, hash } }),
    ),
  }),
  standingRuled: (state, { application, person, answer, reason, by, for: chair }, { at, seq, hash }) => ({
    ...state,
    impartiality: state.impartiality.with(
      application,
      withKey(state.impartiality.get(application) ?? {}, person, {
        answer,
        stamp: { at, seq, hash },
        ruled: { by, reason, ...(chair !== undefined && { for: chair }) },
      }),
    ),
  }),
  scoresGiven: (state, { application, person, version, scores, revision }, { at, seq, hash }) => {
    const known = state.assessed.get(application) ?? NOBODY;
    const given = { person, version, scores, revision, stamp: { at, seq, hash } };
    return {
      ...state,
      assessed: state.assessed.with(application, { ...known, by: withKey(known.by, person, given) }),
    };
  },
  scoresOpened: (state, { application, version, by, for: chair }, { at, seq, hash }) => ({
    ...state,
    assessed: state.assessed.with(application, {
      ...(state.assessed.get(application) ?? NOBODY),
      opened: {
        version,
        stamp: { at, seq, hash },
        ...(by !== undefined && { by }),
        ...(chair !== undefined && { for: chair }),
      },
    }),
  }),
  rankingProposed: (state, { call, order, amounts, givesRest, changed, revision, by }, { at, seq, hash }) => {
    const before = state.rankings.get(call)?.touched ?? {};
    const stamp = { at, seq, hash };
    const proposal: RankingProposal = {
      order,
      amounts,
      givesRest,
      revision,
      newest: { ...changed, by, stamp },
      touched: withKey(before, changed.application ?? '', { revision, by }),
    };
    return { ...state, rankings: state.rankings.with(call, proposal) };
  },
  recommended: (state, { application, version, outcome, amount, year, conditions, reason, by }, { at, seq, hash }) => ({
    ...state,
    applications: state.applications.change(application, (known) => ({
      ...known,
      recommendation: {
        version,
        outcome,
        amount,
        year,
        conditions,
        ...(reason && { reason }),
        by,
        stamp: { at, seq, hash },
      },
    })),
  }),
};
