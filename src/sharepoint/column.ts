/**
 * The kinds of column that the app uses: a small part of what SharePoint has. No dates without a time: SharePoint gives those
 * back as midnight where the site is, which may be another day.
 */
export type ColumnKind = 'text' | 'longText' | 'number' | 'kroner' | 'dateTime' | 'yesNo';

export interface Column {
  /** The name in `fields`: letters and digits, at most 32, never changed once it is in use. */
  readonly name: string;
  readonly kind: ColumnKind;
  readonly indexed?: true;
  /** Only on an indexed text. SharePoint compares without regard to case, so what is kept in it is lower case. */
  readonly unique?: true;
}

const text = (name: string): Column => ({ name, kind: 'text' });
const longText = (name: string): Column => ({ name, kind: 'longText' });
const indexed = (name: string, kind: ColumnKind = 'text'): Column => ({ name, kind, indexed: true });
const unique = (name: string): Column => ({ name, kind: 'text', indexed: true, unique: true });
const of =
  (kind: ColumnKind) =>
  (name: string): Column => ({ name, kind });

export const column = { text, longText, indexed, unique, of };

const FACETS: Record<ColumnKind, Readonly<Record<string, unknown>>> = {
  text: { text: { maxLength: 255 } },
  longText: { text: { allowMultipleLines: true, textType: 'plain' } },
  number: { number: { decimalPlaces: 'none' } },
  kroner: { currency: { locale: 'nb-no' } },
  dateTime: { dateTime: { format: 'dateTime' } },
  yesNo: { boolean: {} },
};

/** The column as Graph is asked to make it. */
export const columnDefinition = ({ name, kind, indexed: isIndexed, unique: isUnique }: Column) => ({
  name,
  displayName: name,
  ...FACETS[kind],
  ...(isIndexed ? { indexed: true } : {}),
  ...(isUnique ? { enforceUniqueValues: true } : {}),
});

interface FoundColumn {
  readonly text?: { readonly allowMultipleLines?: boolean | undefined } | undefined;
  readonly number?: unknown;
  readonly currency?: unknown;
  readonly dateTime?: { readonly format?: string | undefined } | undefined;
  readonly boolean?: unknown;
}

/** The kind of a column that stands in a list; undefined where it is none of ours. */
export const kindOf = (found: FoundColumn): ColumnKind | undefined => {
  if (found.text) return found.text.allowMultipleLines ? 'longText' : 'text';
  if (found.dateTime) return found.dateTime.format === 'dateTime' ? 'dateTime' : undefined;
  if (found.number) return 'number';
  if (found.currency) return 'kroner';
  return found.boolean ? 'yesNo' : undefined;
};
