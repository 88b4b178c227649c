import type { EndorsementAnswer } from '../../../grant/state.js';

/** This reader's own answer, from the page or from the moment it was given. */
export interface Given {
  readonly answer: EndorsementAnswer;
  /** What was read: an answer to one version says nothing of the next. */
  readonly version: number;
  readonly seq: number;
  /** It was given to an earlier version that said the very same. */
  readonly kept?: boolean;
  /** Known once the page has been read again. */
  readonly at?: string;
}
