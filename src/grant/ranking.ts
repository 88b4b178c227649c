import { own } from './own.js';

/** What the ranking is a working proposal of. Amounts are whole kroner. */
export interface RankingChoice {
  readonly order: readonly string[];
  /** Other amounts than those asked for, by application; 0 leaves one out. */
  readonly amounts: Readonly<Record<string, number>>;
  /** Whether the first that does not fit gets what is left. */
  readonly givesRest: boolean;
}

export interface Candidate {
  readonly id: string;
  readonly asked: number;
  readonly mean?: number;
  readonly number?: number;
}

export interface RankedLine {
  readonly id: string;
  readonly place: number;
  readonly asked: number;
  readonly gets: number;
  readonly fits: 'whole' | 'part' | 'none';
}

export interface Ranked {
  readonly lines: readonly RankedLine[];
  readonly used: number;
  readonly left: number;
  /** What those that get less ask for and do not get. */
  readonly outside: number;
  /** How many stand above the line where the frame is used up; all of them where it never is. */
  readonly above: number;
}

export const NO_CHOICE: RankingChoice = { order: [], amounts: {}, givesRest: false };

const byMean = (a: Candidate, b: Candidate): number =>
  (b.mean ?? -1) - (a.mean ?? -1) || (a.number ?? Infinity) - (b.number ?? Infinity) || (a.id < b.id ? -1 : 1);

/** In the chosen order; those that nobody has placed come after, the highest mean first. */
export const inRankedOrder = <C extends Candidate>(candidates: readonly C[], order: readonly string[]): C[] => {
  const placed = order.flatMap((id) => candidates.find((one) => one.id === id) ?? []);
  return [...placed, ...candidates.filter(({ id }) => !order.includes(id)).sort(byMean)];
};

/** The order with one of them right after another, or first. The others keep theirs. */
export const movedAfter = (order: readonly string[], id: string, after: string | undefined): string[] => {
  const others = order.filter((one) => one !== id);
  const place = after === undefined ? 0 : others.indexOf(after) + 1;
  return [...others.slice(0, place), id, ...others.slice(place)];
};

const fitOf = (gets: number, asked: number): RankedLine['fits'] =>
  gets === 0 ? 'none' : gets < asked ? 'part' : 'whole';

/**
 * Gives of the frame in order until one does not fit; from there on nobody gets anything, since a lower one that happens to be
 * small enough would otherwise pass a higher one. Never more than the frame, and nobody more than he asks for.
 */
export const allocate = (
  ordered: readonly Candidate[],
  frame: number,
  choice: Omit<RankingChoice, 'order'>,
): Ranked => {
  let left = Math.max(0, frame);
  let above: number | undefined;
  const lines = ordered.map(({ id, asked }, index): RankedLine => {
    const wanted = Math.max(0, Math.min(asked, own(choice.amounts, id) ?? asked));
    const isFull = above !== undefined;
    const fitsWhole = wanted <= left;
    const gets = isFull ? 0 : fitsWhole ? wanted : choice.givesRest ? left : 0;
    if (!isFull && !fitsWhole) above = gets > 0 ? index + 1 : index;
    left -= gets;
    return { id, place: index + 1, asked, gets, fits: fitOf(gets, asked) };
  });
  const used = lines.reduce((sum, { gets }) => sum + gets, 0);
  const asked = lines.reduce((sum, line) => sum + line.asked, 0);
  return { lines, used, left, outside: asked - used, above: above ?? lines.length };
};

export interface ChangedLine {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

/** What somebody else would lose or gain if this one came first. */
export const ifFirst = (
  ordered: readonly Candidate[],
  frame: number,
  choice: Omit<RankingChoice, 'order'>,
  id: string,
): ChangedLine[] => {
  const before = new Map(allocate(ordered, frame, choice).lines.map((line) => [line.id, line.gets]));
  const first = inRankedOrder(
    ordered,
    movedAfter(
      ordered.map((one) => one.id),
      id,
      undefined,
    ),
  );
  return allocate(first, frame, choice).lines.flatMap((line) => {
    const had = before.get(line.id) ?? 0;
    return had === line.gets ? [] : [{ id: line.id, before: had, after: line.gets }];
  });
};
