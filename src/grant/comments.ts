import { FIELDS, type FieldKey, type Part } from './application.js';
import type { PersonId } from './people.js';
import type { Stamp } from './stamp.js';
import type { FreeText } from './step.js';

export type CommentId = string;

/** What a comment is about: a part of the form, a field of it, or a place in a field, as a problem names it. */
export interface CommentPlace {
  readonly part: Part;
  readonly field?: FieldKey;
  readonly at?: string;
}

export interface Comment {
  readonly id: CommentId;
  readonly by: PersonId;
  readonly text: FreeText;
  /** Whom it calls on by name. */
  readonly mentions: readonly PersonId[];
  readonly stamp: Stamp;
}

/** A comment with its answers. It has the id of the first. */
export interface CommentThread {
  readonly id: CommentId;
  readonly place: CommentPlace;
  readonly comments: readonly Comment[];
  /** Who has said that there is no more to do about it. */
  readonly settled?: { readonly by: PersonId; readonly stamp: Stamp };
}

export const placeOf = ({
  part,
  field,
  at,
}: {
  part: Part;
  field?: FieldKey | undefined;
  at?: string | undefined;
}): CommentPlace =>
  field === undefined ? { part } : { part: FIELDS[field].part, field, ...(at !== undefined && { at }) };

/** Whom a comment is told to: those it names, and, of an answer, those who have written before it. Each once, and never its writer. */
export const toldOf = ({ comments }: Pick<CommentThread, 'comments'>, index: number): PersonId[] => {
  const comment = comments[index];
  if (!comment) return [];
  const before = comments.slice(0, index).map(({ by }) => by);
  return [...new Set([...comment.mentions, ...before])].filter((person) => person !== comment.by);
};
