import type { Problem } from '../grant/problems.js';

/** An answer that is not the one asked for. The server puts it into words in the reader's language. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
  constructor(
    readonly status: number,
    readonly code: FailureCode,
    readonly more: {
      readonly message?: string;
      readonly refusal?: string;
      readonly problems?: readonly Problem[];
      readonly retryAfterMs?: number;
    } = {},
  ) {
    super(code);
  }
}

/** Failures that are not a rule's refusal. */
export type FailureCode =
  | 'unauthenticated'
  | 'forbidden'
  | 'notFound'
  | 'unreadable'
  | 'wrongContentType'
  | 'tooLarge'
  | 'tooMany'
  | 'changed'
  | 'closedForWriting'
  | 'draftDeleted'
  | 'draftWithdrawn'
  | 'beingSent'
  | 'incomplete'
  | 'codeDiffers'
  | 'notWritten'
  | 'unknownOutcome'
  | 'worldAway'
  | 'bug'
  | 'refused';
