import { isAfterDeadline, type Instant } from './calendar.js';
import { sideIn, type PartyId } from './party.js';
import type { HealthCommunityProfile } from './profile.js';
import type { ApplicationStatus, BoardCase, Call, State } from './state.js';

type OfCall = Pick<Call, 'profile'>;

/** The health trust: a party to every application. */
export const trustOf = ({ profile }: OfCall): PartyId => profile.parties.find(({ side }) => side === 'hf')?.id ?? 'hf';

/** The level a leader needs for a party: klinikksjef for the trust, kommunalsjef for a municipality, as the profile says. */
export const levelFor = ({ profile }: OfCall, party: PartyId): string | undefined => {
  const side = sideIn(profile, party);
  return side && profile.endorserLevels[side].id;
};

/** After the deadline, or after the close event, nothing more counts. */
export const isClosedTo = (call: Pick<Call, 'closed' | 'deadline'>, at: Instant): boolean =>
  call.closed !== undefined || isAfterDeadline(call.deadline, at);

/** A case's number as its profile writes it. */
export const caseNumber = ({ profile }: OfCall, { number, year }: Pick<BoardCase, 'number' | 'year'>): string => {
  switch (profile.caseNumber.format) {
    case 'numberOfYear':
      return `${number}/${year}`;
  }
};

const FINISHED: readonly ApplicationStatus[] = [
  'granted',
  'partlyGranted',
  'rejected',
  'notAssessed',
  'withdrawn',
  'deleted',
];

/** Open, or with an application that still waits for its end. */
const isUnderWay = ({ applications }: State, call: Call): boolean =>
  call.closed === undefined ||
  [...applications.values()].some(
    (application) => application.call === call.id && !FINISHED.includes(application.status),
  );

/** The profile in force, and those of the calls under way: rules about such a call read its own. */
export const profilesInUse = (state: State): HealthCommunityProfile[] => {
  const ofCalls = [...state.calls.values()].filter((call) => isUnderWay(state, call)).map(({ profile }) => profile);
  return [...new Set([...(state.profile ? [state.profile] : []), ...ofCalls])];
};
