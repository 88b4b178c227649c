import type { Observed, ObservedApplication } from './observed.js';
import type { Finding, Story, StoryApplication, StoryDecision } from './storyFile.js';

/** Something that came out otherwise than the file says. */
export interface Difference {
  /** `TEST-06.errors`, `allocated`. */
  readonly where: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

const FIGURES = ['given', 'computed'] as const;

const fits = (expected: Finding, actual: Finding): boolean =>
  expected.code === actual.code &&
  expected.field === actual.field &&
  FIGURES.every((figure) => expected[figure] === undefined || expected[figure] === actual[figure]);

const bare = ({ code, field, given, computed }: Finding): Finding => ({
  code,
  field,
  ...(given !== undefined && { given }),
  ...(computed !== undefined && { computed }),
});

/** The same findings in any order; each found one answers for one expected. */
function sameFindings(expected: readonly Finding[], actual: readonly Finding[]): boolean {
  const left = [...actual];
  for (const finding of expected) {
    const index = left.findIndex((other) => fits(finding, other));
    if (index < 0) return false;
    left.splice(index, 1);
  }
  return left.length === 0;
}

const unlike = (where: string, expected: unknown, actual: unknown): Difference[] =>
  expected === actual ? [] : [{ where, expected, actual }];

const unlikeFindings = (where: string, expected: readonly Finding[], actual: readonly Finding[]): Difference[] =>
  sameFindings(expected, actual) ? [] : [{ where, expected: expected.map(bare), actual: actual.map(bare) }];

/** What must become of an application that the allocation does not mention. */
const decisionOf = (
  { id, expected }: StoryApplication,
  decisions: readonly StoryDecision[],
): StoryDecision | undefined =>
  decisions.find((decision) => decision.id === id) ??
  (expected.outcome === 'readyForAssessment' ? undefined : { id, decision: 'notAssessed', amount: 0 });

function unlikeApplication(
  application: StoryApplication,
  decision: StoryDecision | undefined,
  actual: ObservedApplication | undefined,
): Difference[] {
  const { id, expected, requestedAmount } = application;
  if (!actual) return [{ where: id, expected: 'an application', actual: 'none' }];
  return [
    ...unlike(`${id}.outcome`, expected.outcome, actual.outcome),
    ...unlike(`${id}.valid`, expected.valid, actual.outcome === 'readyForAssessment'),
    ...unlikeFindings(`${id}.errors`, expected.errors, actual.errors),
    ...unlikeFindings(`${id}.warnings`, expected.warnings, actual.warnings),
    ...unlike(`${id}.requestedAmount`, requestedAmount, actual.requested),
    ...(decision
      ? [
          ...unlike(`${id}.decision`, decision.decision, actual.decision),
          ...unlike(`${id}.amount`, decision.amount, actual.amount),
        ]
      : []),
  ];
}

/** How the outcome differs from what the file expects: ids, outcomes, amounts, codes, fields and figures; never sentences. */
export function differences(story: Story, observed: Observed): Difference[] {
  const { decisions, expectedAllocated, expectedRemaining, validRequestedTotal } = story.allocationScenario;
  const expectedDecisions = story.applications.map((application) => decisionOf(application, decisions));
  const actualOf = (id: string) => observed.applications.find((application) => application.id === id);
  const valid = observed.applications.filter(({ outcome }) => outcome === 'readyForAssessment');
  const notAssessed = (all: readonly ({ readonly decision: string } | undefined)[]): number =>
    all.filter((one) => one?.decision === 'notAssessed').length;
  return [
    ...story.applications.flatMap((application, index) =>
      unlikeApplication(application, expectedDecisions[index], actualOf(application.id)),
    ),
    ...unlike('allocated', expectedAllocated, observed.allocated),
    ...unlike('remaining', expectedRemaining, observed.remaining),
    ...(validRequestedTotal === undefined
      ? []
      : unlike(
          'validRequestedTotal',
          validRequestedTotal,
          valid.reduce((sum, { requested = 0 }) => sum + requested, 0),
        )),
    ...unlike('notAssessed', notAssessed(expectedDecisions), notAssessed(observed.applications)),
    ...observed.troubles.map((trouble) => ({ where: 'trouble', expected: 'none', actual: trouble })),
  ];
}
