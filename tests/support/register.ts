import { moreOgRomsdal } from '../../src/profiles/moreOgRomsdal.js';
import type { Event } from '../../src/steps/process.js';
import {
  actingClinicHead,
  alesundsLeader,
  bystander,
  chair,
  chairsDeputy,
  clinicHead,
  enters,
  haramsDepartmentHead,
  haramsLeader,
  haramsOtherLeader,
  holds,
  hospitalContact,
  hospitalMember,
  hospitalsDeputy,
  isDeputyFor,
  isMember,
  mayEndorse,
  municipalMember,
  projectLeader,
  secondHospitalMember,
  secretary,
} from './cast.js';

export const profile = moreOgRomsdal;
/** How the committee votes. */
export const voting = profile.bodies.find(({ id }) => id === 'ssu')!.voting;
export const profileIsAdopted: Event = { type: 'profileAdopted', v: 2, profile };

/** The profile, and a secretary: what an empty journal begins with. */
export const founded: Event[] = [profileIsAdopted, ...enters(secretary), holds(secretary, { type: 'secretary' })];

const people: Event[] = [
  projectLeader,
  hospitalContact,
  alesundsLeader,
  haramsLeader,
  haramsOtherLeader,
  haramsDepartmentHead,
  clinicHead,
  actingClinicHead,
  chair,
  municipalMember,
  hospitalMember,
  secondHospitalMember,
  chairsDeputy,
  hospitalsDeputy,
  bystander,
].flatMap(enters);

export const leaders: Event[] = [
  mayEndorse(alesundsLeader, 'alesund'),
  mayEndorse(haramsLeader, 'haram'),
  mayEndorse(haramsOtherLeader, 'haram'),
  holds(haramsDepartmentHead, { type: 'endorser', level: 'avdelingsleiar' }, { party: 'haram' }),
  mayEndorse(clinicHead, 'hf'),
  mayEndorse(actingClinicHead, 'hf', {
    from: '2024-11-01',
    to: '2024-11-30',
    actingFor: 'Klinikksjef Test B',
  }),
];

export const committee: Event[] = [
  isMember(chair, 'alesund'),
  isMember(municipalMember, 'molde'),
  isMember(hospitalMember, 'hf'),
  isMember(secondHospitalMember, 'hf'),
  isDeputyFor(chairsDeputy, chair, 'sula'),
  isDeputyFor(hospitalsDeputy, hospitalMember, 'hf'),
  { type: 'bodyChannelSet', v: 1, body: 'ssu', team: 'team', channel: 'ssu-channel' },
];

/** Everybody in the stories, with the rows that give them what they may. */
export const theRegister: Event[] = [...founded, ...people, ...leaders, ...committee];
