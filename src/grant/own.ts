/**
 * What a record holds under a key that came from outside. A plain object answers something for `constructor` and other names
 * of its prototype, which nobody put there.
 */
export const own = <V>(record: Readonly<Record<string, V>>, key: string): V | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
