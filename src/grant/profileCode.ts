import { z } from 'zod';

/** What a profile calls something, in the three languages. */
export const profileText = z.object({ nn: z.string().min(1), nb: z.string().min(1), en: z.string().min(1) });

export const profileId = z.string().regex(/^[a-z0-9][A-Za-z0-9-]*$/, 'letters, digits and hyphens');

/** Something of a list, by its code: the text may be put better later, the code stands in what has been decided. */
export const profileCode = z.object({ id: profileId, text: profileText });

/** Each once: two with one id would be the same in every list. */
export const areAllDifferent = (all: readonly { readonly id: string }[]): boolean =>
  new Set(all.map((one) => one.id.toLowerCase())).size === all.length;

/** A list of codes, each once. */
export const profileCodes = z.array(profileCode).refine(areAllDifferent);

export type ProfileText = z.infer<typeof profileText>;
export type ProfileCode = z.infer<typeof profileCode>;
