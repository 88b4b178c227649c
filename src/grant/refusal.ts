import type { RefusalBase } from './step.js';

/** The sentences for a union of refusals: one function for each code, given that very refusal. */
export type Sentences<R extends RefusalBase> = {
  readonly [C in R['code']]: (refusal: Extract<R, { code: C }>) => string;
};

export const sentenceFor = <R extends RefusalBase>(sentences: Sentences<R>, refusal: R): string => {
  const code: R['code'] = refusal.code;
  return (sentences[code] as (refusal: R) => string)(refusal);
};

/** Refusals that more than one step gives. */
export type NotSecretary = { readonly code: 'notSecretary' };
export type NotLeading = { readonly code: 'notLeading' };
export type NotClock = { readonly code: 'notClock' };
export type NotFound = { readonly code: 'notFound' };
export type IdTaken = { readonly code: 'idTaken' };
export type NotRegistered = { readonly code: 'notRegistered' };
export type NotYours = { readonly code: 'notYours' };
export type DeadlinePassed = { readonly code: 'deadlinePassed'; readonly deadline: string };
export type ReasonMissing = { readonly code: 'reasonMissing' };
export type FrameExceeded = { readonly code: 'frameExceeded'; readonly left: number; readonly year: number };

/** Whether a text says anything: at least one letter or figure. Spaces and invisible characters do not count. */
export const saysSomething = (text: string | undefined): boolean => text !== undefined && /[\p{L}\p{N}]/u.test(text);
