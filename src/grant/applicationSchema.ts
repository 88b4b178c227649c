import { z } from 'zod';
import {
  FIELDS,
  LONGEST_LINE,
  LONGEST_TEXT,
  type ApplicationContent,
  type FieldKey,
  type FieldKind,
  SERVER_WRITTEN,
} from './application.js';
import {
  ATTACHMENT_TYPES,
  LARGEST_ATTACHMENT,
  LONGEST_DESCRIPTION,
  LONGEST_NAME,
  MOST_ATTACHMENTS,
} from './attachment.js';
import { BUDGET_ROWS } from './budget.js';
import { isIsoDate, type Instant } from './calendar.js';
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

const attachment = z.strictObject({
  id,
  name: z.string().min(1).max(LONGEST_NAME).regex(ONE_LINE),
  bytes: z.number().int().positive().max(LARGEST_ATTACHMENT),
  type: z.enum(ATTACHMENT_TYPES),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  item: line.min(1),
  eTag: line.min(1),
  addedBy: id,
  addedAt: z.iso.datetime().transform((text) => text as Instant),
  description: z.string().max(LONGEST_DESCRIPTION).regex(SEVERAL_LINES).optional(),
});
const longText = z
  .string()
  .max(LONGEST_TEXT * ROOM)
  .regex(SEVERAL_LINES);
/** A column of several lines holds 63 999 characters. */
export const LONGEST_IMPORTED = 60_000;

const KINDS = {
  line,
  longText,
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
  attachments: z.array(attachment).max(MOST_ATTACHMENTS),
  imported: z
    .strictObject({ file: line, unplaced: z.array(z.strictObject({ label: line, text: longText })).max(500) })
    .refine((value) => JSON.stringify(value).length <= LONGEST_IMPORTED),
} satisfies Record<FieldKind, z.ZodType>;

const shape = Object.fromEntries(
  (Object.keys(FIELDS) as FieldKey[]).map((key) => [key, KINDS[FIELDS[key].kind].nullable().optional()]),
);

/** What a draft may hold, field by field. `null` empties a field. Unknown fields are refused. */
export const contentSchema = z.strictObject(shape) as unknown as z.ZodType<{
  readonly [K in FieldKey]?: ApplicationContent[K] | null;
}>;
export type ContentChanges = z.infer<typeof contentSchema>;

/** What people may change of a draft: all but what the server alone writes, which is refused like an unknown field. */
export const typedContentSchema = z.strictObject(
  Object.fromEntries(Object.entries(shape).filter(([key]) => !SERVER_WRITTEN.some((own) => own === key))),
) as unknown as z.ZodType<ContentChanges>;

/** The draft with these changes made. */
export const withChanges = (content: ApplicationContent, changes: ContentChanges): ApplicationContent => {
  const merged: Record<string, unknown> = { ...content };
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) delete merged[key];
    else if (value !== undefined) merged[key] = value;
  }
  return merged;
};
