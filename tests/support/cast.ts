import type { PersonId, RoleKind } from '../../src/grant/people.js';
import { actorOf, CLOCK, SETUP, type Actor } from '../../src/grant/step.js';
import type { IsoDate } from '../../src/grant/calendar.js';
import type { Event } from '../../src/steps/process.js';

/** Somebody in the stories: an entry of the register, and who that is when signed in. */
export interface Player {
  readonly id: PersonId;
  readonly actor: Actor;
}

const player = (id: PersonId): Player => ({ id, actor: actorOf({ tid: 'tenant', oid: id }) });

export const clock = { actor: CLOCK };
export const setUp = { actor: SETUP };

export const secretary = player('secretary');
/** Leads a project in Ålesund and writes the application. */
export const projectLeader = player('project-leader');
/** His colleague at the hospital, the other contact person. */
export const hospitalContact = player('hospital-contact');

export const alesundsLeader = player('alesunds-leader');
export const haramsLeader = player('harams-leader');
/** Has the same authority for Haram as the one who is asked. */
export const haramsOtherLeader = player('harams-other-leader');
/** A head of department in Haram: a leader, but not at the level that the authority structure asks for. */
export const haramsDepartmentHead = player('harams-department-head');
export const clinicHead = player('clinic-head');
/** Acting head of another clinic. */
export const actingClinicHead = player('acting-clinic-head');

/** The committee: two from each side, the chair among the municipalities. */
export const chair = player('chair');
export const municipalMember = player('municipal-member');
export const hospitalMember = player('hospital-member');
export const secondHospitalMember = player('second-hospital-member');
export const chairsDeputy = player('chairs-deputy');
export const hospitalsDeputy = player('hospitals-deputy');
export const MEMBERS = [chair, municipalMember, hospitalMember, secondHospitalMember] as const;

/** In the register, with no role at all. */
export const bystander = player('bystander');
/** Signed in, and not in the register. */
export const stranger = player('stranger');

export const day = (date: string): IsoDate => date as IsoDate;

export const enters = ({ id, actor }: Player): Event[] => [
  { type: 'personRegistered', v: 1, person: id },
  { type: 'identityBound', v: 1, person: id, identity: actor },
];

interface RoleDetails {
  readonly party?: string;
  readonly from?: string;
  readonly to?: string;
  readonly actingFor?: string;
  readonly id?: string;
}

/** A row of the register. Its id is the person and the kind, unless told. */
export const holds = (who: Player, kind: RoleKind, details: RoleDetails = {}): Event => ({
  type: 'roleGiven',
  v: 1,
  role: {
    id: details.id ?? `${who.id}-${kind.type}`,
    person: who.id,
    kind,
    from: day(details.from ?? '2024-01-01'),
    ...(details.to !== undefined && { to: day(details.to) }),
    ...(details.party !== undefined && { party: details.party }),
    ...(details.actingFor !== undefined && { actingFor: { text: details.actingFor } }),
  },
});

export const mayEndorse = (who: Player, party: string, details: Omit<RoleDetails, 'party'> = {}): Event =>
  holds(who, { type: 'endorser', level: party === 'hf' ? 'klinikksjef' : 'kommunalsjef' }, { ...details, party });

export const isMember = (who: Player, party: string, details: Omit<RoleDetails, 'party'> = {}): Event =>
  holds(who, { type: 'member', body: 'ssu', ...(who === chair && { chair: true }) }, { ...details, party });

export const isDeputyFor = (who: Player, member: Player, party: string, id?: string): Event =>
  holds(who, { type: 'deputy', body: 'ssu', deputyFor: member.id }, { party, ...(id !== undefined && { id }) });
