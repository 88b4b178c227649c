import { z } from 'zod';

const text = z.string();
const named = z.string().trim().min(1);
/** A figure as the form gave it; what is not a whole amount goes in as typed, so that the product may say so. */
const figure = z.union([z.number(), z.string()]);
const day = z.iso.date();

const budgetRow = z.object({
  key: named,
  kommune: figure.optional(),
  hmrHf: figure.optional(),
  sum: figure.optional(),
});

const contact = z.object({
  side: z.enum(['kommune', 'hf']),
  name: named,
  positionNn: text,
  unitNn: text,
  employer: named,
  email: text,
});

const endorsement = z.object({
  party: named,
  role: named,
  name: named,
  unitNn: text.optional(),
  justificationNn: text,
  /** `endorsed` and `declined` are answered on the card; anything else is a leader who does not answer. */
  response: named,
  place: text.optional(),
  date: day.optional(),
  actingFor: named.optional(),
  /** What the authority rests on; days inside it are its first and its last. */
  delegationRef: named.optional(),
});

const finding = z.object({
  code: named,
  field: named,
  given: z.number().optional(),
  computed: z.number().optional(),
});

const application = z.object({
  id: named,
  helsefellesskap: named,
  round: named,
  titleNn: text,
  municipalities: z.array(named),
  purposeNn: text.optional(),
  targetGroupNn: text.optional(),
  effectNn: text.optional(),
  userInvolvementNn: text.optional(),
  planNn: text.optional(),
  budget: z.object({
    currency: z.literal('NOK').optional(),
    rows: z.array(budgetRow),
    totalProjectCost: z
      .object({ kommune: figure.optional(), hmrHf: figure.optional(), sum: figure.optional() })
      .optional(),
  }),
  benefitsNn: text.optional(),
  grantFinancingNn: text.optional(),
  ownContributionNn: text.optional(),
  evaluationPlanNn: text.optional(),
  implementationPlanNn: text.optional(),
  anchoring: z.object({ committees: z.array(named), actionPlanMeasureNn: text.optional() }),
  actionPlanInclusionNn: text.optional(),
  /** What not every helsefellesskap asks, by the form's own names. */
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.boolean()])).optional(),
  categories: z.object({
    purposes: z.array(z.union([z.number(), z.string()])),
    targetGroups: z.array(z.string()),
    phase: z.string().optional(),
  }),
  endorsementPeriod: z.object({ from: text, to: text }),
  contacts: z.array(contact).min(1),
  endorsements: z.array(endorsement).default([]),
  lastingOperatingCost: z.boolean().optional(),
  requestedAmount: z.number(),
  declarations: z.object({
    progressResponsibility: z.boolean(),
    reportAndAccounts: z.boolean(),
    signedBy: text,
    place: text,
  }),
  expected: z.object({
    valid: z.boolean(),
    outcome: z.enum(['readyForAssessment', 'blocked', 'notAssessedAtDeadline']),
    errors: z.array(finding),
    warnings: z.array(finding),
  }),
});

const decision = z.object({
  id: named,
  decision: z.enum(['granted', 'partlyGranted', 'rejected', 'deferred', 'notAssessed']),
  amount: z.number().int().nonnegative(),
  reasonNn: text.optional(),
  conditionsNn: z.array(text).optional(),
  /** Whose frame it comes out of: the scenario's year where it is not said. */
  year: z.number().int().optional(),
});

const frame = z.object({ year: z.number().int(), amount: z.number().int().positive() });

/** A whole call as a file tells it: who applies for what, who answers what, and what must come of it. */
export const storyFile = z.object({
  meta: z.object({
    deadline: z.union([z.iso.datetime({ offset: true }), day]),
    /** The day of the meeting, where neither the profile's round nor the call's own kind says it. */
    decideBy: day.optional(),
  }),
  allocationScenario: z.object({
    helsefellesskap: named,
    year: z.number().int(),
    frame: z.number().int().positive(),
    /** Other years that the call draws on beside that one. */
    otherFrames: z.array(frame).optional(),
    /** How money is given; the first way of the profile where it is not said. */
    mode: z.enum(['openCall', 'direct', 'continuous']).optional(),
    validRequestedTotal: z.number().int().optional(),
    /** One motion for each case, or all lines in one. */
    motion: z.enum(['perCase', 'whole']).default('perCase'),
    decisions: z.array(decision),
    expectedAllocated: z.number().int(),
    expectedRemaining: z.number().int(),
  }),
  applications: z.array(application).min(1),
});

export type Story = z.infer<typeof storyFile>;
export type StoryApplication = Story['applications'][number];
export type StoryEndorsement = StoryApplication['endorsements'][number];
export type StoryContact = StoryApplication['contacts'][number];
export type StoryDecision = Story['allocationScenario']['decisions'][number];
export type ExpectedOutcome = StoryApplication['expected']['outcome'];
export type Finding = z.infer<typeof finding>;
