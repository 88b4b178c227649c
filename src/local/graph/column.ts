/** A column as the list keeps it. Only the kinds that SharePoint lets Graph write plainly. */
export interface Column {
  /** Row id in the store; the key of its index. */
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly definition: ColumnDefinition;
}

export const facets = [
  'text',
  'choice',
  'number',
  'currency',
  'dateTime',
  'boolean',
  'personOrGroup',
  'lookup',
] as const;
export type FacetName = (typeof facets)[number];

/** The part of `columnDefinition` that is written and read. */
export interface ColumnDefinition {
  name: string;
  displayName: string;
  description: string;
  columnGroup: string;
  required: boolean;
  hidden: boolean;
  readOnly: boolean;
  indexed: boolean;
  enforceUniqueValues: boolean;
  defaultValue?: { value?: string };
  text?: {
    allowMultipleLines: boolean;
    appendChangesToExistingText: boolean;
    linesForEditing: number;
    maxLength?: number;
    textType?: string;
  };
  choice?: { allowTextEntry: boolean; choices: string[]; displayAs: string };
  number?: { decimalPlaces: string; displayAs: string; minimum?: number; maximum?: number };
  currency?: { locale: string };
  dateTime?: { displayAs: string; format: string };
  boolean?: Record<string, never>;
  personOrGroup?: { allowMultipleSelection: boolean; chooseFromType: string; displayAs: string };
  lookup?: { listId: string; columnName: string; allowMultipleValues: boolean; allowUnlimitedLength: boolean };
}

export function facetOf(definition: ColumnDefinition): FacetName {
  const facet = facets.find((name) => definition[name]);
  if (!facet) throw new Error(`Column ${definition.name} has no type`);
  return facet;
}

export const isMultiple = ({ choice, personOrGroup, lookup }: ColumnDefinition): boolean =>
  choice?.displayAs === 'checkBoxes' ||
  personOrGroup?.allowMultipleSelection === true ||
  lookup?.allowMultipleValues === true;

/** SharePoint cannot index several lines or several values. */
export const canBeIndexed = (definition: ColumnDefinition): boolean =>
  !definition.text?.allowMultipleLines && !isMultiple(definition);

/** Where a value stands in `fields`: people and lookups are written and read by their row id. */
export const fieldName = ({ definition, name }: Column): string =>
  (definition.personOrGroup || definition.lookup) && !isMultiple(definition) ? `${name}LookupId` : name;

export const columnEntity = ({ id, definition }: Column): Record<string, unknown> => ({ id, ...definition });
