import { z } from 'zod';

/** What the story reads of the app's answers: the members it uses, checked when they come in. */
const party = z.object({ id: z.string(), side: z.enum(['kommune', 'hf']), name: z.string(), shortName: z.string() });

const level = z.union([
  z.object({ id: z.string(), text: z.object({ nn: z.string(), nb: z.string(), en: z.string() }) }),
  z.literal('none'),
]);

const profile = z.object({
  id: z.string(),
  name: z.string(),
  parties: z.array(party),
  bodies: z.array(z.object({ id: z.string(), shortName: z.string() })),
  deciding: z.array(z.string()).min(1),
  endorsement: z.object({ kommune: level, hf: level }),
  modes: z.array(z.string()).min(1),
  rounds: z.array(z.object({ deadline: z.string(), decideBy: z.string().optional() })),
});
export type Profile = z.infer<typeof profile>;

export type Cell = number | { readonly typed: string };
export type ApplicationContent = Readonly<Record<string, unknown>>;

const problem = z.object({
  code: z.string(),
  field: z.string(),
  at: z.string().optional(),
  given: z.number().optional(),
  computed: z.number().optional(),
});
export type Problem = z.infer<typeof problem>;

const person = z.object({ id: z.string(), name: z.string() });

const partyAnswer = z.object({
  party: z.string(),
  asked: person.optional(),
  answer: z.enum(['endorsed', 'declined']).optional(),
  by: person.optional(),
  actingFor: z.string().optional(),
});

const row = z.object({
  id: z.string(),
  status: z.string(),
  requested: z.number().optional(),
  answers: z.array(partyAnswer),
  outcome: z.object({ outcome: z.string(), amount: z.number(), decision: z.string() }).optional(),
  notAssessed: z
    .array(z.object({ code: z.string(), field: z.string().optional(), party: z.string().optional() }))
    .optional(),
  warnings: z.array(problem),
});
export type ApplicationRow = z.infer<typeof row>;

/** The formal check, as the secretary sees it. */
const check = z.object({
  version: z.number(),
  points: z.array(z.object({ key: z.string(), kind: z.string(), verdict: z.string() })),
});

const page = row.extend({
  check: check.optional(),
  etag: z.string().optional(),
  version: z.number().optional(),
  problemList: z.array(problem),
  endorserChoices: z.record(z.string(), z.array(z.object({ role: z.string(), person }))),
});
export type ApplicationPage = z.infer<typeof page>;

const call = z.object({ id: z.string(), open: z.boolean() });
const callPage = call.extend({
  applications: z.array(row),
  frames: z.array(z.object({ year: z.number(), decided: z.number(), left: z.number() })),
});
export type CallPage = z.infer<typeof callPage>;

const ballot = z.object({
  id: z.string(),
  state: z.enum(['open', 'closing', 'closed']),
  seats: z.array(
    z.object({
      member: person,
      deputy: person.optional(),
      askedImpartiality: z.boolean(),
      answered: z.boolean(),
      choice: z.string().optional(),
    }),
  ),
  result: z.object({ adopted: z.boolean(), verdict: z.string() }).optional(),
});
export type Ballot = z.infer<typeof ballot>;

const boardCase = z.object({
  id: z.string(),
  application: z.object({ id: z.string() }).optional(),
  ballots: z.array(ballot),
  decision: z.object({ id: z.string(), outcome: z.string(), amount: z.number() }).optional(),
});
export type BoardCase = z.infer<typeof boardCase>;

export const answers = {
  me: z.object({ now: z.string(), profile, person: person.optional(), secretary: z.boolean() }),
  accepted: z.object({ seq: z.number(), at: z.string() }),
  savedDraft: z.object({
    etag: z.string(),
    conflicts: z.record(z.string(), z.unknown()).optional(),
  }),
  application: page,
  call: callPage,
  meeting: z.object({ id: z.string(), channel: z.string(), caseList: z.array(boardCase) }),
  register: z.object({
    people: z.array(person.extend({ email: z.string(), bound: z.boolean() })),
    roles: z.array(z.object({ id: z.string(), person })),
  }),
  directory: z.array(z.object({ tid: z.string(), oid: z.string(), name: z.string(), email: z.string() })),
  failure: z.object({
    error: z.object({ code: z.string(), message: z.string(), problems: z.array(problem).optional() }),
  }),
};
