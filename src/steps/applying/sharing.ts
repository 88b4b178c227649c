import {
  isLastWriter,
  isWriterOf,
  memberRoleOf,
  MOST_MEMBERS,
  standingOn,
  withoutMember,
  type MemberRole,
} from '../../grant/members.js';
import type { PersonId } from '../../grant/people.js';
import type { NotFound, NotYours } from '../../grant/refusal.js';
import { personOf, type Application, type ApplicationId, type State } from '../../grant/state.js';
import { accept, refuse, type Actor, type Step } from '../../grant/step.js';
import { isUnsubmitted } from './notAssess.js';

export type SharingCommand =
  | { type: 'setMember'; application: ApplicationId; person: PersonId; role: MemberRole }
  | { type: 'removeMember'; application: ApplicationId; person: PersonId };

export type SharingEvent =
  | { type: 'memberSet'; v: 1; application: ApplicationId; person: PersonId; role: MemberRole; by: PersonId }
  | { type: 'memberRemoved'; v: 1; application: ApplicationId; person: PersonId; by: PersonId };

export type SharingRefusal =
  | NotFound
  | NotYours
  | { readonly code: 'lastWriter' }
  | { readonly code: 'tooManyMembers' }
  | { readonly code: 'alreadyPastSubmission' };

/** Why nobody more can be added. */
export const cannotAddTo = (application: Application): SharingRefusal | undefined => {
  if (!isUnsubmitted(application)) return { code: 'alreadyPastSubmission' };
  return Object.keys(application.members).length >= MOST_MEMBERS ? { code: 'tooManyMembers' } : undefined;
};

interface Asking {
  readonly application: Application;
  readonly by: PersonId;
}

/**
 * Who is on an application is settled when it is submitted: whoever stands on it is asked whether he is impartial when it is voted
 * on. Somebody who is not on it is told nothing of it but that.
 */
const asking = (
  state: State,
  id: ApplicationId,
  actor: Actor,
  may: (application: Application, by: PersonId) => boolean,
): Asking | SharingRefusal => {
  const application = state.applications.get(id);
  const by = personOf(state, actor);
  if (!application) return { code: 'notFound' };
  if (by === undefined || !may(application, by)) return { code: 'notYours' };
  return isUnsubmitted(application) ? { application, by } : { code: 'alreadyPastSubmission' };
};

const changed = (application: Application, differently: Partial<Application>): Application => {
  const next = { ...application, ...differently };
  return { ...next, people: standingOn(next, next.contacts) };
};

export const sharing: Step<State, SharingCommand, SharingEvent, SharingRefusal> = {
  decides: {
    setMember: (state, { application: id, person, role }, { actor }) => {
      const asked = asking(state, id, actor, isWriterOf);
      if ('code' in asked) return refuse(asked);
      const { application, by } = asked;
      if (!state.people.has(person)) return refuse({ code: 'notFound' });
      const before = memberRoleOf(application, person);
      // What is so already is no change: two who add the same person have both had their wish.
      if (before === role) return accept();
      if (isLastWriter(application, person)) return refuse({ code: 'lastWriter' });
      const full = before === undefined ? cannotAddTo(application) : undefined;
      if (full) return refuse(full);
      return accept({ type: 'memberSet', v: 1, application: id, person, role, by });
    },
    removeMember: (state, { application: id, person }, { actor }) => {
      // Everybody may leave, and he who writes may take anybody off.
      const isHis = (application: Application, by: PersonId): boolean =>
        isWriterOf(application, by) || (by === person && memberRoleOf(application, by) !== undefined);
      const asked = asking(state, id, actor, isHis);
      if ('code' in asked) return refuse(asked);
      const { application, by } = asked;
      if (memberRoleOf(application, person) === undefined) return accept();
      if (isLastWriter(application, person)) return refuse({ code: 'lastWriter' });
      return accept({ type: 'memberRemoved', v: 1, application: id, person, by });
    },
  },
  evolves: {
    memberSet: (state, { application: id, person, role, by }, { at, seq, hash }) => ({
      ...state,
      applications: state.applications.change(id, (application) =>
        changed(application, {
          members: { ...application.members, [person]: role },
          ...(memberRoleOf(application, person) === undefined && {
            added: { ...application.added, [person]: { by, stamp: { at, seq, hash } } },
          }),
        }),
      ),
    }),
    // Taken off, he is no contact person of it either, until it is sent anew with his name in it.
    memberRemoved: (state, { application: id, person }) => ({
      ...state,
      applications: state.applications.change(id, (application) =>
        changed(application, {
          members: withoutMember(application.members, person),
          contacts: application.contacts.filter((one) => one !== person),
        }),
      ),
    }),
  },
  versions: { memberSet: 1, memberRemoved: 1 },
};
