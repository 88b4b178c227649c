import type { ApplicationContent, FieldKey } from '../../grant/application.js';
import { withChanges, type ContentChanges } from '../../grant/applicationSchema.js';
import type { PersonId } from '../../grant/people.js';
import type { Draft } from '../../grant/ports.js';
import { judgeField, type FieldWish } from '../../grant/judgeField.js';

/** What somebody wants a draft to say: fields as he wrote them, or one field that follows from what stands there. */
export interface Wish {
  readonly by: PersonId;
  /** Asked again each time before it is written: throws where he may not write, or not any more. */
  readonly stopUnwritable: () => void;
  readonly wants: (content: ApplicationContent) => readonly FieldWish[];
}

/** A wish as it ended: in the row, but for the fields that somebody else has written. */
export interface Kept {
  readonly draft: Draft;
  readonly conflicts: readonly FieldKey[];
}

export interface Judged {
  readonly conflicts: readonly FieldKey[];
  readonly changes: ContentChanges;
}

/** What of a wish may be written where the draft says this. */
export const judgeWish = (wish: Wish, content: ApplicationContent): Judged => {
  const conflicts: FieldKey[] = [];
  const changes: Record<string, unknown> = {};
  for (const one of wish.wants(content)) {
    const judged = judgeField(one, content[one.field]);
    if (judged.kind === 'conflict') conflicts.push(one.field);
    if (judged.kind === 'write') changes[one.field] = judged.value;
  }
  return { conflicts, changes };
};

export interface Batch {
  readonly changes: ContentChanges;
  readonly writers: Partial<Record<FieldKey, PersonId>>;
  /** Whoever changed something last: the row names one. */
  readonly by: PersonId | undefined;
  /** In the order of the wishes. */
  readonly conflicts: readonly (readonly FieldKey[])[];
}

/** Several wishes as one write: each is judged by what the ones before it have made of the draft. */
export const judgeAll = (wishes: readonly Wish[], content: ApplicationContent): Batch => {
  let now = content;
  let changes: ContentChanges = {};
  let by: PersonId | undefined;
  const writers: Partial<Record<FieldKey, PersonId>> = {};
  const conflicts = wishes.map((wish) => {
    const judged = judgeWish(wish, now);
    now = withChanges(now, judged.changes);
    changes = { ...changes, ...judged.changes };
    for (const key of Object.keys(judged.changes) as FieldKey[]) {
      writers[key] = wish.by;
      by = wish.by;
    }
    return judged.conflicts;
  });
  return { changes, writers, by, conflicts };
};
