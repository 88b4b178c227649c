import { z } from 'zod';
import type { CallKind } from './tenantContext.js';

const matchShape = z.strictObject({
  method: z.string().optional(),
  kind: z.enum(['graph', 'upload', 'connector']).optional(),
  /** Part of the address (query included), or a regular expression. A list may be named by its title. */
  path: z.string().optional(),
  /** Part of the body as it was sent. */
  body: z.string().optional(),
  /** Only from the nth call that fits, counted from 1. */
  nth: z.number().int().positive().optional(),
});

const faultShape = z.strictObject({
  match: z.union([z.string(), matchShape]).default({}),
  /** Answer this, do nothing. */
  status: z.number().int().min(400).max(599).optional(),
  code: z.string().optional(),
  /** Seconds or an HTTP date; null leaves the header out, where 429 and 503 otherwise say one second. */
  retryAfter: z.union([z.number(), z.string(), z.null()]).optional(),
  delayMs: z.number().nonnegative().default(0),
  /** Close the connection, do nothing. */
  dropBefore: z.boolean().default(false),
  /** Do the work, close the connection instead of answering. */
  dropAfterCommit: z.boolean().default(false),
  /** Do the work, send half of the answer's body, close the connection. */
  truncate: z.boolean().default(false),
  /** Close the connection at once, do the work that many milliseconds later. */
  commitLate: z.number().nonnegative().optional(),
  /** Keep the call until it is released: `before` the work (then not done if the caller is gone), or `after` it. */
  hold: z
    .union([z.literal(true), z.enum(['before', 'after'])])
    .transform((when) => (when === true ? 'before' : when))
    .optional(),
  /** How often; without it until `DELETE /faults`. */
  times: z.number().int().positive().optional(),
});

export type Fault = Omit<z.infer<typeof faultShape>, 'match'> &
  z.infer<typeof matchShape> & { id: number; seen: number; used: number; done: boolean; onlyDelays: boolean };

/** Reads a rule as it was posted; unknown members are refused, so that a misspelt fault is not a silent no-op. */
export function parseFault(id: number, body: unknown): Fault | { error: string } {
  const parsed = faultShape.safeParse(body ?? {});
  if (!parsed.success) return { error: z.prettifyError(parsed.error) };
  const { match, ...fault } = parsed.data;
  const wanted = typeof match === 'string' ? { path: match } : match;
  const { status, dropBefore, dropAfterCommit, truncate, commitLate, hold, delayMs } = fault;
  const onlyDelays =
    status === undefined && !dropBefore && !dropAfterCommit && !truncate && commitLate === undefined && !hold;
  if (onlyDelays && delayMs === 0) return { error: 'The fault does nothing.' };
  return { id, ...fault, ...wanted, seen: 0, used: 0, done: false, onlyDelays };
}

interface Call {
  kind: CallKind;
  method: string;
  url: string;
  rawUrl: string;
  body: unknown;
}

function fits(pattern: string, text: string): boolean {
  if (text.includes(pattern)) return true;
  try {
    return new RegExp(pattern).test(text);
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function bodyText(body: unknown): string {
  if (Buffer.isBuffer(body)) return body.toString('utf8');
  return typeof body === 'string' ? body : JSON.stringify(body ?? '');
}

export function matches(rule: Fault, call: Call): boolean {
  if (rule.kind !== undefined && rule.kind !== call.kind) return false;
  if (rule.method !== undefined && rule.method.toUpperCase() !== call.method) return false;
  if (rule.path !== undefined && !fits(rule.path, call.url) && !fits(rule.path, call.rawUrl)) return false;
  return rule.body === undefined || bodyText(call.body).includes(rule.body);
}
