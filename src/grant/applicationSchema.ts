import { z } from 'zod';
import {
  FIELDS,
  LONGEST_LINE,
  LONGEST_TEXT,
  type ApplicationContent,
  type FieldKey,
  type FieldKind,
} from './application.js';
import { BUDGET_ROWS } from './budget.js';
import { isIsoDate } from './calendar.js';
import { ONE_LINE, SEVERAL_LINES } from './plainText.js';
import { kroner, LARGEST_AMOUNT, type Kroner } from './money.js';

const id = z.string().regex(/^[a-z0-9][A-Za-z0-9-]{0,63}$/);
const line = z.string().max(LONGEST_LINE).regex(ONE_LINE);
const typed = z.strictObject({ typed: line });
/** Room for what people paste before they shorten it: kept, and counted as too long by `problemsOf`. */
const ROOM = 2;

const amount = z
  .number()
  .int()
  .nonnegative()
  .max(LARGEST_AMOUNT)
  .transform((value): Kroner => kroner(value));
const amountCell = z.union([amount, typed]);
const dateCell = z.union([z.string().refine(isIsoDate), typed]);

const budgetRow = z.strictObject({
  kommune: amountCell.optional(),
  hf: amountCell.optional(),
  parties: z.record(id, amountCell).optional(),
  givenSum: amountCell.optional(),
});

const KINDS = {
  line,
  longText: z
    .string()
    .max(LONGEST_TEXT * ROOM)
    .regex(SEVERAL_LINES),
  lines: z.array(line).max(20),
  municipalities: z.array(id).max(60),
  party: id,
  contacts: z
    .array(
      z.strictObject({
        side: z.enum(['kommune', 'hf']),
        name: line,
        position: line,
        unit: line,
        employer: line,
        email: line,
      }),
    )
    .max(40),
  period: z.strictObject({ from: dateCell.optional(), to: dateCell.optional() }),
  codes: z.array(id).max(40),
  code: id,
  yesNo: z.boolean(),
  confirmation: z.boolean(),
  budget: z.strictObject({
    rows: z.partialRecord(z.enum(BUDGET_ROWS), budgetRow),
    split: z.array(z.enum(['kommune', 'hf'])).max(2),
    givenTotal: z
      .strictObject({ kommune: amountCell.optional(), hf: amountCell.optional(), sum: amountCell.optional() })
      .optional(),
  }),
} satisfies Record<FieldKind, z.ZodType>;

const shape = Object.fromEntries(
  (Object.keys(FIELDS) as FieldKey[]).map((key) => [key, KINDS[FIELDS[key].kind].nullable().optional()]),
);

/** What a draft may hold, field by field. `null` empties a field. Unknown fields are refused. */
export const contentSchema = z.strictObject(shape) as unknown as z.ZodType<{
  readonly [K in FieldKey]?: ApplicationContent[K] | null;
}>;
export type ContentChanges = z.infer<typeof contentSchema>;

/** The draft with these changes made. */
export const withChanges = (content: ApplicationContent, changes: ContentChanges): ApplicationContent => {
  const merged: Record<string, unknown> = { ...content };
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) delete merged[key];
    else if (value !== undefined) merged[key] = value;
  }
  return merged;
};
