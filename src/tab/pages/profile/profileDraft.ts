import type { HealthCommunityProfile } from '../../../grant/profile.js';

export type Path = readonly (string | number)[];

/** A profile while it is written: of today's shape, and perhaps not yet one that a call may open under. */
export type ProfileDraft = HealthCommunityProfile;

/** The element that a place in the profile is written in. */
export const fieldId = (...path: Path): string => ['profile', ...path].join('-');

/** The same profile with something else at one place. */
export const withAt = <T>(whole: T, [step, ...rest]: Path, value: unknown): T => {
  if (step === undefined) return value as T;
  if (Array.isArray(whole)) {
    const all: readonly unknown[] = whole;
    return all.map((one, index) => (index === step ? withAt(one, rest, value) : one)) as T;
  }
  const known = (whole ?? {}) as Record<string, unknown>;
  const changed = withAt(known[step], rest, value);
  if (changed !== undefined) return { ...known, [step]: changed } as T;
  const { [step]: _gone, ...left } = known;
  return left as T;
};

/**
 * What another helsefellesskap has decided, to change into one's own: its words and rules, and nothing that is its alone, as its
 * municipalities, its money and its deadlines.
 */
export const copyOf = (template: ProfileDraft, own: ProfileDraft): ProfileDraft =>
  template.id === own.id
    ? template
    : {
        ...template,
        id: own.id,
        name: own.name,
        parties: own.parties,
        rounds: [],
        frames: [],
        regionalFrames: [],
        publication: { ...template.publication, pages: [] },
      };

/** A code that no other in the list has. */
export const newCode = (taken: readonly { readonly id: string }[], begin: string): string => {
  const ids = new Set(taken.map(({ id }) => id.toLowerCase()));
  let number = taken.length + 1;
  while (ids.has(`${begin}${number}`.toLowerCase())) number += 1;
  return `${begin}${number}`;
};
