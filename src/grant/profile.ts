import { z } from 'zod';
import { FIELD_KEYS } from './application.js';

const text = z.object({ nn: z.string().min(1), nb: z.string().min(1), en: z.string().min(1) });
const id = z.string().regex(/^[a-z0-9][A-Za-z0-9-]*$/, 'letters, digits and hyphens');
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const party = z.object({
  id,
  side: z.enum(['kommune', 'hf']),
  name: z.string().min(1),
  shortName: z.string().min(1),
  language: z.enum(['nn', 'nb']),
  number: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
});

const areAllDifferent = (all: readonly { readonly id: string }[]): boolean =>
  new Set(all.map((one) => one.id.toLowerCase())).size === all.length;

const code = z.object({ id, text });

const body = z.object({
  id,
  name: text,
  shortName: z.string().min(1),
});

/**
 * What one helsefellesskap has decided about itself. Differences in value are fields here; a difference in behaviour is a named
 * choice with one function per choice. A call's opening carries the whole profile as it then was, and every rule reads that one.
 */
export const profileSchema = z.object({
  id,
  name: z.string().min(1),
  language: z.enum(['nn', 'nb']),
  /** Each once: two with one id would be the same in every list. */
  parties: z.array(party).min(2).refine(areAllDifferent),
  bodies: z.array(body).min(1),
  /** The body that votes. */
  decidingBody: id,
  /** Role level a leader needs to endorse, per side. */
  endorserLevels: z.object({ kommune: code, hf: code }),
  justificationRequired: z.boolean(),
  purposes: z.array(code),
  targetGroups: z.array(code),
  phases: z.array(code),
  /** Fields that must be filled before an application can be sent. */
  requiredFields: z.array(z.enum(FIELD_KEYS)),
  /** Fields that not every form has and this one asks without requiring them. Absent: none. */
  alsoAsks: z.array(z.enum(FIELD_KEYS)).optional(),
  /** Share of the year's frame above which a request is marked, 0–1. */
  shareOfFrameWarning: z.number().min(0).max(1),
  lastingOperatingCost: z.enum(['allowed', 'warn']),
  /** Own contribution per side: `required` above zero and described; `equal` is required and expected to be split 50–50. */
  ownContribution: z.enum(['required', 'equal']),
  /** When a motion is adopted. `noneAgainst`: nobody of either side against (our reading of *semje*). */
  votingRule: z.enum(['noneAgainst']),
  /** Who must have answered. `halfAndBothSides`: more than half of those who may vote, and at least one from each side. */
  quorumRule: z.enum(['halfAndBothSides']),
  /** How a case is numbered. `numberOfYear`: `59/2024`. */
  caseNumber: z.object({ format: z.enum(['numberOfYear']), first: z.number().int().positive() }),
  rounds: z.array(z.object({ deadline: isoDate, decideBy: isoDate.optional() })),
  frames: z.array(z.object({ year: z.number().int(), amount: z.number().int().positive(), source: text })),
});

export type HealthCommunityProfile = z.infer<typeof profileSchema>;
export type ProfileText = z.infer<typeof text>;
export type ProfileCode = z.infer<typeof code>;
