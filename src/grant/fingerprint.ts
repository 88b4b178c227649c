/** What SharePoint gives back may have other line ends, and no space around it; an empty answer of any kind is no answer. */
const plain = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim() || undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((one) => plain(one) ?? null);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const filled = Object.entries(value)
    .map(([key, one]): [string, unknown] => [key, plain(one)])
    .filter(([, one]) => one !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
};

/** Two 32-bit sums that every character changes (cyrb53); nobody is kept out by it, so it need not be hard to forge. */
const sumsOf = (text: string): readonly [number, number] => {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2_654_435_761);
    other = Math.imul(other ^ code, 1_597_334_677);
  }
  const mixed = (sum: number, with_: number): number =>
    Math.imul(sum ^ (sum >>> 16), 2_246_822_507) ^ Math.imul(with_ ^ (with_ >>> 13), 3_266_489_909);
  return [mixed(one, other) >>> 0, mixed(other, one) >>> 0];
};

/** The fingerprint of an empty field. */
export const EMPTY = '-';

/** A short mark of what a field says: two that say the same have the same, wherever and in whichever order they were written down. */
export const fingerprintOf = (value: unknown): string => {
  const said = plain(value);
  if (said === undefined) return EMPTY;
  const text = JSON.stringify(said);
  return [...sumsOf(text), text.length].map((number) => number.toString(36)).join('.');
};
