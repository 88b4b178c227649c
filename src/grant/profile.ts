import { z } from 'zod';
import { FIELD_KEYS } from './application.js';
import { BUDGET_ROWS } from './budget.js';
import { bodySchema } from './profileBody.js';
import { areAllDifferent, profileCode, profileCodes, profileId, profileText } from './profileCode.js';

export type { ProfileCode, ProfileText } from './profileCode.js';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A day of every year, `11-01`, or one day, `2025-06-30`. */
const yearlyDay = z.string().regex(/^(\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

const party = z.object({
  id: profileId,
  side: z.enum(['kommune', 'hf']),
  name: z.string().min(1),
  shortName: z.string().min(1),
  language: z.enum(['nn', 'nb']),
  number: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
});

/** How money is given: after a call, directly to what the preparing body has found, or to what comes in all through the year. */
export const MODES = ['openCall', 'direct', 'continuous'] as const;

/** The level a leader needs to endorse; none where nobody's endorsement is asked for on that side. */
const level = z.union([profileCode, z.literal('none')]);

const frame = z.object({ year: z.number().int(), amount: z.number().int().positive(), source: profileText });

/** `parts` are what to look at in it, `help` what its words mean. */
const criterion = profileCode.extend({ parts: profileCodes.optional(), help: profileText.optional() });

const criteria = z.object({
  /** Each must be met: what fails one is not ranked. */
  gates: z.array(criterion).refine(areAllDifferent),
  /** What is scored, and how much each counts beside the others. */
  weighted: z.array(criterion.extend({ weight: z.number().positive() })).refine(areAllDifferent),
  /** Groups that go before others, in order. */
  priorityGroups: profileCodes,
  scale: z
    .object({ min: z.number().int().min(0), max: z.number().int().positive() })
    .refine(({ min, max }) => min < max),
});

const supplementary = z.object({
  cap: z.number().int().positive(),
  per: z.enum(['project', 'award']),
  conditions: profileCodes,
  /** The body that is told of each. */
  reportedTo: profileId,
});

const publication = z.object({
  /** Where the call and the awards are put out, with the address where there is one. */
  pages: z.array(profileCode.extend({ address: z.url().optional() })).refine(areAllDifferent),
  /** Who is sent the link. */
  sentTo: profileCodes,
  /** Whether the projects that got money are put out too. */
  portfolio: z.boolean(),
});

const letters = z.object({
  legalBasis: profileText.optional(),
  /** Printed only where the helsefellesskap has decided that there is somewhere to complain. */
  complaint: z.object({ text: profileText, printed: z.boolean() }).optional(),
});

/** What the agreement on a project must say, what it stands on, and who adopts it. */
const agreement = z.object({
  contents: profileCodes,
  basis: profileText.optional(),
  adoptedBy: profileCodes,
});

const shape = z.object({
  id: profileId,
  name: z.string().min(1),
  language: z.enum(['nn', 'nb']),
  /** What the grant is for, and what whoever gives of it starts from. Shown to people; nothing is decided by these. */
  aims: profileCodes,
  premises: profileCodes,
  /** From whom the deciding body has its mandate, and whether that is final. */
  mandate: z.object({ from: profileText, status: z.enum(['provisional', 'final']) }).optional(),
  /** Each once: two with one id would be the same in every list. */
  parties: z.array(party).min(2).refine(areAllDifferent),
  bodies: z.array(bodySchema).min(1).refine(areAllDifferent),
  /** The bodies that treat a case, in order. The last of them decides. */
  deciding: z.array(profileId).min(1),
  /** The body that prepares cases for those. */
  preparingBody: profileId.optional(),
  modes: z.array(z.enum(MODES)).min(1),
  endorsement: z.object({ kommune: level, hf: level }),
  justificationRequired: z.boolean(),
  purposes: profileCodes,
  targetGroups: profileCodes,
  phases: profileCodes,
  /** Fields that must be filled before an application can be sent. */
  requiredFields: z.array(z.enum(FIELD_KEYS)),
  /** Fields that not every form has and this one asks without requiring them. Absent: none. */
  alsoAsks: z.array(z.enum(FIELD_KEYS)).optional(),
  /** Whether an application must name a committee or a measure of the action plan that it stands on. */
  anchoring: z.enum(['required', 'asked']),
  /** The rows of the budget that the form has. */
  budgetRows: z.array(z.enum(BUDGET_ROWS)).min(1),
  criteria,
  /** Share of the year's frame above which a request is marked, 0–1. */
  shareOfFrameWarning: z.number().min(0).max(1),
  lastingOperatingCost: z.enum(['allowed', 'warn']),
  /**
   * `required`: above zero. `equal`: above zero, and expected to be split 50–50. `stated`: said by each party, and may be nothing.
   * `weighted`: may be nothing, and counts when applications are ranked.
   */
  ownContribution: z.enum(['required', 'equal', 'stated', 'weighted']),
  /** Deadlines of calls. `years`: whose frames the round gives of, where it has been decided. */
  rounds: z.array(
    z.object({
      deadline: isoDate,
      decideBy: isoDate.optional(),
      years: z.array(z.number().int()).min(1).optional(),
    }),
  ),
  /** Days of the year when what has come in continuously is treated. */
  allocationDates: z.array(yearlyDay),
  frames: z.array(frame),
  /** What the region has been given, as it has been told: of which the frame is a part. */
  regionalFrames: z.array(frame),
  reportDates: z.array(profileCode.extend({ due: yearlyDay.optional(), to: profileText })).refine(areAllDifferent),
  /** What may be granted beside the deciding body, to a project that has a grant. */
  supplementary: supplementary.optional(),
  publication,
  letters,
  agreement: agreement.optional(),
  /** The project model that phases and papers follow. */
  projectModel: profileText.optional(),
});

/** Bodies that other fields name are bodies that it has. */
const namesItsOwn = (
  { bodies, deciding, preparingBody, supplementary: beside }: z.infer<typeof shape>,
  context: z.RefinementCtx,
): void => {
  const known = new Set(bodies.map(({ id }) => id));
  const named = [
    ...deciding.map((body, index) => [body, ['deciding', index]] as const),
    ...(preparingBody === undefined ? [] : [[preparingBody, ['preparingBody']] as const]),
    ...(beside === undefined ? [] : [[beside.reportedTo, ['supplementary', 'reportedTo']] as const]),
  ];
  for (const [body, path] of named)
    if (!known.has(body)) context.addIssue({ code: 'custom', path: [...path], params: { unknownBody: body } });
};

/**
 * What one helsefellesskap has decided about itself. Differences in value are fields here; a difference in behaviour is a named
 * choice with one function per choice. A call's opening carries the whole profile as it then was, and every rule reads that one.
 */
export const profileSchema = shape.superRefine(namesItsOwn);

export type HealthCommunityProfile = z.infer<typeof shape>;
export type Mode = (typeof MODES)[number];
export type EndorserLevel = HealthCommunityProfile['endorsement']['hf'];
