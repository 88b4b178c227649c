const BUCKETS = 256;

const bucketOf = (key: string): number => {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = (hash * 31 + key.charCodeAt(i)) | 0;
  return hash & (BUCKETS - 1);
};

/**
 * A map that is never changed: `with` answers a new one and shares all but one bucket with the old. The whole fold lives in
 * memory and every event makes a new state, so a plain copy of ten thousand applications per event would be too dear.
 */
export class Table<V> {
  private constructor(
    private readonly buckets: readonly (ReadonlyMap<string, V> | undefined)[],
    readonly size: number,
  ) {}

  static empty<V>(): Table<V> {
    return new Table<V>([], 0);
  }

  get(key: string): V | undefined {
    return this.buckets[bucketOf(key)]?.get(key);
  }

  has(key: string): boolean {
    return this.buckets[bucketOf(key)]?.has(key) ?? false;
  }

  with(key: string, value: V): Table<V> {
    const index = bucketOf(key);
    const bucket = new Map(this.buckets[index]);
    const size = this.size + (bucket.has(key) ? 0 : 1);
    bucket.set(key, value);
    const buckets = this.buckets.slice();
    buckets[index] = bucket;
    return new Table(buckets, size);
  }

  /** Without that key; the same table where it is not known. */
  without(key: string): Table<V> {
    if (!this.has(key)) return this;
    const index = bucketOf(key);
    const bucket = new Map(this.buckets[index]);
    bucket.delete(key);
    const buckets = this.buckets.slice();
    buckets[index] = bucket;
    return new Table(buckets, this.size - 1);
  }

  /** A changed copy of one value; the same table where the key is not known, since `evolve` is total. */
  change(key: string, changed: (value: V) => V): Table<V> {
    const value = this.get(key);
    return value === undefined ? this : this.with(key, changed(value));
  }

  *values(): IterableIterator<V> {
    for (const bucket of this.buckets) if (bucket) yield* bucket.values();
  }

  /** Its parts, each a map that is never changed either: what was counted in one holds for every table that shares it. */
  *parts(): IterableIterator<ReadonlyMap<string, V>> {
    for (const bucket of this.buckets) if (bucket) yield bucket;
  }

  /** Sorted by key, so that two equal folds print the same. */
  toJSON(): Record<string, V> {
    const entries = this.buckets.flatMap((bucket) => (bucket ? [...bucket] : []));
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
