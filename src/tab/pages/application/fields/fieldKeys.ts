import type { FIELDS, FieldKey, FieldKind } from '../../../../grant/application.js';

type FieldOf<K extends FieldKind> = {
  [F in FieldKey]: (typeof FIELDS)[F]['kind'] extends K ? F : never;
}[FieldKey];
/** Keys of the fields of a kind: `LineKey` is every one-line text. */
export type LineKey = FieldOf<'line'>;
export type LongTextKey = FieldOf<'longText'>;
export type LinesKey = FieldOf<'lines'>;
export type YesNoKey = FieldOf<'yesNo'>;
export type CodeKey = FieldOf<'code' | 'codes'>;
export type ConfirmationKey = FieldOf<'confirmation'>;
