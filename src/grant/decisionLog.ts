import { osloDate, type Instant } from './calendar.js';
import type { FollowUpStatus } from './followUps.js';
import type { Outcome, ResolutionKind } from './state.js';

/** What a row of the decision log says happened. */
export type LogWhat = Outcome | ResolutionKind | 'notAssessed';

export const LOG_KINDS = [
  'all',
  'granted',
  'partlyGranted',
  'rejected',
  'deferred',
  'resolved',
  'notAssessed',
] as const;
export type LogKind = (typeof LOG_KINDS)[number];
export const LOG_FOLLOW_UPS = ['open', 'late', 'done'] as const satisfies readonly FollowUpStatus[];
export type LogFollowUp = (typeof LOG_FOLLOW_UPS)[number];

/** What is looked for; what is empty is everything. */
export interface LogFilter {
  readonly kind: LogKind;
  readonly year: string;
  readonly body: string;
  readonly followUp: LogFollowUp | '';
  readonly query: string;
}
export const WHOLE_LOG: LogFilter = { kind: 'all', year: '', body: '', followUp: '', query: '' };

/** What of a row is looked at. */
export interface Logged {
  readonly what: LogWhat;
  readonly title: string;
  readonly parties: string;
  readonly caseNumber?: string;
  readonly body?: string;
  readonly at: string;
  readonly amount: number;
  readonly reason?: string;
  readonly why?: string;
  readonly conditions: readonly string[];
  readonly replacedBy?: string;
  readonly followUps: readonly { readonly status: FollowUpStatus; readonly text: string }[];
}

const OUTCOMES: readonly string[] = ['granted', 'partlyGranted', 'rejected', 'deferred', 'notAssessed'];

export const kindOf = (what: LogWhat): Exclude<LogKind, 'all'> =>
  OUTCOMES.includes(what) ? (what as Outcome | 'notAssessed') : 'resolved';

export const loggedYear = ({ at }: Pick<Logged, 'at'>): string => osloDate(at as Instant).slice(0, 4);

/** Years in which something was decided, newest first. */
export const loggedYears = (rows: readonly Pick<Logged, 'at'>[]): string[] =>
  [...new Set(rows.map(loggedYear))].sort().reverse();

const says = (row: Logged, query: string): boolean =>
  [
    row.title,
    row.parties,
    row.caseNumber ?? '',
    row.reason ?? '',
    row.why ?? '',
    ...row.conditions,
    ...row.followUps.map(({ text }) => text),
  ]
    .join(' ')
    .toLowerCase()
    .includes(query.trim().toLowerCase());

/** Late is open too: what is looked for as open is everything that is not done. */
const follows = ({ followUps }: Logged, wanted: LogFollowUp | ''): boolean =>
  wanted === '' || followUps.some(({ status }) => status === wanted || (wanted === 'open' && status === 'late'));

export const ofKind = <R extends Pick<Logged, 'what'>>(rows: readonly R[], kind: LogKind): R[] =>
  rows.filter(({ what }) => kind === 'all' || kindOf(what) === kind);

/** All that is looked for but the kind, which has chips with counts of its own. */
export const lookedFor = <R extends Logged>(
  rows: readonly R[],
  { year, body, followUp, query }: Omit<LogFilter, 'kind'>,
): R[] =>
  rows.filter(
    (row) =>
      (year === '' || loggedYear(row) === year) &&
      (body === '' || row.body === body) &&
      follows(row, followUp) &&
      says(row, query),
  );

export const filtered = <R extends Logged>(rows: readonly R[], filter: LogFilter): R[] =>
  ofKind(lookedFor(rows, filter), filter.kind);

/** What was given by decisions that stand: one that was replaced gives nothing any more. */
export const grantedIn = (rows: readonly Pick<Logged, 'amount' | 'replacedBy'>[]): number =>
  rows.reduce((sum, { amount, replacedBy }) => sum + (replacedBy === undefined ? amount : 0), 0);
