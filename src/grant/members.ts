import { own } from './own.js';
import type { PersonId } from './people.js';

/** What somebody may do with an application while it is written: write, and all that follows; comment; only read. */
export const MEMBER_ROLES = ['writer', 'commenter', 'reader'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];
export type Members = Readonly<Record<PersonId, MemberRole>>;

/** More than would ever write together, and few enough to see and to tell. */
export const MOST_MEMBERS = 60;

interface Shared {
  readonly members: Members;
}

export const memberRoleOf = ({ members }: Shared, person: PersonId | undefined): MemberRole | undefined =>
  person === undefined ? undefined : own(members, person);

/** Writes it, sends it, submits it, and says who is on it. */
export const isWriterOf = (application: Shared, person: PersonId | undefined): boolean =>
  memberRoleOf(application, person) === 'writer';

export const mayCommentOn = (application: Shared, person: PersonId | undefined): boolean => {
  const role = memberRoleOf(application, person);
  return role === 'writer' || role === 'commenter';
};

export const writersOf = ({ members }: Shared): PersonId[] =>
  Object.keys(members).filter((person) => members[person] === 'writer');

/** Whether nobody could write any more without this one. */
export const isLastWriter = (application: Shared, person: PersonId): boolean =>
  isWriterOf(application, person) && writersOf(application).length === 1;

export const withoutMember = (members: Members, person: PersonId): Members =>
  Object.fromEntries(Object.entries(members).filter(([one]) => one !== person));

/** Who stands on it: those who write it, and the contact persons of what was sent last. They get its news, and may not vote on it unasked. */
export const standingOn = ({ members }: Shared, contacts: readonly PersonId[]): PersonId[] => [
  ...new Set([...writersOf({ members }), ...contacts]),
];
