import { isWriterOf, memberRoleOf, type MemberRole } from '../../grant/members.js';
import type { PersonId } from '../../grant/people.js';
import { sideIn, type Side } from '../../grant/party.js';
import type { Application, Call } from '../../grant/state.js';
import { isUnsubmitted } from '../../steps/applying/notAssess.js';
import type { MembersPage, MemberView } from '../contract.js';
import { HttpFailure } from '../httpFailure.js';
import type { Look } from '../reader.js';
import { isMember, maySeeRow, mayComment } from './access.js';
import { personView } from './personViews.js';

export interface Seen {
  readonly application: Application;
  readonly call: Call;
}

/** An application that one may not see does not exist. */
export const seen = (look: Look, id: string): Seen => {
  const application = look.state.applications.get(id);
  const call = application && look.state.calls.get(application.call);
  if (!application || !call || !maySeeRow(look, application, call)) throw new HttpFailure(404, 'notFound');
  return { application, call };
};

/** The side somebody writes for: his party's, else the one that the form names him as contact person of. */
export const sideOf = (
  { world }: Look,
  { application, call }: Seen,
  { party, email }: { readonly party?: string | undefined; readonly email: string },
): Side | undefined =>
  sideIn(call.profile, party) ??
  world.drafts
    .get(application.id)
    ?.content.contacts?.find((contact) => email !== '' && contact.email.toLowerCase() === email.toLowerCase())?.side;

const memberView = (look: Look, found: Seen, id: PersonId, role: MemberRole): MemberView => {
  const person = personView(look, id);
  const email = look.world.people.get(id)?.email ?? '';
  const side = sideOf(look, found, { party: person.party, email });
  return { ...person, role, email, you: id === look.reader.person, ...(side && { side }) };
};

/** Who is on it and what each may do: writers first, in the order they came. Also to the secretariat, which sees people and no text. */
export const membersPage = (look: Look, id: string): MembersPage => {
  const found = seen(look, id);
  const { application } = found;
  const order: readonly MemberRole[] = ['writer', 'commenter', 'reader'];
  const members = Object.entries(application.members).map(([person, role]) => memberView(look, found, person, role));
  const open = isUnsubmitted(application);
  return {
    members: members.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role)),
    mayChange: open && isWriterOf(application, look.reader.person),
    mayLeave: open && memberRoleOf(application, look.reader.person) !== undefined,
  };
};

/** Comments are for those who are on it, and for nobody else. */
export const stopOutsiders = (look: Look, { application }: Seen): void => {
  if (!isMember(look, application)) throw new HttpFailure(403, 'forbidden');
};

export const commentsAreOpen = (look: Look, { application }: Seen): boolean =>
  isUnsubmitted(application) && mayComment(look, application);
