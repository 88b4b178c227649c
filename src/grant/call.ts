import { isAfterDeadline, type Instant } from './calendar.js';
import { levelOn } from './endorserLevels.js';
import { sideIn, type PartyId } from './party.js';
import type { HealthCommunityProfile } from './profile.js';
import type { ApplicationStatus, Call, Round, State } from './state.js';

type OfCall = Pick<Call, 'profile'>;

/** The health trust: a party to every application. */
export const trustOf = ({ profile }: OfCall): PartyId => profile.parties.find(({ side }) => side === 'hf')?.id ?? 'hf';

/** Who applies in what was sent: the municipalities in the order chosen, and the trust. Not all of them need be asked. */
export const partiesIn = ({ facts }: Pick<Round, 'facts'>, call: OfCall): PartyId[] => [
  ...facts.municipalities,
  trustOf(call),
];

/** The level a leader needs for a party: klinikksjef for the trust, kommunalsjef for a municipality, as the profile says; none where nobody is asked. */
export const levelFor = ({ profile }: OfCall, party: PartyId): string | undefined => {
  const side = sideIn(profile, party);
  return side && levelOn(profile, side)?.id;
};

/** After the deadline, or after the close event, nothing more counts. */
export const isClosedTo = (call: Pick<Call, 'closed' | 'deadline'>, at: Instant): boolean =>
  call.closed !== undefined || isAfterDeadline(call.deadline, at);

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
