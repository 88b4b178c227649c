import { z } from 'zod';
import { profileCode, profileCodes, profileId, profileText } from './profileCode.js';

/** What a body has to do with a case. It may do several things. */
export const BODY_TASKS = ['prepares', 'prioritises', 'decides', 'isInformed', 'isTop'] as const;

/** How a case is numbered: `59/2024`, `59/24`, `47-2024`, or by the body's own count of its meetings, `5.3`. */
export const NUMBER_FORMATS = ['numberOfYear', 'numberOfShortYear', 'numberDashYear', 'meetingDotNumber'] as const;

/**
 * When a motion is adopted. `noneAgainst`: nobody of either side against (our reading of *semje*). `majorityOfPresent`: more than
 * half of those who are there. `majorityOnEachSide`: more than half on each side. `qualifiedMajority`: at least `share`.
 */
export const VOTING_RULES = ['noneAgainst', 'majorityOfPresent', 'majorityOnEachSide', 'qualifiedMajority'] as const;

/** Who must have answered: more than half of those who may vote, somebody of each side, both, or nobody in particular. */
export const QUORUM_RULES = ['halfAndBothSides', 'half', 'bothSides', 'none'] as const;

const voting = z
  .object({
    rule: z.enum(VOTING_RULES),
    /** Of a qualified majority, as a fraction of whole numbers: two of three is no decimal number. */
    share: z.object({ atLeast: z.number().int().positive(), of: z.number().int().positive() }).optional(),
    quorum: z.enum(QUORUM_RULES),
    abstentions: z.enum(['counted', 'notCounted']),
    castingVote: z.enum(['none', 'chair']),
    secrecy: z.enum(['open', 'secretUntilClosed']),
    proxies: z.enum(['none', 'written']),
  })
  .refine(({ rule, share }) => (rule === 'qualifiedMajority') === (share !== undefined), { path: ['share'] })
  .refine(({ share }) => share === undefined || (share.atLeast * 2 > share.of && share.atLeast <= share.of), {
    path: ['share'],
  });

/** Who sits in a body, as far as it has been decided: how many of whom. */
const place = profileCode.extend({
  side: z.enum(['kommune', 'hf']).optional(),
  atLeast: z.number().int().min(0).optional(),
  atMost: z.number().int().positive().optional(),
});

export const bodySchema = z.object({
  id: profileId,
  name: profileText,
  shortName: z.string().min(1),
  does: z.array(z.enum(BODY_TASKS)).min(1),
  /** What it is there for, in words: nothing is decided by these. */
  duties: profileCodes,
  composition: z.array(place).refine((all) => new Set(all.map(({ id }) => id)).size === all.length),
  /** How long somebody is appointed for, in years. */
  term: z.object({ atLeast: z.number().int().positive(), atMost: z.number().int().positive() }).optional(),
  numbering: z.object({ format: z.enum(NUMBER_FORMATS), first: z.number().int().positive() }),
  voting,
  /** Items that stand on every agenda, in order. */
  standingItems: profileCodes,
  /** The sections of its case documents, in order. */
  caseTemplate: profileCodes,
});

export type ProfileBody = z.infer<typeof bodySchema>;
export type ProfileVoting = ProfileBody['voting'];
export type BodyTask = (typeof BODY_TASKS)[number];
export type NumberFormat = (typeof NUMBER_FORMATS)[number];
