import { z } from 'zod';
import { canBeIndexed, facets, facetOf, type ColumnDefinition } from './column.js';
import { invalidRequest, notSupported } from './graphRefusal.js';

const text = z.strictObject({
  allowMultipleLines: z.boolean().default(false),
  appendChangesToExistingText: z.boolean().default(false),
  linesForEditing: z.number().int().default(0),
  maxLength: z.number().int().min(1).max(255).optional(),
  textType: z.enum(['plain', 'richText']).optional(),
});
const choice = z.strictObject({
  allowTextEntry: z.boolean().default(false),
  choices: z.array(z.string()).default([]),
  displayAs: z.enum(['dropDownMenu', 'radioButtons', 'checkBoxes']).default('dropDownMenu'),
});
const decimals = ['automatic', 'none', 'one', 'two', 'three', 'four', 'five'] as const;
const number = z.strictObject({
  decimalPlaces: z.enum(decimals).default('automatic'),
  displayAs: z.enum(['number', 'percentage']).default('number'),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});
const dateTime = z.strictObject({
  displayAs: z.enum(['default', 'friendly', 'standard']).default('default'),
  format: z.enum(['dateOnly', 'dateTime']).default('dateOnly'),
});
const personOrGroup = z.strictObject({
  allowMultipleSelection: z.boolean().default(false),
  chooseFromType: z.enum(['peopleOnly', 'peopleAndGroups']).default('peopleAndGroups'),
  displayAs: z.string().default('nameWithPresence'),
});
const lookup = z.strictObject({
  listId: z.string(),
  columnName: z.string(),
  allowMultipleValues: z.boolean().default(false),
  allowUnlimitedLength: z.boolean().default(false),
});

const shape = z.strictObject({
  name: z.string(),
  displayName: z.string().optional(),
  description: z.string().default(''),
  columnGroup: z.string().default('Custom Columns'),
  required: z.boolean().default(false),
  hidden: z.boolean().default(false),
  readOnly: z.boolean().default(false),
  indexed: z.boolean().default(false),
  enforceUniqueValues: z.boolean().default(false),
  defaultValue: z.strictObject({ value: z.string().optional(), formula: z.string().optional() }).optional(),
  text: text.optional(),
  choice: choice.optional(),
  number: number.optional(),
  currency: z.strictObject({ locale: z.string() }).optional(),
  dateTime: dateTime.optional(),
  boolean: z.strictObject({}).optional(),
  personOrGroup: personOrGroup.optional(),
  lookup: lookup.optional(),
});

const elsewhere = [
  'calculated',
  'term',
  'thumbnail',
  'geolocation',
  'hyperlinkOrPicture',
  'contentApprovalStatus',
  'validation',
];

/** Internal names: what is not a letter or digit is stored as `_xNNNN_`, and the name is cut. */
export function internalName(name: string): string {
  const encode = (sign: string) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`;
  return name.replace(/[^A-Za-z0-9_]/g, encode).slice(0, 32);
}

/** Unique and indexed go together, and only where SharePoint can index. */
export function checkIndexRules(definition: ColumnDefinition): void {
  if (definition.enforceUniqueValues && !definition.indexed)
    throw invalidRequest('A column that enforces unique values must be indexed.');
  if (definition.indexed && !canBeIndexed(definition))
    throw invalidRequest(`The column '${definition.name}' cannot be indexed.`);
  if (definition.enforceUniqueValues && definition.boolean)
    throw invalidRequest(`The column '${definition.name}' cannot enforce unique values.`);
}

/** Reads a `columnDefinition` that somebody wants to create. */
export function readColumn(body: unknown): ColumnDefinition {
  const unsupported = elsewhere.find((name) => typeof body === 'object' && body !== null && name in body);
  if (unsupported) throw notSupported(`The column type or property '${unsupported}'`);
  const parsed = shape.safeParse(body);
  if (!parsed.success) throw invalidRequest(`Invalid column definition: ${z.prettifyError(parsed.error)}`);
  const { name, displayName, ...rest } = parsed.data;
  const given = facets.filter((facet) => rest[facet] !== undefined);
  if (given.length !== 1) throw invalidRequest('A column definition must have exactly one column type.');
  if (!/^[A-Za-z]/.test(name)) throw invalidRequest(`The column name '${name}' is not valid.`);
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const definition = { ...known, name: internalName(name), displayName: displayName ?? name } as ColumnDefinition;
  if (definition.text && !definition.text.allowMultipleLines) definition.text.maxLength ??= 255;
  checkIndexRules(definition);
  return definition;
}

const changeable = new Set([
  'displayName',
  'description',
  'columnGroup',
  'required',
  'hidden',
  'indexed',
  'enforceUniqueValues',
  'defaultValue',
]);

/** What a PATCH makes of a column: its type stays what it is, but the details of the type may change. */
export function changeColumn(before: ColumnDefinition, body: Record<string, unknown>): ColumnDefinition {
  const facet = facetOf(before);
  for (const name of Object.keys(body))
    if (!changeable.has(name) && name !== facet)
      throw invalidRequest(`The property '${name}' of a column cannot be changed.`);
  const details = { ...(before[facet] as object), ...(body[facet] as object | undefined) };
  const after = readColumn({ ...before, ...body, [facet]: details });
  return { ...after, name: before.name };
}
