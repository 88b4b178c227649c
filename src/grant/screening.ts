import { CLOSING_GRACE_MS, endOfDay } from './calendar.js';
import { partiesIn } from './call.js';
import { deadlineOf } from './deadline.js';
import { own } from './own.js';
import { sideIn, SIDES } from './party.js';
import type { ProblemCode, Warning } from './problem.js';
import { currentRound, type Application, type Call, type Round, type State, type Tick } from './state.js';
import { warningsOfRound } from './warningsOfRound.js';

/** What the formal check works out by itself, in the order it is looked at. */
export const FORMAL_RULES = ['complete', 'parties', 'endorsed', 'inTime', 'attachments'] as const;
export type FormalRule = (typeof FORMAL_RULES)[number];

/** What only the frozen content tells: whoever has read it says so. `CONTENT_GONE`: it cannot be read any more. */
export interface Found {
  readonly problems: readonly (ProblemCode | 'CONTENT_GONE')[];
  readonly warnings: readonly Warning[];
}
const NOTHING_FOUND: Found = { problems: [], warnings: [] };

/** One thing that is looked at. `rule`: worked out. `remark`, `gate`: somebody looks at it, and ticks it. */
export type Point =
  | { readonly key: string; readonly kind: 'rule'; readonly rule: FormalRule; readonly verdict: 'met' | 'notMet' }
  | { readonly key: string; readonly kind: 'remark'; readonly warning: Warning; readonly verdict: Verdict }
  | { readonly key: string; readonly kind: 'gate'; readonly gate: string; readonly verdict: Verdict };
export type Verdict = 'met' | 'notMet' | 'open';

/** A tick stands for as long as the content is the one that was looked at. */
export const tickOf = (application: Application, key: string): Tick | undefined => {
  const tick = application.screening && own(application.screening.ticks, key);
  return tick?.answer !== 'open' && tick?.sha === currentRound(application)?.sha ? tick : undefined;
};

/** What arrived in time may have been written down within the two minutes that the clock waits. */
const cameInTime = (application: Application, call: Call): boolean => {
  const last = Date.parse(endOfDay(deadlineOf(application, call))) + CLOSING_GRACE_MS;
  return application.submitted !== undefined && Date.parse(application.submitted.at) < last;
};

type Rule = (application: Application, call: Call, round: Round, found: Found) => boolean;
const rules: Readonly<Record<FormalRule, Rule>> = {
  complete: (_application, _call, _round, { problems }) => problems.length === 0,
  parties: (_application, call, round) =>
    SIDES.every((side) => partiesIn(round, call).some((party) => sideIn(call.profile, party) === side)),
  endorsed: (_application, _call, { asked, answers }) =>
    Object.keys(asked).every((party) => own(answers, party)?.answer === 'endorsed'),
  inTime: cameInTime,
  attachments: (_application, _call, { changedAttachments = [] }) => changedAttachments.length === 0,
};

/** Who signed as acting leader is looked at person by person: another who signs the same content is another remark. */
const keyOf = ({ code, at = '' }: Warning, { answers }: Round): string =>
  code === 'DELEGATED_SIGNER' ? `remark:${code}:${at}:${own(answers, at)?.person ?? ''}` : `remark:${code}`;

/** The whole formal check of what was sent last, and how each point stands. Empty where nothing was sent. */
export const screeningPoints = (
  state: State,
  application: Application,
  call: Call,
  found: Found = NOTHING_FOUND,
): Point[] => {
  const round = currentRound(application);
  if (!round) return [];
  const known = warningsOfRound(state, call, round);
  const more = found.warnings.filter(({ code }) => !known.some((one) => one.code === code));
  const verdict = (key: string): Verdict => tickOf(application, key)?.answer ?? 'open';
  return [
    ...FORMAL_RULES.map((rule): Point => ({
      key: `rule:${rule}`,
      kind: 'rule',
      rule,
      verdict: rules[rule](application, call, round, found) ? 'met' : 'notMet',
    })),
    ...[...known, ...more].map((warning): Point => {
      const key = keyOf(warning, round);
      return { key, kind: 'remark', warning, verdict: verdict(key) };
    }),
    ...call.profile.criteria.gates.map(({ id }): Point => {
      const key = `gate:${id}`;
      return { key, kind: 'gate', gate: id, verdict: verdict(key) };
    }),
  ];
};
