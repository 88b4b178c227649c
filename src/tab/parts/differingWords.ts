/** A run of text, and whether the other text lacks it. */
export interface Run {
  readonly text: string;
  readonly differs: boolean;
}

/** Above this many pairs of words to compare, what lies between the first and the last difference is all marked. */
const MOST_PAIRS = 4_000_000;

const wordsOf = (text: string): string[] => text.match(/\S+|\s+/gu) ?? [];

/** By word of `one`, whether it stands in the longest common sequence with `other`. */
const isShared = (one: readonly string[], other: readonly string[]): boolean[] => {
  if (one.length * other.length > MOST_PAIRS) return one.map(() => false);
  const width = other.length + 1;
  const longest = new Uint16Array((one.length + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1)
      longest[row * width + column] =
        one[row] === other[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  const shared = one.map(() => false);
  for (let row = 0, column = 0; row < one.length && column < other.length;) {
    if (one[row] === other[column]) {
      shared[row] = true;
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return shared;
};

const commonStart = (one: readonly string[], other: readonly string[]): number => {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1;
  return length;
};

/** The text as runs: which of its words the other text does not have in that place. */
export const differingWords = (text: string, other: string): Run[] => {
  const [words, others] = [wordsOf(text), wordsOf(other)];
  const start = commonStart(words, others);
  const [rest, otherRest] = [words.slice(start), others.slice(start)];
  const end = commonStart(rest.toReversed(), otherRest.toReversed());
  const shared = isShared(rest.slice(0, rest.length - end), otherRest.slice(0, otherRest.length - end));
  const marks = words.map((word, index) => {
    const inMiddle = index >= start && index < words.length - end;
    return { text: word, differs: inMiddle && !shared[index - start] };
  });
  const runs: { text: string; differs: boolean }[] = [];
  for (const { text: word, differs } of marks) {
    const last = runs.at(-1);
    if (last?.differs === differs) last.text += word;
    else runs.push({ text: word, differs });
  }
  return runs;
};
