import { createContext, useContext } from 'react';
import type { CommentsPage, MembersPage } from '../../../../api/contract.js';
import type { CommentPlace } from '../../../../grant/comments.js';
import type { Loaded } from '../../../useAnswer.js';

/** The people on an application and what they have commented, for all that shows some of it. */
export interface Sharing {
  readonly application: string;
  readonly members: Loaded<MembersPage>;
  readonly comments: Loaded<CommentsPage>;
  /** What the next comment is about, where somebody has pointed at something. */
  readonly about: CommentPlace | undefined;
  /** Points at it, and brings focus to the comment box. */
  readonly commentOn: (place: CommentPlace) => void;
  /** Chooses it, and leaves focus where it is. */
  readonly choose: (place: CommentPlace) => void;
}

export const SharingContext = createContext<Sharing | undefined>(undefined);

/** Undefined for somebody who is not on it. */
export const useSharing = (): Sharing | undefined => useContext(SharingContext);

export const NEW_COMMENT = 'new-comment';
