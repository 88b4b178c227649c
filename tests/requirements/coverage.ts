import { z } from 'zod';

/** A requirement, in our own words. */
const row = z.strictObject({ id: z.string().regex(/^[A-Z]{2}-\d{3}$/), reading: z.string().min(1) });

const ids = z.array(row.shape.id).min(1);
const cover = z.union([
  z.strictObject({ ids, test: z.strictObject({ file: z.string(), name: z.string() }) }),
  /** `more-og-romsdal bodies[ssu].duties`: a profile, and where in it. */
  z.strictObject({ ids, profile: z.string() }),
  z.strictObject({ ids, notYet: z.string().min(1) }),
]);

export const rowsSchema = z.array(row);
export const coversSchema = z.array(cover);

export type Requirement = z.infer<typeof row>;
export type Cover = z.infer<typeof cover>;

/** What there is: whether a file has a test of that name, and what stands at a place in a profile. */
export interface Existing {
  readonly hasTest: (file: string, name: string) => boolean;
  readonly inProfile: (profile: string, path: string) => unknown;
}

export interface Judged {
  readonly id: string;
  readonly reading: string;
  readonly by: 'test' | 'profile' | 'notYet';
  readonly words: readonly string[];
}

export interface Coverage {
  readonly rows: readonly Judged[];
  /** Whole sentences: what is said to cover and is not there, and rows that nothing covers. */
  readonly faults: readonly string[];
}

/** Into an object by name, into a list by id, by value or by number. */
export const valueAt = (from: unknown, path: string): unknown =>
  [...path.matchAll(/([^.[\]]+)|\[([^\]]+)\]/g)].reduce<unknown>((value, [, name, inside]) => {
    const key = name ?? inside ?? '';
    if (!Array.isArray(value))
      return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
    const all: readonly unknown[] = value;
    return (
      all.find((one) => one === key || (typeof one === 'object' && one !== null && 'id' in one && one.id === key)) ??
      (/^\d+$/.test(key) ? all[Number(key)] : undefined)
    );
  }, from);

const isSaid = (value: unknown): boolean =>
  value !== undefined && value !== 'none' && value !== '' && !(Array.isArray(value) && value.length === 0);

const wordsOf = (one: Cover): string => {
  if ('test' in one) return `${one.test.file}: ${one.test.name}`;
  return 'profile' in one ? one.profile : one.notYet;
};

const faultOf = (one: Cover, { hasTest, inProfile }: Existing): string | undefined => {
  if ('test' in one && !hasTest(one.test.file, one.test.name))
    return `${one.ids.join(', ')}: there is no test «${one.test.name}» in ${one.test.file}.`;
  if ('profile' in one) {
    const [profile = '', path = ''] = one.profile.split(' ');
    if (!isSaid(inProfile(profile, path))) return `${one.ids.join(', ')}: the profile ${profile} has no ${path}.`;
  }
  return undefined;
};

const KINDS = ['test', 'profile', 'notYet'] as const;

const judge = ({ id, reading }: Requirement, covers: readonly Cover[]): Judged | undefined => {
  const its = covers.filter(({ ids: all }) => all.includes(id));
  // What is covered is covered, though another list still calls it to come.
  const by = KINDS.find((kind) => its.some((one) => kind in one));
  return by && { id, reading, by, words: its.filter((one) => by in one).map(wordsOf) };
};

/** For each requirement, what covers it; and everything that is wrong with the lists. */
export const coverageOf = (
  requirements: readonly Requirement[],
  covers: readonly Cover[],
  existing: Existing,
): Coverage => {
  const known = new Set(requirements.map(({ id }) => id));
  const judged = requirements.map((one) => judge(one, covers));
  return {
    rows: judged.filter((one) => one !== undefined),
    faults: [
      ...covers.flatMap((one) => faultOf(one, existing) ?? []),
      ...covers.flatMap(({ ids: all }) =>
        all.filter((id) => !known.has(id)).map((id) => `${id}: no such requirement.`),
      ),
      ...requirements
        .filter((_, index) => judged[index] === undefined)
        .map(({ id }) => `${id}: nothing covers it, and nothing says why not.`),
    ],
  };
};
